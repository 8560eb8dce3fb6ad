import type { UnexplainedChange } from './unexplained-change.ts'

/** One thing that an import changes. */
export interface ImportChange {
  readonly kind: 'new' | 'corrected' | 'revised'
  /** What it is: `observation`, `target`, `series`, `source`, `plan`. */
  readonly what: string
  /** Its id, or for a figure its series, period and source. */
  readonly name: string
  /** Before and after, for people; null where it is new. */
  readonly before: string | null
  readonly after: string
}

export interface ImportReport {
  readonly changes: readonly ImportChange[]
  /** How many records were on record already as they are in the folder. */
  readonly unchanged: number
  /** What is on record and no longer in the folder. It stays. */
  readonly kept: readonly string[]
  /** Where there is any of these, nothing is taken in. */
  readonly refused: readonly UnexplainedChange[]
}

export interface ImportOptions {
  /** Only says what would change. */
  readonly isTrial: boolean
  /** Takes a target that changed without a revision for one that was copied wrongly before. */
  readonly correctsTargets?: boolean
}
