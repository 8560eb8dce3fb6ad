import { useApi } from '#src/queries/api-context.tsx'
import { planOptions } from '#src/queries/plan.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { useReading } from '#src/ui/language.tsx'
import { PageLink, planPath } from '#src/ui/link.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { Briefing } from './briefing.tsx'

/** The whole plan as a document to print; on the screen, what it will look like. */
export function BriefingPage({ planId }: { readonly planId: string }) {
  const { words } = useReading()
  const plan = useResource(planOptions(useApi(), planId))
  return (
    <>
      <p className="mb-4 text-sm print:hidden">
        <PageLink to={planPath(planId)} className="text-muted underline underline-offset-2">
          ← {words.overview}
        </PageLink>
      </p>
      <Panel
        what={words.overviewOf}
        load={plan}
        isPage
        skeleton={<div className="mx-auto h-[80rem] max-w-[62rem] border border-line bg-surface" />}
      >
        {(detail) => <Briefing {...detail} />}
      </Panel>
    </>
  )
}
