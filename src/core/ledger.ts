/**
 * How the status of a target came about: every day on which something was learned, revised or passed, and what
 * the status was from then on.
 *
 * By period a figure counts from the last day of what it describes, and a correction from the day on which it
 * was published, or recorded where that is unknown. By publication everything counts from the day on which it
 * was published, and what has no such date is left out.
 */

import { assess } from './assess.ts'
import { observationsOf, type AssessmentInput } from './assessment-input.ts'
import type { Status, StatusReason } from './assessment.ts'
import { LedgerDays } from './ledger-days.ts'
import {
  effectiveRecords,
  figureEvents,
  targetEvents,
  type LedgerBasis,
  type LedgerCause,
  type LedgerEvent,
} from './ledger-events.ts'
import type { IsoDate, Observation } from './model.ts'

export interface LedgerEntry {
  readonly on: IsoDate
  /** Everything that happened on that day, at least one. */
  readonly causes: readonly LedgerCause[]
  readonly status: Status
  readonly reason: StatusReason
  /** The status up to that day; null for the first entry with a figure. */
  readonly previous: Status | null
  readonly isChange: boolean
}

export interface Ledger {
  readonly basis: LedgerBasis
  /** Every day on which something happened, oldest first, whether it changed the status or not. */
  readonly entries: readonly LedgerEntry[]
  /** Values left out by publication because their publication date is not known. */
  readonly undated: readonly Observation[]
}

/** A deadline that was no longer, or not yet, in force on the day after it did not pass. */
function happened({ cause }: LedgerEvent, dueBy: IsoDate): boolean {
  return cause.kind !== 'deadline-passed' || cause.dueBy === dueBy
}

function eventsByDay(
  events: readonly LedgerEvent[],
  until: IsoDate,
): readonly (readonly [IsoDate, readonly LedgerEvent[]])[] {
  const byDay = new Map<IsoDate, LedgerEvent[]>()
  for (const event of events) {
    if (event.on > until) continue
    const sameDay = byDay.get(event.on)
    if (sameDay === undefined) byDay.set(event.on, [event])
    else sameDay.push(event)
  }
  return [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** The last day that the ledger speaks of. */
function endOf({ asOf, publishedBy }: AssessmentInput, basis: LedgerBasis): IsoDate {
  return basis === 'publication' && publishedBy !== undefined && publishedBy < asOf ? publishedBy : asOf
}

/** The ledger up to `input.asOf`, by publication where the input is. Empty for a target that breaks a rule. */
export function keepLedger(
  input: AssessmentInput,
  basis: LedgerBasis = input.publishedBy === undefined ? 'period' : 'publication',
): Ledger {
  if (assess(input).reason === 'invalid-input') return { basis, entries: [], undated: [] }
  const effective = effectiveRecords(observationsOf(input), basis, input.timeZone)
  const events = [...figureEvents(effective), ...targetEvents(input.target, basis)]
  const days = new LedgerDays(input, effective, basis)
  const entries: LedgerEntry[] = []
  for (const [on, happenings] of eventsByDay(events, endOf(input, basis))) {
    const { status, reason, dueBy, hasFigure } = days.judge(on)
    const causes = happenings.filter((event) => happened(event, dueBy)).map(({ cause }) => cause)
    if (causes.length === 0) continue
    // Before anything was known of it a target was not measured either.
    const previous = entries.at(-1)?.status ?? (hasFigure ? null : status)
    entries.push({ on, causes, status, reason, previous, isChange: status !== previous })
  }
  const undated = effective.filter(({ from, record }) => from === null && record.observation.value !== null)
  return { basis, entries, undated: undated.map(({ record }) => record.observation) }
}

/** The entries at which the status changed, the first included. */
export function statusChanges({ entries }: Ledger): readonly LedgerEntry[] {
  return entries.filter(({ isChange }) => isChange)
}
