/** Pace against the required path: how much of the change asked for by the latest figure's date has come. */

import type { Computed, Figure, Pace, PaceGap, Status } from './assessment.ts'
import { isFavourableBound, isUnfavourableBound, meets } from './bounds.ts'
import type { Qualifier } from './model.ts'
import { requiredAt, requiredPath, type DatedTerms } from './terms.ts'

/** Lowest ratio of each class; below `off-track` a target is regressing. */
export const PACE_THRESHOLDS = { 'on-track': 0.95, behind: 0.6, 'off-track': 0 } as const

/**
 * Decimal figures have no exact binary form: (0.29 − 0.1) ÷ (0.1 + 0.2 − 0.1) is 0.95 and computes to a little
 * less. A ratio this close below a threshold has reached it.
 */
const BINARY_SLACK = 1e-9

export type PaceStatus = Extract<Status, 'on-track' | 'behind' | 'off-track' | 'regressing'>

/** The class of a pace ratio: on track from 0.95, behind from 0.60, off track from 0, else regressing. */
export function classifyPace(ratio: number): PaceStatus {
  if (ratio >= PACE_THRESHOLDS['on-track'] - BINARY_SLACK) return 'on-track'
  if (ratio >= PACE_THRESHOLDS.behind - BINARY_SLACK) return 'behind'
  // A change of zero is exactly zero in binary too, so that the sign needs no slack.
  return ratio >= PACE_THRESHOLDS['off-track'] ? 'off-track' : 'regressing'
}

/** True where every value that the figure allows gives the class of the ratio computed from it. */
function provesClass(ratio: number, qualifier: Qualifier, terms: DatedTerms['terms']): boolean {
  const status = classifyPace(ratio)
  if (isFavourableBound(qualifier, terms.direction)) return status === 'on-track'
  if (isUnfavourableBound(qualifier, terms.direction)) return status === 'regressing'
  return true
}

function missingBaseline(figures: readonly Figure[]): PaceGap {
  return figures.length === 1 ? 'one-figure-only' : 'no-baseline'
}

function unavailable(reason: PaceGap | 'no-figure'): Computed<Pace, PaceGap | 'no-figure'> {
  return { available: false, reason }
}

/**
 * Pace ratio = (value − baseline) ÷ (required value at that date − baseline), in shares of the change asked
 * for: 1 is exactly on the path, more is ahead of it. Days count; after the deadline the path stays level.
 */
export function computePace(
  figures: readonly Figure[],
  dated: DatedTerms,
): Computed<Pace, PaceGap | 'no-figure'> {
  const { terms, baseline } = dated
  const figure = figures.at(-1)
  if (figure === undefined) return unavailable('no-figure')
  if (baseline === null) return unavailable(missingBaseline(figures))
  if (baseline.value === terms.value || meets(baseline.value, terms))
    return unavailable('baseline-meets-target')
  if (figure.day <= baseline.day) return unavailable('no-figure-since-baseline')
  if (figures.some(({ day, observation }) => observation.break && day > baseline.day)) {
    return unavailable('break-since-baseline')
  }
  const required = requiredAt(requiredPath(dated), figure.day)
  if (required === null || required === baseline.value) return unavailable('no-change-required-yet')
  const change = figure.value - baseline.value
  const requiredChange = required - baseline.value
  // No change is a ratio of zero, and not of minus zero where the path falls.
  const ratio = change === 0 ? 0 : change / requiredChange
  // A change asked for so small that nothing can be divided by it is none.
  if (!Number.isFinite(ratio)) return unavailable('no-change-required-yet')
  if (!provesClass(ratio, figure.qualifier, terms)) return unavailable('only-a-bound')
  return {
    available: true,
    value: { baseline, baselineOn: baseline.on, figure, required, change, requiredChange, ratio },
  }
}
