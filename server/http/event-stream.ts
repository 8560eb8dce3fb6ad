import type { RecordedChange } from '#server/store.ts'

/** What may wait for a client before its stream waits for it to be read. */
const WAITING_BYTES = 64 * 1024

export interface Follower {
  /** The event to go on after; null where that is no event of ours. */
  readonly from: string | null
  readonly changesAfter: (eventId: string) => Promise<readonly RecordedChange[] | null>
  readonly newestEventId: () => Promise<string>
  /** Cuts the connection of a client that reads nothing. */
  readonly drop: () => void
  /** Called where the changes can't be read. The stream ends by it. */
  readonly onFault: (fault: unknown) => void
  /** Called once, however the stream ends. */
  readonly onEnd: () => void
}

export interface EventStream {
  readonly body: ReadableStream<Uint8Array>
  readonly beat: () => void
  /** Sends what was recorded since the last time. */
  readonly advance: () => void
  readonly end: () => void
}

function eventText(name: string, data: unknown, id: string | null): string {
  return `${id === null ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}

/** The changes of one plan for one client, no faster than it reads them. */
export function eventStream(follower: Follower): EventStream {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(
    undefined,
    undefined,
    new ByteLengthQueuingStrategy({ highWaterMark: WAITING_BYTES }),
  )
  const writer = writable.getWriter()
  const text = new TextEncoder()
  let cursor = follower.from
  let isOpen = true
  let isAdvancing = false
  let isNewsDue = false
  let isUnread = false

  const close = (): void => {
    if (!isOpen) return
    isOpen = false
    follower.onEnd()
  }
  // It rejects where the client has gone.
  writer.closed.then(close, close)

  const send = async (name: string, data: unknown, id: string | null): Promise<void> => {
    await writer.ready
    writer.write(text.encode(eventText(name, data, id))).catch(close)
  }

  const sendNews = async (): Promise<void> => {
    const changes = cursor === null ? null : await follower.changesAfter(cursor)
    if (changes === null) {
      // Asked for first: what is recorded after the reset is told too.
      cursor = await follower.newestEventId()
      await send('reset', {}, null)
      return
    }
    for (const { id, change } of changes) {
      await send(change.kind, change, id)
      cursor = id
    }
  }

  const end = (): void => {
    if (isOpen) writer.close().catch(close)
    close()
  }

  const advance = async (): Promise<void> => {
    isNewsDue = true
    if (isAdvancing) return
    isAdvancing = true
    try {
      while (isNewsDue) {
        isNewsDue = false
        await sendNews()
      }
    } catch (fault) {
      if (isOpen) follower.onFault(fault)
      end()
    } finally {
      isAdvancing = false
    }
  }

  const untilRead = async (): Promise<void> => {
    await writer.ready.catch(close)
    isUnread = false
  }

  const beat = (): void => {
    if (!isOpen) return
    if ((writer.desiredSize ?? 0) > 0) {
      send('heartbeat', {}, null).catch(close)
      return
    }
    if (isUnread) {
      follower.drop()
      return
    }
    isUnread = true
    void untilRead()
  }

  beat()
  return { body: readable, beat, advance: () => void advance(), end }
}
