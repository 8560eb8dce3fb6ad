import type { Formatter } from '#src/core/format.ts'
import type { IsoDate, Qualifier } from '#src/core/model.ts'

/** A message that is copied, with what a reader needs to check it. */
export interface CopiedSentence {
  readonly sentence: string
  readonly asOf: IsoDate
  /** Whether only what had been published by then counts. */
  readonly isPublishedOnly: boolean
  readonly publishers: readonly string[]
  readonly address: string
  /** Words such as "Mock data"; none for published figures. */
  readonly marks: readonly string[]
}

export type ColumnName =
  | 'target'
  | 'series'
  | 'role'
  | 'period'
  | 'lastDay'
  | 'value'
  | 'unit'
  | 'statedAs'
  | 'quality'
  | 'standing'
  | 'share'
  | 'source'
  | 'link'
  | 'published'
  | 'recorded'
  | 'note'
  | 'definition'
  | 'theme'
  | 'responsible'
  | 'status'
  | 'why'
  | 'requirement'
  | 'targetValue'
  | 'deadline'
  | 'distance'
  | 'beyond'
  | 'differenceUnit'
  | 'differenceAs'
  | 'times'
  | 'ratio'
  | 'firstMet'
  | 'age'
  | 'freshness'
  | 'address'
  | 'publisher'
  | 'title'
  | 'confidence'
  | 'usedFor'
  | 'part'
  | 'line'
  | 'told'
  | 'number'

/** What the files say that are taken away, beside the words of the pages they come from. */
export interface FileWords {
  readonly sheets: Readonly<Record<'targets' | 'figures' | 'sources' | 'status' | 'about', string>>
  readonly columns: Readonly<Record<ColumnName, string>>
  readonly valueQualifiers: Readonly<Record<Qualifier, string>>
  readonly differenceQualifiers: Readonly<Record<Qualifier, string>>
  /** Of a figure that could not count because nobody knows when it was published. */
  readonly undated: string
  readonly broken: string
  readonly originalNotLocated: string
  readonly uses: Readonly<Record<'target' | 'baseline' | 'figures' | 'notes', string>>
  readonly points: string
  readonly perYear: (unit: string) => string
  readonly plainUnits: Readonly<Record<'times' | 'ratio' | 'share' | 'days', string>>
  readonly parts: Readonly<
    Record<
      'status' | 'target' | 'inputs' | 'rules' | 'sum' | 'thresholds' | 'pace' | 'checks' | 'freshness',
      string
    >
  >
  readonly lines: {
    readonly baseline: string
    readonly milestone: (date: string) => string
    readonly revision: (date: string) => string
    readonly latest: string
    readonly age: string
    readonly nextDue: string
    readonly bandLow: string
    readonly bandHigh: string
    readonly methods: string
  }
  readonly about: Readonly<
    Record<
      | 'title'
      | 'says'
      | 'plan'
      | 'unit'
      | 'source'
      | 'asOf'
      | 'counted'
      | 'selection'
      | 'address'
      | 'mark'
      | 'reading',
      string
    >
  >
  readonly unitsBeside: string
  readonly noSource: string
  readonly andOthers: (named: readonly string[], others: number) => string
  readonly labelled: (label: string, text: string) => string
  /** What stands between two of these. */
  readonly labelledEnd: string
  readonly reading: string
  readonly originUnknown: string
  readonly sentence: (format: Formatter, copied: CopiedSentence) => string
}
