import { QueryCache, QueryClient } from '@tanstack/react-query'
import type { ApiError } from '#src/api/api-error.ts'
import { rememberFailure } from './last-failure.ts'
import { mayAskNow, pollMs, retryDelayMs, shouldRetry } from './request-manners.ts'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ApiError
  }
}

const FRESH_MS = 30_000
const KEPT_MS = 86_400_000

export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: rememberFailure }),
    defaultOptions: {
      queries: {
        // A browser that calls itself offline is asked all the same: it may be wrong, and a failure has
        // words where a paused query would wait without end. Kept data stays on screen either way.
        networkMode: 'always',
        retry: shouldRetry,
        retryDelay: retryDelayMs,
        refetchInterval: pollMs,
        refetchOnReconnect: mayAskNow,
        refetchOnWindowFocus: mayAskNow,
        refetchOnMount: mayAskNow,
        retryOnMount: mayAskNow,
        // A poll, a focus and a navigation at nearly the same time make one request.
        staleTime: FRESH_MS,
        gcTime: KEPT_MS,
      },
    },
  })
}
