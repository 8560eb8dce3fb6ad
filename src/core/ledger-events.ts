/** What happened to a target, and from which day on it counts. */

import { primaryOf } from './assessment-input.ts'
import { addDays, isIsoDate } from './calendar.ts'
import { dayIn } from './day-in.ts'
import type { ConflictDecision, IsoDate, Observation, Revision, Target } from './model.ts'
import { readRecords, type DatedRecord } from './records.ts'
import { compareRecords, isSameSubject } from './vintages.ts'

/** By the period that a figure describes, or by the day on which it was published. */
export type LedgerBasis = 'period' | 'publication'

export type LedgerCause =
  | { readonly kind: 'new-figure'; readonly observation: Observation }
  | { readonly kind: 'corrected-figure'; readonly observation: Observation; readonly previous: Observation }
  | { readonly kind: 'revised-target'; readonly revision: Revision }
  | { readonly kind: 'recorded-decision'; readonly decision: ConflictDecision }
  | { readonly kind: 'deadline-passed'; readonly dueBy: IsoDate }

export interface LedgerEvent {
  /** The day from which it counts. */
  readonly on: IsoDate
  readonly cause: LedgerCause
}

/** A record with the day from which it counts; null where that is not known. */
export interface EffectiveRecord {
  readonly record: DatedRecord
  /** The record of the same source and period that it corrected; null where it is the first. */
  readonly previous: DatedRecord | null
  readonly from: IsoDate | null
}

function latest(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other
}

/** No figure counts before the period that it describes is over, even where it was published sooner. */
function effectiveFrom(
  record: DatedRecord,
  isCorrection: boolean,
  basis: LedgerBasis,
  timeZone: string,
): IsoDate | null {
  const { publishedOn } = record.observation
  if (basis === 'publication') return publishedOn === null ? null : latest(publishedOn, record.on)
  if (!isCorrection) return record.on
  const learnedOn = publishedOn ?? dayIn(timeZone, record.recorded * 1_000)
  return isIsoDate(learnedOn) ? latest(learnedOn, record.on) : null
}

/** The sound records, oldest period first, each with the day from which it counts in the time zone of the plan. */
export function effectiveRecords(
  observations: readonly Observation[],
  basis: LedgerBasis,
  timeZone = 'UTC',
): readonly EffectiveRecord[] {
  const records = readRecords(observations).records.toSorted(compareRecords)
  return records.map((record, index) => {
    const before = records[index - 1]
    const previous = before !== undefined && isSameSubject(before, record) ? before : null
    return { record, previous, from: effectiveFrom(record, previous !== null, basis, timeZone) }
  })
}

/** A first record is a new figure, also beside one of another source; each later one of its source corrects it. */
export function figureEvents(effective: readonly EffectiveRecord[]): LedgerEvent[] {
  return effective.flatMap(({ record: { observation }, previous, from }) => {
    // A first record without a value is nothing learned; one that withdraws a value is.
    if (from === null || (previous === null && observation.value === null)) return []
    const cause: LedgerCause =
      previous === null
        ? { kind: 'new-figure', observation }
        : { kind: 'corrected-figure', observation, previous: previous.observation }
    return [{ on: from, cause }]
  })
}

/** Revisions, deadlines that may have passed, and by publication the decisions between figures. */
export function targetEvents(target: Target, basis: LedgerBasis): LedgerEvent[] {
  const revised = target.revisions.map((revision): LedgerEvent => {
    return { on: revision.revisedOn, cause: { kind: 'revised-target', revision } }
  })
  const primary = primaryOf(target)
  const decisions = target.decisions.filter(({ seriesId }) => seriesId === primary?.series.id)
  const decided = decisions.map((decision): LedgerEvent => {
    return { on: decision.decidedOn, cause: { kind: 'recorded-decision', decision } }
  })
  const deadlines = new Set([target.dueBy, ...target.revisions.map(({ previousDueBy }) => previousDueBy)])
  const passed = [...deadlines].flatMap((dueBy): LedgerEvent[] => {
    const on = addDays(dueBy, 1)
    return on === null ? [] : [{ on, cause: { kind: 'deadline-passed', dueBy } }]
  })
  // By period every decision made counts for every day, so that making it is no event.
  return [...revised, ...passed, ...(basis === 'publication' ? decided : [])]
}
