import { useMemo } from 'react'
import { AxisLayer, Grid } from './axis-layer.tsx'
import { ChartKey } from './chart-key.tsx'
import { useChartReading } from './chart-reading.ts'
import { drawnModel } from './drawn-model.ts'
import { LabelLayer } from './label-layer.tsx'
import { BandShape, MarkLayer, pathOf } from './mark-layer.tsx'
import { extremesText } from './readout.ts'
import { strokeOf } from './strokes.ts'
import { trajectoryFrame, WHOLE_VIEW, type TrajectoryFrame } from './trajectory-frame.ts'
import { trajectoryLabels } from './trajectory-labels.ts'
import { trajectoryMarks } from './trajectory-marks.ts'
import type { TrajectoryModel } from './trajectory-model.ts'
import { DAY_MS } from './trajectory-points.ts'
import { useChartSize } from './use-chart-size.ts'

interface StillChartProps {
  readonly model: TrajectoryModel
  /** The chart's name. */
  readonly title: string
  /** Its message in words, for whoever does not see it. */
  readonly message: string
  /** In pixels; on paper it is scaled to the page. */
  readonly width: number
  readonly height: number
}

const FONT_SIZE = 12

/** The chart of a target as a picture: nothing to point at, whole in its first frame, without the chart library. */
export function StillChart({ model, title, message, width, height }: StillChartProps) {
  const reading = useChartReading()
  const { ref, measured } = useChartSize()
  // The drawing is scaled, and wide spacing with it.
  const spacing = measured === null ? 0 : measured.text.letterSpacing / measured.text.fontSize
  const { drawn, frame, marks, labels } = useMemo(() => {
    const size = { width, height, text: { fontSize: FONT_SIZE, letterSpacing: spacing * FONT_SIZE } }
    const made = trajectoryFrame(model, WHOLE_VIEW, size, reading)
    const thinned = drawnModel(model, made.times).model
    const placed = trajectoryMarks(thinned, WHOLE_VIEW, made)
    return {
      drawn: thinned,
      frame: made,
      marks: placed,
      labels: trajectoryLabels(thinned, placed, made, reading),
    }
  }, [model, width, height, spacing, reading])
  return (
    <div ref={ref} data-chart="" className="relative text-[length:var(--chart-text,0.75rem)]">
      <span data-probe="" aria-hidden="true" className="invisible absolute">
        0123456789
      </span>
      <svg
        role="img"
        aria-label={`${title}. ${message} ${extremesText(model, reading)}`}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        width="100%"
        className="block"
      >
        <Grid frame={frame} labels={labels.placed} />
        <BandShape points={marks.band} />
        <Lines model={drawn} frame={frame} />
        <MarkLayer frame={frame} marks={marks} />
        <AxisLayer frame={frame} />
        <LabelLayer frame={frame} labels={labels} />
      </svg>
      <ChartKey
        model={drawn}
        view={WHOLE_VIEW}
        marks={marks}
        labels={labels}
        beyond={null}
        reading={reading}
      />
    </div>
  )
}

/** Each piece of a series in one stroke, so that its dashes run on across its figures. */
function Lines({
  model,
  frame: { x, y },
}: {
  readonly model: TrajectoryModel
  readonly frame: TrajectoryFrame
}) {
  const { requiredPath, projection, lines } = model
  return (
    <g fill="none">
      {requiredPath === null ? null : (
        <path
          d={pathOf(requiredPath.map(({ day, value }) => ({ x: x(day * DAY_MS), y: y(value) })))}
          stroke="var(--ink-muted)"
          strokeWidth="1.5"
          strokeDasharray="5 4"
        />
      )}
      {projection === null ? null : (
        <path
          d={pathOf([projection.from, projection.to].map(({ time, value }) => ({ x: x(time), y: y(value) })))}
          stroke="var(--accent)"
          strokeWidth="2"
          strokeDasharray="1 4"
          strokeLinecap="round"
        />
      )}
      {lines.flatMap((line) =>
        line.segments.map((segment) => (
          <path
            key={`${line.series.id} ${String(segment[0]?.time)}`}
            d={pathOf(segment.map(({ time, value }) => ({ x: x(time), y: y(value) })))}
            stroke={strokeOf(line).colour}
            strokeWidth="2"
            strokeDasharray={strokeOf(line).dash.join(' ')}
          />
        )),
      )}
    </g>
  )
}
