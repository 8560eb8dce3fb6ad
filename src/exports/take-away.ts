import type { IsoDate, Plan, Target } from '#src/core/model.ts'

/** What a page shows and lets take away: one target, or all targets of a plan. */
export interface TakeAway {
  readonly plan: Plan
  /** Null where the page shows the whole plan. */
  readonly target: Target | null
  /** The day that everything is judged for. */
  readonly asOf: IsoDate
  /** Set where only what had been published by then counts. */
  readonly publishedBy: IsoDate | undefined
  /** Where the data comes from; null where the server did not say. */
  readonly origin: 'mock' | 'live' | null
  readonly isIllustrative: boolean
  /** The message of the page. */
  readonly sentence: string
  /** Which of the plan's targets it holds; left out where it holds all of them. */
  readonly selection?: string | undefined
  /** Whose figures the message rests on; empty where it names none. */
  readonly publishers: readonly string[]
}
