import type { QueryKey } from '@tanstack/react-query'
import type { WholePlan } from '#src/api/answers.ts'
import type { ApiClient } from '#src/api/client.ts'
import { resourceOptions, type ResourceOptions } from './resource-options.ts'

export function planKey(planId: string): QueryKey {
  return ['plan', planId]
}

/** The plan with all of its targets and every source that they name. */
export function planOptions(api: ApiClient, planId: string): ResourceOptions<WholePlan> {
  const queryKey = planKey(planId)
  return resourceOptions(queryKey, (signal, client) =>
    api.wholePlan(planId, signal, async () =>
      (await import('./plan-desk.ts')).deskOf(client, planId, queryKey),
    ),
  )
}
