import type { DisagreementCode } from '#src/core/crosschecks.ts'
import type { LedgerBasis } from '#src/core/ledger-events.ts'
import type { GrowthClass, GrowthGap } from '#src/core/crosscheck-growth.ts'
import type { SlopeClass, SlopeGap } from '#src/core/crosscheck-slope.ts'
import type { Rule } from '#src/core/rules.ts'
import type { SupposedPaceGap, SupposedValueGap } from '#src/core/what-if.ts'

/** What a supposed pace would give. */
export interface SupposedPaceTold {
  /** When the target would be reached or lost; null where it would not. */
  readonly month: string | null
  /** The month lies before the day judged for. */
  readonly isMonthPast: boolean
  readonly isPastDeadline: boolean
  readonly atDeadline: string
  readonly status: string
}

/** What explains a status: the sum with the numbers put in, and what would change it. */
export interface Why {
  readonly title: string
  readonly rulesTitle: string
  readonly rules: Readonly<Record<Rule, string>>
  readonly applied: string
  readonly notReached: string
  /** Why a rule before the one that applied did not. */
  readonly passedOver: {
    readonly 1: (figure: string) => string
    readonly 2: (dueBy: string) => string
    readonly 3: string
  }
  readonly sumTitle: string
  readonly sum: {
    readonly valueAgainstTarget: string
    readonly multiple: string
    readonly toGo: string
    readonly beyond: string
    readonly firstMet: string
    readonly deadlineFigure: string
    readonly noDeadlineFigure: string
    readonly requiredAt: (period: string) => string
    readonly onPath: (from: string, fromPeriod: string, to: string, toDate: string) => string
    readonly change: string
    readonly requiredChange: string
    readonly ratio: string
  }
  /** What a bound proves and does not. */
  readonly boundProves: (figure: string, canProveMet: boolean) => string
  readonly thresholds: string
  readonly checksTitle: string
  readonly growthName: string
  readonly growthMethod: string
  readonly slopeName: string
  readonly slopeMethod: string
  readonly growthClasses: Readonly<Record<GrowthClass, string>>
  readonly slopeClasses: Readonly<Record<SlopeClass, string>>
  readonly growthGaps: Readonly<Record<GrowthGap, string>>
  readonly slopeGaps: Readonly<Record<SlopeGap, string>>
  readonly notAvailable: (why: string) => string
  readonly growthSum: (actual: string, required: string, ratio: string) => string
  readonly slopeSum: (mean: string, years: string, projected: string, uncovered: string) => string
  readonly agree: string
  readonly disagreements: Readonly<Record<DisagreementCode, string>>
  readonly bandLabel: string
  readonly bandRange: (low: string, high: string) => string
  /** Why no further figure will come. */
  readonly seriesEnded: (when: string, reason: string) => string
  /** A status with the pace ratio that it follows from. */
  readonly withRatio: (status: string, ratio: string) => string
  readonly bandMethod: (percent: string, points: string) => string
  readonly noProjection: Readonly<Record<'standing-still' | 'backwards' | 'beyond-fifty-years', string>>
  readonly flipTitle: string
  readonly flipHigher: (
    value: string,
    isIncluded: boolean,
    period: string,
    status: string,
    change: string,
  ) => string
  readonly flipLower: (
    value: string,
    isIncluded: boolean,
    period: string,
    status: string,
    change: string,
  ) => string
  readonly noValueFlips: string
  /** A change that must be exceeded; `isMost` where the figure is a bound from which it may be less. */
  readonly flipBeyond: (change: string, isMost: boolean) => string
  /** What a figure for the deadline would decide. */
  readonly flipOutcome: (deadline: string, targetValue: string, met: string, missed: string) => string
  readonly flipDate: (date: string, cause: 'deadline-passed' | 'revised-target', status: string) => string
  readonly noDateFlips: string
  readonly otherConflict: (value: string, period: string, status: string, changes: boolean) => string
  readonly otherSeries: (series: string, status: string, changes: boolean) => string
  readonly otherSeriesNotAssessed: (series: string) => string
  readonly ledgerTitle: string
  readonly ledgerHints: Readonly<Record<LedgerBasis, string>>
  readonly ledgerEmpty: string
  readonly causes: {
    readonly 'new-figure': (figure: string, period: string) => string
    readonly 'corrected-figure': (figure: string, previous: string, period: string) => string
    readonly 'revised-target': (reason: string) => string
    readonly 'recorded-decision': (reason: string) => string
    readonly 'deadline-passed': (date: string) => string
  }
  readonly vintagesTitle: string
  readonly noCorrections: string
  readonly vintageColumns: Readonly<
    Record<'period' | 'value' | 'previous' | 'published' | 'recorded' | 'state', string>
  >
  readonly vintageStates: Readonly<Record<'judged' | 'not-judged' | 'corrected', string>>
  readonly firstRecord: string
  readonly milestonesTitle: string
  readonly milestoneStates: Readonly<Record<'met' | 'met-late' | 'missed' | 'awaited' | 'ahead', string>>
  readonly revisionsTitle: string
  readonly revised: (date: string, before: string, dueBefore: string, reason: string) => string
  readonly whatIfTitle: string
  readonly whatIfMark: string
  readonly paceLabel: (unit: string) => string
  readonly paceResult: (told: SupposedPaceTold, isInTime: boolean) => string
  /** Of a target to keep that holds: the month is that in which it would be lost, null where it would not. */
  readonly keptResult: (told: SupposedPaceTold) => string
  /** Where no figure could be what the pace leads to. */
  readonly paceBelowZero: string
  readonly supposedPaceGaps: Readonly<Record<SupposedPaceGap, string>>
  readonly nextValueLabel: (unit: string) => string
  readonly nextPeriodLabel: string
  readonly nextPeriodHint: string
  readonly valueResult: (status: string, reason: string) => string
  readonly supposedValueGaps: Readonly<Record<SupposedValueGap, string>>
  readonly notANumber: string
  readonly reset: string
}
