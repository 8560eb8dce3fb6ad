import type { Point } from './geometry.ts'
import type { ShareFrame } from './share-frame.ts'
import type { ShownLine } from './share-lines.ts'
import type { SharePoint } from './share-model.ts'

/** A line as it is read: from the highest latest share to the lowest, and along its figures. */
export interface ReadableLine extends ShownLine {
  readonly points: readonly SharePoint[]
}

/** Which figure of which line is being read. */
export interface Reading {
  readonly row: number
  readonly place: number
}

/** As the lines end, from top to bottom, each with its figures and those of other sources, oldest first. */
export function readable(lines: readonly ShownLine[]): readonly ReadableLine[] {
  return lines
    .toSorted((a, b) => b.line.latest.share - a.line.latest.share)
    .map((shown) => ({
      ...shown,
      points: [...shown.line.segments.flat(), ...shown.line.others].toSorted((a, b) => a.time - b.time),
    }))
}

function nearestInTime(points: readonly SharePoint[], time: number): number {
  let found = 0
  for (const [place, point] of points.entries()) {
    const best = points[found]
    if (best !== undefined && Math.abs(point.time - time) < Math.abs(best.time - time)) found = place
  }
  return found
}

/** Farther than this from every figure, in em, a pointer reads none. */
const REACH = 6

/** The figure nearest to a place in the chart. */
export function nearestTo(
  rows: readonly ReadableLine[],
  { x, y, size }: ShareFrame,
  at: Point,
): Reading | null {
  let found: Reading | null = null
  let least = REACH * size.text.fontSize
  for (const [row, { points }] of rows.entries()) {
    for (const [place, point] of points.entries()) {
      const distance = Math.hypot(x(point.time) - at.x, y(point.share) - at.y)
      if (distance >= least) continue
      least = distance
      found = { row, place }
    }
  }
  return found
}

/** The reading that a key leads to, null where it ends the reading; undefined for any other key. */
export function keyStep(
  rows: readonly ReadableLine[],
  reading: Reading | null,
  key: string,
): Reading | null | undefined {
  const [first] = rows
  if (first === undefined) return undefined
  const { row, place } = reading ?? { row: 0, place: first.points.length - 1 }
  const points = rows[row]?.points ?? []
  const along = (to: number): Reading => ({ row, place: Math.min(Math.max(to, 0), points.length - 1) })
  const across = (to: number): Reading => {
    const next = Math.min(Math.max(to, 0), rows.length - 1)
    return { row: next, place: nearestInTime(rows[next]?.points ?? [], points[place]?.time ?? 0) }
  }
  const isStart = reading === null
  switch (key) {
    case 'ArrowLeft':
      return isStart ? along(place) : along(place - 1)
    case 'ArrowRight':
      return isStart ? along(place) : along(place + 1)
    case 'ArrowUp':
      return isStart ? along(place) : across(row - 1)
    case 'ArrowDown':
      return isStart ? along(place) : across(row + 1)
    case 'Home':
      return along(0)
    case 'End':
      return along(points.length - 1)
    case 'Escape':
      return isStart ? undefined : null
    default:
      return undefined
  }
}
