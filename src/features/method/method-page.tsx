import type { Plan } from '#src/core/model.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { planOptions } from '#src/queries/plan.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { AsOfBanner } from '#src/ui/as-of-banner.tsx'
import { useAsOf } from '#src/ui/as-of.ts'
import { useReading } from '#src/ui/language.tsx'
import { PageLink, planPath } from '#src/ui/link.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { METHOD_SECTIONS } from '#src/words/method.ts'
import { useAnchorOfAddress } from './anchor.tsx'
import { Contents } from './contents.tsx'
import { MethodSection } from './method-section.tsx'
import { PlanData } from './plan-data.tsx'
import { PlanDataSkeleton } from './plan-data-skeleton.tsx'
import { useMethod } from './use-method.ts'

/** How everything is computed, which needs no answer of a backend, and then the data of one plan. */
export function MethodPage({ planId }: { readonly planId: string }) {
  const { words } = useReading()
  const { method } = useMethod()
  useAnchorOfAddress()
  return (
    <>
      <p className="mb-4 text-sm print:hidden">
        <PageLink to={planPath(planId)} className="text-muted underline underline-offset-2">
          ← {words.overview}
        </PageLink>
      </p>
      <PlanNamed planId={planId} />
      <h1 className="text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{words.method}</h1>
      <p className="mt-3 max-w-3xl text-lg/relaxed text-pretty">{method.lead}</p>
      <div className="mt-8 grid items-start gap-10 lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-14">
        <Contents />
        <div className="grid min-w-0 gap-12">
          {METHOD_SECTIONS.map((id) => (
            <MethodSection key={id} id={id}>
              {id === 'data' ? <PlanDataPanel planId={planId} /> : null}
            </MethodSection>
          ))}
        </div>
      </div>
    </>
  )
}

/** The title with the plan's name, once it is known, and the banner where the page shows the past. */
function PlanNamed({ planId }: { readonly planId: string }) {
  const { text, words } = useReading()
  const { data } = useResource(planOptions(useApi(), planId))
  if (data === undefined) return <title>{words.method}</title>
  return (
    <>
      <title>{`${words.method} · ${text(data.plan.name)}`}</title>
      <PastBanner plan={data.plan} />
    </>
  )
}

function PastBanner({ plan }: { readonly plan: Plan }) {
  return <AsOfBanner asOf={useAsOf(plan.timeZone)} />
}

function PlanDataPanel({ planId }: { readonly planId: string }) {
  const { words } = useReading()
  const plan = useResource(planOptions(useApi(), planId))
  return (
    <Panel what={words.plan} load={plan} skeleton={<PlanDataSkeleton />}>
      {(detail) => <PlanData detail={detail} />}
    </Panel>
  )
}
