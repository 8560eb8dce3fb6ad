import { useResource } from '#src/queries/use-resource.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { planOptions } from '#src/queries/plan.ts'
import { useReading } from '#src/ui/language.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { OverviewSkeleton } from './overview-skeleton.tsx'
import { PlanOverview } from './plan-overview.tsx'

export function OverviewPage({ planId }: { readonly planId: string }) {
  const { words } = useReading()
  const plan = useResource(planOptions(useApi(), planId))
  return (
    <Panel what={words.overviewOf} load={plan} isPage skeleton={<OverviewSkeleton />}>
      {(data) => <PlanOverview detail={data} />}
    </Panel>
  )
}
