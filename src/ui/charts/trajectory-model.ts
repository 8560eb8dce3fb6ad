import type { Assessment, MilestoneResult, Rate } from '#src/core/assessment.ts'
import { projectBand, type Band } from '#src/core/band.ts'
import { yearsBetween } from '#src/core/calendar.ts'
import type { Annotation, IsoDate, Source, Target, Unit } from '#src/core/model.ts'
import { listTargetSteps } from '#src/core/target-steps.ts'
import { dateTerms, requiredAt, requiredPath, type PathPoint } from '#src/core/terms.ts'
import { approachDomain, extentOf, timeDomain, valueDomain, type Span } from './trajectory-domains.ts'
import {
  DAY_MS,
  timeOf,
  trajectoryLine,
  type TrajectoryInput,
  type TrajectoryLine,
  type TrajectoryPoint,
} from './trajectory-points.ts'

/** The target's value while it was in force; null stands for always before, or ever since. */
export interface TargetStep {
  readonly from: number | null
  readonly to: number | null
  readonly value: number
}

/** A deadline that a revision moved. */
export interface EarlierDeadline {
  readonly time: number
  /** The day on which it was replaced. */
  readonly until: IsoDate
}

/** Straight on from the latest figure at the recent pace, to the target or at most to the deadline. */
export interface ProjectedLine {
  readonly from: { readonly time: number; readonly value: number }
  readonly to: { readonly time: number; readonly value: number }
  readonly rate: Rate
}

export interface ChartBand {
  readonly band: Band
  readonly points: readonly { readonly time: number; readonly low: number; readonly high: number }[]
}

export interface ChartNote {
  /** Counted from 1, oldest first: the marker's number in the chart and in the list below it. */
  readonly number: number
  readonly time: number
  readonly annotation: Annotation
}

/** Everything that the chart, its readout and its table show, in numbers. */
export interface TrajectoryModel {
  readonly target: Target
  readonly unit: Unit
  readonly lines: readonly TrajectoryLine[]
  /** Oldest first; the last is in force on the day judged for. */
  readonly targetSteps: readonly TargetStep[]
  readonly deadline: number
  readonly earlierDeadlines: readonly EarlierDeadline[]
  /** From the baseline through the milestones to the target; null where there is no baseline. */
  readonly requiredPath: readonly PathPoint[] | null
  readonly milestones: readonly MilestoneResult[]
  readonly projection: ProjectedLine | null
  readonly band: ChartBand | null
  readonly notes: readonly ChartNote[]
  /** Always hold baseline, target, every figure and the deadline. */
  readonly timeDomain: Span
  readonly valueDomain: Span
  /** The values of a second view on the approach to the target; null where the whole shows it well enough. */
  readonly approachDomain: Span | null
}

export interface TrajectorySubject {
  readonly assessment: Assessment
  readonly target: Target
  readonly sources: readonly Source[]
  readonly inputs: readonly TrajectoryInput[]
}

function stepsOf({ assessment: { asOf, terms }, target }: TrajectorySubject): TargetStep[] {
  return listTargetSteps(target, terms, asOf).map(({ from, to, value }) => ({
    from: from === null ? null : timeOf(from),
    to: to === null ? null : timeOf(to),
    value,
  }))
}

function earlierDeadlinesOf({ assessment: { asOf, terms }, target }: TrajectorySubject): EarlierDeadline[] {
  const revisions = target.revisions
    .filter(({ revisedOn }) => revisedOn <= asOf)
    .toSorted((a, b) => a.revisedOn.localeCompare(b.revisedOn))
  return revisions.flatMap(({ revisedOn, previousDueBy }, index) =>
    previousDueBy === (revisions[index + 1]?.previousDueBy ?? terms.dueBy)
      ? []
      : [{ time: timeOf(previousDueBy), until: revisedOn }],
  )
}

function projectedLine({ terms, status, latest, recentPace, projection }: Assessment): ProjectedLine | null {
  if (status === 'met' || status === 'met-late' || latest === null || !recentPace.available) return null
  const yearsLeft = yearsBetween(latest.on, terms.dueBy)
  if (yearsLeft === null || yearsLeft <= 0) return null
  const { perYear } = recentPace.value
  const from = { time: timeOf(latest.on), value: latest.value }
  const to =
    projection.available && projection.value.isInTime
      ? { time: timeOf(projection.value.on), value: terms.value }
      : { time: timeOf(terms.dueBy), value: latest.value + perYear * yearsLeft }
  return { from, to, rate: recentPace.value }
}

function chartBand(assessment: Assessment): ChartBand | null {
  const band = projectBand(assessment)
  if (!band.available) return null
  return {
    band: band.value,
    points: band.value.points.map(({ on, low, high }) => ({ time: timeOf(on), low, high })),
  }
}

/**
 * A note on a day that had not come is kept to where it had been published by then, or nobody knows when; where
 * only what had been published counts, one that nobody knows the publication of is left out.
 */
export function datedNotes({
  assessment,
  target,
  sources,
}: Pick<TrajectorySubject, 'assessment' | 'target' | 'sources'>): ChartNote[] {
  const { asOf, publishedBy } = assessment
  const isKnown = ({ on, sourceIds }: Annotation): boolean => {
    const dates = sources.flatMap(({ id, publishedOn }) =>
      sourceIds.includes(id) && publishedOn !== null ? [publishedOn] : [],
    )
    const isPublished = dates.some((date) => date <= (publishedBy ?? asOf))
    return publishedBy === null ? on <= asOf || dates.length === 0 || isPublished : isPublished
  }
  return target.annotations
    .filter(isKnown)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map((annotation, index) => ({ number: index + 1, time: timeOf(annotation.on), annotation }))
}

export function pointsOf({ segments, others }: TrajectoryLine): TrajectoryPoint[] {
  return [...segments.flat(), ...others]
}

export function trajectoryModel(subject: TrajectorySubject): TrajectoryModel {
  const { assessment, inputs } = subject
  const { terms } = assessment
  const lines = inputs
    .toSorted((a, b) => Number(b.role === 'primary') - Number(a.role === 'primary'))
    .map((input, index) => trajectoryLine(input, assessment, index))
  const steps = stepsOf(subject)
  const earlierDeadlines = earlierDeadlinesOf(subject)
  const dated = dateTerms(terms)
  const path = dated === null ? [] : requiredPath(dated)
  const projection = projectedLine(assessment)
  const band = chartBand(assessment)
  const notes = datedNotes(subject)
  const points = lines.map(pointsOf).filter(({ length }) => length > 0)
  const deadline = timeOf(terms.dueBy)
  const projected = projection === null ? [] : [projection.from, projection.to]
  const times = [
    deadline,
    ...earlierDeadlines.map(({ time }) => time),
    ...points.flatMap((each) => extentOf(each.map(({ time }) => time))),
    ...lines.flatMap(({ missing }) => missing.map(({ time }) => time)),
    ...path.map(({ day }) => day * DAY_MS),
    ...notes.map(({ time }) => time),
  ]
  const values = [
    ...steps.map(({ value }) => value),
    ...points.flatMap((each) => extentOf(each.map(({ value }) => value))),
    ...path.map(({ value }) => value),
    ...projected.map(({ value }) => value),
    ...notes.flatMap(({ annotation }) => (annotation.value === null ? [] : [annotation.value])),
  ]
  const whole = valueDomain(values, band?.points.flatMap(({ low, high }) => [low, high]) ?? [], terms.unit)
  return {
    target: subject.target,
    unit: terms.unit,
    lines,
    targetSteps: steps,
    deadline,
    earlierDeadlines,
    requiredPath: path.length < 2 ? null : path,
    milestones: assessment.milestones,
    projection,
    band,
    notes,
    timeDomain: timeDomain(times),
    valueDomain: whole,
    approachDomain: approachDomain(
      whole,
      terms.value,
      terms.direction,
      assessment.figures.map(({ value }) => value),
    ),
  }
}

/** The target in force at a time. */
export function targetAt({ targetSteps }: TrajectoryModel, time: number): number | null {
  return targetSteps.find(({ to }) => to === null || time < to)?.value ?? null
}

/** What the path asks for at a time between its two ends; null outside them, and where there is no path. */
export function requiredOn({ requiredPath: path }: TrajectoryModel, time: number): number | null {
  const day = time / DAY_MS
  const first = path?.[0]
  const last = path?.at(-1)
  if (path === null || first === undefined || last === undefined) return null
  return day < first.day || day > last.day ? null : requiredAt(path, day)
}
