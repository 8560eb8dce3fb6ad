import type { AssessmentInput } from '#src/core/assessment-input.ts'
import type { Assessment } from '#src/core/assessment.ts'
import { crossCheck } from '#src/core/crosschecks.ts'
import { readAlternatives, readConflicts } from '#src/core/other-readings.ts'
import type { Mark } from '#src/words/marks.ts'

/** What should make a reader look twice at the status, the weightiest first. */
export function marksOf(input: AssessmentInput, assessment: Assessment): Mark[] {
  const marks: Mark[] = []
  if (crossCheck(assessment).disagreements.length > 0) marks.push('methods-disagree')
  if (readAlternatives(input).some(({ changesStatus }) => changesStatus)) {
    marks.push('other-definition-other-status')
  }
  if (readConflicts(input).some(({ changesStatus }) => changesStatus)) {
    marks.push('other-figure-other-status')
  } else if (assessment.conflicts.length > 1) {
    // One period with two figures is told among the card's facts.
    marks.push('sources-differ-often')
  }
  const state = assessment.freshness?.state
  if (state === 'overdue') marks.push('figure-overdue')
  if (state === 'due') marks.push('figure-due')
  return marks
}
