/**
 * Cross-check by growth ratio: Eurostat's method for indicators with a target, as Statistics Canada wrote it down
 * for Open SDG ("Progress Measurement Methodology for the Sustainable Development Goals", open-sdg,
 * docs/progress-methodology.md), with the edge rules and class names of its program (sdg-build,
 * sdg/ProgressMeasure.py, `SeriesProgress`, method 2). It looks at values and years alone. Where those say
 * nothing here, to a bound, a break or a target to keep, it is not available; nor is it where the program would
 * divide by zero or take a root of a negative number. Its defaults (base year 2015, target year 2030, a falling
 * direction) are not taken: all three are stated with the target.
 */

import type { Assessment, Computed, Figure } from './assessment.ts'
import { meets } from './bounds.ts'
import { lastDayOf } from './calendar.ts'
import { digitsAt } from './digits.ts'
import type { Direction, IsoDate } from './model.ts'

export type GrowthClass =
  'target-achieved' | 'substantial-progress' | 'moderate-progress' | 'limited-progress' | 'deterioration'

export const GROWTH_THRESHOLDS = {
  'substantial-progress': 0.95,
  'moderate-progress': 0.6,
  'limited-progress': 0,
} as const

/** What the published method puts for a target or a baseline of zero, by which nothing can be divided. */
export const ZERO_STANDS_FOR = 0.001

export type GrowthGap =
  | 'invalid-input'
  | 'no-figure'
  | 'no-baseline'
  | 'keep-target'
  | 'only-a-bound'
  | 'break-since-baseline'
  /** Less than a year from the year of the baseline to that of the latest figure. */
  | 'fewer-than-two-years'
  /** The deadline lies in the year of the baseline. */
  | 'no-year-to-deadline'
  /** Baseline, value and target are not all above or all below zero. */
  | 'opposite-signs'
  /** Baseline and target are the same. */
  | 'no-growth-required'
  /** A rate too great to be told, from a value next to zero. */
  | 'not-finite'

export interface GrowthCheck {
  readonly class: GrowthClass
  /** Growth had ÷ growth required, signed towards the target; null where the target is achieved and no ratio exists. */
  readonly ratio: number | null
  /** Per year, as a share: 0.05 is 5%. Null with the ratio. */
  readonly actual: number | null
  readonly required: number | null
  readonly figure: Figure
  /** The values that the method used: 0.001 where the stated one is zero. */
  readonly baseline: { readonly year: number; readonly value: number }
  readonly target: { readonly year: number; readonly value: number }
  /** The year of the latest figure. */
  readonly year: number
}

function gap(reason: GrowthGap): Computed<GrowthCheck, GrowthGap> {
  return { available: false, reason }
}

function yearOf(date: IsoDate): number {
  return digitsAt(date, 0, 4)
}

function classify(ratio: number): GrowthClass {
  if (ratio >= GROWTH_THRESHOLDS['substantial-progress']) return 'substantial-progress'
  if (ratio >= GROWTH_THRESHOLDS['moderate-progress']) return 'moderate-progress'
  return ratio >= GROWTH_THRESHOLDS['limited-progress'] ? 'limited-progress' : 'deterioration'
}

/** Compound annual growth rate, (to ÷ from)^(1 ÷ years) − 1, as a share. */
function growthRate(from: number, to: number, years: number): number {
  return (to / from) ** (1 / years) - 1
}

/** What the ratio is made of, zeroes replaced. */
interface Numbers {
  readonly from: number
  readonly now: number
  readonly targetValue: number
  readonly yearsSince: number
  readonly yearsInAll: number
}

function whyNoRatio({ from, now, targetValue, yearsSince, yearsInAll }: Numbers): GrowthGap | null {
  if (yearsSince < 1) return 'fewer-than-two-years'
  if (yearsInAll < 1) return 'no-year-to-deadline'
  if (from * now < 0 || Math.sign(from) !== Math.sign(targetValue)) return 'opposite-signs'
  return from === targetValue ? 'no-growth-required' : null
}

const NO_RATIO = { ratio: null, actual: null, required: null } as const

/** The two rates and actual ÷ |required|, positive towards the target; null where one of them overflows. */
function growthRatio(
  { from, now, targetValue, yearsSince, yearsInAll }: Numbers,
  direction: Direction,
): { readonly ratio: number; readonly actual: number; readonly required: number } | null {
  const actual = growthRate(from, now, yearsSince)
  const required = growthRate(from, targetValue, yearsInAll)
  // Growth of a negative value away from zero is a fall, and the direction says which way is forward.
  const forward = (from < 0 ? -1 : 1) * (direction === 'increase' ? 1 : -1)
  const ratio = actual === 0 ? 0 : (forward * actual) / Math.abs(required)
  return Number.isFinite(ratio) && Number.isFinite(actual) ? { ratio, actual, required } : null
}

/** Why the method does not apply to what is known; null where it does. */
function whyNotApplicable(
  { terms, latest, reason, figures }: Assessment,
  baselineOn: IsoDate | null,
): GrowthGap | null {
  if (reason === 'invalid-input') return 'invalid-input'
  if (latest === null) return 'no-figure'
  if (terms.kind === 'keep') return 'keep-target'
  if (baselineOn === null) return 'no-baseline'
  if (latest.qualifier === 'at-least' || latest.qualifier === 'at-most') return 'only-a-bound'
  return figures.some(({ on, observation }) => observation.break && on > baselineOn)
    ? 'break-since-baseline'
    : null
}

/** Growth ratio of an assessment: actual ÷ required compound annual growth since the baseline, in whole years. */
export function checkGrowth(assessment: Assessment): Computed<GrowthCheck, GrowthGap> {
  const { terms, latest: figure } = assessment
  const baselineOn = terms.baseline === null ? null : lastDayOf(terms.baseline.asOf)
  const obstacle = whyNotApplicable(assessment, baselineOn)
  if (obstacle !== null) return gap(obstacle)
  if (figure === null || terms.baseline === null || baselineOn === null) return gap('no-baseline')
  const from = terms.baseline.value === 0 ? ZERO_STANDS_FOR : terms.baseline.value
  const targetValue = terms.value === 0 ? ZERO_STANDS_FOR : terms.value
  const [start, year, end] = [yearOf(baselineOn), yearOf(figure.on), yearOf(terms.dueBy)]
  const inputs = {
    figure,
    year,
    baseline: { year: start, value: from },
    target: { year: end, value: targetValue },
  }
  const isAchieved = meets(figure.value, { ...terms, value: targetValue })
  const numbers = { from, now: figure.value, targetValue, yearsSince: year - start, yearsInAll: end - start }
  const obstacleToRatio = whyNoRatio(numbers)
  const growth = obstacleToRatio === null ? growthRatio(numbers, terms.direction) : null
  if (isAchieved)
    return { available: true, value: { class: 'target-achieved', ...(growth ?? NO_RATIO), ...inputs } }
  if (growth === null) return gap(obstacleToRatio ?? 'not-finite')
  return { available: true, value: { class: classify(growth.ratio), ...growth, ...inputs } }
}
