/**
 * What the program concludes about one target for a given day. Computed, never stored, never sent by the
 * API. Every conclusion carries its inputs, so that a page can show the arithmetic with the numbers put in.
 */

import type {
  Baseline,
  ConflictDecision,
  Direction,
  IsoDate,
  LocalizedText,
  Milestone,
  Observation,
  Qualifier,
  Revision,
  TargetBound,
  TargetKind,
  Unit,
} from './model.ts'

export const STATUSES = [
  'met',
  'met-late',
  'on-track',
  'behind',
  'off-track',
  'regressing',
  'missed',
  'outcome-awaited',
  'not-assessed',
] as const

export type Status = (typeof STATUSES)[number]

/** A value, or the reason there is none. Undefined arithmetic is never NaN and never zero. */
export type Computed<Value, Reason extends string> =
  { readonly available: true; readonly value: Value } | { readonly available: false; readonly reason: Reason }

/** Why a status holds: the case of the rule that applied. */
export type StatusReason = NotAssessedReason | OutcomeReason | AwaitedReason | OpenReason

export type NotAssessedReason =
  /** The target has no series at all. */
  | 'never-measured'
  /** Only series that give context are on record. */
  | 'only-related-series'
  /** A series of its own exists, and no value of it had been recorded by then. */
  | 'nothing-on-record-yet'
  /** The input breaks a rule; `faults` says which. */
  | 'invalid-input'
  | PaceGap

/** Why no pace ratio can be computed. */
export type PaceGap =
  | 'no-baseline'
  | 'one-figure-only'
  /** No figure later than the baseline. */
  | 'no-figure-since-baseline'
  | 'baseline-meets-target'
  | 'no-change-required-yet'
  /** A figure since the baseline is not comparable with those before it. */
  | 'break-since-baseline'
  /** The figure is only a bound and does not prove a class. */
  | 'only-a-bound'

/** After the deadline, or met before it. */
export type OutcomeReason =
  /** The latest value meets the target. */
  | 'meets-target'
  /** Reached once; the latest value is below again. */
  | 'reached-and-lost'
  /** A figure for the deadline itself proves it met. */
  | 'met-at-deadline'
  /** Reached before the deadline. */
  | 'reached-before-deadline'
  /** Missed at the deadline and reached since. */
  | 'reached-after-deadline'
  /** No figure for the deadline; the first later one meets the target. */
  | 'first-proved-after-deadline'
  | 'deadline-figure-misses'
  | 'later-figure-misses'
  /** A `keep` target that a figure up to the deadline proves not held. */
  | 'not-held'

export type AwaitedReason = 'no-figure-for-deadline' | 'series-ended' | 'deadline-figure-only-a-bound'

/** Before the deadline, not met. */
export type OpenReason = 'pace' | 'keep-not-held' | 'keep-moving-away'

/** The terms in force on a day, after every revision made by then. */
export interface TargetTerms {
  readonly value: number
  readonly dueBy: IsoDate
  readonly unit: Unit
  readonly direction: Direction
  readonly bound: TargetBound
  readonly kind: TargetKind
  readonly baseline: Baseline | null
  /** Interim values on the way, oldest first. */
  readonly milestones: readonly Milestone[]
  /** The revision that brought these terms in; null where they were never revised by then. */
  readonly revision: Revision | null
}

/** How the judged one of several figures for the same period was chosen. */
export type Choice =
  | 'only-figure'
  | 'recorded-decision'
  | 'source-confidence'
  | 'newest-publication'
  | 'newest-record'
  /** Nothing told them apart, and the order of the sources' ids makes the choice the same each time. */
  | 'source-order'

/** One usable value of the primary series, the newest vintage of its source. */
export interface Figure {
  readonly observation: Observation
  /** The last day of what the value describes. */
  readonly on: IsoDate
  /** The same day counted from 1 January 1970, for arithmetic and numeric axes. */
  readonly day: number
  readonly value: number
  readonly qualifier: Qualifier
  readonly choice: Choice
  /** Figures of other sources for the same period with another value, not judged but shown. */
  readonly others: readonly Observation[]
  readonly decision: ConflictDecision | null
}

export interface FirstMet {
  readonly figure: Figure
  /** True where it is the first figure of the series, so that it may have been met earlier still. */
  readonly isFirstFigure: boolean
  /** Days from `figure.on` to the deadline; negative where it came after. */
  readonly daysEarly: number
}

/** By how much a value that meets the target lies beyond it. */
export interface Exceedance {
  /** At least 0, in the unit; percentage points for shares. */
  readonly amount: number
  /** value ÷ target. Never capped. Null for `decrease`, where less is more, and where it says nothing (a zero or negative number). */
  readonly multiple: number | null
  /** How the figure bounds both. */
  readonly qualifier: Qualifier
  /** True where the trend since it was first met leads back towards the target. */
  readonly isReceding: boolean
  /** True from twice the target on (half of it for `decrease`), once met a year or more before asOf: it no longer informs. */
  readonly isBeyondInforming: boolean
}

/** How far a value that does not meet the target is from it. */
export interface Distance {
  /** At least 0, in the unit; percentage points for shares. */
  readonly amount: number
  /** `at-most` where the value is a lower bound of one that must rise: "over 18%" is at most 7.0 points away. */
  readonly qualifier: Qualifier
}

/** Pace against the required path at the date of the latest figure. */
export interface Pace {
  readonly baseline: Baseline
  readonly baselineOn: IsoDate
  readonly figure: Figure
  /** The value that the required path asks for at `figure.on`. */
  readonly required: number
  /** value − baseline, signed. */
  readonly change: number
  /** required − baseline, signed, never zero. */
  readonly requiredChange: number
  /** change ÷ requiredChange. */
  readonly ratio: number
}

/** Where an interim value stands: as a target to reach by its own day does, `ahead` until that day has passed. */
export type MilestoneState = 'met' | 'met-late' | 'missed' | 'awaited' | 'ahead'

export interface MilestoneResult {
  readonly milestone: Milestone
  readonly state: MilestoneState
  /** The figure that decides; null where none does yet. */
  readonly figure: Figure | null
}

/** A change per year of the calendar, signed, in the unit; percentage points for shares. */
export interface Rate {
  readonly from: { readonly on: IsoDate; readonly value: number }
  readonly to: { readonly on: IsoDate; readonly value: number }
  readonly perYear: number
  /** How the two ends bound the rate: from "over 50%" to 60.5% is at most. */
  readonly qualifier: Qualifier
}

export type RateGap =
  | 'no-figure'
  | 'one-figure-only'
  | 'break-in-series'
  | 'same-day'
  /** Both ends are bounds from the same side, between which any change is possible. */
  | 'between-bounds'

export type RequiredPaceGap = 'already-met' | 'deadline-passed' | 'no-figure' | 'figure-at-deadline'

export interface Projection {
  /** The day on which the rate reaches the target. */
  readonly on: IsoDate
  /** True where that day lies before asOf: "would have reached". */
  readonly isPast: boolean
  /** True where that day is no later than the deadline. */
  readonly isInTime: boolean
  readonly rate: Rate
}

/** `backwards` and `standing-still` read "not at this pace", as does `beyond-fifty-years`. */
export type ProjectionGap = 'already-met' | 'no-rate' | 'standing-still' | 'backwards' | 'beyond-fifty-years'

export type FreshnessState = 'fresh' | 'due' | 'overdue' | 'ended' | 'no-schedule'

export interface Freshness {
  /** Days from the last day the figure describes to asOf, at least 0. */
  readonly ageDays: number
  readonly state: FreshnessState
  /** When the next figure is expected; null where no schedule is known or the series ended. */
  readonly nextDueOn: IsoDate | null
}

/** Figures for one period that disagree. */
export interface Conflict {
  readonly judged: Figure
  readonly others: readonly Observation[]
}

/** A broken input: what is wrong and where, for developers and for the page. */
export interface InputFault {
  readonly kind:
    /** A value, here and below, that is no finite number or too great to compute with (beyond 1e100). */
    | 'value-not-finite'
    | 'impossible-date'
    | 'duplicate-record'
    | 'target-not-finite'
    | 'baseline-not-finite'
    | 'baseline-after-deadline'
    | 'several-primary-series'
    /** A milestone out of order, or not between the baseline and the target in date and value. */
    | 'milestone-off-path'
    /** A publication interval or lag that is no positive whole number. The rest is judged. */
    | 'schedule-not-usable'
  /** Path into the input, `observations[3].value`. */
  readonly at: string
}

export interface Assessment {
  readonly asOf: IsoDate
  /** Only what had been published by this day was used; null where the publication date made no difference. */
  readonly publishedBy: IsoDate | null
  readonly terms: TargetTerms
  readonly status: Status
  readonly reason: StatusReason
  readonly isPastDeadline: boolean
  /** From asOf to the deadline; negative after it. Null only where one of the two is no day that exists. */
  readonly daysToDeadline: number | null
  /** Judged figures on record by asOf, oldest first, one a period. */
  readonly figures: readonly Figure[]
  readonly latest: Figure | null
  /** The figure for the deadline or the first later one; null before the deadline or where there is none. */
  readonly outcome: Figure | null
  readonly firstMet: FirstMet | null
  /** Of the latest figure; null where it does not meet the target. */
  readonly exceedance: Exceedance | null
  /** Of the latest figure; null where it meets the target or there is none. */
  readonly distance: Distance | null
  readonly pace: Computed<Pace, PaceGap | 'no-figure'>
  /** One a milestone of the terms, oldest first. */
  readonly milestones: readonly MilestoneResult[]
  readonly observedPace: Computed<Rate, RateGap>
  readonly recentPace: Computed<Rate, RateGap>
  readonly requiredPace: Computed<Rate, RequiredPaceGap>
  readonly projection: Computed<Projection, ProjectionGap>
  /** Null where there is no figure. */
  readonly freshness: Freshness | null
  readonly conflicts: readonly Conflict[]
  /** Values left out under `publishedBy` because nobody recorded when they were published. */
  readonly undated: readonly Observation[]
  readonly faults: readonly InputFault[]
  /** Why nothing was ever measured, from the plan; null where not recorded. */
  readonly noFigureReason: LocalizedText | null
}
