/** Judges one target for one day. Pure: the day is an argument, and nothing is read but the input. */

import type { Assessment, Figure, InputFault } from './assessment.ts'
import { dayNumber } from './calendar.ts'
import { distanceToGo, exceedance, findFirstMet } from './distance.ts'
import { selectFigures, type Selected } from './figures.ts'
import { computeFreshness, hasEnded, scheduleFaults } from './freshness.ts'
import type { IsoDate, Observation, Source, Target, TargetSeries } from './model.ts'
import { judgeMilestones } from './milestones.ts'
import { outcomeFigure } from './outcome.ts'
import { computePace } from './pace.ts'
import { project } from './projection.ts'
import { observedPace, recentPace, requiredPace } from './rates.ts'
import { readRecords } from './records.ts'
import { judgeStatus } from './status.ts'
import { findTargetFaults } from './target-faults.ts'
import { dateTerms, termsInForce, type DatedTerms } from './terms.ts'

export interface AssessmentInput {
  readonly target: Target
  /** Of the primary series, in any order; without it, the short history that the target carries. */
  readonly observations?: readonly Observation[] | undefined
  /** What is known of the sources that the observations name. */
  readonly sources: readonly Source[]
  /** The day judged for. Values that describe a later day are not used. */
  readonly asOf: IsoDate
  /** Keeps to what had been published by this day; without it, all that is on record counts. */
  readonly publishedBy?: IsoDate | undefined
}

/** The series that the target is judged on; null where none is. */
export function primaryOf(target: Target): TargetSeries | null {
  return target.series.find(({ role }) => role === 'primary') ?? null
}

/** What the target is judged from: the observations given, or else its own short history; empty without a primary series. */
export function observationsOf({ target, observations }: AssessmentInput): readonly Observation[] {
  const primary = primaryOf(target)
  return primary === null ? [] : (observations ?? primary.history)
}

/** Where the input breaks a rule there is nothing to conclude, and nothing is repaired to conclude from. */
function notJudged(input: AssessmentInput, faults: readonly InputFault[]): Assessment {
  const { target, asOf } = input
  const terms = termsInForce(target, asOf)
  const [asOfDay, dueDay] = [dayNumber(asOf), dayNumber(terms.dueBy)]
  const daysToDeadline = asOfDay === null || dueDay === null ? null : dueDay - asOfDay
  const noFigure = { available: false, reason: 'no-figure' } as const
  return {
    asOf,
    publishedBy: input.publishedBy ?? null,
    terms,
    status: 'not-assessed',
    reason: 'invalid-input',
    isPastDeadline: daysToDeadline !== null && daysToDeadline < 0,
    daysToDeadline,
    figures: [],
    latest: null,
    outcome: null,
    firstMet: null,
    exceedance: null,
    distance: null,
    pace: noFigure,
    milestones: [],
    observedPace: noFigure,
    recentPace: noFigure,
    requiredPace: noFigure,
    projection: { available: false, reason: 'no-rate' },
    freshness: null,
    conflicts: [],
    undated: [],
    faults,
    noFigureReason: target.noFigureReason,
  }
}

interface Reading extends Selected {
  readonly faults: readonly InputFault[]
  readonly hasBrokenRecord: boolean
}

const NO_READING: Reading = { figures: [], undated: [], faults: [], hasBrokenRecord: false }

function readPrimary(primary: TargetSeries, input: AssessmentInput): Reading {
  const { target, asOf, sources } = input
  const { records, faults, leftOut } = readRecords(observationsOf(input))
  const decisions = target.decisions.filter(({ seriesId }) => seriesId === primary.series.id)
  const selected = selectFigures(records, {
    asOf,
    publishedBy: input.publishedBy ?? null,
    sources,
    decisions,
  })
  const at = `target.series[${target.series.indexOf(primary)}].series`
  return {
    ...selected,
    faults: [...faults, ...scheduleFaults(primary.series, at)],
    hasBrokenRecord: leftOut.some((on) => on === null || on <= asOf),
  }
}

function conflictsOf(figures: readonly Figure[]): Assessment['conflicts'] {
  return figures
    .filter(({ others }) => others.length > 0)
    .map((judged) => ({ judged, others: judged.others }))
}

function judge(input: AssessmentInput, dated: DatedTerms, asOfDay: number): Assessment {
  const { target, asOf } = input
  const { terms, dueDay } = dated
  const primary = primaryOf(target)
  const { figures, undated, faults, hasBrokenRecord } =
    primary === null ? NO_READING : readPrimary(primary, input)
  const latest = figures.at(-1) ?? null
  const isPastDeadline = asOfDay > dueDay
  const pace = computePace(figures, dated)
  const hasSeriesEnded = primary !== null && hasEnded(primary.series, asOf)
  const { status, reason } = judgeStatus({
    target,
    dated,
    figures,
    pace,
    isPastDeadline,
    hasSeriesEnded,
    hasBrokenRecord,
  })
  const isMet = status === 'met' || status === 'met-late'
  const firstMet = findFirstMet(figures, dated)
  const recent = recentPace(figures)
  return {
    asOf,
    publishedBy: input.publishedBy ?? null,
    terms,
    status,
    reason,
    isPastDeadline,
    daysToDeadline: dueDay - asOfDay,
    figures,
    latest,
    outcome: isPastDeadline ? outcomeFigure(figures, dueDay) : null,
    firstMet,
    exceedance: exceedance(figures, terms, firstMet, asOf),
    distance: latest === null ? null : distanceToGo(latest, terms),
    pace,
    milestones: judgeMilestones(terms, figures, asOfDay),
    observedPace: observedPace(figures, dated),
    recentPace: recent,
    requiredPace: requiredPace(latest, dated, isMet, isPastDeadline),
    projection: project(latest, recent, dated, isMet, asOfDay),
    freshness:
      latest === null || primary === null ? null : computeFreshness(latest, primary.series, asOf, asOfDay),
    conflicts: conflictsOf(figures),
    undated,
    faults,
    noFigureReason: target.noFigureReason,
  }
}

/** The status of a target on a day, with its reason and everything that it was concluded from. */
export function assess(input: AssessmentInput): Assessment {
  const faults = findTargetFaults(input.target, input.asOf, input.publishedBy ?? null)
  const dated = faults.length > 0 ? null : dateTerms(termsInForce(input.target, input.asOf))
  const asOfDay = dayNumber(input.asOf)
  return dated === null || asOfDay === null ? notJudged(input, faults) : judge(input, dated, asOfDay)
}
