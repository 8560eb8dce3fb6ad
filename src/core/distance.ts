/** How far the latest figure is from its target or beyond it, and when the target was first met. */

import type { Distance, Exceedance, Figure, FirstMet, TargetTerms } from './assessment.ts'
import { isFavourableBound, isUnfavourableBound, proves, provesMovedAway } from './bounds.ts'
import { addMonths } from './calendar.ts'
import type { Direction, IsoDate, Qualifier } from './model.ts'
import type { DatedTerms } from './terms.ts'

/** From this multiple of its target on, and met for a year, a target tells nothing new. */
export const BEYOND_INFORMING_MULTIPLE = 2

/** What a bound on the value says about the distance that is still to go. */
function distanceQualifier(qualifier: Qualifier, direction: Direction): Qualifier {
  if (isFavourableBound(qualifier, direction)) return 'at-most'
  if (isUnfavourableBound(qualifier, direction)) return 'at-least'
  return qualifier
}

/** Target − value, or value − target for a decrease, in the unit and at least 0; null where the figure meets it. */
export function distanceToGo(latest: Figure, terms: TargetTerms): Distance | null {
  if (proves(latest, terms) === 'met') return null
  const sign = terms.direction === 'increase' ? 1 : -1
  const amount = Math.max(0, sign * (terms.value - latest.value))
  return { amount, qualifier: distanceQualifier(latest.qualifier, terms.direction) }
}

/** The first figure that proves the target met; null where none does. */
export function findFirstMet(figures: readonly Figure[], { terms, dueDay }: DatedTerms): FirstMet | null {
  const figure = figures.find((one) => proves(one, terms) === 'met')
  if (figure === undefined) return null
  return { figure, isFirstFigure: figure === figures[0], daysEarly: dueDay - figure.day }
}

/** value ÷ target, or target ÷ value for a decrease; null unless both are positive and it is finite. */
function overshoot(value: number, terms: TargetTerms): number | null {
  if (value <= 0 || terms.value <= 0) return null
  const ratio = terms.direction === 'increase' ? value / terms.value : terms.value / value
  return Number.isFinite(ratio) ? ratio : null
}

/** True where the true value has fallen back since it was first met; a break in between leaves that unknown. */
function isReceding(
  latest: Figure,
  first: Figure,
  figures: readonly Figure[],
  direction: Direction,
): boolean {
  const isCut = figures.some(({ day, observation }) => observation.break && day > first.day)
  return !isCut && provesMovedAway(first, latest, direction)
}

/** By how much the latest figure lies beyond the target; null where it does not prove it met. */
export function exceedance(
  figures: readonly Figure[],
  terms: TargetTerms,
  firstMet: FirstMet | null,
  asOf: IsoDate,
): Exceedance | null {
  const latest = figures.at(-1)
  if (latest === undefined || firstMet === null || proves(latest, terms) !== 'met') return null
  const sign = terms.direction === 'increase' ? 1 : -1
  const ratio = overshoot(latest.value, terms)
  const yearAgo = addMonths(asOf, -12)
  const isOld = yearAgo !== null && firstMet.figure.on <= yearAgo
  return {
    // Never minus zero, where a value that must fall stands at its target.
    amount: sign * (latest.value - terms.value) + 0,
    multiple: terms.direction === 'increase' ? ratio : null,
    // A bound that proves the target met is one on the near side: the true value lies further beyond.
    qualifier: isFavourableBound(latest.qualifier, terms.direction) ? 'at-least' : latest.qualifier,
    isReceding: isReceding(latest, firstMet.figure, figures, terms.direction),
    isBeyondInforming: isOld && ratio !== null && ratio >= BEYOND_INFORMING_MULTIPLE,
  }
}
