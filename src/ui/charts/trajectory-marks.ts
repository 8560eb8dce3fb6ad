import type { Quality, Qualifier } from '#src/core/model.ts'
import { boxAround, clipStroke, type Box, type Point, type Segment } from './geometry.ts'
import type { ChartView, TrajectoryFrame } from './trajectory-frame.ts'
import type { TrajectoryModel } from './trajectory-model.ts'
import { DAY_MS, timeOf, type TrajectoryLine, type TrajectoryPoint } from './trajectory-points.ts'

/** A figure as it is drawn. */
export interface DotLook {
  readonly at: Point
  readonly radius: number
  readonly look: number
  /** A reported figure is filled, any other hollow. */
  readonly quality: Quality
  /** Another source's figure, which is not judged. */
  readonly isOther: boolean
  readonly qualifier: Qualifier
}

export interface DotMark extends DotLook {
  readonly point: TrajectoryPoint
}

/** A figure above or below the values shown, marked at the edge. */
export interface BeyondMark {
  readonly line: TrajectoryLine
  readonly point: TrajectoryPoint
  readonly at: Point
  readonly isAbove: boolean
}

/** Everything drawn in the plot, in pixels; what lies outside it is cut away. */
export interface TrajectoryMarks {
  /** One a piece of a series that hangs together. */
  readonly lines: readonly { readonly line: TrajectoryLine; readonly parts: readonly Segment[] }[]
  readonly target: readonly {
    readonly value: number
    readonly to: number | null
    readonly parts: readonly Segment[]
  }[]
  /** All steps of the target in one. */
  readonly targetParts: readonly Segment[]
  readonly deadline: readonly Segment[]
  readonly earlierDeadlines: readonly { readonly time: number; readonly parts: readonly Segment[] }[]
  readonly path: readonly Segment[]
  readonly projection: readonly Segment[]
  readonly band: readonly Point[]
  readonly bandEdges: readonly Segment[]
  readonly dots: readonly DotMark[]
  readonly beyond: readonly BeyondMark[]
  readonly milestones: readonly { readonly id: string; readonly value: number; readonly at: Point }[]
  readonly notes: readonly { readonly number: number; readonly at: Point }[]
}

/** Sizes of marks, in em of the chart's text. */
const DOT = 0.38
const SMALL_DOT = 0.22
const DOT_SPACING = 1.1
const SMALL_DOT_SPACING = 0.55
export const DIAMOND = 0.42
export const NOTE_MARK = 0.3
export const BEYOND_MARK = 0.45
export const BRACKET = 0.75

/** The radius of so many dots: smaller where they are many, and none where they would be a thick line. */
function dotRadius(count: number, { plot, size }: TrajectoryFrame): number {
  const spacing = (plot.right - plot.left) / Math.max(1, count) / size.text.fontSize
  if (spacing >= DOT_SPACING) return DOT
  return spacing >= SMALL_DOT_SPACING ? SMALL_DOT : 0
}

/** How far a bracket reaches beyond its dot, above for an upper bound and below the tip of a lower one. */
export function dotBox({ at, radius, qualifier }: DotMark, em: number): Box {
  const box = boxAround(at, radius + 1)
  if (qualifier === 'at-least') return { ...box, top: at.y - radius - BRACKET * em }
  return qualifier === 'at-most' ? { ...box, bottom: at.y + radius + BRACKET * em } : box
}

export function trajectoryMarks(
  model: TrajectoryModel,
  view: ChartView,
  frame: TrajectoryFrame,
): TrajectoryMarks {
  const { plot, x, y, times, values, size } = frame
  const em = size.text.fontSize
  const at = (time: number, value: number): Point => ({ x: x(time), y: y(value) })
  const clip = (points: readonly Point[]): Segment[] => clipStroke(points, plot)
  const isInTime = (time: number): boolean => time >= times[0] && time <= times[1]
  const isShown = (time: number, value: number): boolean =>
    isInTime(time) && value >= values[0] && value <= values[1]
  const vertical = (time: number): Segment[] => clip([at(time, values[0]), at(time, values[1])])

  const dotsOf = (line: TrajectoryLine): DotMark[] => {
    const usual = dotRadius(line.segments.flat().filter(({ time }) => isInTime(time)).length, frame) * em
    const ends = line.segments.flatMap((segment) =>
      segment.length === 0 ? [] : [segment[0], segment.at(-1)],
    )
    const areEndsMarked = dotRadius(ends.length, frame) > 0
    const lineEnds = new Set([ends[0], ends.at(-1)])
    const isFarFromOthers = ({ time }: TrajectoryPoint, place: number): boolean => {
      const beside = [line.segments[place - 1]?.at(-1), line.segments[place + 1]?.[0]]
      const room = SMALL_DOT_SPACING * em
      return beside.every((other) => other === undefined || Math.abs(x(other.time) - x(time)) >= room)
    }
    const dot = (point: TrajectoryPoint, radius: number, isOther: boolean): DotMark => ({
      point,
      at: at(point.time, point.value),
      radius,
      look: line.look,
      quality: point.observation.quality,
      isOther,
      qualifier: point.observation.qualifier,
    })
    return [
      ...line.segments.flatMap((segment, place) =>
        segment.map((point, index) => {
          // Ends are marked however many points there are, unless they are many too; no line shows a single point.
          const isEnd = index === 0 || index === segment.length - 1
          const isAlone = segment.length === 1 && isFarFromOthers(point, place)
          const isMarked = isEnd && (areEndsMarked || isAlone || lineEnds.has(point))
          return dot(point, isMarked ? Math.max(usual, SMALL_DOT * em) : usual, false)
        }),
      ),
      ...line.others.map((point) => dot(point, DOT * em, true)),
    ].filter(({ at: place, radius }) => radius > 0 && isWithin(place, plot))
  }

  const beyondOf = (line: TrajectoryLine): BeyondMark[] =>
    [...line.segments.flat(), ...line.others].flatMap((point) => {
      const { time, value } = point
      if (!isInTime(time) || (value >= values[0] && value <= values[1])) return []
      const isAbove = value > values[1]
      return [{ line, point, at: { x: x(time), y: isAbove ? plot.top : plot.bottom }, isAbove }]
    })

  const steps = model.targetSteps.map(({ from, to, value }) => ({
    value,
    to,
    points: [at(Math.max(from ?? times[0], times[0]), value), at(Math.min(to ?? times[1], times[1]), value)],
    isIn: (from ?? -Infinity) < times[1] && (to ?? Infinity) > times[0],
  }))
  const inTime = steps.filter(({ isIn }) => isIn)
  const band = view.hidden.projection ? [] : (model.band?.points ?? [])
  const highs = band.map(({ time, high }) => at(time, high))
  const lows = band.map(({ time, low }) => at(time, low))
  return {
    lines: model.lines.map((line) => ({
      line,
      parts: line.segments.flatMap((segment) => clip(segment.map(({ time, value }) => at(time, value)))),
    })),
    target: inTime.map(({ value, to, points }) => ({ value, to, parts: clip(points) })),
    targetParts: clip(inTime.flatMap(({ points }) => points)),
    deadline: vertical(model.deadline),
    earlierDeadlines: model.earlierDeadlines.map(({ time }) => ({ time, parts: vertical(time) })),
    path:
      view.hidden.path || model.requiredPath === null
        ? []
        : clip(model.requiredPath.map(({ day, value }) => at(day * DAY_MS, value))),
    projection:
      view.hidden.projection || model.projection === null
        ? []
        : clip([model.projection.from, model.projection.to].map(({ time, value }) => at(time, value))),
    band: [...highs, ...lows.toReversed()].map((point) => ({
      x: Math.min(Math.max(point.x, plot.left), plot.right),
      y: Math.min(Math.max(point.y, plot.top), plot.bottom),
    })),
    bandEdges: [...clip(highs), ...clip(lows)],
    dots: model.lines.flatMap(dotsOf),
    beyond: model.lines.flatMap(beyondOf),
    milestones:
      view.hidden.path && model.requiredPath !== null
        ? []
        : model.milestones.flatMap(({ milestone: { dueBy, value } }) =>
            isShown(timeOf(dueBy), value) ? [{ id: dueBy, value, at: at(timeOf(dueBy), value) }] : [],
          ),
    notes: model.notes.flatMap(({ number, time, annotation: { value } }) => {
      if (value === null) return isInTime(time) ? [{ number, at: { x: x(time), y: plot.bottom } }] : []
      return isShown(time, value) ? [{ number, at: at(time, value) }] : []
    }),
  }
}

function isWithin({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  // Scales round: a point on the edge of the plot is in it.
  return x >= left - 0.01 && x <= right + 0.01 && y >= top - 0.01 && y <= bottom + 0.01
}
