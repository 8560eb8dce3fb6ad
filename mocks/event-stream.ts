import type { components } from '#src/api/contract.ts'

type ChangeEvent = components['schemas']['ChangeEvent']

/** The changes so far, oldest first; each is sent with its place in the list as its id. */
export type ChangeLog = () => readonly ChangeEvent[]

/** How an open stream ends by itself: once this is true. */
export type IsCutOff = () => boolean

const LOOKS_EVERY_MS = 200
const HEARTBEAT_EVERY_MS = 10_000

function eventText(name: string, data: unknown, id: string | null): string {
  return `${id === null ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}

/** How many changes whoever names this event has had; null where no such event was ever sent. */
function countUpTo(lastEventId: string, length: number): number | null {
  const count = /^\d{1,9}$/u.test(lastEventId) ? Number(lastEventId) : 0
  return count >= 1 && count <= length ? count : null
}

/** The stream of one plan's changes from now on, or from after an event that was received before. */
export function eventStream(
  planId: string,
  lastEventId: string | null,
  changes: ChangeLog,
  isCutOff: IsCutOff = () => false,
): Response {
  const text = new TextEncoder()
  let timer: ReturnType<typeof setInterval> | undefined

  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (...event: Parameters<typeof eventText>): void => {
        controller.enqueue(text.encode(eventText(...event)))
      }
      const length = changes().length
      const known = lastEventId === null ? length : countUpTo(lastEventId, length)
      let sent = known ?? length
      let heartbeatAt = 0
      const look = (): void => {
        if (isCutOff()) {
          clearInterval(timer)
          controller.error(new Error('The connection is lost.'))
          return
        }
        const log = changes()
        for (; sent < log.length; sent += 1) {
          const change = log[sent]
          if (change?.planId === planId) send(change.kind, change, String(sent + 1))
        }
        if (Date.now() >= heartbeatAt) {
          send('heartbeat', {}, null)
          heartbeatAt = Date.now() + HEARTBEAT_EVERY_MS
        }
      }
      if (known === null) send('reset', {}, null)
      look()
      timer = setInterval(look, LOOKS_EVERY_MS)
    },
    cancel: () => {
      clearInterval(timer)
    },
  })

  return new Response(body, {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
  })
}
