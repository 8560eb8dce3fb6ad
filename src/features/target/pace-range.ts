import type { Assessment } from '#src/core/assessment.ts'

/** Round numbers for a slider of paces per year. */
export interface PaceRange {
  readonly min: number
  readonly max: number
  readonly step: number
  /** The pace at hand, as it is. */
  readonly start: number
}

const STEPS = 200

/** Wide enough for twice the greatest pace at hand in both directions, in round steps. */
export function paceRange({
  requiredPace,
  recentPace,
  observedPace,
  distance,
  terms,
}: Assessment): PaceRange {
  const paces = [recentPace, observedPace, requiredPace].flatMap((pace) =>
    pace.available ? [pace.value.perYear] : [],
  )
  const widest = Math.max(
    ...paces.map((pace) => Math.abs(pace)),
    distance?.amount ?? 0,
    Math.abs(terms.value) / 100,
  )
  const raw = Math.max((widest * 2) / STEPS, Number.MIN_VALUE)
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power
  const rounded = (value: number) => Number((Math.round(value / step) * step).toPrecision(12))
  return {
    min: rounded(-step * STEPS),
    max: rounded(step * STEPS),
    step: Number(step.toPrecision(12)),
    start: paces[0] ?? 0,
  }
}
