/** What a deck of slides says beside what the pages and the other files say. */
export interface DeckWords {
  readonly counts: Readonly<Record<'status' | 'count' | 'which', string>>
  /** The sheet of a chart's workbook from which it is drawn. */
  readonly chartSheet: string
  readonly targetLine: (targetValue: string) => string
  /** Of a value that a revision replaced. */
  readonly targetUntil: (value: string, date: string) => string
  /** Of a further stretch of a series, which does not compare with the one before. */
  readonly stretch: (name: string, number: number) => string
  readonly otherSource: (name: string) => string
  readonly hollow: string
  /** Where points that say no more than themselves are bounds. */
  readonly bounds: string
  readonly page: (title: string, page: number, of: number) => string
  readonly relatedOnly: string
  readonly onItsWay: string
  readonly shareColumn: string
  /** Where the axis ends before the furthest figure does. */
  readonly drawnUpTo: (share: string, beyond: readonly (readonly [name: string, share: string])[]) => string
  readonly drawnFirst: (drawn: number, placed: number) => string
  readonly unmeasured: (count: number) => string
  readonly method: string
  readonly methodLines: readonly string[]
  readonly thresholds: Readonly<Record<'status' | 'ratio', string>>
  readonly fullMethod: string
  readonly sources: string
  readonly notes: Readonly<Record<'definition' | 'requirement' | 'caveats' | 'sources' | 'page', string>>
}
