import type { Figure } from '#src/core/assessment.ts'
import type { IsoDate, Observation, Series, SeriesRole } from '#src/core/model.ts'
import { correctedIds } from '#src/core/vintages.ts'
import { comparableStretches, missingPeriods, type Known } from '#src/core/stretches.ts'

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
  /** Figures that are not plainly reported, or were corrected; none where they are so many that they are the rule. */
  readonly marked: readonly TrajectoryPoint[]
}

export interface TrajectoryInput {
  readonly series: Series
  readonly role: SeriesRole
  /** One figure a period, oldest first. */
  readonly figures: readonly Figure[]
  /** All records of the series, in any order: those without a value are told from them. */
  readonly observations: readonly Observation[]
}

export function timeOf(day: IsoDate): number {
  return Date.parse(day)
}

export function dayOf(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10)
}

const MOST_MARKED = 50

function markedOf(
  segments: readonly TrajectorySegment[],
  observations: readonly Observation[],
): readonly TrajectoryPoint[] {
  const corrected = correctedIds(observations)
  const marked: TrajectoryPoint[] = []
  for (const segment of segments) {
    for (const point of segment) {
      const { id, quality, qualifier } = point.observation
      if (quality === 'reported' && qualifier === 'exact' && !corrected.has(id)) continue
      marked.push(point)
      if (marked.length > MOST_MARKED) return []
    }
  }
  return marked
}

function othersOf(figures: readonly Figure[]): TrajectoryPoint[] {
  return figures
    .filter(({ others }) => others.length > 0)
    .flatMap(({ others, day }) =>
      others.flatMap((observation) =>
        observation.value === null ? [] : [{ time: day * DAY_MS, value: observation.value, observation }],
      ),
    )
}

export function trajectoryLine(
  { series, role, figures, observations }: TrajectoryInput,
  known: Known,
  look: number,
): TrajectoryLine {
  const missing = missingPeriods(figures, observations, known)
  const segments = comparableStretches(figures, missing).map((stretch) =>
    stretch.map(({ observation, day, value }) => ({ time: day * DAY_MS, value, observation })),
  )
  return {
    series,
    role,
    look,
    segments,
    others: othersOf(figures),
    missing: missing.map(({ on, observation }) => ({ time: timeOf(on), observation })),
    marked: markedOf(segments, observations),
  }
}
