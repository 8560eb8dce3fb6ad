import type { Figure } from '#src/core/assessment.ts'
import { lastDayOf } from '#src/core/calendar.ts'
import type { IsoDate, Observation, Series, SeriesRole } from '#src/core/model.ts'

export const DAY_MS = 86_400_000

export interface TrajectoryPoint {
  /** The last day of what the value describes, in milliseconds since 1970, UTC. */
  readonly time: number
  readonly value: number
  readonly observation: Observation
}

/** A stretch of comparable figures: a break or a missing value ends it, and nothing joins two of them. */
export type TrajectorySegment = readonly TrajectoryPoint[]

/** A period for which no value exists, with the reason in its observation. */
export interface MissingPoint {
  readonly time: number
  readonly observation: Observation
}

export interface TrajectoryLine {
  readonly series: Series
  readonly role: SeriesRole
  /** Which of the strokes of a chart it is drawn with. */
  readonly look: number
  readonly segments: readonly TrajectorySegment[]
  /** Figures of other sources for a period that already has one: shown, never joined. */
  readonly others: readonly TrajectoryPoint[]
  readonly missing: readonly MissingPoint[]
}

export interface TrajectoryInput {
  readonly series: Series
  readonly role: SeriesRole
  /** One figure a period, oldest first. */
  readonly figures: readonly Figure[]
  /** All records of the series, in any order: those without a value are told from them. */
  readonly observations: readonly Observation[]
}

/** The days by which a chart keeps to what was so: by the period described, and by publication. */
export interface Known {
  readonly asOf: IsoDate
  readonly publishedBy: IsoDate | null
}

export function timeOf(day: IsoDate): number {
  return Date.parse(day)
}

export function dayOf(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10)
}

/** Periods with records and no value in any of them, oldest first, the newest record of each. */
function missingOf({ figures, observations }: TrajectoryInput, known: Known): MissingPoint[] {
  const told = new Set(figures.map(({ on }) => on))
  const newest = new Map<IsoDate, Observation>()
  for (const observation of observations) {
    const on = lastDayOf(observation.asOf)
    if (observation.value !== null || on === null || on > known.asOf || told.has(on)) continue
    const { publishedOn } = observation
    if (known.publishedBy !== null && (publishedOn === null || publishedOn > known.publishedBy)) continue
    const other = newest.get(on)
    if (other === undefined || other.recordedAt < observation.recordedAt) newest.set(on, observation)
  }
  return [...newest]
    .map(([on, observation]) => ({ time: timeOf(on), observation }))
    .toSorted((a, b) => a.time - b.time)
}

function segmentsOf(figures: readonly Figure[], missing: readonly MissingPoint[]): TrajectorySegment[] {
  const segments: TrajectoryPoint[][] = []
  let previous = -Infinity
  for (const { observation, on, value } of figures) {
    const point = { time: timeOf(on), value, observation }
    const open = segments.at(-1)
    const isGap = missing.some(({ time }) => time > previous && time < point.time)
    if (open === undefined || observation.break || isGap) segments.push([point])
    else open.push(point)
    previous = point.time
  }
  return segments
}

function othersOf(figures: readonly Figure[]): TrajectoryPoint[] {
  return figures.flatMap(({ others, on }) =>
    others.flatMap((observation) =>
      observation.value === null ? [] : [{ time: timeOf(on), value: observation.value, observation }],
    ),
  )
}

export function trajectoryLine(input: TrajectoryInput, known: Known, look: number): TrajectoryLine {
  const { series, role, figures } = input
  const missing = missingOf(input, known)
  return { series, role, look, segments: segmentsOf(figures, missing), others: othersOf(figures), missing }
}
