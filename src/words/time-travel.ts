/** What leads to an earlier day says, and a page that shows one. */
export interface TimeTravel {
  readonly past: (date: string) => string
  readonly toToday: string
  readonly countAll: string
  /** What stands in the address and could not be used. */
  readonly ignored: Readonly<Record<'no-date' | 'future' | 'known', (value: string) => string>>
  readonly title: string
  readonly close: string
  readonly day: string
  readonly show: string
  readonly noDay: (today: string) => string
  readonly future: (today: string) => string
  readonly publishedOnly: string
  readonly publishedOnlyHint: string
  /** What counts, where only that does which had been published. */
  readonly counted: (isPast: boolean) => string
  readonly changes: string
  readonly earlier: string
  readonly later: string
  readonly noEarlier: string
  readonly noLater: string
  /** What happened on the day that is shown, and where nothing did, on the last one before. */
  readonly changedOn: (date: string) => string
  readonly lastChangedOn: (date: string) => string
  readonly nothingYet: string
  readonly undated: string
  readonly noneUndated: string
}
