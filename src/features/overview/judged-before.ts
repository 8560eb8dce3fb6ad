import type { IsoDate, Target } from '#src/core/model.ts'
import type { AssessedTarget } from '#src/words/story.ts'

/** What was judged after the first drawing, and for which plan and day. */
export interface JudgedLater {
  readonly planId: string
  readonly asOf: IsoDate
  readonly publishedBy: IsoDate | undefined
  readonly assessed: readonly AssessedTarget[]
}

/** By the targets of a plan, for whoever comes back to it. */
export const judgedBefore = new WeakMap<readonly Target[], JudgedLater>()
