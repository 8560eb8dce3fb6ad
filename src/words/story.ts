import type { Assessment, Status, StatusReason } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import type { LocalizedText, Target } from '#src/core/model.ts'

export interface AssessedTarget {
  readonly target: Target
  readonly assessment: Assessment
}

/** What the plan's headline is told from. */
export interface PlanStory {
  readonly total: number
  readonly counts: Readonly<Record<Status, number>>
  /** Statuses that at least one target has, in the order of `STATUSES`. */
  readonly present: readonly Status[]
  readonly isPastDeadline: boolean
  /** Null where the plan's deadline is no day that exists. */
  readonly daysToDeadline: number | null
  /** The outcomes not known, as indirect questions, where they were written. */
  readonly openQuestions: readonly LocalizedText[]
  /** At most two, so that the line stays a line. */
  readonly awaited: readonly AssessedTarget[]
  readonly missed: readonly Target[]
  readonly neverMeasured: readonly Target[]
  /** Measured by a series of their own, of which no figure was on record by then. */
  readonly notOnRecord: readonly Target[]
  /** With figures of which none counts, as nobody knows when they were published. */
  readonly undated: readonly Target[]
}

/** More names than these in a sentence nobody reads. */
export const NAMES_TOLD = 8

/** A value or word set large, and what it means below. */
export type Fact = readonly [value: string, label: string]

/** Every sentence told from the data, in one language. */
export interface Story {
  readonly statusName: (status: Status, reason?: StatusReason) => string
  /** What the status chip says: "Met by April 2022". */
  readonly chip: (format: Formatter, assessment: Assessment) => string
  readonly headline: (format: Formatter, story: PlanStory) => string
  readonly subline: (format: Formatter, story: PlanStory) => string
  readonly targetValue: (format: Formatter, target: Target, value: number) => string
  /** What stands beside the large value: "target 25% · figure for 2024". */
  readonly valueLine: (format: Formatter, target: Target, assessment: Assessment) => string
  readonly facts: {
    readonly toGo: (period: string) => string
    readonly beyond: string
    readonly paceSince: (period: string) => string
    readonly oneFigure: Fact
    readonly noBaseline: Fact
    readonly age: string
    readonly early: (years: string) => Fact
    readonly noLongerInforms: (years: string) => Fact
    readonly late: (years: string) => Fact
    readonly differ: (values: string, period: string) => Fact
    /** Where no pace ratio can be computed for another reason than these. */
    readonly noRatio: Fact
    readonly ratio: string
    readonly related: (series: string, period: string) => string
    readonly whyNoFigure: Fact
    readonly notOnRecord: Fact
    /** Where figures are left out because nobody knows when they were published. */
    readonly undated: Fact
  }
}
