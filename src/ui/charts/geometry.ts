/** Points, boxes and strokes on the screen, in pixels from the upper left. */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Segment = readonly [from: Point, to: Point]

/** A line through points. */
export type Stroke = readonly Point[]

export function boxAround({ x, y }: Point, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

export function grow({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  )
}

/** The part of a segment within a box (Liang and Barsky, 1984); null where none is. */
export function clipSegment([from, to]: Segment, box: Box): Segment | null {
  const dx = to.x - from.x
  const dy = to.y - from.y
  let enter = 0
  let leave = 1
  for (const [step, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return null
    } else if (step < 0) enter = Math.max(enter, room / step)
    else leave = Math.min(leave, room / step)
  }
  if (enter > leave) return null
  const at = (share: number): Point => ({ x: from.x + share * dx, y: from.y + share * dy })
  return [at(enter), at(leave)]
}

export function segmentsOf(stroke: Stroke): Segment[] {
  return stroke.slice(1).flatMap((to, index) => {
    const from = stroke[index]
    return from === undefined ? [] : [[from, to] as const]
  })
}

/** The parts of a stroke within a box. */
export function clipStroke(stroke: Stroke, box: Box): Segment[] {
  return segmentsOf(stroke).flatMap((segment) => {
    const inside = clipSegment(segment, box)
    return inside === null ? [] : [inside]
  })
}

/** The point of a box that is nearest to another point. */
export function nearestIn({ left, top, right, bottom }: Box, { x, y }: Point): Point {
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) }
}

/** Points spread evenly over segments, from the last end to the first. */
export function pointsAlong(segments: readonly Segment[], count: number): Point[] {
  const lengths = segments.map(([from, to]) => Math.hypot(to.x - from.x, to.y - from.y))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  if (!(total > 0)) return []
  return Array.from({ length: count }, (_, index) => {
    let left = total * (1 - (index + 0.5) / count)
    for (const [place, [from, to]] of segments.entries()) {
      const length = lengths[place] ?? 0
      if (left <= length && length > 0) {
        const share = left / length
        return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }
      }
      left -= length
    }
    return segments.at(-1)?.[1] ?? { x: 0, y: 0 }
  })
}
