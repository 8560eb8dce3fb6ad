import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { ApiClient } from '#src/api/client.ts'
import { openLiveStream, type ReceivedChange, type StreamState } from '#src/api/live-stream.ts'
import { healthKey } from './health.ts'
import { liveKey, type LiveFeed } from './live-feed.ts'
import { observationsKey } from './observations.ts'
import { planKey } from './plan.ts'

/** More than anybody reads back; what a page that runs for days may keep. */
const CHANGES_KEPT = 200

/**
 * A load takes the page some work. While changes keep coming the page has so many times as long for itself in
 * between; a change by itself is loaded at once.
 */
const REST_FOR_A_LOAD = 4
const LEAST_REST_MS = 250
const LONGEST_REST_MS = 5_000

/** A stream that is heard all the time need not say so more often. */
const HEARD_EVERY_MS = 1_000

function restAfter(loadMs: number): number {
  return Math.min(Math.max(REST_FOR_A_LOAD * loadMs, LEAST_REST_MS), LONGEST_REST_MS)
}

function keysOf(planId: string, changes: readonly ReceivedChange[]): readonly QueryKey[] {
  const seriesIds = new Set(changes.flatMap(({ change }) => change.seriesId ?? []))
  return [planKey(planId), healthKey(), ...[...seriesIds].map(observationsKey)]
}

/**
 * Follows the stream of a plan: what a change concerns is loaded anew, one load at a time and with a rest after
 * it however many come, and the change is told once its figures are here. Returns what ends it.
 */
export function followPlan(client: QueryClient, api: ApiClient, planId: string): () => void {
  let waiting: ReceivedChange[] = []
  let isAllOutdated = false
  let isLoading = false
  const over = new AbortController()

  const update = (change: (feed: LiveFeed) => Partial<LiveFeed>): void => {
    client.setQueryData<LiveFeed>(liveKey(planId), (feed) => {
      const before: LiveFeed = feed ?? { state: 'connecting', heardAt: 0, changes: [] }
      return { ...before, ...change(before) }
    })
  }

  const load = async (): Promise<void> => {
    if (isLoading) return
    isLoading = true
    while (!over.signal.aborted && (waiting.length > 0 || isAllOutdated)) {
      const begunAt = performance.now()
      const changes = waiting
      const outdated = isAllOutdated ? [[]] : keysOf(planId, changes)
      waiting = []
      isAllOutdated = false
      // An answer that is under way may have been given before the change.
      await Promise.all(outdated.map((queryKey) => client.invalidateQueries({ queryKey })))
      update((feed) => ({ changes: [...feed.changes, ...changes].slice(-CHANGES_KEPT) }))
      const rest = restAfter(performance.now() - begunAt)
      await new Promise((resolve) => {
        setTimeout(resolve, rest)
      })
    }
    isLoading = false
  }

  const close = openLiveStream({
    addressAfter: (lastEventId) => api.eventsAddress(planId, lastEventId),
    withCredentials: api.withCredentials,
    onChanges: (changes) => {
      waiting.push(...changes)
      void load()
    },
    onReset: () => {
      isAllOutdated = true
      void load()
    },
    onState: (state: StreamState, heardAt) => {
      const told = client.getQueryData<LiveFeed>(liveKey(planId))
      if (told?.state === state && heardAt - told.heardAt < HEARD_EVERY_MS) return
      // Where the stream ends or is there again, the server may have gone or come back.
      if (told !== undefined && told.heardAt > 0 && told.state !== state) {
        void client.invalidateQueries({ queryKey: healthKey() })
      }
      update(() => ({ state, heardAt }))
    },
  })
  return () => {
    over.abort()
    close()
  }
}
