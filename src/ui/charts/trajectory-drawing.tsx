import { memo } from 'react'
import { AxisLayer, Grid } from './axis-layer.tsx'
import type { Point } from './geometry.ts'
import { LabelLayer } from './label-layer.tsx'
import {
  isStroke,
  ChartSurface,
  PlotLine,
  PlotLines,
  type PictureLook,
  type PlotLineProps,
} from './chart-surface.tsx'
import { BandShape, MarkLayer } from './mark-layer.tsx'
import { strokeOf } from './strokes.ts'
import type { ChartView, TrajectoryFrame } from './trajectory-frame.ts'
import type { ChartLabels } from './trajectory-labels.ts'
import type { TrajectoryMarks } from './trajectory-marks.ts'
import type { TrajectoryModel } from './trajectory-model.ts'
import { DAY_MS, type TrajectoryPoint } from './trajectory-points.ts'

export interface TrajectoryDrawingProps {
  readonly model: TrajectoryModel
  readonly view: ChartView
  readonly frame: TrajectoryFrame
  readonly marks: TrajectoryMarks
  readonly labels: ChartLabels
  readonly picture?: PictureLook
}

/** The picture alone, which moves neither with the pointer nor with the keys. */
export const TrajectoryDrawing = memo(function TrajectoryDrawing({
  model,
  view,
  frame,
  marks,
  labels,
  picture,
}: TrajectoryDrawingProps) {
  const em = frame.size.text.fontSize
  const at = ({ time, value }: Pick<TrajectoryPoint, 'time' | 'value'>): Point => ({
    x: frame.x(time),
    y: frame.y(value),
  })
  return (
    <ChartSurface size={frame.size} picture={picture}>
      <Grid frame={frame} labels={labels.placed} />
      <BandShape points={marks.band} />
      <PlotLines plot={frame.plot}>
        {view.hidden.path || model.requiredPath === null ? null : (
          <PlotLine
            name="required path"
            points={model.requiredPath.map(({ day, value }) => at({ time: day * DAY_MS, value }))}
            stroke="var(--ink-muted)"
            strokeWidth={em * 0.125}
            strokeDasharray={dashes([5, 4], em)}
          />
        )}
        {view.hidden.projection || model.projection === null ? null : (
          <PlotLine
            name="projection"
            points={[model.projection.from, model.projection.to].map(at)}
            stroke="var(--accent)"
            strokeWidth={em * 0.17}
            strokeDasharray={dashes([1, 4], em)}
            strokeLinecap="round"
          />
        )}
        {model.lines
          .filter(({ segments }) => segments.some(isStroke))
          .map((line) => (
            <PlotLine
              key={line.series.id}
              name={line.series.id}
              points={withGaps(line.segments.map((segment) => segment.map(at)))}
              stroke={strokeOf(line).colour}
              strokeWidth={em * 0.17}
              strokeDasharray={dashes(strokeOf(line).dash, em)}
            />
          ))}
      </PlotLines>
      <MarkLayer frame={frame} marks={marks} />
      <AxisLayer frame={frame} />
      <LabelLayer frame={frame} labels={labels} />
    </ChartSurface>
  )
})

/** All stretches of a line in one, with a point of no place between two of them, which joins nothing. */
function withGaps(stretches: readonly (readonly Point[])[]): PlotLineProps['points'] {
  return stretches.flatMap<Point | typeof NOWHERE>((stretch, index) =>
    index === 0 ? stretch : [NOWHERE, ...stretch],
  )
}

const NOWHERE = { x: null, y: null }

function dashes(pattern: readonly number[], em: number): string {
  return pattern.map((length) => (length * em) / 12).join(' ')
}
