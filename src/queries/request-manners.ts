import type { QueryClient, QueryFunctionContext } from '@tanstack/react-query'
import { isApiError, type ApiError } from '#src/api/api-error.ts'

/**
 * How often a backend is asked: three attempts with growing pauses, then once a minute, never sooner than
 * it says itself.
 */

const ATTEMPTS = 3
const FIRST_PAUSE_MS = 1_000
const POLL_MS = 60_000
/** A query is not held for longer than this; it fails in words, and the next poll waits as long as asked. */
const LONGEST_HELD_MS = 60_000
/** What a backend asks beyond this is taken for a mistake, or the page would stay shut for days. */
const LONGEST_RETRY_AFTER_MS = 3_600_000
/** So that those who were sent away together do not come back together. */
const SPREAD_MS = 1_000

/** What appears so shortly after a failure comes with it. */
const TOLD_MS = 2_000

const RETRIED_STATUSES: ReadonlySet<number> = new Set([408, 425, 429])

/** Failures of queries that had failed before: such a query gets one attempt at a time. */
const lastAttempts = new WeakSet<ApiError>()

/** Whether the same question may be answered next time. */
export function isPassing({ kind, status }: ApiError): boolean {
  if (kind === 'network' || kind === 'timeout') return true
  return kind === 'http' && status !== null && (status >= 500 || RETRIED_STATUSES.has(status))
}

function askedToWaitMs({ retryAfterMs }: ApiError): number | null {
  return retryAfterMs === null ? null : Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS)
}

/** Loads once, and remembers of a failure whether the query may be asked again at once. */
export async function attempt<Data>(
  { client, queryKey, signal }: QueryFunctionContext,
  load: (signal: AbortSignal, client: QueryClient) => Promise<Data>,
): Promise<Data> {
  const state = client.getQueryState(queryKey)
  const hasFailed = state !== undefined && state.errorUpdatedAt > state.dataUpdatedAt
  try {
    return await load(signal, client)
  } catch (error) {
    if (hasFailed && isApiError(error)) lastAttempts.add(error)
    throw error
  }
}

/** `failureCount` does not yet count this failure. */
export function shouldRetry(failureCount: number, error: ApiError): boolean {
  if (!isApiError(error) || !isPassing(error) || lastAttempts.has(error)) return false
  return failureCount + 1 < ATTEMPTS && (askedToWaitMs(error) ?? 0) <= LONGEST_HELD_MS
}

export function retryDelayMs(failureCount: number, error: ApiError): number {
  const asked = askedToWaitMs(error)
  if (asked !== null) return asked + Math.random() * SPREAD_MS
  const longest = FIRST_PAUSE_MS * 2 ** failureCount
  return longest / 2 + (Math.random() * longest) / 2
}

interface Failing {
  readonly state: { readonly error: ApiError | null; readonly errorUpdatedAt: number }
}

interface Fetching {
  readonly state: { readonly fetchStatus: string; readonly fetchFailureReason: ApiError | null }
}

/** Until the next poll. */
export function pollMs({ state: { error } }: Failing): number {
  return Math.max(POLL_MS, (error === null ? null : askedToWaitMs(error)) ?? 0)
}

/**
 * Whether anything but a poll may lead to a request: what failed is asked for again when the backend said, or else
 * after a while, as parts of the page that come with a failure are told of it.
 */
export function mayAskNow({ state: { error, errorUpdatedAt } }: Failing, afterMs = TOLD_MS): boolean {
  return error === null || Date.now() >= errorUpdatedAt + (askedToWaitMs(error) ?? afterMs)
}

/** A sign of life (visible again, online again) leads to a request where data is old or the last one failed. */
export function askAtSignOfLife(query: Failing): boolean | 'always' {
  return mayAskNow(query, 0) && (query.state.error === null || 'always')
}

/** Whether a request is under way that the backend did not ask to wait with. */
export function isUnderWay({ state: { fetchStatus, fetchFailureReason } }: Fetching): boolean {
  return (
    fetchStatus === 'fetching' && (fetchFailureReason === null || askedToWaitMs(fetchFailureReason) === null)
  )
}
