/** Observations as records that can be ordered: broken and contradictory ones are left out and reported. */

import type { InputFault } from './assessment.ts'
import { dayNumber, isIsoDate, lastDayOf } from './calendar.ts'
import { secondsOf } from './instant.ts'
import { isUsableValue } from './magnitude.ts'
import type { IsoDate, Observation } from './model.ts'

export interface DatedRecord {
  readonly observation: Observation
  /** Place in the input. */
  readonly index: number
  /** The last day of what it describes. */
  readonly on: IsoDate
  readonly day: number
  /** When the system learned of it, in seconds since the start of 1970. */
  readonly recorded: number
}

export interface RecordsRead {
  /** Oldest period first; records of one period in the order of the input. */
  readonly records: readonly DatedRecord[]
  readonly faults: readonly InputFault[]
  /** Last days of what the records left out describe; null where that is what is broken. */
  readonly leftOut: readonly (IsoDate | null)[]
}

/** Two records of one source for one period, made at one moment, or two with one id. */
function isSameRecord(a: DatedRecord, b: DatedRecord): boolean {
  const sameKey =
    a.day === b.day && a.recorded === b.recorded && a.observation.sourceId === b.observation.sourceId
  return sameKey || a.observation.id === b.observation.id
}

/** True where nothing that matters to judging differs, so that it makes no difference which of them stays. */
function isSameContent(a: DatedRecord, b: DatedRecord): boolean {
  const [one, other] = [a.observation, b.observation]
  return (
    a.day === b.day &&
    a.recorded === b.recorded &&
    one.sourceId === other.sourceId &&
    one.value === other.value &&
    one.qualifier === other.qualifier &&
    one.quality === other.quality &&
    one.break === other.break &&
    one.publishedOn === other.publishedOn
  )
}

function faultAt(index: number, field: keyof Observation, kind: InputFault['kind']): InputFault {
  return { kind, at: `observations[${index}].${field}` }
}

/** The record that an observation makes, or what is wrong with it. */
function readRecord(observation: Observation, index: number): DatedRecord | InputFault {
  const { asOf, value, publishedOn, recordedAt } = observation
  const on = lastDayOf(asOf)
  const day = on === null ? null : dayNumber(on)
  if (on === null || day === null) return faultAt(index, 'asOf', 'impossible-date')
  const recorded = secondsOf(recordedAt)
  if (recorded === null) return faultAt(index, 'recordedAt', 'impossible-date')
  if (publishedOn !== null && !isIsoDate(publishedOn)) return faultAt(index, 'publishedOn', 'impossible-date')
  if (value !== null && !isUsableValue(value)) return faultAt(index, 'value', 'value-not-finite')
  return { observation, index, on, day, recorded }
}

/**
 * A record that comes twice counts once. Where two contradict each other nothing says which is right, so that
 * neither counts. Both cases are reported, and neither depends on the order of the records.
 */
function withoutDuplicates(
  records: readonly DatedRecord[],
  report: (record: DatedRecord) => void,
): DatedRecord[] {
  const contradicts = (one: DatedRecord, other: DatedRecord): boolean =>
    isSameRecord(one, other) && !isSameContent(one, other)
  const sound = records.filter((one) => !records.some((other) => contradicts(one, other)))
  const kept = sound.filter((one, place) => !sound.slice(0, place).some((other) => isSameContent(one, other)))
  for (const record of records) if (!kept.includes(record)) report(record)
  return kept
}

/** False in the usual case, so that the search for twins is not made for every series. */
function mayHoldDuplicates(records: readonly DatedRecord[]): boolean {
  const ids = new Set<string>()
  let previous = -Infinity
  for (const { observation, day } of records) {
    if (day === previous || ids.has(observation.id)) return true
    ids.add(observation.id)
    previous = day
  }
  return false
}

export function readRecords(observations: readonly Observation[]): RecordsRead {
  const faults: InputFault[] = []
  const leftOut: (IsoDate | null)[] = []
  const dated: DatedRecord[] = []
  observations.forEach((observation, index) => {
    const read = readRecord(observation, index)
    if ('observation' in read) {
      dated.push(read)
    } else {
      faults.push(read)
      leftOut.push(lastDayOf(observation.asOf))
    }
  })
  dated.sort((a, b) => a.day - b.day)
  if (!mayHoldDuplicates(dated)) return { records: dated, faults, leftOut }
  const records = withoutDuplicates(dated, ({ index, on }) => {
    faults.push({ kind: 'duplicate-record', at: `observations[${index}]` })
    leftOut.push(on)
  })
  return { records, faults, leftOut }
}
