/** One honest scale for unlike units: the share of the way from the start to the target. */

import type { Computed, TargetTerms } from './assessment.ts'
import type { UnitKind } from './model.ts'

/** Why a target has no place on the scale. */
export type ScaleGap =
  /** No baseline, and zero is no natural start: a measure may count from anywhere, and a decrease starts above. */
  | 'no-natural-start'
  /** The start stands at the target or beyond it, so that there is no way to go. */
  | 'start-meets-target'
  | 'not-finite'

/** Counts and shares start at nothing; what a measure starts at is known from its baseline alone. */
const STARTS_AT_ZERO: Readonly<Record<UnitKind, boolean>> = { count: true, share: true, measure: false }

type ScaleTerms = Pick<TargetTerms, 'value' | 'direction' | 'baseline' | 'unit'>

/** The value that stands for 0: the baseline, or zero where there is none and zero is natural. In the unit. */
export function startOfTheWay({ value, direction, baseline, unit }: ScaleTerms): Computed<number, ScaleGap> {
  if (baseline === null && (direction === 'decrease' || !STARTS_AT_ZERO[unit.kind])) {
    return { available: false, reason: 'no-natural-start' }
  }
  const start = baseline === null ? 0 : baseline.value
  if (!Number.isFinite(start) || !Number.isFinite(value)) return { available: false, reason: 'not-finite' }
  const way = direction === 'increase' ? value - start : start - value
  return way > 0 ? { available: true, value: start } : { available: false, reason: 'start-meets-target' }
}

/**
 * (value − start) ÷ (target − start): 0 at the start, 1 at the target, more beyond it and negative before the
 * start. Never capped. It is a share of the way and not a multiple of the target.
 */
export function shareOfTheWay(value: number, terms: ScaleTerms): Computed<number, ScaleGap> {
  const start = startOfTheWay(terms)
  if (!start.available) return start
  const share = value === start.value ? 0 : (value - start.value) / (terms.value - start.value)
  return Number.isFinite(share)
    ? { available: true, value: share }
    : { available: false, reason: 'not-finite' }
}
