/** The number that a line of the arithmetic comes to, unrounded, and what kind of number it is. */
export interface LineResult {
  /**
   * `value` in the target's unit; `difference` in it too, or percentage points for shares; `rate` a difference
   * per year; `times`, `ratio` and `share` without a unit; `days`.
   */
  readonly kind: 'value' | 'difference' | 'rate' | 'times' | 'ratio' | 'share' | 'days'
  readonly amount: number
}
