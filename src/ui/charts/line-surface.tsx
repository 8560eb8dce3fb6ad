import type { ReactNode } from 'react'
import { LineChart, XAxis, YAxis } from 'recharts'
import type { Span } from './trajectory-domains.ts'

interface LineSurfaceProps {
  /** Of the whole drawing and of the part for the lines, in pixels. */
  readonly frame: {
    readonly size: { readonly width: number; readonly height: number }
    readonly plot: { readonly left: number; readonly right: number; readonly top: number }
    /** Below the lines. */
    readonly axisHeight: number
    /** In milliseconds since 1970. */
    readonly times: Span
  }
  readonly values: Span
  /** The library's lines, and whatever places itself by the same frame, in the order that it is drawn in. */
  readonly children: ReactNode
}

/**
 * The library's chart with nothing but lines. Reading, labels and the lines of the axes are our own: without its
 * own wrapper for pointer and keys, its ticks and its layers the library draws in half the time.
 */
export function LineSurface({
  frame: { size, plot, axisHeight, times },
  values,
  children,
}: LineSurfaceProps) {
  return (
    <div style={{ width: size.width, height: size.height }}>
      <LineChart
        compact
        width={size.width}
        height={size.height}
        margin={{ top: plot.top, right: size.width - plot.right, bottom: axisHeight, left: plot.left }}
        accessibilityLayer={false}
      >
        <XAxis {...UNSEEN} dataKey="time" domain={[...times]} />
        <YAxis {...UNSEEN} domain={[...values]} />
        {children}
      </LineChart>
    </div>
  )
}

/** The axes only place the lines. */
const UNSEEN = { type: 'number', hide: true, niceTicks: 'none', allowDataOverflow: true } as const

/** What every line has: its points joined straight, no marks of its own and nothing that moves, where it is written. */
export const PLAIN_LINE = {
  type: 'linear',
  dot: false,
  activeDot: false,
  isAnimationActive: false,
  zIndex: 0,
} as const

/** A lone point has its mark and nothing else; of a line with no more the library would make a dot, above all marks. */
export function isStroke(points: readonly unknown[]): boolean {
  return points.length > 1
}
