import { reasonOf, type Question } from './ask.ts'
import { checkOrigin } from './check-origin.ts'
import { mediaTypeFaults } from './media-type.ts'
import { readEvents, type StreamEvent } from './read-events.ts'
import type { Visit } from './visit.ts'

export interface Heard {
  readonly request: string
  readonly events: readonly StreamEvent[]
  /** `enough`: what was listened for came. `silence`: nothing for longer than the contract allows. */
  readonly end: 'enough' | 'silence' | 'closed'
}

/** What a delay on the way may add to a silence. */
const GRACE_MS = 1_000

async function hear(
  response: Response,
  isEnough: (events: readonly StreamEvent[]) => boolean,
  silenceMs: number,
  abort: AbortController,
): Promise<Pick<Heard, 'events' | 'end'>> {
  const events: StreamEvent[] = []
  if (response.body === null) return { events, end: 'closed' }
  let isSilent = false
  const fallSilent = (): void => {
    isSilent = true
    abort.abort()
  }
  let silence = setTimeout(fallSilent, silenceMs)
  try {
    for await (const event of readEvents(response.body)) {
      clearTimeout(silence)
      silence = setTimeout(fallSilent, silenceMs)
      events.push(event)
      if (isEnough(events)) return { events, end: 'enough' }
    }
    return { events, end: 'closed' }
  } catch {
    return { events, end: isSilent ? 'silence' : 'closed' }
  } finally {
    clearTimeout(silence)
    abort.abort()
  }
}

/** Opens the stream and listens until it is enough. Null where no stream came, which is then told. */
export async function listen(
  visit: Visit,
  question: Question,
  isEnough: (events: readonly StreamEvent[]) => boolean,
): Promise<Heard | null> {
  const { recorder, settings, asker } = visit
  const prepared = asker.prepare(question)
  const { url, headers } = prepared
  const lastEventId = question.headers?.['Last-Event-ID']
  const request = `${prepared.request}${lastEventId === undefined ? '' : ` (Last-Event-ID: ${lastEventId})`}`
  headers.set('Accept', 'text/event-stream')
  const abort = new AbortController()
  const late = setTimeout(() => {
    abort.abort(new Error('no answer in time'))
  }, settings.timeoutMs)
  let response: Response
  try {
    response = await fetch(url, { headers, signal: abort.signal, redirect: 'manual', cache: 'no-store' })
  } catch (error) {
    recorder.judge('stream-answer', request, [{ expected: 'a stream', came: reasonOf(error) }])
    return null
  } finally {
    clearTimeout(late)
  }
  checkOrigin(visit, request, response.headers)
  const wrong = { expected: '200', came: String(response.status) }
  const isStream = recorder.judge('stream-answer', request, [
    ...(response.status === 200 ? [] : [wrong]),
    ...mediaTypeFaults(response.headers, 'text/event-stream'),
  ])
  if (!isStream) {
    abort.abort()
    return null
  }
  return { request, ...(await hear(response, isEnough, settings.silenceMs + GRACE_MS, abort)) }
}
