/**
 * Finds a place for each label of a chart: near what it names, within the frame, and on no line, mark or other
 * label. A label for which there is no such place gets none, and the key says in words what it would have said.
 */

import {
  clipSegment,
  contains,
  grow,
  nearestIn,
  overlaps,
  segmentsOf,
  type Box,
  type Point,
  type Segment,
  type Stroke,
} from './geometry.ts'
import type { TextShape } from './text-shape.ts'

/** On which side of its anchor a label stands. */
export type Side =
  'above' | 'above-left' | 'above-right' | 'left' | 'right' | 'below' | 'below-left' | 'below-right'

export interface Anchor {
  readonly at: Point
  /** Of the mark that stands there. */
  readonly radius: number
}

export interface LabelWish {
  readonly id: string
  /** Best first: the whole text, then shorter or narrower ones. */
  readonly shapes: readonly TextShape[]
  /** What the label may stand beside, best first. */
  readonly anchors: readonly Anchor[]
  readonly sides: readonly Side[]
  /** Gaps between mark and label, nearest first. */
  readonly near: readonly number[]
  /** Gaps that are bridged by a leader, tried once nothing near is free. */
  readonly far: readonly number[]
  /** Its leader may cross lines and marks before there is none. */
  readonly isNeeded?: boolean
}

export interface LabelPlace {
  readonly id: string
  readonly shape: TextShape
  readonly box: Box
  /** From the mark to the label; null where the label stands beside it. */
  readonly leader: Segment | null
}

/** What is there already. */
export interface Crowd {
  /** No label reaches beyond it. */
  readonly frame: Box
  readonly strokes: readonly Stroke[]
  /** Lines that give way to a label where nothing else is free beside its anchor: they are drawn around it. */
  readonly faint: readonly Stroke[]
  readonly boxes: readonly Box[]
}

/** Between a label and whatever stands beside it, in pixels. */
const GAP = 2

/** The share of a leader that may lie on the lines through its mark. */
const START = 0.1

/** Which share of the way to the side a diagonal keeps in each direction. */
const DIAGONAL = Math.SQRT1_2

function boxBeside({ at, radius }: Anchor, side: Side, { width, height }: TextShape, gap: number): Box {
  const reach = radius + gap
  const isDiagonal = side.includes('-')
  const away = isDiagonal ? reach * DIAGONAL : reach
  const left = side.includes('left')
    ? at.x - away - width
    : side.includes('right')
      ? at.x + away
      : at.x - width / 2
  const top = side.startsWith('above')
    ? at.y - away - height
    : side.startsWith('below')
      ? at.y + away
      : at.y - height / 2
  return { left, top, right: left + width, bottom: top + height }
}

/** In pixels. */
const COLUMN = 24

/** Segments by the columns through which they run, so that a box asks only for those that may touch it. */
class Columns {
  readonly #columns = new Map<number, Segment[]>()

  constructor(segments: readonly Segment[]) {
    for (const segment of segments) this.add(segment)
  }

  add(segment: Segment): void {
    const [from, to] = segment
    const last = Math.floor(Math.max(from.x, to.x) / COLUMN)
    for (let column = Math.floor(Math.min(from.x, to.x) / COLUMN); column <= last; column += 1) {
      const others = this.#columns.get(column)
      if (others === undefined) this.#columns.set(column, [segment])
      else others.push(segment)
    }
  }

  some(left: number, right: number, isFound: (segment: Segment) => boolean): boolean {
    const last = Math.floor(right / COLUMN)
    for (let column = Math.floor(left / COLUMN); column <= last; column += 1) {
      if (this.#columns.get(column)?.some(isFound) === true) return true
    }
    return false
  }
}

/** Lines and boxes that no later label may touch. */
class Occupied {
  readonly #segments: Columns
  readonly #faint: Segment[]
  readonly #boxes: Box[]
  readonly #labels: Box[] = []

  constructor({ strokes, faint, boxes }: Crowd) {
    this.#segments = new Columns(strokes.flatMap(segmentsOf))
    this.#faint = faint.flatMap(segmentsOf)
    this.#boxes = [...boxes]
  }

  isFree(box: Box, givesWay: boolean): boolean {
    const roomy = grow(box, GAP)
    return (
      !this.#labels.some((label) => overlaps(roomy, label)) &&
      !this.#boxes.some((other) => overlaps(roomy, other)) &&
      !this.#segments.some(roomy.left, roomy.right, (segment) => touches(segment, roomy)) &&
      (givesWay || !this.#faint.some((segment) => touches(segment, roomy)))
    )
  }

  /** A leader crosses no label; no line and no mark either, but for those where it begins. */
  isClear([from, to]: Segment, mayCross: boolean): boolean {
    if (this.#labels.some((label) => touches([from, to], label))) return false
    const start = { x: from.x + START * (to.x - from.x), y: from.y + START * (to.y - from.y) }
    const isCrossed = (): boolean =>
      this.#segments.some(Math.min(start.x, to.x), Math.max(start.x, to.x), (segment) =>
        crosses(segment, [start, to]),
      ) || this.#boxes.some((box) => !isInside(box, from) && touches([from, to], box))
    return mayCross || !isCrossed()
  }

  add({ box, leader }: LabelPlace): void {
    this.#labels.push(box)
    if (leader !== null) this.#segments.add(leader)
  }
}

function touches(segment: Segment, box: Box): boolean {
  const [from, to] = segment
  if (Math.max(from.x, to.x) < box.left || Math.min(from.x, to.x) > box.right) return false
  if (Math.max(from.y, to.y) < box.top || Math.min(from.y, to.y) > box.bottom) return false
  return clipSegment(segment, box) !== null
}

function isInside(box: Box, { x, y }: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

/** True where two segments have a point in common. */
function crosses([a, b]: Segment, [c, d]: Segment): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x))
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

function leaderTo(box: Box, { at, radius }: Anchor): Segment {
  const end = nearestIn(box, at)
  const length = Math.hypot(end.x - at.x, end.y - at.y)
  const share = length === 0 ? 0 : Math.min(1, radius / length)
  return [{ x: at.x + share * (end.x - at.x), y: at.y + share * (end.y - at.y) }, end]
}

interface Pass {
  readonly gaps: readonly number[]
  readonly isFar: boolean
  /** Whether faint lines give way to the label, and whether its leader may cross something. */
  readonly givesWay: boolean
  readonly mayCross: boolean
}

/** Beside the anchor, there again through faint lines, and then farther away in the same order. */
function passes({ near, far, isNeeded = false }: LabelWish): Pass[] {
  const strict = { givesWay: false, mayCross: false }
  const through = { givesWay: true, mayCross: false }
  return [
    { gaps: near, isFar: false, ...strict },
    { gaps: near, isFar: false, ...through },
    { gaps: far, isFar: true, ...strict },
    { gaps: far, isFar: true, ...through },
    ...(isNeeded ? [{ gaps: far, isFar: true, givesWay: true, mayCross: true }] : []),
  ]
}

function placeInPass(
  { id, shapes, anchors, sides }: LabelWish,
  { gaps, isFar, givesWay, mayCross }: Pass,
  frame: Box,
  occupied: Occupied,
): LabelPlace | null {
  for (const shape of shapes) {
    for (const gap of gaps) {
      for (const anchor of anchors) {
        for (const side of sides) {
          const box = boxBeside(anchor, side, shape, gap)
          if (!contains(frame, box) || !occupied.isFree(box, givesWay)) continue
          const leader = isFar ? leaderTo(box, anchor) : null
          if (leader === null || occupied.isClear(leader, mayCross)) return { id, shape, box, leader }
        }
      }
    }
  }
  return null
}

/** One after the other, the first with the freest choice; those without a place are missing from the answer. */
export function placeLabels(wishes: readonly LabelWish[], crowd: Crowd): ReadonlyMap<string, LabelPlace> {
  const occupied = new Occupied(crowd)
  const places = new Map<string, LabelPlace>()
  for (const wish of wishes) {
    for (const pass of passes(wish)) {
      const place = placeInPass(wish, pass, crowd.frame, occupied)
      if (place === null) continue
      occupied.add(place)
      places.set(wish.id, place)
      break
    }
  }
  return places
}
