import type { PlanTarget } from '#tools/plans/plan-store.ts'

type Terms = Pick<PlanTarget, 'value' | 'dueBy'>

/** A target that asks for something else than on record, without a revision that says since when and why. */
export interface UnexplainedChange {
  readonly planId: string
  readonly targetId: string
  readonly onRecord: Terms
  readonly given: Terms
}

export function hasOtherTerms(before: Terms, after: Terms): boolean {
  return before.value !== after.value || before.dueBy !== after.dueBy
}

/** Null where the terms are the same, or where a revision that is not on record yet replaces the former ones. */
export function unexplainedChange(before: PlanTarget, after: PlanTarget): UnexplainedChange | null {
  if (!hasOtherTerms(before, after)) return null
  const known = new Set(before.revisions.map(({ revisedOn }) => revisedOn))
  const isExplained = after.revisions.some(
    ({ revisedOn, previousValue, previousDueBy }) =>
      !known.has(revisedOn) && previousValue === before.value && previousDueBy === before.dueBy,
  )
  if (isExplained) return null
  const termsOf = ({ value, dueBy }: PlanTarget): Terms => ({ value, dueBy })
  return {
    planId: after.planId,
    targetId: after.id,
    onRecord: termsOf(before),
    given: termsOf(after),
  }
}
