import type { Figure } from '#src/core/assessment.ts'
import type { Qualifier, Unit } from '#src/core/model.ts'
import type { Known } from '#src/core/stretches.ts'
import { niceTicks, valueDomain, type Span } from './trajectory-domains.ts'
import { trajectoryLine, type TrajectoryInput } from './trajectory-points.ts'

export interface SmallPoint {
  readonly id: string
  /** Shares of the width from the left and of the height from the bottom. */
  readonly across: number
  readonly up: number
  readonly isHollow: boolean
  readonly qualifier: Qualifier
}

/** A small chart of one series, in shares of its width and height. */
export interface SmallMultiple {
  /** What is joined; nothing is across a gap or a break. */
  readonly joined: readonly (readonly [from: SmallPoint, to: SmallPoint])[]
  readonly points: readonly SmallPoint[]
  /** The values at the two ends of the axis. */
  readonly values: Span
}

/** From the first year to the last. */
export interface Years {
  readonly first: number
  readonly last: number
}

/** The years of all figures of all series, so that charts side by side are read alike; null without figures. */
export function sharedYears(all: readonly (readonly Figure[])[]): Years | null {
  const years = all.flat().map(({ on }) => Number(on.slice(0, 4)))
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) }
}

/** The values at the ends of an axis: as round as they can be around all of it. */
function roundEnds(span: Span, unit: Unit): Span {
  const [step = 0, next = step] = niceTicks([0, span[1] - span[0]], 3, unit)
  const size = next - step
  if (!(size > 0)) return span
  const round = (end: number): number => Number((end * size).toPrecision(12))
  return [round(Math.floor(span[0] / size + 1e-9)), round(Math.ceil(span[1] / size - 1e-9))]
}

export function smallMultiple(input: TrajectoryInput, known: Known, { first, last }: Years): SmallMultiple {
  const line = trajectoryLine(input, known, 0)
  const all = [...line.segments.flat(), ...line.others]
  // Read against its neighbours, each is seen against nothing at all, whatever its unit.
  const values = roundEnds(
    valueDomain([0, ...all.map(({ value }) => value)], [], input.series.unit, 0),
    input.series.unit,
  )
  const from = Date.UTC(first, 0, 1)
  const to = Date.UTC(last + 1, 0, 1)
  const pointOf = ({ time, value, observation }: (typeof all)[number]): SmallPoint => ({
    id: observation.id,
    across: (time - from) / (to - from),
    up: (value - values[0]) / (values[1] - values[0]),
    isHollow: observation.quality !== 'reported',
    qualifier: observation.qualifier,
  })
  return {
    joined: line.segments.flatMap((segment) =>
      segment.slice(1).flatMap((point, index) => {
        const before = segment[index]
        return before === undefined ? [] : [[pointOf(before), pointOf(point)] as const]
      }),
    ),
    points: all.map(pointOf),
    values,
  }
}
