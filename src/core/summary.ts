/** A plan as a whole, told by counts. Unlike things have no average, so there is none here. */

import type { Assessment, Status } from './assessment.ts'

export interface PlanSummary {
  readonly total: number
  /** Every status is there, those that no target has with 0. */
  readonly counts: Readonly<Record<Status, number>>
  /** Targets whose own deadline has passed, and those whose has not. The two add up to the total. */
  readonly pastDeadline: number
  readonly beforeDeadline: number
}

/** Counts each target once by its status and once by whether its deadline has passed on the day judged for. */
export function summarize(
  assessments: readonly Pick<Assessment, 'status' | 'isPastDeadline'>[],
): PlanSummary {
  const counts: Record<Status, number> = {
    met: 0,
    'met-late': 0,
    'on-track': 0,
    behind: 0,
    'off-track': 0,
    regressing: 0,
    missed: 0,
    'outcome-awaited': 0,
    'not-assessed': 0,
  }
  let pastDeadline = 0
  for (const { status, isPastDeadline } of assessments) {
    counts[status] += 1
    if (isPastDeadline) pastDeadline += 1
  }
  const total = assessments.length
  return { total, counts, pastDeadline, beforeDeadline: total - pastDeadline }
}
