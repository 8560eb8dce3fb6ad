import type { MilestoneResult } from '#src/core/assessment.ts'
import type { Band } from '#src/core/band.ts'
import type { Span } from './trajectory-domains.ts'
import {
  requiredOn,
  targetAt,
  type ChartNote,
  type ProjectedLine,
  type TrajectoryModel,
} from './trajectory-model.ts'
import { timeOf, type MissingPoint, type TrajectoryLine, type TrajectoryPoint } from './trajectory-points.ts'

/** Lines that can be left out of the chart. */
export interface HiddenLines {
  readonly path: boolean
  readonly projection: boolean
}

/** Something that can be read at one time. */
export type StopEntry =
  | {
      readonly kind: 'figure'
      readonly line: TrajectoryLine
      readonly point: TrajectoryPoint
      readonly isOther: boolean
    }
  | { readonly kind: 'missing'; readonly line: TrajectoryLine; readonly point: MissingPoint }
  | { readonly kind: 'milestone'; readonly milestone: MilestoneResult['milestone'] }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'projection'; readonly projection: ProjectedLine }
  | { readonly kind: 'band'; readonly band: Band }
  | { readonly kind: 'note'; readonly note: ChartNote }

/** A time at which the chart can be read, by pointer, touch and keys alike. */
export interface Stop {
  readonly time: number
  readonly entries: readonly StopEntry[]
  /** What the path asks for by then; null where it does not run or is left out. */
  readonly required: number | null
  /** The target in force then. */
  readonly target: number | null
}

function timedEntries(model: TrajectoryModel, hidden: HiddenLines): (readonly [number, StopEntry])[] {
  return [
    ...model.lines.flatMap((line) => [
      ...line.segments
        .flat()
        .map((point) => [point.time, { kind: 'figure', line, point, isOther: false }] as const),
      ...line.others.map((point) => [point.time, { kind: 'figure', line, point, isOther: true }] as const),
      ...line.missing.map((point) => [point.time, { kind: 'missing', line, point }] as const),
    ]),
    ...model.milestones.map(
      ({ milestone }) => [timeOf(milestone.dueBy), { kind: 'milestone', milestone }] as const,
    ),
    [model.deadline, { kind: 'deadline' }],
    ...(model.projection === null || hidden.projection
      ? []
      : [[model.projection.to.time, { kind: 'projection', projection: model.projection }] as const]),
    ...(model.band === null || hidden.projection
      ? []
      : [[model.deadline, { kind: 'band', band: model.band.band }] as const]),
    ...model.notes.map((note) => [note.time, { kind: 'note', note }] as const),
  ]
}

/** Every stop, oldest first. */
export function stopsOf(model: TrajectoryModel, hidden: HiddenLines): Stop[] {
  const byTime = new Map<number, StopEntry[]>()
  for (const [time, entry] of timedEntries(model, hidden)) {
    const known = byTime.get(time)
    if (known === undefined) byTime.set(time, [entry])
    else known.push(entry)
  }
  return [...byTime]
    .toSorted(([a], [b]) => a - b)
    .map(([time, entries]) => ({
      time,
      entries,
      required: hidden.path ? null : requiredOn(model, time),
      target: targetAt(model, time),
    }))
}

export function stopsWithin(stops: readonly Stop[], [from, to]: Span): readonly Stop[] {
  return stops.filter(({ time }) => time >= from && time <= to)
}

/** The first, latest, lowest and highest judged figure; null where none is on record. */
export function extremesOf({ lines }: TrajectoryModel):
  | (Readonly<Record<'first' | 'latest' | 'lowest' | 'highest', TrajectoryPoint>> & {
      readonly count: number
    })
  | null {
  const points = lines.find(({ role }) => role === 'primary')?.segments.flat() ?? []
  const [first] = points
  const latest = points.at(-1)
  if (first === undefined || latest === undefined) return null
  let lowest = first
  let highest = first
  for (const point of points) {
    if (point.value < lowest.value) lowest = point
    if (point.value > highest.value) highest = point
  }
  return { first, latest, lowest, highest, count: points.length }
}
