import { STATUSES, type Assessment, type Status, type StatusReason } from '#src/core/assessment.ts'
import { daysBetween } from '#src/core/calendar.ts'
import type { IsoDate, Plan } from '#src/core/model.ts'
import { summarize } from '#src/core/summary.ts'
import type { AssessedTarget, PlanStory } from '#src/words/story.ts'

const AWAITED_TOLD = 2

function isNeverMeasured({ reason }: Assessment): boolean {
  return reason === 'never-measured' || reason === 'only-related-series'
}

/** What the headline, the counts and the line below are told from. */
export function planStory(plan: Plan, assessed: readonly AssessedTarget[], asOf: IsoDate): PlanStory {
  const { total, counts } = summarize(assessed.map(({ assessment }) => assessment))
  const awaited = assessed.filter(({ assessment }) => assessment.status === 'outcome-awaited')
  const which = (has: (assessment: Assessment) => boolean) =>
    assessed.filter(({ assessment }) => has(assessment)).map(({ target }) => target)
  // What breaks a rule may well be on record.
  const isNotOnRecord = (one: Assessment): boolean =>
    one.latest === null && !isNeverMeasured(one) && one.reason !== 'invalid-input'
  return {
    total,
    counts,
    present: STATUSES.filter((status) => counts[status] > 0),
    isPastDeadline: asOf > plan.dueBy,
    daysToDeadline: daysBetween(asOf, plan.dueBy),
    openQuestions: awaited.flatMap(({ target }) => target.question ?? []),
    awaited: awaited.slice(0, AWAITED_TOLD),
    missed: which(({ status }) => status === 'missed'),
    neverMeasured: which((one) => one.latest === null && isNeverMeasured(one)),
    notOnRecord: which((one) => isNotOnRecord(one) && one.undated.length === 0),
    undated: which((one) => isNotOnRecord(one) && one.undated.length > 0),
  }
}

/** The reason that all targets of a status share, as far as it has a name of its own. */
export function sharedReason(status: Status, { counts, neverMeasured }: PlanStory): StatusReason | undefined {
  return status === 'not-assessed' && neverMeasured.length === counts[status]
    ? 'only-related-series'
    : undefined
}
