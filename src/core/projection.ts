/** The day at which a pace reaches the target. */

import type { Computed, Figure, Projection, ProjectionGap, Rate, RateGap, TargetTerms } from './assessment.ts'
import { dateOfDay, dayAfterYears } from './calendar.ts'
import type { DatedTerms } from './terms.ts'

/** A pace that needs longer than this, counted from the latest figure, is no pace that gets there. */
export const LONGEST_PROJECTION_YEARS = 50

/** Binary arithmetic may make a whole number of days a hair more or less; no date depends on a tenth of a second. */
const DAY_SLACK = 1e-6

/** Why a pace does not get there; null where it does. A pace of zero stands still, one of the wrong sign goes back. */
function whyNotReached(value: number, perYear: number, terms: TargetTerms): ProjectionGap | null {
  const sign = terms.direction === 'increase' ? 1 : -1
  if (perYear === 0) return 'standing-still'
  if (sign * perYear < 0) return 'backwards'
  // A bound that lies beyond the target and does not prove it leaves nothing to project from.
  const gap = sign * (terms.value - value)
  if (gap < 0) return 'no-rate'
  return gap / Math.abs(perYear) > LONGEST_PROJECTION_YEARS ? 'beyond-fifty-years' : null
}

/**
 * The day at whose end a pace has led from a value short of the target to it, in days since 1 January 1970; null
 * where it does not within fifty years. An exclusive target must be passed, so that it takes a day more where the target
 * itself falls on a day's end.
 */
export function dayOfReaching(
  { on, value }: Pick<Figure, 'on' | 'value'>,
  perYear: number,
  terms: TargetTerms,
): number | null {
  if (whyNotReached(value, perYear, terms) !== null) return null
  const day = dayAfterYears(on, Math.abs(terms.value - value) / Math.abs(perYear))
  if (day === null) return null
  return terms.bound === 'exclusive' ? Math.floor(day + DAY_SLACK) + 1 : Math.ceil(day - DAY_SLACK)
}

/** The day at which the target is reached from the latest figure at `rate`. */
export function project(
  latest: Figure | null,
  rate: Computed<Rate, RateGap>,
  { terms, dueDay }: DatedTerms,
  isMet: boolean,
  asOfDay: number,
): Computed<Projection, ProjectionGap> {
  if (isMet) return { available: false, reason: 'already-met' }
  if (latest === null || !rate.available) return { available: false, reason: 'no-rate' }
  const { perYear } = rate.value
  const obstacle = whyNotReached(latest.value, perYear, terms)
  if (obstacle !== null) return { available: false, reason: obstacle }
  const day = dayOfReaching(latest, perYear, terms)
  const on = day === null ? null : dateOfDay(day)
  if (day === null || on === null) return { available: false, reason: 'beyond-fifty-years' }
  return { available: true, value: { on, isPast: day < asOfDay, isInTime: day <= dueDay, rate: rate.value } }
}
