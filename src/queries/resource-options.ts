import type { QueryClient, QueryFunctionContext, QueryKey } from '@tanstack/react-query'
import { attempt } from './request-manners.ts'

/** What `useResource`, `useQuery` and `prefetchQuery` take for one resource. */
export interface ResourceOptions<Data> {
  readonly queryKey: QueryKey
  readonly queryFn: (context: QueryFunctionContext) => Promise<Data>
  /** Whether it may be asked for; what is there already shows either way. */
  readonly enabled?: boolean
}

export function resourceOptions<Data>(
  queryKey: QueryKey,
  load: (signal: AbortSignal, client: QueryClient) => Promise<Data>,
): ResourceOptions<Data> {
  return { queryKey, queryFn: (context) => attempt(context, load) }
}
