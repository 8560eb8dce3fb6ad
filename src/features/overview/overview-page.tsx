import { useResource } from '#src/queries/use-resource.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { planOptions } from '#src/queries/plan.ts'
import { usePlanBeginning } from '#src/queries/plan-beginning.ts'
import { useReading } from '#src/ui/language.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { OverviewSkeleton } from './overview-skeleton.tsx'
import { PlanOverview } from './plan-overview.tsx'

export function OverviewPage({ planId }: { readonly planId: string }) {
  const { words } = useReading()
  const whole = useResource(planOptions(useApi(), planId))
  const beginning = usePlanBeginning(planId)
  // Why the rest is missing is said beside what is there.
  const load =
    whole.data === undefined && beginning !== undefined
      ? {
          ...whole,
          data: { ...beginning.targets, ...beginning, targets: beginning.targets.items },
          error: null,
        }
      : whole
  return (
    <Panel what={words.overviewOf} load={load} isPage skeleton={<OverviewSkeleton />}>
      {(data) => <PlanOverview detail={data} load={whole} />}
    </Panel>
  )
}
