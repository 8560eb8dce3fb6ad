import type { Span } from './trajectory-domains.ts'

/** Up to so many points of a line are drawn as they are. */
export const MOST_POINTS = 1_000

/** Of each of so many equal parts of the time shown the lowest and the highest point are drawn. */
const PARTS = 400

/** In which part of the time shown a time lies, counted from 0. */
function partOf(time: number, [from, to]: Span): number {
  return Math.floor(((time - from) / (to - from)) * PARTS)
}

interface Timed {
  readonly time: number
  readonly value: number
}

/** The first place, of points with the oldest first, at which the time has come. */
function placeAt(points: readonly Timed[], time: number): number {
  let low = 0
  let high = points.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((points[middle]?.time ?? Infinity) < time) low = middle + 1
    else high = middle
  }
  return low
}

/** From the last point before the time shown to the first after it, so that the line runs to both edges. */
function placesShown(points: readonly Timed[], [from, to]: Span): readonly [first: number, end: number] {
  return [Math.max(0, placeAt(points, from) - 1), Math.min(points.length, placeAt(points, to + 1) + 1)]
}

/** How many of the points lie within a time, its ends included. */
export function countWithin(segments: readonly (readonly Timed[])[], [from, to]: Span): number {
  return segments.reduce((sum, points) => {
    const [first, last] = [points[0]?.time ?? Infinity, points.at(-1)?.time ?? -Infinity]
    if (first >= from && last <= to) return sum + points.length
    return last < from || first > to ? sum : sum + placeAt(points, to + 1) - placeAt(points, from)
  }, 0)
}

/** The points of a stretch, oldest first, that lie in the time shown, and those next to them. */
export function cutPoints<Point extends Timed>(points: readonly Point[], shown: Span): readonly Point[] {
  return points.slice(...placesShown(points, shown))
}

/**
 * Of the points of a stretch, oldest first, those that show its shape in the time shown: the ends, those of the
 * times to keep, and of each part of that time the lowest and the highest. None is moved, and none made.
 */
export function thinPoints<Point extends Timed>(
  points: readonly Point[],
  shown: Span,
  keptTimes: Iterable<number> = [],
): readonly Point[] {
  const [first, end] = placesShown(points, shown)
  const valueAt = (place: number) => points[place]?.value ?? 0
  const chosen = new Set([first, end - 1])
  let part: number | null = null
  let lowest = first
  let highest = first
  for (let place = first; place < end; place += 1) {
    const own = partOf(points[place]?.time ?? 0, shown)
    if (own !== part) {
      chosen.add(lowest).add(highest)
      part = own
      lowest = place
      highest = place
    } else if (valueAt(place) < valueAt(lowest)) lowest = place
    else if (valueAt(place) > valueAt(highest)) highest = place
  }
  chosen.add(lowest).add(highest)
  for (const time of keptTimes) {
    const place = placeAt(points, time)
    if (points[place]?.time === time && place >= first && place < end) chosen.add(place)
  }
  return [...chosen].toSorted((a, b) => a - b).flatMap((place) => points[place] ?? [])
}

interface Extremes<Point> {
  lowest: { readonly value: number; readonly stretch: readonly Point[] }
  highest: { readonly value: number; readonly stretch: readonly Point[] }
}

/**
 * Of stretches that do not join, oldest first, those that can be told apart: of those that lie within one part
 * of the time shown only what holds its lowest and its highest point, or one of the times to keep.
 */
export function thinStretches<Point extends Timed>(
  stretches: readonly (readonly Point[])[],
  shown: Span,
  keptTimes: ReadonlySet<number> = new Set(),
): readonly (readonly Point[])[] {
  const kept = new Set<readonly Point[]>()
  const byPart = new Map<number, Extremes<Point>>()
  for (const stretch of stretches) {
    const part = partOf(stretch[0]?.time ?? 0, shown)
    if (partOf(stretch.at(-1)?.time ?? 0, shown) !== part) {
      kept.add(stretch)
      continue
    }
    let [low, high] = [Infinity, -Infinity]
    for (const { value, time } of stretch) {
      low = Math.min(low, value)
      high = Math.max(high, value)
      if (keptTimes.has(time)) kept.add(stretch)
    }
    const known = byPart.get(part)
    const lowest = { value: low, stretch }
    const highest = { value: high, stretch }
    if (known === undefined) {
      byPart.set(part, { lowest, highest })
      continue
    }
    if (low < known.lowest.value) known.lowest = lowest
    if (high > known.highest.value) known.highest = highest
  }
  for (const { lowest, highest } of byPart.values()) kept.add(lowest.stretch).add(highest.stretch)
  return stretches.filter((stretch) => kept.has(stretch))
}
