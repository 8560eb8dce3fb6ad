/** What the panel says that leads to an earlier day. */
export interface TimeTravel {
  readonly title: string
  readonly close: string
  readonly day: string
  readonly show: string
  readonly noDay: (today: string) => string
  readonly future: (today: string) => string
  readonly publishedOnly: string
  readonly publishedOnlyHint: string
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
