/**
 * What a published figure proves. "Over 18%" bounds the true value from below only: it can prove that a
 * value which must rise has met its target, and can never prove that it has not. `about` counts as its value.
 */

import type { Direction, Qualifier, TargetBound } from './model.ts'

/** `open` where the figure is a bound that leaves both possible. */
export type Verdict = 'met' | 'not-met' | 'open'

export interface Bounded {
  readonly value: number
  readonly qualifier: Qualifier
}

/** What a target asks of a value. */
export interface Requirement {
  readonly value: number
  readonly direction: Direction
  readonly bound: TargetBound
}

/** True where `value` stands at the requirement or beyond; an exclusive requirement must be passed. */
export function meets(value: number, requirement: Requirement): boolean {
  if (value === requirement.value) return requirement.bound === 'inclusive'
  return requirement.direction === 'increase' ? value > requirement.value : value < requirement.value
}

/** Where a value must lie that passes an exclusive target; null where the target's own value is enough. */
export function sideToReach({
  direction,
  bound,
}: Pick<Requirement, 'direction' | 'bound'>): 'over' | 'under' | null {
  if (bound === 'inclusive') return null
  return direction === 'increase' ? 'over' : 'under'
}

/** The lowest true value that the figure allows; -Infinity where it bounds from above only. */
export function lowest(figure: Bounded): number {
  return figure.qualifier === 'at-most' ? -Infinity : figure.value
}

/** The highest true value that the figure allows; Infinity where it bounds from below only. */
export function highest(figure: Bounded): number {
  return figure.qualifier === 'at-least' ? Infinity : figure.value
}

/** Met where every value that the figure allows meets the requirement, not met where none does. */
export function proves(figure: Bounded, requirement: Requirement): Verdict {
  const isIncrease = requirement.direction === 'increase'
  const worst = isIncrease ? lowest(figure) : highest(figure)
  if (meets(worst, requirement)) return 'met'
  const best = isIncrease ? highest(figure) : lowest(figure)
  return meets(best, requirement) ? 'open' : 'not-met'
}

/** True where the figure bounds the true value from the near side: it may be further on, never further back. */
export function isFavourableBound(qualifier: Qualifier, direction: Direction): boolean {
  return qualifier === (direction === 'increase' ? 'at-least' : 'at-most')
}

/** True where the figure bounds the true value from the far side: it may be further back, never further on. */
export function isUnfavourableBound(qualifier: Qualifier, direction: Direction): boolean {
  return qualifier === (direction === 'increase' ? 'at-most' : 'at-least')
}

/** True where the true value has certainly moved against `direction`, whatever the bounds allow. */
export function provesMovedAway(from: Bounded, to: Bounded, direction: Direction): boolean {
  return direction === 'increase' ? highest(to) < lowest(from) : lowest(to) > highest(from)
}
