import { memo } from 'react'
import { Line } from 'recharts'
import { AxisLayer, Grid } from './axis-layer.tsx'
import { LabelLayer } from './label-layer.tsx'
import { isStroke, LineSurface, PLAIN_LINE } from './line-surface.tsx'
import { BandShape, MarkLayer } from './mark-layer.tsx'
import { strokeOf } from './strokes.ts'
import type { ChartView, TrajectoryFrame } from './trajectory-frame.ts'
import type { ChartLabels } from './trajectory-labels.ts'
import type { TrajectoryMarks } from './trajectory-marks.ts'
import type { TrajectoryModel } from './trajectory-model.ts'
import { DAY_MS, type TrajectoryLine, type TrajectoryPoint } from './trajectory-points.ts'

export interface TrajectoryDrawingProps {
  readonly model: TrajectoryModel
  readonly view: ChartView
  readonly frame: TrajectoryFrame
  readonly marks: TrajectoryMarks
  readonly labels: ChartLabels
}

/** The picture alone, which moves neither with the pointer nor with the keys. */
export const TrajectoryDrawing = memo(function TrajectoryDrawing({
  model,
  view,
  frame,
  marks,
  labels,
}: TrajectoryDrawingProps) {
  const em = frame.size.text.fontSize
  return (
    <LineSurface frame={frame} values={frame.values}>
      <Grid frame={frame} labels={labels.placed} />
      <BandShape points={marks.band} />
      {view.hidden.path || model.requiredPath === null ? null : (
        <Line
          data={model.requiredPath.map(({ day, value }) => ({ time: day * DAY_MS, value }))}
          {...PLAIN_LINE}
          dataKey="value"
          name="path"
          stroke="var(--ink-muted)"
          strokeWidth={em * 0.125}
          strokeDasharray={dashes([5, 4], em)}
        />
      )}
      {view.hidden.projection || model.projection === null ? null : (
        <Line
          data={[model.projection.from, model.projection.to]}
          {...PLAIN_LINE}
          dataKey="value"
          name="projection"
          stroke="var(--accent)"
          strokeWidth={em * 0.17}
          strokeDasharray={dashes([1, 4], em)}
          strokeLinecap="round"
        />
      )}
      {model.lines
        .filter(({ segments }) => segments.some(isStroke))
        .map((line) => (
          <Line
            key={line.series.id}
            data={pointsWithGaps(line)}
            {...PLAIN_LINE}
            dataKey="value"
            name={line.series.id}
            stroke={strokeOf(line).colour}
            strokeWidth={em * 0.17}
            strokeDasharray={dashes(strokeOf(line).dash, em)}
          />
        ))}
      <MarkLayer frame={frame} marks={marks} />
      <AxisLayer frame={frame} />
      <LabelLayer frame={frame} labels={labels} />
    </LineSurface>
  )
})

/** All stretches of a line in one, with a point of no value between two of them, which joins nothing. */
function pointsWithGaps({ segments }: TrajectoryLine): Partial<TrajectoryPoint>[] {
  return segments.flatMap((segment, index): Partial<TrajectoryPoint>[] =>
    index === 0 ? [...segment] : [{}, ...segment],
  )
}

function dashes(pattern: readonly number[], em: number): string {
  return pattern.map((length) => (length * em) / 12).join(' ')
}
