/** What a pace or a next value would give. Nothing here is a finding: every result says what was supposed. */

import { assess } from './assess.ts'
import { observationsOf, type AssessmentInput } from './assessment-input.ts'
import type { Assessment, Computed, Figure, Status, StatusReason, TargetTerms } from './assessment.ts'
import { meets } from './bounds.ts'
import { addDays, dateOfDay, dayAfterYears, dayNumber, lastDayOf, yearsBetween } from './calendar.ts'
import { decisiveFigures, recordsOf } from './decisive-figures.ts'
import { isUsableValue } from './magnitude.ts'
import type { IsoDate, Observation, Period } from './model.ts'
import { dayOfReaching } from './projection.ts'
import { dateTerms, termsInForce } from './terms.ts'

/** The source that a supposed value names; no source on record may bear this id. */
export const SUPPOSED_SOURCE_ID = 'what-if'

export type SupposedValueGap =
  | 'invalid-input'
  | 'value-not-finite'
  /** A count or a share below zero. */
  | 'below-zero'
  /** A count that is no whole number. */
  | 'not-whole'
  | 'impossible-date'
  /** The period supposed does not end after the latest figure. */
  | 'not-after-latest'

export type SupposedPaceGap =
  | 'invalid-input'
  | 'value-not-finite'
  | 'no-figure'
  /** The latest figure is only a bound, from which no value can be counted on. */
  | 'only-a-bound'
  /** A target to reach that was reached stays met at any pace. */
  | 'already-met'
  /** The latest figure is for the deadline or a later day. */
  | 'figure-at-deadline'

export interface SupposedPace {
  readonly from: Figure
  /** Per year of the calendar, signed, in the unit; percentage points for shares. */
  readonly perYear: number
  /** The day on which the target would be reached, that of the latest figure where it is; null where not within fifty years. */
  readonly reachedOn: IsoDate | null
  readonly isInTime: boolean
  /** The day from which a target to keep that holds no longer does; null where it holds to the deadline, or is none. */
  readonly lostOn: IsoDate | null
  readonly valueAtDeadline: number
  /** The status once the deadline has passed, the pace kept to it. */
  readonly status: Status
  readonly reason: StatusReason
}

function supposed(asOf: Period, value: number, on: IsoDate): Observation {
  return {
    id: SUPPOSED_SOURCE_ID,
    asOf,
    value,
    missingReason: null,
    qualifier: 'exact',
    quality: 'illustrative',
    break: false,
    sourceId: SUPPOSED_SOURCE_ID,
    publishedOn: on,
    recordedAt: `${on}T00:00:00Z`,
    note: null,
  }
}

function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other
}

/** The observations that an assessment could use, so that what lies ahead of it stays out of a supposition. */
function knownBy(input: AssessmentInput): readonly Observation[] {
  return observationsOf(input).filter(({ asOf }) => {
    const on = lastDayOf(asOf)
    return on !== null && on <= input.asOf
  })
}

function assessWith(
  input: AssessmentInput,
  observation: Observation,
  on: IsoDate,
  asOf: IsoDate,
): Assessment {
  const observations = [...knownBy(input), observation]
  const publishedBy = input.publishedBy === undefined ? undefined : later(input.publishedBy, on)
  return assess({ ...input, observations, asOf, publishedBy })
}

/**
 * The input with the figures alone that can decide on a later day, as a pace is supposed many times over. Under
 * `publishedBy` others may have been published by then, so that all of them stay.
 */
function whatDecides(input: AssessmentInput, { figures }: Assessment, on: IsoDate): AssessmentInput {
  const dated = dateTerms(termsInForce(input.target, on))
  if (dated === null || input.publishedBy !== undefined) return input
  return { ...input, observations: recordsOf(decisiveFigures(figures, dated), input) }
}

/**
 * True where no figure could be `value`: a count or a share below zero, unless the target, its baseline or a
 * figure on record is below zero too, as a balance in percent of GDP may be.
 */
export function isImpossiblyLow(input: AssessmentInput, value: number): boolean {
  const { target } = input
  if (value >= 0 || target.unit.kind === 'measure') return false
  const onRecord = observationsOf(input).map((observation) => observation.value ?? 0)
  return [target.value, target.baseline?.value ?? 0, ...onRecord].every((known) => known >= 0)
}

/**
 * The assessment if the next figure were `value` for `period`, judged for its last day or asOf, the later of
 * the two. A value for the deadline is judged once the deadline has passed, as it is what decides the outcome.
 */
export function supposeValue(
  input: AssessmentInput,
  period: Period,
  value: number,
): Computed<Assessment, SupposedValueGap> {
  const now = assess(input)
  if (now.reason === 'invalid-input') return { available: false, reason: 'invalid-input' }
  if (!isUsableValue(value)) return { available: false, reason: 'value-not-finite' }
  if (isImpossiblyLow(input, value)) return { available: false, reason: 'below-zero' }
  if (input.target.unit.kind === 'count' && !Number.isInteger(value)) {
    return { available: false, reason: 'not-whole' }
  }
  const on = lastDayOf(period)
  if (on === null) return { available: false, reason: 'impossible-date' }
  if (now.latest !== null && on <= now.latest.on) return { available: false, reason: 'not-after-latest' }
  const judgedOn = on === now.terms.dueBy ? (addDays(on, 1) ?? on) : on
  return {
    available: true,
    value: assessWith(input, supposed(period, value, on), on, later(judgedOn, input.asOf)),
  }
}

/** Where a pace leads from the latest figure; null where it does not reach the target in fifty years. */
function dayReached(latest: Figure, perYear: number, terms: TargetTerms): number | null {
  return meets(latest.value, terms) ? latest.day : dayOfReaching(latest, perYear, terms)
}

/** The first day on which a target to keep that holds is lost at a pace; null where it is not lost by the deadline. */
function dayLost(latest: Figure, perYear: number, terms: TargetTerms, dueDay: number): number | null {
  if (terms.kind !== 'keep' || !meets(latest.value, terms)) return null
  const isAway = terms.direction === 'increase' ? perYear < 0 : perYear > 0
  if (!isAway) return null
  const day = dayAfterYears(latest.on, (terms.value - latest.value) / perYear)
  if (day === null) return null
  const lost = terms.bound === 'exclusive' ? Math.ceil(day) : Math.floor(day) + 1
  return lost <= dueDay ? lost : null
}

/** What a pace of `perYear`, kept from the latest figure to the deadline, would give. */
export function supposePace(
  input: AssessmentInput,
  perYear: number,
): Computed<SupposedPace, SupposedPaceGap> {
  const now = assess(input)
  const { latest, terms } = now
  if (now.reason === 'invalid-input') return { available: false, reason: 'invalid-input' }
  if (!isUsableValue(perYear)) return { available: false, reason: 'value-not-finite' }
  if (latest === null) return { available: false, reason: 'no-figure' }
  if (now.status === 'met' && terms.kind === 'reach') return { available: false, reason: 'already-met' }
  if (latest.qualifier === 'at-least' || latest.qualifier === 'at-most') {
    return { available: false, reason: 'only-a-bound' }
  }
  const dueDay = dayNumber(terms.dueBy)
  const after = addDays(terms.dueBy, 1)
  const yearsLeft = yearsBetween(latest.on, terms.dueBy)
  if (dueDay === null || after === null || yearsLeft === null || yearsLeft <= 0)
    return { available: false, reason: 'figure-at-deadline' }
  const valueAtDeadline = latest.value + perYear * yearsLeft
  if (!isUsableValue(valueAtDeadline)) return { available: false, reason: 'value-not-finite' }
  const day = dayReached(latest, perYear, terms)
  const isInTime = day !== null && day <= dueDay
  // The binary sum may fall a hair short of a target that is reached on the very day of the deadline.
  const isHairShort = isInTime && !meets(latest.value, terms) && !meets(valueAtDeadline, terms)
  const value = isHairShort ? terms.value : valueAtDeadline
  const next = supposed(terms.dueBy, value, terms.dueBy)
  const { status, reason } = assessWith(whatDecides(input, now, after), next, terms.dueBy, after)
  const reachedOn = day === null ? null : dateOfDay(day)
  const lost = dayLost(latest, perYear, terms, dueDay)
  const lostOn = lost === null ? null : dateOfDay(lost)
  return {
    available: true,
    value: { from: latest, perYear, reachedOn, isInTime, lostOn, valueAtDeadline, status, reason },
  }
}
