import { lazy } from 'react'
import { useResource } from '#src/queries/use-resource.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { planOptions } from '#src/queries/plan.ts'
import { usePlanBeginning } from '#src/queries/plan-beginning.ts'
import { useReading } from '#src/ui/language.tsx'
import { LatePart } from '#src/ui/late-part.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { OverviewSkeleton } from './overview-skeleton.tsx'
import { PlanOverview } from './plan-overview.tsx'

const PlanNowhere = lazy(async () => ({ default: (await import('./plan-nowhere.tsx')).PlanNowhere }))

interface OverviewPageProps {
  readonly planId: string
  /** The page leads there by itself, because its configuration says so. */
  readonly isDefault: boolean
}

export function OverviewPage({ planId, isDefault }: OverviewPageProps) {
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
    <>
      <Panel what={words.overviewOf} load={load} isPage skeleton={<OverviewSkeleton />}>
        {(data) => <PlanOverview detail={data} load={whole} />}
      </Panel>
      {load.data === undefined && load.error?.status === 404 ? (
        <LatePart>
          <PlanNowhere planId={planId} isDefault={isDefault} />
        </LatePart>
      ) : null}
    </>
  )
}
