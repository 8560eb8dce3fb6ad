import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ApiError } from '#src/api/api-error.ts'
import { lastFailure } from './last-failure.ts'
import type { ResourceOptions } from './resource-options.ts'

/** What a panel needs to know of a query to have its own words for each state. */
export interface Resource<Data> {
  readonly data: Data | undefined
  /** Why the last request failed; kept while the next one is on its way, and null once one succeeded. */
  readonly error: ApiError | null
  readonly fetchStatus: 'fetching' | 'paused' | 'idle'
  /** When `data` was received, in milliseconds since 1970; 0 where it never was. */
  readonly dataUpdatedAt: number
  readonly refetch: () => unknown
}

export function useResource<Data>(options: ResourceOptions<Data>): Resource<Data> {
  const client = useQueryClient()
  const { data, error, errorUpdateCount, fetchStatus, dataUpdatedAt, refetch } = useQuery(options)
  const wasRefused = data === undefined && errorUpdateCount > 0
  const kept = wasRefused ? lastFailure(client.getQueryCache().find({ queryKey: options.queryKey })) : null
  return { data, error: error ?? kept, fetchStatus, dataUpdatedAt, refetch }
}
