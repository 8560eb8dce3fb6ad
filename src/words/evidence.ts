import type { Assessment, Choice, FreshnessState, RateGap } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import type {
  Confidence,
  IsoDate,
  Observation,
  Period,
  Plan,
  SeriesRole,
  Target,
  Unit,
} from '#src/core/model.ts'

/** As developers name it, so that it can be found: "target.baseline.asOf: baseline-after-deadline". */
export function faultsOf({ faults }: Assessment): string {
  return faults.map(({ kind, at }) => `${at}: ${kind}`).join(', ')
}

export interface Citation {
  readonly target: Target
  readonly plan: Plan
  readonly publishers: readonly string[]
  readonly asOf: IsoDate
  /** Whether only what had been published by then counts. */
  readonly isPublishedOnly: boolean
  readonly address: string
}

/** What the pages say that show the evidence for a status. They come later than the overview, and so do these texts. */
export interface Evidence {
  /** "at least 25%", inside a sentence. */
  readonly targetValue: (format: Formatter, assessment: Assessment) => string
  /** "At least 25% by 31 December 2025". */
  readonly requirement: (format: Formatter, assessment: Assessment) => string
  /** Why the status holds, in one sentence. */
  readonly reason: (format: Formatter, assessment: Assessment) => string
  /** The whole message of a target: figure, distance, reason. */
  readonly sentence: (format: Formatter, target: Target, assessment: Assessment) => string
  /** A period inside a sentence: "at the end of 2023". */
  readonly when: (format: Formatter, period: Period) => string
  readonly figureText: (format: Formatter, observation: Observation, unit: Unit) => string
  /** As `figureText`, where nothing beside it says the unit. */
  readonly figureWithUnit: (format: Formatter, observation: Observation, unit: Unit) => string
  readonly labels: {
    readonly paceSince: (date: string) => string
    readonly recentPace: (date: string) => string
    readonly requiredPace: string
    readonly ratio: string
    readonly reachOn: string
    readonly wouldHaveReached: string
  }
  /** Why an observed pace cannot be given. */
  readonly rateGaps: Readonly<Record<RateGap, string>>
  readonly freshness: Readonly<Record<FreshnessState, string>>
  /** The rule by which the judged of several figures was chosen. */
  readonly choices: Readonly<Record<Choice, string>>
  readonly noSeries: string
  readonly cite: (format: Formatter, citation: Citation) => string
  readonly chartTitle: (name: string) => string
  readonly requiredPath: string
  readonly deadlineLabel: (date: string) => string
  readonly columns: Readonly<
    Record<'series' | 'period' | 'value' | 'quality' | 'source' | 'published' | 'note', string>
  >
  /** A table of many rows, page by page. */
  readonly rows: {
    /** Names the buttons that turn the pages. */
    readonly pages: string
    readonly shown: (from: string, to: string, all: string) => string
    readonly turns: Readonly<Record<'first' | 'before' | 'next' | 'last', string>>
    /** On paper, where not all rows are printed. */
    readonly printed: string
  }
  readonly unknown: string
  readonly judged: string
  readonly notJudged: string
  readonly roles: Readonly<Record<SeriesRole, string>>
  readonly relatedSeries: string
  readonly relatedSeriesHint: string
  readonly caveats: string
  readonly statedTarget: string
  readonly figureSources: string
  readonly noteSources: string
  readonly sources: string
  readonly conflict: string
  readonly conflictDecision: (reason: string, date: string) => string
  readonly pace: string
  readonly citation: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
  readonly chart: string
  readonly table: string
  readonly chartOrTable: string
  readonly target: string
  readonly judgedToday: (date: string) => string
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly publishedOn: (date: string) => string
  readonly nonePublished: string
  readonly publicationUnknown: string
  readonly originalNotLocated: string
}
