/** The assessment of a target that breaks a rule: a reason, what is wrong and where, and no conclusion. */

import type { AssessmentInput } from './assessment-input.ts'
import type { Assessment, InputFault } from './assessment.ts'
import { dayNumber } from './calendar.ts'
import { termsInForce } from './terms.ts'

/** Where the input breaks a rule there is nothing to conclude, and nothing is repaired to conclude from. */
export function notJudged(input: AssessmentInput, faults: readonly InputFault[]): Assessment {
  const { target, asOf } = input
  const terms = termsInForce(target, asOf)
  const [asOfDay, dueDay] = [dayNumber(asOf), dayNumber(terms.dueBy)]
  const daysToDeadline = asOfDay === null || dueDay === null ? null : dueDay - asOfDay
  const noFigure = { available: false, reason: 'no-figure' } as const
  return {
    asOf,
    publishedBy: input.publishedBy ?? null,
    terms,
    status: 'not-assessed',
    reason: 'invalid-input',
    isPastDeadline: daysToDeadline !== null && daysToDeadline < 0,
    daysToDeadline,
    figures: [],
    latest: null,
    outcome: null,
    firstMet: null,
    exceedance: null,
    distance: null,
    pace: noFigure,
    milestones: [],
    observedPace: noFigure,
    recentPace: noFigure,
    requiredPace: noFigure,
    projection: { available: false, reason: 'no-rate' },
    freshness: null,
    conflicts: [],
    undated: [],
    faults,
    noFigureReason: target.noFigureReason,
  }
}
