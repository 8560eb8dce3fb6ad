/**
 * How sure a continued trend can be: the prediction interval of ordinary least squares through the figures.
 * It holds for one further figure, and on the assumption that the trend stays a straight line.
 */

import type { Assessment, Computed, Figure, TargetTerms } from './assessment.ts'
import { meets } from './bounds.ts'
import { dateOfDay, dayNumber, DAYS_PER_YEAR } from './calendar.ts'
import type { IsoDate } from './model.ts'
import { sinceLastBreak } from './rates.ts'
import { studentQuantile } from './student.ts'

/** The share of further figures that the band is made to hold. */
export const BAND_LEVEL = 0.95

/** Fewer points leave the band to two or fewer degrees of freedom, wide enough to say nothing. */
export const FEWEST_BAND_POINTS = 5

/** Steps from the latest figure to the deadline, enough for the curve to look like one. */
const STEPS = 12

export type BandGap = 'already-met' | 'fewer-than-five-points' | 'figure-at-deadline'

export interface BandPoint {
  readonly on: IsoDate
  readonly day: number
  /** In the unit, not cut off at values that cannot be. */
  readonly low: number
  /** On the fitted line. */
  readonly middle: number
  readonly high: number
}

export interface Band {
  readonly method: 'ols-prediction-interval'
  readonly level: number
  /** The figures that the line was fitted to, oldest first; bounds are none of them. */
  readonly figures: readonly Figure[]
  /** The slope of the fitted line per year of 365.25 days, signed, in the unit. */
  readonly perYear: number
  /** From the day of the latest figure to the deadline. */
  readonly points: readonly BandPoint[]
  readonly atDeadline: BandPoint
  /** Whether the band at the deadline lies at the target or beyond it: all of it, a part, or none. */
  readonly reaches: 'all' | 'part' | 'none'
}

interface Fit {
  readonly count: number
  readonly meanDay: number
  readonly meanValue: number
  readonly slope: number
  /** Σ(day − mean day)². */
  readonly spread: number
  /** Standard deviation of the residuals, with count − 2 degrees of freedom. */
  readonly scatter: number
}

/** Least squares through at least three figures, each of another day. */
function fit(figures: readonly Figure[]): Fit {
  const count = figures.length
  const sumOf = (of: (figure: Figure) => number): number => figures.reduce((sum, one) => sum + of(one), 0)
  const meanDay = sumOf(({ day }) => day) / count
  const meanValue = sumOf(({ value }) => value) / count
  const spread = sumOf(({ day }) => (day - meanDay) ** 2)
  const slope = sumOf(({ day, value }) => (day - meanDay) * (value - meanValue)) / spread
  const residuals = sumOf(({ day, value }) => (value - meanValue - slope * (day - meanDay)) ** 2)
  return { count, meanDay, meanValue, slope, spread, scatter: Math.sqrt(residuals / (count - 2)) }
}

/** middle ± t · s · √(1 + 1/n + (x − x̄)² ÷ Σ(x − x̄)²), t with n − 2 degrees of freedom. */
function bandPoint(
  day: number,
  { count, meanDay, meanValue, slope, spread, scatter }: Fit,
  t: number,
): BandPoint | null {
  const on = dateOfDay(day)
  if (on === null) return null
  const middle = meanValue + slope * (day - meanDay)
  const half = t * scatter * Math.sqrt(1 + 1 / count + (day - meanDay) ** 2 / spread)
  return { on, day, low: middle - half, middle, high: middle + half }
}

function reachOf({ low, high }: BandPoint, terms: TargetTerms): Band['reaches'] {
  const [near, far] = terms.direction === 'increase' ? [low, high] : [high, low]
  if (meets(near, terms)) return 'all'
  return meets(far, terms) ? 'part' : 'none'
}

/** The band from the latest figure to the deadline, for a target that is not met. */
export function projectBand({ status, figures: all, terms, latest }: Assessment): Computed<Band, BandGap> {
  if (status === 'met' || status === 'met-late') return { available: false, reason: 'already-met' }
  const figures = sinceLastBreak(all).filter(
    ({ qualifier }) => qualifier === 'exact' || qualifier === 'about',
  )
  if (latest === null || figures.length < FEWEST_BAND_POINTS) {
    return { available: false, reason: 'fewer-than-five-points' }
  }
  const dueDay = dayNumber(terms.dueBy)
  if (dueDay === null || latest.day >= dueDay) return { available: false, reason: 'figure-at-deadline' }
  const line = fit(figures)
  const t = studentQuantile(BAND_LEVEL, figures.length - 2)
  const days = new Set<number>()
  for (let step = 0; step <= STEPS; step += 1) {
    days.add(Math.round(latest.day + ((dueDay - latest.day) * step) / STEPS))
  }
  const points = [...days].map((day) => bandPoint(day, line, t)).filter((point) => point !== null)
  const atDeadline = points.at(-1)
  if (atDeadline === undefined) return { available: false, reason: 'figure-at-deadline' }
  const value: Band = {
    method: 'ols-prediction-interval',
    level: BAND_LEVEL,
    figures,
    perYear: line.slope * DAYS_PER_YEAR,
    points,
    atDeadline,
    reaches: reachOf(atDeadline, terms),
  }
  return { available: true, value }
}
