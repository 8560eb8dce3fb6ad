/** What the pages say of figures that arrive while somebody looks on. */
export interface LiveWords {
  readonly title: string
  readonly recorded: (target: string, figure: string) => string
  readonly corrected: (target: string, figure: string) => string
  readonly revised: (target: string) => string
  /** Of a change whose figure is not at hand. */
  readonly changed: (target: string) => string
  readonly more: (count: number) => string
  readonly simulated: string
  /** Behind what it is about. */
  readonly marked: (text: string, mark: string) => string
  /** How the page gets to know of changes. */
  readonly streamed: string
  readonly polled: string
  readonly unfollowed: string
  /** In place of "live data" where the page follows nothing. */
  readonly notLive: string
  /** What the data are, by where they come from. */
  readonly hints: Readonly<Record<'mock' | 'live', string>>
  readonly origins: Readonly<Record<'mock' | 'live', string>>
  readonly checked: (ago: string) => string
  readonly connecting: string
  /** The server answers, and not as it should. */
  readonly faulty: string
  /** No answer comes. */
  readonly apart: string
  readonly close: string
}
