import type { RecordedChange, Store } from '#server/store.ts'
import { eventStream, type EventStream } from './event-stream.ts'

/** Well within the 15 seconds of the contract. */
const HEARTBEAT_EVERY_MS = 10_000
const LONGEST_EVENT_ID = 200

export interface StreamAsked {
  readonly planId: string
  /** The event that was received last; null for a stream that begins now. */
  readonly lastEventId: string | null
  readonly drop: () => void
  readonly onEnd: () => void
}

export interface EventStreams {
  readonly open: (asked: StreamAsked) => Promise<ReadableStream<Uint8Array>>
  readonly count: () => number
  /** Ends every stream. */
  readonly end: () => void
}

export interface EventStreamsOptions {
  readonly heartbeatEveryMs?: number
  readonly onFault?: (fault: unknown) => void
}

/** Asks the store once for all the streams that stand at the same event. */
function sharedChanges({ changesAfter }: Store): {
  readonly after: Store['changesAfter']
  readonly forget: () => void
} {
  const asked = new Map<string, Promise<readonly RecordedChange[] | null>>()
  return {
    after: async (planId, eventId) => {
      const key = `${planId} ${eventId}`
      const known = asked.get(key)
      if (known !== undefined) return known
      const changes = changesAfter(planId, eventId).finally(() => {
        if (asked.get(key) === changes) asked.delete(key)
      })
      asked.set(key, changes)
      return changes
    },
    // What was asked before a change may be answered without it.
    forget: () => {
      asked.clear()
    },
  }
}

/** The streams of changes that this process keeps open. */
export function eventStreams(
  store: Store,
  { heartbeatEveryMs = HEARTBEAT_EVERY_MS, onFault = () => undefined }: EventStreamsOptions = {},
): EventStreams {
  const open = new Set<EventStream>()
  const changes = sharedChanges(store)

  const advance = (): void => {
    changes.forget()
    for (const stream of open) stream.advance()
  }
  const stopListening = store.onChange(advance)
  const clock = setInterval(() => {
    for (const stream of open) stream.beat()
    // Makes good for a notice that was lost on its way.
    advance()
  }, heartbeatEveryMs)
  clock.unref()

  return {
    open: async ({ planId, lastEventId, drop, onEnd }) => {
      const isTooLong = lastEventId !== null && lastEventId.length > LONGEST_EVENT_ID
      const from = isTooLong ? null : (lastEventId ?? (await store.newestEventId()))
      const stream = eventStream({
        from,
        changesAfter: (eventId) => changes.after(planId, eventId),
        newestEventId: store.newestEventId,
        drop,
        onFault,
        onEnd: () => {
          open.delete(stream)
          onEnd()
        },
      })
      open.add(stream)
      stream.advance()
      return stream.body
    },
    count: () => open.size,
    end: () => {
      clearInterval(clock)
      stopListening()
      for (const stream of open) stream.end()
    },
  }
}
