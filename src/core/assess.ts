/** Judges one target for one day. Pure: the day is an argument, and nothing is read but the input. */

import { observationsOf, primaryOf, type AssessmentInput } from './assessment-input.ts'
import type { Assessment, Figure, InputFault } from './assessment.ts'
import { dayNumber } from './calendar.ts'
import { distanceToGo, exceedance, findFirstMet } from './distance.ts'
import { selectFigures, type Selected } from './figures.ts'
import { computeFreshness, hasEnded, hasUsableSchedule } from './freshness.ts'
import type { Target, TargetSeries } from './model.ts'
import { judgeMilestones } from './milestones.ts'
import { notJudged } from './not-judged.ts'
import { outcomeFigure } from './outcome.ts'
import { computePace } from './pace.ts'
import { project } from './projection.ts'
import { observedPace, recentPace, requiredPace } from './rates.ts'
import { readRecords } from './records.ts'
import { judgeStatus } from './status.ts'
import { findTargetFaults } from './target-faults.ts'
import { dateTerms, termsInForce, type DatedTerms } from './terms.ts'

/** What was read of the judged series. */
interface Reading extends Selected {
  readonly faults: readonly InputFault[]
  /** True where a record that could have been judged on the day was left out as broken. */
  readonly hasBrokenRecord: boolean
}

/** Without a primary series nothing is read, whatever observations come along. */
const NO_READING: Reading = { figures: [], undated: [], faults: [], hasBrokenRecord: false }

function scheduleFault(target: Target, primary: TargetSeries): InputFault {
  const at = `target.series[${target.series.indexOf(primary)}].series.publication`
  return { kind: 'schedule-not-usable', at }
}

function readPrimary(primary: TargetSeries, input: AssessmentInput): Reading {
  const { target, asOf, sources } = input
  const { records, faults, leftOut } = readRecords(observationsOf(input))
  const decisions = target.decisions.filter(({ seriesId }) => seriesId === primary.series.id)
  const { figures, undated } = selectFigures(records, {
    asOf,
    publishedBy: input.publishedBy ?? null,
    sources,
    decisions,
  })
  return {
    figures,
    undated,
    faults: hasUsableSchedule(primary.series) ? faults : [...faults, scheduleFault(target, primary)],
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

/** What was judged already: the parts of a page ask for the same judgement each by itself. */
const judgedBefore = new WeakMap<AssessmentInput, Assessment>()

/** The status of a target on a day, with its reason and everything that it was concluded from. */
export function assess(input: AssessmentInput): Assessment {
  const known = judgedBefore.get(input)
  if (known !== undefined) return known
  const assessment = conclude(input)
  judgedBefore.set(input, assessment)
  return assessment
}

function conclude(input: AssessmentInput): Assessment {
  const faults = findTargetFaults(input.target, input.asOf, input.publishedBy ?? null)
  const dated = faults.length > 0 ? null : dateTerms(termsInForce(input.target, input.asOf))
  const asOfDay = dayNumber(input.asOf)
  return dated === null || asOfDay === null ? notJudged(input, faults) : judge(input, dated, asOfDay)
}
