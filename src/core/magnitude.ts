/** Which numbers can be computed with. */

/**
 * Far beyond any published figure, and small enough that differences, products with days and sums of a
 * series stay finite.
 */
export const LARGEST_VALUE = 1e100

/** False for NaN, for the infinities and for what would overflow into one. */
export function isUsableValue(value: number): boolean {
  return Math.abs(value) <= LARGEST_VALUE
}
