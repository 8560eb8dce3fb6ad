/** Where the interim values stand that the required path runs through. */

import type { Figure, MilestoneResult, MilestoneState, Status, TargetTerms } from './assessment.ts'
import { proves } from './bounds.ts'
import { dayNumber } from './calendar.ts'
import type { Milestone } from './model.ts'
import { judgeOutcome } from './outcome.ts'

/** The outcome of a milestone in its own words; the rest cannot follow from a day that has passed. */
function stateOf(status: Status): MilestoneState {
  if (status === 'met' || status === 'met-late' || status === 'missed') return status
  return 'awaited'
}

/** A milestone is a value to reach by its day and to reach only, whatever the target asks; it has no "over". */
function termsOf(milestone: Milestone, terms: TargetTerms): TargetTerms {
  return {
    ...terms,
    value: milestone.value,
    dueBy: milestone.dueBy,
    bound: 'inclusive',
    kind: 'reach',
    milestones: [],
  }
}

/**
 * The first figure that proves it met, from its day on where it came late, or the first from its day on that
 * proves it missed. Where the state is open there is none.
 */
function decidingFigure(
  state: MilestoneState,
  figures: readonly Figure[],
  terms: TargetTerms,
): Figure | null {
  const verdict = state === 'missed' ? 'not-met' : 'met'
  const from = state === 'met' ? '' : terms.dueBy
  return figures.find((figure) => figure.on >= from && proves(figure, terms) === verdict) ?? null
}

/** Met early counts at once; missed and late can be said only when the day is over. */
function judgeMilestone(
  milestone: Milestone,
  terms: TargetTerms,
  figures: readonly Figure[],
  isPast: boolean,
  dueDay: number,
): MilestoneResult {
  const own = termsOf(milestone, terms)
  const isMet = figures.some((figure) => proves(figure, own) === 'met')
  const outcome = { figures, terms: own, dueDay, baseline: null, hasSeriesEnded: false }
  const state = isPast ? stateOf(judgeOutcome(outcome).status) : isMet ? 'met' : 'ahead'
  return { milestone, state, figure: decidingFigure(state, figures, own) }
}

/** One result a milestone of the terms, oldest first. A milestone passes when its day is over, as a deadline does. */
export function judgeMilestones(
  terms: TargetTerms,
  figures: readonly Figure[],
  asOfDay: number,
): readonly MilestoneResult[] {
  return terms.milestones.flatMap((milestone) => {
    const dueDay = dayNumber(milestone.dueBy)
    return dueDay === null ? [] : [judgeMilestone(milestone, terms, figures, asOfDay > dueDay, dueDay)]
  })
}
