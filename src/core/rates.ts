/** Rates of change per year of the calendar, signed, in the unit. No rate crosses a break. */

import type { Computed, Figure, Rate, RateGap, RequiredPaceGap } from './assessment.ts'
import { addMonths, dayNumber, yearsBetween } from './calendar.ts'
import type { IsoDate, Qualifier } from './model.ts'
import type { DatedTerms } from './terms.ts'

/** One end of a rate. */
interface End {
  readonly on: IsoDate
  readonly day: number
  readonly value: number
  readonly qualifier: Qualifier
}

const OPPOSITE: Readonly<Record<Qualifier, Qualifier>> = {
  exact: 'exact',
  about: 'about',
  'at-least': 'at-most',
  'at-most': 'at-least',
}

function endOf(figure: Figure): End {
  return { on: figure.on, day: figure.day, value: figure.value, qualifier: figure.qualifier }
}

/**
 * How the ends bound what is between them: more at the start is less of a change, more at the end is more of
 * one. Null where both bound it from opposite sides, so that any change is possible.
 */
export function rateQualifier(from: Qualifier, to: Qualifier): Qualifier | null {
  if (from === 'exact') return to
  if (to === 'exact' || to === OPPOSITE[from]) return OPPOSITE[from]
  return from === 'about' || to === 'about' ? 'about' : null
}

/** (to − from) ÷ years between; none between two values of one day. */
function rateBetween(from: End, to: End): Computed<Rate, 'same-day' | 'between-bounds'> {
  const years = yearsBetween(from.on, to.on)
  if (years === null || years === 0) return { available: false, reason: 'same-day' }
  const qualifier = rateQualifier(from.qualifier, to.qualifier)
  if (qualifier === null) return { available: false, reason: 'between-bounds' }
  const value: Rate = {
    from: { on: from.on, value: from.value },
    to: { on: to.on, value: to.value },
    perYear: (to.value - from.value) / years,
    qualifier,
  }
  return { available: true, value }
}

/** The figures since the last break, which alone are comparable with the latest. */
export function sinceLastBreak(figures: readonly Figure[]): readonly Figure[] {
  const start = figures.findLastIndex(({ observation }) => observation.break)
  return start > 0 ? figures.slice(start) : figures
}

/** A baseline is a stated value and carries no qualifier, so that it counts as exact. */
function baselineEnd({ baseline }: DatedTerms): End | null {
  if (baseline === null) return null
  const { on, day, value } = baseline
  return { on, day, value, qualifier: 'exact' }
}

/** Why there is no rate: with several figures, because only the latest is comparable with itself. */
function rateGap(figures: readonly Figure[]): Computed<Rate, RateGap> {
  if (figures.length === 0) return { available: false, reason: 'no-figure' }
  return { available: false, reason: figures.length === 1 ? 'one-figure-only' : 'break-in-series' }
}

/** Over the whole span: from the baseline, or else from the first comparable figure, to the latest. */
export function observedPace(figures: readonly Figure[], dated: DatedTerms): Computed<Rate, RateGap> {
  const comparable = sinceLastBreak(figures)
  const latest = comparable.at(-1)
  const first = comparable[0]
  if (latest === undefined || first === undefined) return rateGap(figures)
  const baseline = baselineEnd(dated)
  const isCut =
    baseline !== null && figures.some(({ day, observation }) => observation.break && day > baseline.day)
  if (baseline !== null && !isCut && baseline.day < latest.day) return rateBetween(baseline, endOf(latest))
  if (first !== latest) return rateBetween(endOf(first), endOf(latest))
  const isSameDay = figures.length === 1 && baseline !== null && !isCut && baseline.day === latest.day
  return isSameDay ? { available: false, reason: 'same-day' } : rateGap(figures)
}

/** Between the latest figure and the comparable one nearest twelve months before it; of two as near, the older. */
export function recentPace(figures: readonly Figure[]): Computed<Rate, RateGap> {
  const comparable = sinceLastBreak(figures)
  const latest = comparable.at(-1)
  if (latest === undefined || comparable.length < 2) return rateGap(figures)
  const yearBefore = addMonths(latest.on, -12)
  const aim = yearBefore === null ? null : dayNumber(yearBefore)
  if (aim === null) return rateGap(figures)
  let nearest: Figure | undefined
  for (const figure of comparable.slice(0, -1)) {
    if (nearest === undefined || Math.abs(figure.day - aim) < Math.abs(nearest.day - aim)) nearest = figure
  }
  return nearest === undefined ? rateGap(figures) : rateBetween(endOf(nearest), endOf(latest))
}

/** From the latest figure to the target at the deadline. After the deadline there is none. */
export function requiredPace(
  latest: Figure | null,
  dated: DatedTerms,
  isMet: boolean,
  isPastDeadline: boolean,
): Computed<Rate, RequiredPaceGap> {
  if (latest === null) return { available: false, reason: 'no-figure' }
  if (isPastDeadline) return { available: false, reason: 'deadline-passed' }
  if (isMet) return { available: false, reason: 'already-met' }
  const end: End = { on: dated.terms.dueBy, day: dated.dueDay, value: dated.terms.value, qualifier: 'exact' }
  const rate = rateBetween(endOf(latest), end)
  return rate.available ? rate : { available: false, reason: 'figure-at-deadline' }
}
