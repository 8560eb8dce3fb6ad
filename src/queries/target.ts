import type { QueryKey } from '@tanstack/react-query'
import type { TargetDetail } from '#src/api/answers.ts'
import type { ApiClient } from '#src/api/client.ts'
import { resourceOptions, type ResourceOptions } from './resource-options.ts'

export function targetKey(planId: string, targetId: string): QueryKey {
  return ['plan', planId, 'target', targetId]
}

export function targetOptions(
  api: ApiClient,
  planId: string,
  targetId: string,
): ResourceOptions<TargetDetail> {
  return resourceOptions(targetKey(planId, targetId), (signal) => api.target(planId, targetId, signal))
}
