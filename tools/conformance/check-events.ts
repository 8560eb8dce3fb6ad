import { checkRefusal, NO_SUCH_ID } from './check-refusals.ts'
import { listen } from './listen.ts'
import type { StreamEvent } from './read-events.ts'
import { eventFaults, heartbeatFaults, resumeFaults } from './rules/event-rules.ts'
import type { Visit } from './visit.ts'

const SEGMENTS = ['events'] as const

function heartbeatsIn(events: readonly StreamEvent[]): number {
  return events.filter(({ name }) => name === 'heartbeat').length
}

async function checkReset(visit: Visit, plan: string): Promise<void> {
  const hasReset = (events: readonly StreamEvent[]): boolean =>
    events.some(({ name }) => name === 'reset') || heartbeatsIn(events) > 1
  const ways = [
    { segments: SEGMENTS, query: { plan }, headers: { 'Last-Event-ID': NO_SUCH_ID } },
    { segments: SEGMENTS, query: { plan, lastEventId: NO_SUCH_ID } },
  ]
  await Promise.all(
    ways.map(async (question) => {
      const heard = await listen(visit, question, hasReset)
      if (heard === null) return
      const names = heard.events.map(({ name }) => name)
      const came = names.length === 0 ? 'nothing' : names.join(', ')
      const wrong = { expected: 'a reset, as the last event id is not known', came }
      visit.recorder.judge('reset', heard.request, names.includes('reset') ? [] : [wrong])
    }),
  )
}

/** Takes the stream up again after the first change that was received. */
async function checkResume(visit: Visit, plan: string, changes: readonly StreamEvent[]): Promise<void> {
  const [first, ...missed] = changes
  if (first === undefined || first.id === null) return
  const isEnough = (events: readonly StreamEvent[]): boolean =>
    heartbeatsIn(events) > 0 && events.length > missed.length
  const question = { segments: SEGMENTS, query: { plan }, headers: { 'Last-Event-ID': first.id } }
  const heard = await listen(visit, question, isEnough)
  if (heard === null) return
  visit.recorder.judge('resume', heard.request, resumeFaults(heard.events, missed))
}

/** The stream of a plan's changes, where it is claimed. */
export async function checkEvents(visit: Visit, plan: string): Promise<void> {
  const { recorder, settings } = visit
  const endsAt = Date.now() + settings.waitMs
  const isEnough = (events: readonly StreamEvent[]): boolean =>
    heartbeatsIn(events) >= settings.heartbeats && Date.now() >= endsAt

  const refusals = [
    checkRefusal(visit, 'unknown-refused', [404], { segments: SEGMENTS, query: { plan: NO_SUCH_ID } }),
    checkRefusal(visit, 'input-refused', [400], { segments: SEGMENTS }),
  ]
  const reset = checkReset(visit, plan)
  const heard = await listen(visit, { segments: SEGMENTS, query: { plan } }, isEnough)
  await Promise.all([...refusals, reset])
  if (heard === null) return

  recorder.judge('heartbeat', heard.request, heartbeatFaults(heard, settings.silenceMs))
  const changes = heard.events.filter(({ name }) => name !== 'heartbeat' && name !== 'reset')
  recorder.judge(
    'stream-event',
    heard.request,
    heard.events.flatMap((event) => eventFaults(event, plan)),
  )
  await checkResume(visit, plan, changes)
  if (changes.length === 0) {
    recorder.notTried(
      `GET /events of ${plan}: a change, and taking the stream up again after it, as none came while listening. --wait 60 listens for a minute.`,
    )
  }
}
