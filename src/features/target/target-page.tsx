import { useEffect } from 'react'
import { useResource } from '#src/queries/use-resource.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { bothOf } from '#src/queries/both-of.ts'
import { planOptions } from '#src/queries/plan.ts'
import { targetOptions } from '#src/queries/target.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { PageLink, planPath } from '#src/ui/link.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { trajectoryChart } from './chart-parts.ts'
import { TargetDetail } from './target-detail.tsx'
import { TargetSkeleton } from './target-skeleton.tsx'

export function TargetPage({ planId, targetId }: { readonly planId: string; readonly targetId: string }) {
  const { words } = useReading()
  const evidence = useEvidence()
  const api = useApi()
  const plan = useResource(planOptions(api, planId))
  const target = useResource(targetOptions(api, planId, targetId))

  // Nearly every target has a chart: it is on its way while the figures are, and after they were asked for.
  useEffect(() => {
    // Where it can't come, the part of the page that wants it says so.
    void trajectoryChart.fetchAhead()
  }, [])

  const what = plan.data === undefined && plan.error !== null ? words.plan : evidence.target
  return (
    <>
      <p className="mb-4 text-sm print:hidden">
        <PageLink to={planPath(planId)} className="text-muted underline underline-offset-2">
          ← {words.overview}
        </PageLink>
      </p>
      <Panel what={what} load={bothOf(plan, target)} isPage leadsOn skeleton={<TargetSkeleton />}>
        {([planDetail, detail]) => (
          <TargetDetail plan={planDetail.plan} target={detail.target} sources={detail.sources} />
        )}
      </Panel>
    </>
  )
}
