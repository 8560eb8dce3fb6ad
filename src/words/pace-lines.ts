import type { Assessment, Rate } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Evidence } from './evidence.ts'
import type { LineResult } from './line-result.ts'

/** A pace had or needed, or the day to which one leads. */
export interface PaceLine {
  readonly label: string
  readonly told: string
  readonly result: LineResult | null
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
  if (recentPace.available) lines.push(rateLine(labels.recentPace, recentPace.value))
  if (requiredPace.available) lines.push(rateLine(labels.requiredPace, requiredPace.value))
  if (pace.available) {
    const { ratio } = pace.value
    lines.push({ label: labels.ratio, told: format.ratio(ratio), result: { kind: 'ratio', amount: ratio } })
  }
  if (projection.available) {
    const { isPast, on } = projection.value
    const label = isPast ? labels.wouldHaveReached : labels.reachOn
    lines.push({ label, told: format.shortDate(on), result: null })
  }
  return lines
}
