/** A place on the scale of shares of the way as people read it. */

import { roundTo, type Rounding } from './format-decimal.ts'
import { formatNumber, NOTHING_TO_SHOW, readsAsZero } from './format-number.ts'
import type { Direction, Language, Qualifier } from './model.ts'

/** As many as tell any double from its neighbour near 1. */
const MOST_DECIMALS = 17

const ROUNDING: Readonly<Record<Qualifier, Rounding>> = {
  exact: 'nearest',
  about: 'nearest',
  'at-least': 'down',
  'at-most': 'up',
}

/** How a figure bounds its share of the way: where values must fall, a lower bound of one is an upper of the other. */
export function shareQualifier(qualifier: Qualifier, direction: Direction): Qualifier {
  if (direction === 'increase') return qualifier
  if (qualifier === 'at-least') return 'at-most'
  return qualifier === 'at-most' ? 'at-least' : qualifier
}

/** The start and the target are what the scale tells apart, so that no rounding may cross either. */
function isSamePlace(share: number, rounded: number): boolean {
  return Math.sign(share) === Math.sign(rounded) && Math.sign(share - 1) === Math.sign(rounded - 1)
}

/**
 * A share of the way, "0.72" or "9.2": up to two decimals, one from 10 and none from 100 on, and more where
 * fewer would read as 0 or 1 while the share is another. A bound is rounded to its true side. Without the
 * word that says what kind of bound it is.
 */
export function formatShareOfTheWay(share: number, qualifier: Qualifier, language: Language): string {
  if (!Number.isFinite(share)) return NOTHING_TO_SHOW
  if (readsAsZero(share)) return formatNumber(0, language)
  const size = Math.abs(share)
  const fewest = size >= 100 ? 0 : size >= 10 ? 1 : 2
  for (let decimals = fewest; decimals <= MOST_DECIMALS; decimals += 1) {
    const rounded = roundTo(share, decimals, ROUNDING[qualifier])
    if (isSamePlace(share, rounded)) return formatNumber(rounded, language, decimalsOf(rounded, decimals))
  }
  return formatNumber(share, language, MOST_DECIMALS)
}

/** The decimals that are needed to write a rounded number, so that no zeros end it. */
function decimalsOf(rounded: number, decimals: number): number {
  for (let needed = 0; needed < decimals; needed += 1) if (roundTo(rounded, needed) === rounded) return needed
  return decimals
}
