import { useQuery, useQueryClient, type QueryClient, type UseQueryResult } from '@tanstack/react-query'
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
  /** Asks anew, and gives up the request that is under way. */
  readonly refetch: () => unknown
}

export function useResource<Data>(options: ResourceOptions<Data>): Resource<Data> {
  return resourceOf(useQueryClient(), options, useQuery(options))
}

export function resourceOf<Data>(
  client: QueryClient,
  { queryKey }: ResourceOptions<Data>,
  { data, error, errorUpdateCount, fetchStatus, dataUpdatedAt, refetch }: UseQueryResult<Data>,
): Resource<Data> {
  const wasRefused = data === undefined && errorUpdateCount > 0
  const kept = wasRefused ? lastFailure(client.getQueryCache().find({ queryKey })) : null
  return {
    data,
    error: error ?? kept,
    fetchStatus,
    dataUpdatedAt,
    refetch: () => {
      // By itself a refetch waits for a first answer that is still on its way.
      void client.cancelQueries({ queryKey, exact: true })
      return refetch()
    },
  }
}
