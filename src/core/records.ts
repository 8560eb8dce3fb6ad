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

function groupedBy(
  records: readonly DatedRecord[],
  keyOf: (record: DatedRecord) => string,
): ReadonlyMap<string, DatedRecord[]> {
  const groups = new Map<string, DatedRecord[]>()
  for (const record of records) {
    const group = groups.get(keyOf(record))
    if (group === undefined) groups.set(keyOf(record), [record])
    else group.push(record)
  }
  return groups
}

/** One for the records of one source for one period that were made at one moment. */
function momentOf({ day, recorded, observation }: DatedRecord): string {
  return `${day} ${recorded} ${observation.sourceId}`
}

function idOf({ observation }: DatedRecord): string {
  return observation.id
}

/**
 * A record that comes twice counts once. Where two of one moment or of one id contradict each other nothing says
 * which is right, so that neither counts. Both cases are reported, and neither depends on the order of the records.
 */
function withoutDuplicates(
  records: readonly DatedRecord[],
  report: (record: DatedRecord) => void,
): DatedRecord[] {
  const contradictory = new Set<DatedRecord>()
  for (const keyOf of [momentOf, idOf]) {
    for (const group of groupedBy(records, keyOf).values()) {
      const [first] = group
      if (first === undefined || group.every((other) => isSameContent(first, other))) continue
      for (const record of group) contradictory.add(record)
    }
  }
  const moments = new Set<string>()
  const kept: DatedRecord[] = []
  for (const record of records) {
    const moment = momentOf(record)
    if (contradictory.has(record) || moments.has(moment)) {
      report(record)
    } else {
      moments.add(moment)
      kept.push(record)
    }
  }
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

/** What was read already: one list is read for the status, its ledger, its vintages and much else. */
const readBefore = new WeakMap<readonly Observation[], RecordsRead>()

export function readRecords(observations: readonly Observation[]): RecordsRead {
  const known = readBefore.get(observations)
  if (known !== undefined) return known
  const read = readEach(observations)
  readBefore.set(observations, read)
  return read
}

function readEach(observations: readonly Observation[]): RecordsRead {
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
