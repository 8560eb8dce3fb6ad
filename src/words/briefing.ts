/** What the briefing of a plan says beside what the pages of its targets say. */
export interface BriefingWords {
  readonly title: string
  /** On the button that leads to it and prints. */
  readonly link: string
  readonly print: string
  readonly hint: string
  /** While something that is to be printed is still on its way. */
  readonly waiting: string
  readonly summary: string
  readonly columns: Readonly<Record<'target' | 'requirement' | 'latest' | 'distance' | 'status', string>>
  readonly dueBy: (date: string) => string
  readonly toGo: string
  readonly beyond: string
  readonly facts: Readonly<
    Record<'requirement' | 'baseline' | 'latest' | 'toGo' | 'beyond' | 'firstMet' | 'age' | 'nextDue', string>
  >
  /** A period as the latest in which a target can first have been met. */
  readonly metBy: (period: string) => string
  readonly noSchedule: string
  readonly figures: string
  readonly newestOf: (shown: number, total: number) => string
  /** Where the record of a series could not be had, and what came with the plan stands in for it. */
  readonly shortHistory: string
  readonly relatedColumns: Readonly<Record<'series' | 'latest' | 'period' | 'source', string>>
  readonly method: string
  readonly address: string
}
