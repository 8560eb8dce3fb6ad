/**
 * Cross-check by recent slope: the method of the indicator report on Germany's sustainable development strategy
 * (Federal Statistical Office, "Status of indicators – Methodology", dns-indikatoren.de, targets with a value to
 * reach). The mean of the last five yearly changes, from the last six values or at the least the last four
 * consecutive ones, goes on to the deadline. What it then misses of the difference between target and last value
 * decides: less than 5%, at least 5% and no more than 20%, or more; and moving away where the distance stays or
 * grows.
 */

import type { Assessment, Computed, Figure } from './assessment.ts'
import { yearsBetween } from './calendar.ts'
import { meets } from './bounds.ts'
import { digitsAt } from './digits.ts'
import type { IsoDate } from './model.ts'
import { sinceLastBreak } from './rates.ts'

export type SlopeClass = 'on-track' | 'slightly-off' | 'off' | 'moving-away'

/** Shares of the distance left uncovered: on track below the first, slightly off up to the second. */
export const SLOPE_THRESHOLDS = { 'on-track': 0.05, 'slightly-off': 0.2 } as const

/** Six values make the five changes of the method; four are the least that it allows. */
export const MOST_SLOPE_VALUES = 6
export const FEWEST_SLOPE_VALUES = 4

/** A share that is 0.05 in decimals may compute to a hair less. */
const BINARY_SLACK = 1e-9

export type SlopeGap =
  | 'invalid-input'
  | 'no-figure'
  | 'keep-target'
  /** Fewer than four values for the ends of consecutive years, up to the last such value. */
  | 'fewer-than-four-years'
  /** The last year-end value meets the target, so that no distance remains. */
  | 'already-met'
  /** The last year-end value is for the deadline or a later day. */
  | 'deadline-reached'

export interface SlopeCheck {
  readonly class: SlopeClass
  /** The year-end values used, four to six, oldest first. */
  readonly figures: readonly Figure[]
  /** Mean of the yearly changes, signed, in the unit; percentage points for shares. */
  readonly meanChange: number
  /** Years from the last year-end value to the deadline: whole where both are ends of years. */
  readonly yearsLeft: number
  /** The last value plus the mean change times the years left. */
  readonly projected: number
  /** Of the distance left at the last value, as a share; zero or less where nothing is. */
  readonly uncoveredShare: number
}

function gap(reason: SlopeGap): Computed<SlopeCheck, SlopeGap> {
  return { available: false, reason }
}

function isYearEnd(date: IsoDate): boolean {
  return date.endsWith('-12-31')
}

function yearOf(date: IsoDate): number {
  return digitsAt(date, 0, 4)
}

/** The last values for consecutive year ends that are more than bounds and comparable, at most six, oldest first. */
export function lastYearEnds(figures: readonly Figure[]): readonly Figure[] {
  const run: Figure[] = []
  for (const figure of sinceLastBreak(figures).toReversed()) {
    if (!isYearEnd(figure.on)) continue
    const later = run[0]
    const isBound = figure.qualifier === 'at-least' || figure.qualifier === 'at-most'
    if (isBound || (later !== undefined && yearOf(later.on) - yearOf(figure.on) !== 1)) break
    run.unshift(figure)
    if (run.length === MOST_SLOPE_VALUES) break
  }
  return run
}

function yearsUntil(deadline: IsoDate, last: Figure): number {
  return yearsBetween(last.on, deadline) ?? 0
}

/** On track where less than 5% of the distance stays uncovered, slightly off up to 20%, off beyond it. */
function classify(uncoveredShare: number, progress: number): SlopeClass {
  if (progress <= 0) return 'moving-away'
  if (uncoveredShare < SLOPE_THRESHOLDS['on-track'] - BINARY_SLACK) return 'on-track'
  return uncoveredShare <= SLOPE_THRESHOLDS['slightly-off'] + BINARY_SLACK ? 'slightly-off' : 'off'
}

export function checkSlope({ terms, reason, figures: all }: Assessment): Computed<SlopeCheck, SlopeGap> {
  if (reason === 'invalid-input') return gap('invalid-input')
  if (all.length === 0) return gap('no-figure')
  if (terms.kind === 'keep') return gap('keep-target')
  const figures = lastYearEnds(all)
  const first = figures[0]
  const last = figures.at(-1)
  if (first === undefined || last === undefined || figures.length < FEWEST_SLOPE_VALUES)
    return gap('fewer-than-four-years')
  if (meets(last.value, terms)) return gap('already-met')
  const yearsLeft = yearsUntil(terms.dueBy, last)
  if (yearsLeft <= 0) return gap('deadline-reached')
  const meanChange = (last.value - first.value) / (figures.length - 1)
  const projected = last.value + meanChange * yearsLeft
  const sign = terms.direction === 'increase' ? 1 : -1
  const distance = sign * (terms.value - last.value)
  const uncoveredShare = (sign * (terms.value - projected)) / distance
  // A target to pass that is just touched leaves no distance to take a share of.
  if (!Number.isFinite(uncoveredShare)) return gap('already-met')
  const status = classify(uncoveredShare, sign * meanChange)
  return {
    available: true,
    value: { class: status, figures, meanChange, yearsLeft, projected, uncoveredShare },
  }
}
