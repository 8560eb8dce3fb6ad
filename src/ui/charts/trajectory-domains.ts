import type { Direction, Unit } from '#src/core/model.ts'
import { DAY_MS } from './trajectory-points.ts'

/** From the lowest to the highest. */
export type Span = readonly [low: number, high: number]

/** Above the highest and below the lowest value, as a share of the span, so that no mark touches the edge. */
const ROOM_AROUND_VALUES = 0.1

/** How far a band may stretch the values shown, as a share of their span: a wide one runs out of the chart. */
const BAND_ROOM = 0.5

/** Counts and shares are seen against nothing at all; what a measure is seen against is what it measures. */
function startsAtZero({ kind }: Unit): boolean {
  return kind !== 'measure'
}

/** The least and the greatest; a long list is no list of arguments. */
export function extentOf(values: readonly number[]): Span {
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return [low, high]
}

/** Holds every value; where zero is natural it is the floor that nothing falls below, so that it gets no room. */
export function valueDomain(
  values: readonly number[],
  band: readonly number[],
  unit: Unit,
  roomShare = ROOM_AROUND_VALUES,
): Span {
  const [lowest, highest] = extentOf(startsAtZero(unit) ? [0, ...values] : values)
  const span = highest - lowest || Math.abs(highest) || 1
  // Nothing but zeros: a chart needs a height all the same.
  if (startsAtZero(unit) && lowest === 0 && highest === 0) return [0, span]
  const low = Math.max(Math.min(lowest, ...band), lowest - BAND_ROOM * span)
  const high = Math.min(Math.max(highest, ...band), highest + BAND_ROOM * span)
  const room = span * roomShare
  const isFloor = lowest >= 0 && (startsAtZero(unit) || lowest < room)
  const isCeiling = highest <= 0 && startsAtZero(unit)
  return [isFloor ? Math.max(0, low - room) : low - room, isCeiling ? 0 : high + room]
}

/** A year's start on the left, so that the first point has its year around it; a little room on the right. */
export function timeDomain(times: readonly number[]): Span {
  const [first, last] = extentOf(times)
  return [
    Date.UTC(new Date(first - 45 * DAY_MS).getUTCFullYear(), 0, 1),
    last + Math.max(60 * DAY_MS, (last - first) * 0.04),
  ]
}

/** A target lower in the chart than this share of its height leaves little room to see the way to it. */
const LOW_IN_THE_CHART = 0.25

/** A zoom that leaves more than this share of the whole brings nothing nearer. */
const NO_ZOOM_FROM = 0.7

/**
 * The values of the approach to a target that others leave far behind: from the floor to twice the target, and
 * at least to the first judged figure that reached it. Null where the whole shows it well enough, and where the
 * first judged figure lies at the target or beyond: of that approach nothing is known.
 */
export function approachDomain(
  whole: Span,
  target: number,
  direction: Direction,
  figures: readonly number[],
): Span | null {
  const [first] = figures
  if (first !== undefined && (direction === 'increase' ? first >= target : first <= target)) return null
  // A negative target is approached downwards from zero: the same, seen in a mirror.
  const sign = target < 0 ? -1 : 1
  const floor = sign === 1 ? whole[0] : -whole[1]
  const ceiling = sign === 1 ? whole[1] : -whole[0]
  const aim = sign * target
  const height = aim - floor
  if (height <= 0 || height / (ceiling - floor) > LOW_IN_THE_CHART) return null
  const isTowards = (direction === 'increase') === (sign === 1)
  const reached = figures.map((value) => sign * value).find((value) => value >= aim)
  const needed = Math.max(aim + height, isTowards ? (reached ?? 0) : 0) + height * ROOM_AROUND_VALUES
  const top = roundUp(needed)
  if (top - floor > NO_ZOOM_FROM * (ceiling - floor)) return null
  return sign === 1 ? [floor, top] : [-top, -floor]
}

/** Up to a number of two digits and noughts. */
function roundUp(value: number): number {
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1)
  return Number((Math.ceil(value / step - 1e-9) * step).toPrecision(12))
}

/** Round steps (1, 2, 2.5 or 5 times a power of ten) within the span, about `count` of them; whole ones for counts. */
export function niceTicks([low, high]: Span, count: number, { kind }: Pick<Unit, 'kind'>): number[] {
  const span = high - low
  if (!(span > 0) || !Number.isFinite(span)) return [low]
  const raw = kind === 'count' ? Math.max(span / count, 1) : span / count
  const power = 10 ** Math.floor(Math.log10(raw))
  const steps = [1, 2, 2.5, 5, 10].map((factor) => factor * power)
  const step = steps.find((one) => one >= raw && (kind !== 'count' || Number.isInteger(one))) ?? 10 * power
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
}
