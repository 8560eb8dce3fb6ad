import { onlineManager, QueryCache, QueryClient } from '@tanstack/react-query'
import type { ApiClient } from '#src/api/client.ts'
import type { ApiError } from '#src/api/api-error.ts'
import { rememberFailure } from './last-failure.ts'
import {
  askAtSignOfLife,
  isUnderWay,
  mayAskNow,
  pollMs,
  retryDelayMs,
  shouldRetry,
} from './request-manners.ts'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ApiError
  }
}

const FRESH_MS = 30_000
const KEPT_MS = 86_400_000

/** Nothing that came is asked for again by itself; what failed is, at a sign of life. */
const ASKED_ONCE = { refetchInterval: false, staleTime: Infinity } as const

export function createQueryClient(live: ApiClient['live'] = 'stream'): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: rememberFailure }),
    defaultOptions: {
      queries: {
        // A browser that calls itself offline is asked all the same: it may be wrong, and a failure has
        // words where a paused query would wait without end. Kept data stays on screen either way.
        networkMode: 'always',
        retry: shouldRetry,
        retryDelay: retryDelayMs,
        refetchInterval: pollMs,
        refetchOnReconnect: askAtSignOfLife,
        refetchOnWindowFocus: askAtSignOfLife,
        refetchOnMount: mayAskNow,
        retryOnMount: mayAskNow,
        // A poll, a focus and a navigation at nearly the same time make one request.
        staleTime: FRESH_MS,
        gcTime: KEPT_MS,
        ...(live === 'off' ? ASKED_ONCE : {}),
      },
    },
  })
  // What was sent before the connection went may never be answered. The client asks again right after this.
  onlineManager.subscribe((isOnline) => {
    if (isOnline) void client.cancelQueries({ predicate: isUnderWay })
  })
  return client
}
