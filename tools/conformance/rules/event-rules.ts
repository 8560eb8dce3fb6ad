import { schemaFaultsOf, isDescribed } from '#tools/contract/described.ts'
import type { Heard } from '../listen.ts'
import type { StreamEvent } from '../read-events.ts'
import { shown, type Fault } from './fault.ts'

function signalFaults({ name, id }: StreamEvent): readonly Fault[] {
  return id === null ? [] : [{ expected: `a ${name} without an id`, came: `id ${shown(id)}` }]
}

/** One event held against `ChangeEvent`, and against its own name. */
export function eventFaults(event: StreamEvent, planId: string): readonly Fault[] {
  if (event.name === 'heartbeat' || event.name === 'reset') return signalFaults(event)
  const faults: Fault[] = []
  if (event.id === null || event.id === '') {
    faults.push({ expected: `an id with the event ${event.name}`, came: 'none' })
  }
  let change: unknown
  try {
    change = JSON.parse(event.data)
  } catch {
    return [...faults, { expected: `JSON as the data of ${event.name}`, came: shown(event.data) }]
  }
  if (!isDescribed('ChangeEvent', change)) {
    const said = schemaFaultsOf('ChangeEvent', change).map(({ place, message }) => ({
      expected: `ChangeEvent${place === '' ? '' : ` at ${place}`}: ${message}`,
      came: shown(change),
    }))
    return [...faults, ...said]
  }
  if (change.kind !== event.name) {
    faults.push({ expected: `an event named ${change.kind} by its kind`, came: shown(event.name) })
  }
  if (change.planId !== planId) {
    faults.push({ expected: `changes of ${planId} alone`, came: shown(change.planId) })
  }
  return faults
}

export function heartbeatFaults({ end }: Heard, silenceMs: number): readonly Fault[] {
  const expected = `a heartbeat within ${String(silenceMs / 1000)} s`
  if (end === 'silence') return [{ expected, came: 'silence' }]
  return end === 'closed' ? [{ expected: 'a stream that stays open', came: 'its end' }] : []
}

/** What came after the stream was taken up again, held against what had come after that event before. */
export function resumeFaults(
  heard: readonly StreamEvent[],
  missed: readonly StreamEvent[],
): readonly Fault[] {
  if (heard.some(({ name }) => name === 'reset')) {
    return [{ expected: 'no reset, as that event came in this run', came: 'a reset' }]
  }
  const changes = heard.filter(({ name }) => name !== 'heartbeat')
  const differs = missed.findIndex(({ id, data }, index) => {
    const change = changes[index]
    return change?.id !== id || change.data !== data
  })
  if (differs === -1) return []
  return [
    {
      expected: `the event with id ${shown(missed[differs]?.id)} at [${String(differs)}]`,
      came: shown(changes[differs]?.id ?? undefined),
    },
  ]
}
