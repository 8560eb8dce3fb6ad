import { memo } from 'react'
import { DefaultZIndexes, Line, LineChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { AxisLayer, Grid } from './axis-layer.tsx'
import { LabelLayer } from './label-layer.tsx'
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
  const { size, plot, times, values } = frame
  const em = size.text.fontSize
  return (
    <LineChart
      width={size.width}
      height={size.height}
      margin={{ top: plot.top, right: size.width - plot.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <Grid frame={frame} labels={labels.placed} />
      <BandShape points={marks.band} />
      <XAxis
        type="number"
        dataKey="time"
        domain={[...times]}
        tick={false}
        tickLine={false}
        axisLine={{ stroke: 'var(--ink-muted)' }}
        height={frame.axisHeight}
        allowDataOverflow
      />
      <YAxis
        type="number"
        domain={[...values]}
        tick={false}
        tickLine={false}
        axisLine={false}
        width={plot.left}
        allowDataOverflow
      />
      {view.hidden.path || model.requiredPath === null ? null : (
        <Line
          data={model.requiredPath.map(({ day, value }) => ({ time: day * DAY_MS, value }))}
          {...STILL}
          name="path"
          stroke="var(--ink-muted)"
          strokeWidth={em * 0.125}
          strokeDasharray={dashes([5, 4], em)}
        />
      )}
      {view.hidden.projection || model.projection === null ? null : (
        <Line
          data={[model.projection.from, model.projection.to]}
          {...STILL}
          name="projection"
          stroke="var(--accent)"
          strokeWidth={em * 0.17}
          strokeDasharray={dashes([1, 4], em)}
          strokeLinecap="round"
        />
      )}
      {model.lines.map((line) => (
        <Line
          key={line.series.id}
          data={pointsWithGaps(line)}
          {...STILL}
          name={line.series.id}
          stroke={strokeOf(line).colour}
          strokeWidth={em * 0.17}
          strokeDasharray={dashes(strokeOf(line).dash, em)}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        <MarkLayer frame={frame} marks={marks} />
      </ZIndexLayer>
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <AxisLayer frame={frame} />
        <LabelLayer frame={frame} labels={labels} />
      </ZIndexLayer>
    </LineChart>
  )
})

/** What every line has: its points joined straight, no marks of its own and nothing that moves. */
const STILL = {
  dataKey: 'value',
  type: 'linear',
  dot: false,
  activeDot: false,
  isAnimationActive: false,
} as const

/** All stretches of a line in one, with a point of no value between two of them, which joins nothing. */
function pointsWithGaps({ segments }: TrajectoryLine): Partial<TrajectoryPoint>[] {
  return segments.flatMap((segment, index): Partial<TrajectoryPoint>[] =>
    index === 0 ? [...segment] : [{}, ...segment],
  )
}

function dashes(pattern: readonly number[], em: number): string {
  return pattern.map((length) => (length * em) / 12).join(' ')
}
