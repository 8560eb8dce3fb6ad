import type { Assessment, Figure } from '#src/core/assessment.ts'
import { lastDayOf } from '#src/core/calendar.ts'
import type { IsoDate, Observation, Series, SeriesRole } from '#src/core/model.ts'

export interface TrajectoryPoint {
  /** The last day of what the value describes, in milliseconds since 1970, UTC. */
  readonly time: number
  readonly value: number
  readonly observation: Observation
}

/** A stretch of comparable figures: a break in the series starts a new one, and nothing joins the two. */
export type TrajectorySegment = readonly TrajectoryPoint[]

export interface TrajectoryLine {
  readonly series: Series
  readonly role: SeriesRole
  readonly segments: readonly TrajectorySegment[]
  /** Figures of other sources for a period that already has one: shown, never joined. */
  readonly others: readonly TrajectoryPoint[]
}

export interface TrajectoryModel {
  readonly lines: readonly TrajectoryLine[]
  readonly target: number
  readonly deadline: number
  /** From the baseline to the target; null where there is no baseline. */
  readonly requiredPath: readonly { readonly time: number; readonly value: number }[] | null
  /** Always hold baseline, target, every figure and the deadline. */
  readonly timeDomain: readonly [number, number]
  readonly valueDomain: readonly [number, number]
  readonly valueTicks: readonly number[]
  /** The middle of each labelled year, and the borders between years. */
  readonly years: readonly { readonly middle: number; readonly year: number }[]
  readonly yearBorders: readonly number[]
}

export interface TrajectoryInput {
  readonly series: Series
  readonly role: SeriesRole
  /** One figure a period, oldest first. */
  readonly figures: readonly Figure[]
}

function timeOf(day: IsoDate): number {
  return Date.parse(day)
}

function segmentsOf(figures: readonly Figure[]): TrajectorySegment[] {
  const segments: TrajectoryPoint[][] = []
  for (const { observation, on, value } of figures) {
    const point = { time: timeOf(on), value, observation }
    const open = segments.at(-1)
    if (open === undefined || observation.break) segments.push([point])
    else open.push(point)
  }
  return segments
}

function othersOf(figures: readonly Figure[]): TrajectoryPoint[] {
  return figures.flatMap(({ others }) =>
    others.flatMap((observation) => {
      const day = lastDayOf(observation.asOf)
      return day === null || observation.value === null
        ? []
        : [{ time: timeOf(day), value: observation.value, observation }]
    }),
  )
}

/** Round steps (1, 2, 2.5 or 5 times a power of ten) that give about `count` ticks from `low` to `high`. */
export function niceTicks(low: number, high: number, count: number): number[] {
  const span = high - low
  if (!(span > 0)) return [low]
  const raw = span / count
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
}

/** Above the highest and below the lowest value, as a share of the span, so that no mark touches the edge. */
const ROOM_AROUND_VALUES = 0.08
const DAY_MS = 86_400_000
const YEAR_LABELS_AT_MOST = 12

function yearsWithin([from, to]: readonly [number, number]) {
  const firstYear = new Date(from).getUTCFullYear()
  const lastYear = new Date(to).getUTCFullYear()
  const all = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  const every = Math.ceil(all.length / YEAR_LABELS_AT_MOST)
  const middle = (year: number) => Date.UTC(year, 6, 1)
  return {
    years: all
      .filter((year) => (lastYear - year) % every === 0 && middle(year) >= from && middle(year) <= to)
      .map((year) => ({ year, middle: middle(year) })),
    yearBorders: all.map((year) => Date.UTC(year, 0, 1)).filter((border) => border > from && border < to),
  }
}

/** Everything that the chart and its table show, in numbers; the same model feeds both. */
export function trajectoryModel(
  { terms }: Pick<Assessment, 'terms'>,
  milestones: readonly { readonly value: number; readonly dueBy: IsoDate }[],
  inputs: readonly TrajectoryInput[],
): TrajectoryModel {
  const lines = inputs.map(({ series, role, figures }) => ({
    series,
    role,
    segments: segmentsOf(figures),
    others: othersOf(figures),
  }))
  const deadline = timeOf(terms.dueBy)
  const baselineDay = terms.baseline === null ? null : lastDayOf(terms.baseline.asOf)
  const requiredPath =
    terms.baseline === null || baselineDay === null
      ? null
      : [
          { time: timeOf(baselineDay), value: terms.baseline.value },
          ...milestones.map(({ value, dueBy }) => ({ time: timeOf(dueBy), value })),
          { time: deadline, value: terms.value },
        ]
  const points = lines.flatMap(({ segments, others }) => [...segments.flat(), ...others])
  const times = [deadline, ...points.map(({ time }) => time), ...(requiredPath ?? []).map(({ time }) => time)]
  const values = [
    0,
    terms.value,
    ...points.map(({ value }) => value),
    ...(requiredPath ?? []).map(({ value }) => value),
  ]
  const firstTime = Math.min(...times)
  const lastTime = Math.max(...times)
  // A year's start on the left, so that the first point has its year around it; a little room on the right.
  const timeDomain = [
    Date.UTC(new Date(firstTime - 45 * DAY_MS).getUTCFullYear(), 0, 1),
    lastTime + Math.max(60 * DAY_MS, (lastTime - firstTime) * 0.04),
  ] as const
  const highest = Math.max(...values)
  const lowest = Math.min(...values)
  const room = (highest - lowest) * ROOM_AROUND_VALUES
  const valueTop = highest > 0 ? highest + room : highest
  const valueBottom = lowest < 0 ? lowest - room : lowest
  const valueTicks = niceTicks(valueBottom, valueTop, 5).filter(
    (tick) => tick >= valueBottom && tick <= valueTop,
  )
  return {
    lines,
    target: terms.value,
    deadline,
    requiredPath,
    timeDomain,
    valueDomain: [valueBottom, valueTop],
    valueTicks,
    ...yearsWithin(timeDomain),
  }
}
