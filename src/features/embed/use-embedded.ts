import type { Plan, Source, Target } from '#src/core/model.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { planOptions } from '#src/queries/plan.ts'
import { targetOptions } from '#src/queries/target.ts'
import { useResource } from '#src/queries/use-resource.ts'
import type { Loadable } from '#src/ui/loadable.ts'

export interface Embedded {
  readonly plan: Plan
  readonly target: Target
  readonly sources: readonly Source[]
}

/** Plan and target as one, since there is room for the words of one failure only. */
export function useEmbedded(planId: string, targetId: string): Loadable<Embedded> {
  const api = useApi()
  const plan = useResource(planOptions(api, planId))
  const target = useResource(targetOptions(api, planId, targetId))
  const failed = plan.error === null ? target : plan
  return {
    data:
      plan.data === undefined || target.data === undefined
        ? undefined
        : { plan: plan.data.plan, target: target.data.target, sources: target.data.sources },
    error: failed.error,
    fetchStatus: failed.fetchStatus,
    dataUpdatedAt: Math.min(plan.dataUpdatedAt, target.dataUpdatedAt),
    refetch: () => [plan.refetch(), target.refetch()],
  }
}
