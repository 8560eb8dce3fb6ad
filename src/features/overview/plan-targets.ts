import type { Plan, Source } from '#src/core/model.ts'
import type { AssessedTarget } from '#src/words/story.ts'

/** The judged targets of a plan, in its own order. */
export interface PlanTargets {
  readonly plan: Plan
  readonly assessed: readonly AssessedTarget[]
  readonly sources: readonly Source[]
}
