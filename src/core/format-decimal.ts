/**
 * Rounding in decimal, so that what is printed is the rounding of the number as people write it (1.005 to
 * two decimals is 1.01), the same in every engine. All functions take and return finite numbers.
 */

/** `down` and `up` go towards minus and plus infinity, for bounds that must stay true once rounded. */
export type Rounding = 'nearest' | 'down' | 'up'

/** From here on a double holds no fraction. */
const WHOLE_FROM = 2 ** 53

/** How far from a round number binary arithmetic may leave a result: 25 − 18.3 is 6.699999999999999. */
const ARITHMETIC_RESIDUE = 1e-9

/** value × 10^places, by moving the decimal point, which multiplication does not do exactly. */
export function shiftDecimalPoint(value: number, places: number): number {
  const [mantissa, exponent] = value.toExponential().split('e')
  return Number(`${String(mantissa)}e${String(Number(exponent) + places)}`)
}

/** The value at so many decimals; halves go away from zero. Never minus zero. */
export function roundTo(value: number, decimals: number, rounding: Rounding = 'nearest'): number {
  const shifted = shiftDecimalPoint(value, decimals)
  if (Math.abs(shifted) >= WHOLE_FROM) return value
  const rounded = shiftDecimalPoint(roundWhole(shifted, rounding), -decimals) + 0
  return Number.isFinite(rounded) ? rounded : value
}

function roundWhole(value: number, rounding: Rounding): number {
  const nearest = Math.sign(value) * Math.round(Math.abs(value))
  if (rounding === 'nearest') return nearest
  const isWholeButForResidue = Math.abs(value - nearest) <= ARITHMETIC_RESIDUE * Math.max(1, Math.abs(value))
  if (isWholeButForResidue) return nearest
  return rounding === 'down' ? Math.floor(value) : Math.ceil(value)
}

/** The value at so many significant digits: 21,965 at three is 22,000. */
export function roundToSignificant(value: number, digits: number, rounding: Rounding = 'nearest'): number {
  if (value === 0) return 0
  return roundTo(value, digits - 1 - decimalExponent(value), rounding)
}

/** n where the value is m × 10^n with m from 1 to under 10. */
export function decimalExponent(value: number): number {
  return Number(value.toExponential().split('e')[1])
}
