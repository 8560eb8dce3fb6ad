import type { FreshnessState, PaceGap, ProjectionGap, RateGap } from '#src/core/assessment.ts'
import type { ScaleGap } from '#src/core/scale.ts'

export type ColumnName =
  | 'status'
  | 'value'
  | 'period'
  | 'target'
  | 'deadline'
  | 'distance'
  | 'way'
  | 'pace'
  | 'recent'
  | 'projected'
  | 'age'
  | 'freshness'
  | 'theme'
  | 'source'
  | 'marks'
  | 'office'

/** An order and, after a minus, its reverse. */
export type SortName =
  `${'' | '-'}${'name' | 'status' | 'way' | 'pace' | 'age' | 'deadline' | 'projected' | 'theme'}`

/** Why a place in the table holds no value. */
export type Missing =
  | PaceGap
  | RateGap
  | ProjectionGap
  | ScaleGap
  | 'no-figure'
  | 'no-theme'
  | 'no-office'
  | 'no-source'
  | 'no-marks'

/** What arranges the targets of the overview says, and the table it makes of them. */
export interface OverviewTools {
  readonly tools: string
  /** On what leads to the slides. */
  readonly present: string
  readonly search: string
  readonly filter: string
  /** "Filter, 2 chosen". */
  readonly filterChosen: (count: number) => string
  readonly sort: string
  readonly view: string
  readonly views: Readonly<Record<'cards' | 'table', string>>
  readonly facets: Readonly<Record<'statuses' | 'themes' | 'ages', string>>
  readonly ages: Readonly<Record<FreshnessState | 'no-figure', string>>
  readonly noTheme: string
  readonly themesFull: string
  readonly clear: string
  readonly remove: (filter: string) => string
  readonly searchFor: (text: string) => string
  readonly shown: (shown: number, total: number) => string
  /** Where not all targets are judged yet: of so many so far, of so many in all. */
  readonly shownSoFar: (shown: number, judged: number, total: number) => string
  readonly shownInOrder: (shown: string, order: string) => string
  /** What a file holds of the plan: "2 of 4 targets (Met; Overdue)". */
  readonly selection: (shown: string, filters: readonly string[]) => string
  readonly noneFits: string
  readonly showAll: string
  readonly planOrder: string
  readonly sorts: Readonly<Record<SortName, string>>
  readonly columns: string
  readonly usualColumns: string
  readonly columnNames: Readonly<Record<ColumnName, string>>
  readonly name: string
  readonly tableOf: (plan: string, date: string) => string
  readonly toGo: (amount: string) => string
  readonly beyond: (amount: string) => string
  readonly exactly: string
  /** "over 72%"; the word is empty for an exact share. */
  readonly share: (word: string, percent: string) => string
  readonly wouldHave: (date: string) => string
  readonly missing: Readonly<Record<Missing, string>>
  /** What of the address is left out, by the part of it. */
  readonly ignored: Readonly<
    Record<'view' | 'q' | 'status' | 'theme' | 'age' | 'sort' | 'columns', (value: string) => string>
  >
  /** What the plan's source says beside its targets. */
  readonly asStatedThere: string
  readonly asStatedHint: string
}
