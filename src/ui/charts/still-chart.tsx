import { useMemo, useState } from 'react'
import { AxisLayer, Grid } from './axis-layer.tsx'
import { ChartKey } from './chart-key.tsx'
import { useChartReading } from './chart-reading.ts'
import { drawnModel } from './drawn-model.ts'
import { LabelLayer } from './label-layer.tsx'
import { BandShape, MarkLayer, pathOf } from './mark-layer.tsx'
import { extremesText } from './readout.ts'
import { strokeOf } from './strokes.ts'
import {
  CHART_HEIGHT,
  trajectoryFrame,
  WHOLE_VIEW,
  type ChartSize,
  type TrajectoryFrame,
} from './trajectory-frame.ts'
import { trajectoryLabels } from './trajectory-labels.ts'
import { trajectoryMarks } from './trajectory-marks.ts'
import type { TrajectoryModel } from './trajectory-model.ts'
import { DAY_MS } from './trajectory-points.ts'
import { useChartSize } from './use-chart-size.ts'

interface PictureProps {
  readonly model: TrajectoryModel
  /** The chart's name. */
  readonly title: string
  /** Its message in words, for whoever does not see it. */
  readonly message: string
}

interface StillChartProps extends PictureProps {
  /** In pixels; on paper it is scaled to the page. */
  readonly width: number
  readonly height: number
}

const FONT_SIZE = 12

/** The chart of a target as a picture: nothing to point at, whole in its first frame, without the chart library. */
export function StillChart({ width, height, ...picture }: StillChartProps) {
  const { ref, measured } = useChartSize()
  // The drawing is scaled, and wide spacing with it.
  const spacing = measured === null ? 0 : measured.text.letterSpacing / measured.text.fontSize
  const size = useMemo(
    () => ({ width, height, text: { fontSize: FONT_SIZE, letterSpacing: spacing * FONT_SIZE } }),
    [width, height, spacing],
  )
  return (
    <div ref={ref} data-chart="" className="relative text-[length:var(--chart-text,0.75rem)]">
      <Probe />
      <Picture {...picture} size={size} isScaled />
    </div>
  )
}

/** Widths of a chart in windows of a phone, a tablet and a desk, in pixels, and where each of them shows. */
const USUAL_WIDTHS = [
  { width: 316, shownIn: 'sm:hidden' },
  { width: 600, shownIn: 'hidden sm:block xl:hidden' },
  { width: 826, shownIn: 'hidden xl:block' },
] as const

/**
 * What stands in for the chart while its library is on its way, drawn alike. Where a page is made nobody knows
 * how wide it will be: it comes in the usual widths, of which the styles show one.
 */
export function ChartAhead(picture: PictureProps) {
  const [made] = useState(() => madePictureOf(picture))
  return made === null ? (
    <DrawnAhead {...picture} />
  ) : (
    <div
      ref={(place) => {
        place?.append(made)
      }}
    />
  )
}

/** The picture that came with a page, where it shows the same: drawing it again takes a slow processor long. */
function madePictureOf({ title, message }: PictureProps): Element | null {
  if (typeof document === 'undefined') return null
  const made = document.querySelector('[data-chart-ahead=made]')
  const told = made?.querySelector('svg')?.getAttribute('aria-label') ?? ''
  return told.startsWith(`${title}. ${message} `) ? made : null
}

function DrawnAhead(picture: PictureProps) {
  const { ref, measured } = useChartSize()
  const size = useMemo(() => (measured === null ? null : { ...measured, height: CHART_HEIGHT }), [measured])
  const isMadeAhead = typeof window === 'undefined'
  return (
    <div ref={ref} data-chart-ahead={isMadeAhead ? 'made' : ''} className="relative text-[0.75rem]">
      <Probe />
      {size === null ? null : <Picture {...picture} size={size} isScaled={false} />}
      {isMadeAhead
        ? USUAL_WIDTHS.map(({ width, shownIn }) => (
            <div key={width} className={shownIn}>
              <Picture
                {...picture}
                size={{ width, height: CHART_HEIGHT, text: { fontSize: FONT_SIZE, letterSpacing: 0 } }}
                isScaled={false}
              />
            </div>
          ))
        : null}
    </div>
  )
}

/** As wide as some text, so that its size can be followed. */
function Probe() {
  return (
    <span data-probe="" aria-hidden="true" className="invisible absolute">
      0123456789
    </span>
  )
}

function Picture({
  model,
  title,
  message,
  size,
  isScaled,
}: PictureProps & {
  readonly size: ChartSize
  /** Whether its height follows the width that it gets. */
  readonly isScaled: boolean
}) {
  const reading = useChartReading()
  const { drawn, frame, marks, labels } = useMemo(() => {
    const made = trajectoryFrame(model, WHOLE_VIEW, size, reading)
    const thinned = drawnModel(model, made.times).model
    const placed = trajectoryMarks(thinned, WHOLE_VIEW, made)
    return {
      drawn: thinned,
      frame: made,
      marks: placed,
      labels: trajectoryLabels(thinned, placed, made, reading),
    }
  }, [model, size, reading])
  return (
    <>
      <svg
        role="img"
        aria-label={`${title}. ${message} ${extremesText(model, reading)}`}
        viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
        width="100%"
        height={isScaled ? undefined : size.height}
        preserveAspectRatio="xMinYMin"
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
    </>
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
