import type { Plan } from '#src/core/model.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { planOptions } from '#src/queries/plan.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { AsOfBanner, useAsOf } from '#src/ui/as-of.tsx'
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
  const { text, words } = useReading()
  const { method } = useMethod()
  const plan = useResource(planOptions(useApi(), planId))
  useAnchorOfAddress()
  const name = plan.data === undefined ? '' : ` · ${text(plan.data.plan.name)}`
  return (
    <>
      <title>{`${words.method}${name}`}</title>
      <p className="mb-4 text-sm">
        <PageLink to={planPath(planId)} className="text-muted underline underline-offset-2">
          ← {words.backToOverview}
        </PageLink>
      </p>
      {plan.data === undefined ? null : <PastBanner plan={plan.data.plan} />}
      <h1 className="text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{words.method}</h1>
      <p className="mt-3 max-w-3xl text-lg/relaxed text-pretty">{method.lead}</p>
      <div className="mt-8 grid items-start gap-10 lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-14">
        <Contents />
        <div className="grid min-w-0 gap-12">
          {METHOD_SECTIONS.map((id) =>
            id === 'data' ? (
              <MethodSection key={id} id={id}>
                <Panel what={words.plan} load={plan} skeleton={<PlanDataSkeleton />}>
                  {(detail) => <PlanData detail={detail} />}
                </Panel>
              </MethodSection>
            ) : (
              <MethodSection key={id} id={id} />
            ),
          )}
        </div>
      </div>
    </>
  )
}

function PastBanner({ plan }: { readonly plan: Plan }) {
  return <AsOfBanner asOf={useAsOf(plan.timeZone)} />
}
