import type { QueryKey } from '@tanstack/react-query'
import type { Health } from '#src/api/answers.ts'
import type { ApiClient } from '#src/api/client.ts'
import { resourceOptions, type ResourceOptions } from './resource-options.ts'

export function healthKey(): QueryKey {
  return ['health']
}

export function healthOptions(api: ApiClient): ResourceOptions<Health> {
  return resourceOptions(healthKey(), (signal) => api.health(signal))
}
