/** Quantiles of Student's t distribution, which widen a band where few points carry it. */

/**
 * P(|T| ≤ t) with whole degrees of freedom, as a share. Abramowitz and Stegun, Handbook of Mathematical
 * Functions, 26.7.3 (odd) and 26.7.4 (even).
 */
export function studentTwoSided(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees))
  const sine = Math.sin(angle)
  const cosine = Math.cos(angle)
  const isOdd = degrees % 2 === 1
  let term = isOdd ? cosine : 1
  let sum = degrees === 1 ? 0 : term
  for (let power = isOdd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= ((power - 1) / power) * cosine * cosine
    sum += term
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum
}

/** The t for which P(|T| ≤ t) is `level` (a share between 0 and 1), by halving, to about 1e-9. */
export function studentQuantile(level: number, degrees: number): number {
  let low = 0
  let high = 1
  while (studentTwoSided(high, degrees) < level && high < 1e6) high *= 2
  while (high - low > 1e-9) {
    const middle = (low + high) / 2
    if (studentTwoSided(middle, degrees) < level) low = middle
    else high = middle
  }
  return (low + high) / 2
}
