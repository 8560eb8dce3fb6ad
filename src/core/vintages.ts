/** Every record that a series ever had, so that a correction can be seen beside what it corrected. */

import type { Assessment, Figure } from './assessment.ts'
import { lastDayOf } from './calendar.ts'
import type { IsoDate, Observation } from './model.ts'
import { readRecords, type DatedRecord } from './records.ts'

export interface Vintage {
  readonly observation: Observation
  /** The last day of what the value describes. */
  readonly on: IsoDate
  /** The record of the same source and period that it corrected; null where it was the first. */
  readonly previous: Observation | null
  /** value − previous value, signed, in the unit; null where it was the first or either has no value. */
  readonly change: number | null
  /** False where its source has corrected it since. */
  readonly isNewest: boolean
  /** True where it is the one that is judged for its period. */
  readonly isJudged: boolean
}

/** True for a record that describes no time after the day judged for and is not known to be published after it counts. */
export function isOnRecord(
  { asOf, publishedOn }: Observation,
  assessment: Pick<Assessment, 'asOf' | 'publishedBy'>,
): boolean {
  const on = lastDayOf(asOf)
  const { publishedBy } = assessment
  return (
    on !== null &&
    on <= assessment.asOf &&
    (publishedBy === null || publishedOn === null || publishedOn <= publishedBy)
  )
}

/** Oldest period first; of one period by source, and of one source the oldest record first. */
export function compareRecords(a: DatedRecord, b: DatedRecord): number {
  if (a.day !== b.day) return a.day - b.day
  const [source, other] = [a.observation.sourceId, b.observation.sourceId]
  return source === other ? a.recorded - b.recorded : source < other ? -1 : 1
}

/** True for two records of one source for one period. */
export function isSameSubject(a: DatedRecord | undefined, b: DatedRecord): boolean {
  return a !== undefined && a.day === b.day && a.observation.sourceId === b.observation.sourceId
}

function changeOf(observation: Observation, previous: Observation | null): number | null {
  if (previous === null || observation.value === null || previous.value === null) return null
  return observation.value - previous.value
}

/** The vintages of a series, broken and contradictory records left out; `figures` are the judged ones. */
export function listVintages(
  observations: readonly Observation[],
  figures: readonly Figure[],
): readonly Vintage[] {
  const records = readRecords(observations).records.toSorted(compareRecords)
  const judged = new Set(figures.map(({ observation }) => observation.id))
  return records.map((record, index) => {
    const { observation, on } = record
    const before = records[index - 1]
    const previous = before !== undefined && isSameSubject(before, record) ? before.observation : null
    return {
      observation,
      on,
      previous,
      change: changeOf(observation, previous),
      isNewest: !isSameSubject(records[index + 1], record),
      isJudged: judged.has(observation.id),
    }
  })
}

/** The ids of all records of a source for a period for which it has several. */
export function correctedIds(observations: readonly Observation[]): ReadonlySet<string> {
  const ids = new Set<string>()
  let period: DatedRecord[] = []
  for (const record of readRecords(observations).records) {
    if (period[0]?.day !== record.day) period = []
    for (const other of period) {
      if (isSameSubject(other, record)) ids.add(other.observation.id).add(record.observation.id)
    }
    period.push(record)
  }
  return ids
}
