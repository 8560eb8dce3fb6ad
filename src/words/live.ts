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
  readonly close: string
}
