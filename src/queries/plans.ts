import type { QueryKey } from '@tanstack/react-query'
import type { PlanList } from '#src/api/answers.ts'
import type { ApiClient } from '#src/api/client.ts'
import { resourceOptions, type ResourceOptions } from './resource-options.ts'

export function plansKey(): QueryKey {
  return ['plans']
}

export function plansOptions(api: ApiClient): ResourceOptions<PlanList> {
  return resourceOptions(plansKey(), (signal) => api.plans(signal))
}
