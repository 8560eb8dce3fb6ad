import { skipToken, useQuery, type QueryKey } from '@tanstack/react-query'
import type { ReceivedChange, StreamState } from '#src/api/live-stream.ts'

/** What a plan's stream of changes has said so far. */
export interface LiveFeed {
  readonly state: StreamState
  /** When the stream was last heard, in milliseconds since 1970; 0 where it never was. */
  readonly heardAt: number
  /** Oldest first, each told once its figures have been loaded. */
  readonly changes: readonly ReceivedChange[]
}

export function liveKey(planId: string): QueryKey {
  return ['live', planId]
}

/** Null where the plan is not followed: the backend has no stream, or nothing follows it yet. */
export function useLiveFeed(planId: string): LiveFeed | null {
  const { data } = useQuery<LiveFeed>({ queryKey: liveKey(planId), queryFn: skipToken })
  return data ?? null
}
