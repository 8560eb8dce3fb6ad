/** What would change a status: the nearest other value for the latest date, and the day if nothing changes. */

import { assess } from './assess.ts'
import { observationsOf, type AssessmentInput } from './assessment-input.ts'
import type { Assessment, Figure, Status, StatusReason } from './assessment.ts'
import { addDays, lastDayOf } from './calendar.ts'
import { decisiveFigures, recordsOf } from './decisive-figures.ts'
import type { IsoDate, Observation } from './model.ts'
import { PACE_THRESHOLDS } from './pace.ts'
import { dateTerms, requiredAt, requiredPath, termsInForce } from './terms.ts'

export interface ValueFlip {
  /** The value for the date of the latest figure at which the status changes, in the unit. */
  readonly value: number
  /** True where the value itself gives the other status; false where it must be passed. */
  readonly isIncluded: boolean
  /** value − latest value, signed. */
  readonly change: number
  readonly status: Status
  readonly reason: StatusReason
}

export interface DateFlip {
  /** The first day on which the status is another, with the figures known now. */
  readonly on: IsoDate
  readonly cause: 'deadline-passed' | 'revised-target'
  readonly status: Status
  readonly reason: StatusReason
}

export interface Flips {
  /** The nearest change by a higher value; null where no higher value changes the status. */
  readonly higher: ValueFlip | null
  readonly lower: ValueFlip | null
  /** The nearer of the two; the higher where they are as near. */
  readonly nearest: ValueFlip | null
  readonly date: DateFlip | null
}

/** The values for the latest date at which any rule changes its mind, in no order. */
function criticalValues({ terms, figures, latest }: Assessment): readonly number[] {
  const critical = [terms.value]
  const previous = figures.at(-2)
  if (previous !== undefined) critical.push(previous.value)
  const { baseline } = terms
  const dated = dateTerms(terms)
  if (baseline === null || dated === null || latest === null) return critical
  critical.push(baseline.value)
  const required = requiredAt(requiredPath(dated), latest.day)
  if (required === null) return critical
  const shares = Object.values(PACE_THRESHOLDS)
  return [...critical, ...shares.map((share) => baseline.value + share * (required - baseline.value))]
}

/** The input with another value in every record of the latest figure's source and period. */
function withLatest(input: AssessmentInput, latest: Figure, value: number): AssessmentInput {
  const observations = observationsOf(input).map((one) => {
    const isLatest = one.sourceId === latest.observation.sourceId && lastDayOf(one.asOf) === latest.on
    return isLatest ? { ...one, value } : one
  })
  return { ...input, observations }
}

/** The input with the figures alone that can decide, as it is judged many times over. */
function whatDecides(input: AssessmentInput, { figures, terms }: Assessment): AssessmentInput {
  const dated = dateTerms(terms)
  return dated === null
    ? input
    : { ...input, observations: recordsOf(decisiveFigures(figures, dated), input) }
}

/** Walks from the latest value over `critical` (nearest first) and looks at each and just beyond it. */
function findValueFlip(
  input: AssessmentInput,
  { latest, status }: Assessment,
  critical: readonly number[],
  sign: 1 | -1,
): ValueFlip | null {
  if (latest === null) return null
  for (const [index, value] of critical.entries()) {
    const next = critical[index + 1]
    const beyond = next === undefined ? value + sign * Math.max(1, Math.abs(value)) : (value + next) / 2
    for (const tried of value === latest.value ? [beyond] : [value, beyond]) {
      const other = assess(withLatest(input, latest, tried))
      if (other.status === status) continue
      const change = value - latest.value
      return { value, isIncluded: tried === value, change, status: other.status, reason: other.reason }
    }
  }
  return null
}

function knownBy(observations: readonly Observation[], asOf: IsoDate): readonly Observation[] {
  return observations.filter((one) => {
    const on = lastDayOf(one.asOf)
    return on !== null && on <= asOf
  })
}

/** The days after `asOf` on which a deadline has passed or other terms come into force, earliest first. */
function turningDays({ target, asOf }: AssessmentInput): readonly IsoDate[] {
  const deadlines = [target.dueBy, ...target.revisions.map(({ previousDueBy }) => previousDueBy)]
  const days = [
    ...deadlines.map((day) => addDays(day, 1)),
    ...target.revisions.map(({ revisedOn }) => revisedOn),
  ]
  return [...new Set(days.filter((day) => day !== null))].filter((day) => day > asOf).toSorted()
}

/** What is known on the day judged for and can decide on a later one. */
function decidingOn(on: IsoDate, input: AssessmentInput, { figures }: Assessment): readonly Observation[] {
  const dated = dateTerms(termsInForce(input.target, on))
  // Without a figure it is the broken records that tell why.
  if (dated === null || figures.length === 0) return knownBy(observationsOf(input), input.asOf)
  return recordsOf(decisiveFigures(figures, dated), input)
}

function findDateFlip(input: AssessmentInput, now: Assessment): DateFlip | null {
  for (const on of turningDays(input)) {
    const observations = decidingOn(on, input, now)
    const { status, reason, terms } = assess({ ...input, observations, asOf: on })
    if (status === now.status) continue
    const cause = terms.revision?.revisedOn === on ? 'revised-target' : 'deadline-passed'
    return { on, cause, status, reason }
  }
  return null
}

function nearestOf(higher: ValueFlip | null, lower: ValueFlip | null): ValueFlip | null {
  if (higher === null || lower === null) return higher ?? lower
  return higher.change <= -lower.change ? higher : lower
}

/**
 * What would flip the status of a target. The latest figure keeps its qualifier, so that a bound stays one.
 * Nothing is said of a target that breaks a rule or has no figure.
 */
export function findFlips(input: AssessmentInput): Flips {
  const now = assess(input)
  const { latest } = now
  if (now.reason === 'invalid-input') return { higher: null, lower: null, nearest: null, date: null }
  const date = findDateFlip(input, now)
  if (latest === null) return { higher: null, lower: null, nearest: null, date }
  const critical = [...new Set(criticalValues(now))].toSorted((a, b) => a - b)
  const above = critical.filter((value) => value >= latest.value)
  const below = critical.filter((value) => value <= latest.value).toReversed()
  const deciding = whatDecides(input, now)
  const higher = findValueFlip(deciding, now, above, 1)
  const lower = findValueFlip(deciding, now, below, -1)
  return { higher, lower, nearest: nearestOf(higher, lower), date }
}
