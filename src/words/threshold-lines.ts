import type { Status } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import { PACE_THRESHOLDS } from '#src/core/pace.ts'

/** What the pace ratio is held against, and the status on that side of it: "≥ 0.95". */
export interface ThresholdLine {
  readonly status: Status
  readonly bound: string
  readonly threshold: number
}

export function thresholdLines(format: Formatter): readonly ThresholdLine[] {
  const from = (status: keyof typeof PACE_THRESHOLDS): ThresholdLine => ({
    status,
    bound: `≥ ${format.ratio(PACE_THRESHOLDS[status])}`,
    threshold: PACE_THRESHOLDS[status],
  })
  const least = PACE_THRESHOLDS['off-track']
  return [
    from('on-track'),
    from('behind'),
    from('off-track'),
    { status: 'regressing', bound: `< ${format.ratio(least)}`, threshold: least },
  ]
}
