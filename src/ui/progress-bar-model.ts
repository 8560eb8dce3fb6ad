import type { Assessment } from '#src/core/assessment.ts'

/** Where things stand on the bar, as shares of its width, 0 to 1, and the two ends in the unit. */
export interface ProgressBarModel {
  readonly from: number
  readonly to: number
  readonly targetShare: number
  /** Null where there is no figure. */
  readonly valueShare: number | null
  /** Where the true value may lie beyond the one published: from the value of a lower bound to the target. */
  readonly openShare: { readonly from: number; readonly to: number } | null
}

const ROOM_BEYOND_TARGET = 1.08

/**
 * The bar starts at zero, or below where a value is negative, and always holds value, baseline and target.
 * Room beyond the target is for a figure: without one the bar ends at what is known.
 */
export function progressBarModel({ latest, terms }: Assessment): ProgressBarModel {
  const baseline = terms.baseline?.value ?? terms.value
  const values = [0, terms.value, baseline, ...(latest === null ? [] : [latest.value])]
  const from = Math.min(...values)
  const highest = Math.max(...values)
  const to =
    latest === null && terms.unit.kind === 'share' && highest <= 100
      ? 100
      : latest === null || (latest.value === highest && highest > terms.value)
        ? highest
        : from + (highest - from) * ROOM_BEYOND_TARGET
  const span = to - from
  const share = (value: number) => (span === 0 ? 0 : (value - from) / span)
  const isOpen =
    latest !== null &&
    ((latest.qualifier === 'at-least' && terms.value > latest.value) ||
      (latest.qualifier === 'at-most' && terms.value < latest.value))
  const ends = isOpen ? [share(latest.value), share(terms.value)].toSorted((a, b) => a - b) : []
  const [openFrom, openTo] = ends
  return {
    from,
    to,
    targetShare: share(terms.value),
    valueShare: latest === null ? null : share(latest.value),
    openShare: openFrom === undefined || openTo === undefined ? null : { from: openFrom, to: openTo },
  }
}
