import type { Received } from './environment.ts'
import type { EventStreams } from './event-streams.ts'
import { COME_BACK_AFTER, refusal } from './refusal.ts'

export type EventAnswers = (c: Received, planId: string, lastEventId: string | null) => Promise<Response>

const HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  // Asks nginx to pass each event on at once.
  'X-Accel-Buffering': 'no',
} as const

/** Answers with streams of events, so many for one client at the most. */
export function eventAnswers(
  streams: EventStreams,
  client: (c: Received) => string,
  streamsPerAddress: number,
): EventAnswers {
  const counts = new Map<string, number>()

  return async (c, planId, lastEventId) => {
    // Nobody would read a body here, and nothing would end its stream.
    if (c.req.raw.method === 'HEAD') return new Response(null, { headers: HEADERS })
    const key = client(c)
    const count = counts.get(key) ?? 0
    if (count >= streamsPerAddress) {
      const detail = `This address has ${String(count)} streams open, the most that it may. Close one first.`
      return refusal(429, detail, c.req.path, { 'Retry-After': String(COME_BACK_AFTER) })
    }
    counts.set(key, count + 1)
    const release = (): void => {
      const left = (counts.get(key) ?? 1) - 1
      if (left > 0) counts.set(key, left)
      else counts.delete(key)
    }
    try {
      const drop = (): void => {
        c.env.outgoing.destroy()
      }
      return new Response(await streams.open({ planId, lastEventId, drop, onEnd: release }), {
        headers: HEADERS,
      })
    } catch (fault) {
      release()
      throw fault
    }
  }
}
