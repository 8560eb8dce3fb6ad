import type { Assessment, Rate } from '#src/core/assessment.ts'
import { roundToSignificant } from '#src/core/format-decimal.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Evidence } from './evidence.ts'
import type { LineResult } from './line-result.ts'
import { projectedDay } from './projected-day.ts'

/** A pace had or needed, or the day to which one leads. */
export interface PaceLine {
  readonly label: string
  readonly told: string
  readonly result: LineResult | null
}

const DIGITS_SAID = 3

/** Away from zero, so that whoever keeps the pace that is said gets there. */
function roundedToEffort(perYear: number): number {
  return roundToSignificant(perYear, DIGITS_SAID, perYear > 0 ? 'up' : 'down')
}

/** The paces that can be computed. */
export function paceLines(assessment: Assessment, format: Formatter, { labels }: Evidence): PaceLine[] {
  const { terms, observedPace, recentPace, requiredPace, pace, projection } = assessment
  const rateLine = (label: string, { perYear, qualifier }: Rate): PaceLine => ({
    label,
    told: format.rate(perYear, qualifier, terms.unit),
    result: { kind: 'rate', amount: perYear },
  })
  const lines: PaceLine[] = []
  if (observedPace.available) {
    const { from } = observedPace.value
    lines.push(rateLine(labels.paceSince(format.shortDate(from.on)), observedPace.value))
  }
  if (recentPace.available) {
    const { from } = recentPace.value
    lines.push(rateLine(labels.recentPace(format.shortDate(from.on)), recentPace.value))
  }
  if (requiredPace.available) {
    const { perYear, qualifier } = requiredPace.value
    const told = format.rate(roundedToEffort(perYear), qualifier, terms.unit)
    lines.push({ label: labels.requiredPace, told, result: { kind: 'rate', amount: perYear } })
  }
  if (pace.available) {
    const { ratio } = pace.value
    lines.push({ label: labels.ratio, told: format.ratio(ratio), result: { kind: 'ratio', amount: ratio } })
  }
  if (projection.available) {
    const { isPast, on } = projection.value
    const label = isPast ? labels.wouldHaveReached : labels.reachOn
    const told = projectedDay(format.period(on.slice(0, 7)), projection.value, terms, format.language)
    lines.push({ label, told, result: null })
  }
  return lines
}
