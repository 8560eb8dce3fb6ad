import { useId, type ReactNode } from 'react'
import { Curve, Surface, type CurveProps } from 'recharts'
import type { Box } from './geometry.ts'

/** What a drawing is that nothing answers in. */
export interface PictureLook {
  /** Its name and what it shows, for whoever does not see it. */
  readonly label: string
  /** Whether its height follows the width that it gets. */
  readonly isScaled: boolean
}

interface ChartSurfaceProps {
  /** In pixels. */
  readonly size: { readonly width: number; readonly height: number }
  readonly picture?: PictureLook | undefined
  readonly children: ReactNode
}

/** What a chart is drawn on, by the library. Everything on it is placed by the frame of the chart. */
export function ChartSurface({ size, picture, children }: ChartSurfaceProps) {
  const { width, height } = size
  const asPicture =
    picture === undefined
      ? { className: 'block' }
      : {
          className: picture.isScaled ? 'block h-auto w-full' : 'block w-full',
          role: 'img',
          'aria-label': picture.label,
          preserveAspectRatio: 'xMinYMin',
        }
  return (
    <Surface width={width} height={height} {...asPicture}>
      {children}
    </Surface>
  )
}

/** In pixels: half of the widest line, so that one along the plot's floor or ceiling is seen whole. */
const HALF_STROKE = 3

interface PlotLinesProps {
  readonly plot: Box
  /** Lines that may lead beyond the plot, and are seen as far as its edges. */
  readonly children: ReactNode
}

export function PlotLines({ plot: { left, top, right, bottom }, children }: PlotLinesProps) {
  const id = useId()
  return (
    <g clipPath={`url(#${id})`}>
      <clipPath id={id}>
        <rect x={left} y={top - HALF_STROKE} width={right - left} height={bottom - top + 2 * HALF_STROKE} />
      </clipPath>
      {children}
    </g>
  )
}

export interface PlotLineProps extends Pick<
  CurveProps,
  'stroke' | 'strokeWidth' | 'strokeDasharray' | 'strokeLinecap' | 'strokeOpacity'
> {
  /** In pixels; nothing joins two points with one of no place between them. */
  readonly points: NonNullable<CurveProps['points']>
  /** What the line is, in the page's markup, by which tests and benches find it. */
  readonly name: string
}

/** Points joined straight. */
export function PlotLine({ name, ...line }: PlotLineProps) {
  return <Curve type="linear" fill="none" data-line={name} {...line} />
}

/** A lone point has its mark and nothing else. */
export function isStroke(points: readonly unknown[]): boolean {
  return points.length > 1
}
