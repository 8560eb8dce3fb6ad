/** What a page says that was asked for a plan which is not there, to readers and to whoever set it up. */
export interface NowhereWords {
  /** What may be the matter with any address. */
  readonly mayBeMistyped: string
  /** Before the plans that there are. */
  readonly plansHere: string
  readonly wrongAddress: (address: string) => string
  readonly wrongDefault: (planId: string) => string
}
