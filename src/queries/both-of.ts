import type { Resource } from './use-resource.ts'

/** Two resources as one: there once both are, failed as either is, and as old as the older. */
export function bothOf<First, Second>(
  first: Resource<First>,
  second: Resource<Second>,
): Resource<readonly [First, Second]> {
  const both = [first, second]
  const isPaused = both.some(({ fetchStatus }) => fetchStatus === 'paused')
  const isFetching = both.some(({ fetchStatus }) => fetchStatus === 'fetching')
  return {
    data: first.data === undefined || second.data === undefined ? undefined : [first.data, second.data],
    error: first.error ?? second.error,
    fetchStatus: isPaused ? 'paused' : isFetching ? 'fetching' : 'idle',
    dataUpdatedAt: Math.min(first.dataUpdatedAt, second.dataUpdatedAt),
    refetch: () => {
      for (const { data, error, refetch } of both) if (data === undefined || error !== null) refetch()
    },
  }
}
