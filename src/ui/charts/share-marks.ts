import type { Qualifier } from '#src/core/model.ts'
import { boxAround, type Box, type Point, type Stroke } from './geometry.ts'
import type { ShareFrame } from './share-frame.ts'
import type { ShownLine } from './share-lines.ts'
import type { ShareLine, SharePoint } from './share-model.ts'

/** A figure as it is drawn. */
export interface ShareMark {
  readonly id: string
  readonly shown: ShownLine
  readonly point: SharePoint
  readonly at: Point
  /** 1 for the whole mark, less where there are many. */
  readonly size: number
  /** Filled for a reported figure that is judged, hollow for any other. */
  readonly isHollow: boolean
  readonly isOther: boolean
}

export interface SharePath {
  /** Of the lines that it belongs to. */
  readonly targets: readonly string[]
  readonly points: readonly { readonly time: number; readonly share: number }[]
}

/** Radius of a whole mark, and how far the sign of a bound reaches beyond it, in em. */
export const MARK = 0.46
export const BOUND = 0.7

const SMALL = 0.5
const SPACING = 2.6
const SMALL_SPACING = 0.6

/** Smaller where the figures are many, and none between the ends where they would be a thick line. */
function sizeBetweenEnds({ segments }: ShareLine, { plot, times, size }: ShareFrame): number {
  const points = segments.flat()
  const [first, last] = [points[0]?.time ?? 0, points.at(-1)?.time ?? 0]
  const width = ((last - first) / (times[1] - times[0])) * (plot.right - plot.left)
  const spacing = width / Math.max(1, points.length - 1) / size.text.fontSize
  if (points.length < 2 || spacing >= SPACING) return 1
  return spacing >= SMALL_SPACING ? SMALL : 0
}

export function marksOf(lines: readonly ShownLine[], frame: ShareFrame): readonly ShareMark[] {
  const mark = (shown: ShownLine, point: SharePoint, size: number, isOther: boolean): ShareMark => ({
    id: point.observation.id,
    shown,
    point,
    at: { x: frame.x(point.time), y: frame.y(point.share) },
    size,
    isHollow: isOther || point.observation.quality !== 'reported',
    isOther,
  })
  return lines.flatMap((shown) => {
    const usual = sizeBetweenEnds(shown.line, frame)
    return [
      ...shown.line.others.map((point) => mark(shown, point, 1, true)),
      ...shown.line.segments.flatMap((segment) =>
        segment.map((point, index) => {
          const isEnd = index === 0 || index === segment.length - 1
          return mark(
            shown,
            point,
            point === shown.line.latest ? 1 : isEnd ? Math.max(usual, SMALL) : usual,
            false,
          )
        }),
      ),
    ].filter(({ size }) => size > 0)
  })
}

export function boundSign(qualifier: Qualifier): -1 | 0 | 1 {
  if (qualifier === 'at-least') return -1
  return qualifier === 'at-most' ? 1 : 0
}

/** A mark with the sign of its bound. */
export function markBox({ at, size, point }: ShareMark, em: number): Box {
  const box = boxAround(at, size * MARK * em + 1)
  const reach = BOUND * em
  const sign = boundSign(point.qualifier)
  if (sign === 0) return box
  return sign < 0 ? { ...box, top: box.top - reach } : { ...box, bottom: box.bottom + reach }
}

/** The paths that differ, each once: many targets of a plan have the same. */
export function pathsOf(lines: readonly ShownLine[]): readonly SharePath[] {
  const paths = new Map<string, { targets: string[]; points: ShareLine['path'] }>()
  for (const { line } of lines) {
    if (line.path.length === 0) continue
    const key = line.path.map(({ time, share }) => `${String(time)} ${String(share)}`).join()
    const known = paths.get(key)
    if (known === undefined) paths.set(key, { targets: [line.target.id], points: line.path })
    else known.targets.push(line.target.id)
  }
  return [...paths.values()]
}

/** More paths than these would be a web: they are shown one at a time, with the line that they belong to. */
const PATHS_AT_MOST = 3

/** The paths that are drawn while that target stands out, or none does. */
export function pathsShown(paths: readonly SharePath[], lit: string | null): readonly SharePath[] {
  if (paths.length <= PATHS_AT_MOST) return paths
  return paths.filter(({ targets }) => lit !== null && targets.includes(lit))
}

export function strokeOf(
  points: readonly { readonly time: number; readonly share: number }[],
  { x, y }: ShareFrame,
): Stroke {
  return points.map(({ time, share }) => ({ x: x(time), y: y(share) }))
}
