import { lastDayOf } from '#src/core/calendar.ts'
import type { Observation } from '#src/core/model.ts'
import { impossiblePeriods } from './anywhere.ts'
import { duplicateIds, shown, type Fault, type Ruling } from './fault.ts'

export function lastDay({ asOf }: Pick<Observation, 'asOf'>): string {
  return lastDayOf(asOf) ?? asOf
}

function isInOrder(first: Observation, second: Observation): boolean {
  if (lastDay(first) !== lastDay(second)) return lastDay(first) < lastDay(second)
  const between = Date.parse(second.recordedAt) - Date.parse(first.recordedAt)
  if (between !== 0) return between > 0
  // Below a millisecond the database may know an order that a date does not.
  return first.recordedAt !== second.recordedAt || first.id <= second.id
}

function disorder(observations: readonly Observation[], place: string): readonly Fault[] {
  return observations.flatMap((observation, index) => {
    const next = observations[index + 1]
    if (next === undefined || isInOrder(observation, next)) return []
    const expected = `${place}[${String(index + 1)}] to come after [${String(index)}] (${described(observation)})`
    return [{ expected, came: described(next) }]
  })
}

function described({ id, asOf, recordedAt }: Observation): string {
  return `${shown(id)}, as of ${asOf}, recorded at ${recordedAt}`
}

export function observationRulings(observations: readonly Observation[], place: string): readonly Ruling[] {
  const withoutReason = observations.flatMap(({ value, missingReason }, index) =>
    value === null && missingReason === null
      ? [{ expected: `${place}[${String(index)}].missingReason, as value is null`, came: 'null' }]
      : [],
  )
  return [
    { rule: 'unique-ids', faults: duplicateIds(observations, place) },
    { rule: 'missing-reason', faults: withoutReason },
    { rule: 'period-exists', faults: impossiblePeriods(observations, place) },
    { rule: 'observation-order', faults: disorder(observations, place) },
  ]
}
