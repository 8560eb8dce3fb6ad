import type { ShareAxis } from '#src/ui/charts/share-axis.ts'
import type { ShareLine } from '#src/ui/charts/share-model.ts'
import type { Span } from '#src/ui/charts/trajectory-domains.ts'

/** The drawing of a small chart, in units of its own that grow with its width. */
export const SMALL = { width: 300, height: 150, left: 24, right: 290, top: 8, bottom: 128 } as const

export interface SmallFrame {
  readonly axis: ShareAxis
  readonly times: Span
  readonly x: (time: number) => number
  readonly y: (share: number) => number
}

/** Every small chart has the same two axes. */
export function smallFrame(axis: ShareAxis, times: Span): SmallFrame {
  const [from, to] = times
  const [low, high] = axis.domain
  return {
    axis,
    times,
    x: (at) => SMALL.left + ((at - from) / (to - from)) * (SMALL.right - SMALL.left),
    y: (share) => SMALL.bottom - ((axis.place(share) - low) / (high - low)) * (SMALL.bottom - SMALL.top),
  }
}

type Place = Pick<ShareLine['latest'], 'time' | 'share'>

export function pathThrough(points: readonly Place[], { x, y }: SmallFrame): string {
  return points
    .map(({ time, share }, index) => `${index === 0 ? 'M' : 'L'}${x(time).toFixed(1)} ${y(share).toFixed(1)}`)
    .join('')
}

/** A line with its gaps. */
export function pathOf({ segments }: ShareLine, frame: SmallFrame): string {
  return segments.map((segment) => pathThrough(segment, frame)).join('')
}
