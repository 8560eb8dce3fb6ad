import { useId, useMemo } from 'react'
import { ChartKey } from './chart-key.tsx'
import { useChartReading } from './chart-reading.ts'
import { drawnModel } from './drawn-model.ts'
import { beyondText, extremesText } from './readout.ts'
import { TrajectoryDrawing } from './trajectory-drawing.tsx'
import { CHART_HEIGHT, shownTimes, trajectoryFrame, WHOLE_VIEW, type ChartView } from './trajectory-frame.ts'
import { trajectoryLabels } from './trajectory-labels.ts'
import { trajectoryMarks } from './trajectory-marks.ts'
import type { TrajectoryModel } from './trajectory-model.ts'
import { TrajectoryReader } from './trajectory-reader.tsx'
import { stopsOf, stopsWithin } from './trajectory-stops.ts'
import { TrajectoryWindow } from './trajectory-window.tsx'
import { useChartSize } from './use-chart-size.ts'

/** Up to so many figures all of them are seen at once. */
const FEW_STOPS = 40

/** The chart's text in rem at a scale of one. */
const TEXT_SIZE = 0.75

interface TrajectoryChartProps {
  readonly model: TrajectoryModel
  /** The chart's name. */
  readonly title: string
  /** Its message in words, for whoever does not see it. */
  readonly message: string
  readonly view?: ChartView
  /** Called with the stretch of time chosen; without it none can be chosen. */
  readonly onWindow?: (window: ChartView['window']) => void
  /** In pixels. */
  readonly height?: number
  /** How much larger than usual text and marks are, for a chart that is seen from afar. */
  readonly scale?: number
}

/** Figures by series against target, required path and deadline, as wide as there is room. */
export function TrajectoryChart({
  model,
  title,
  message,
  view = WHOLE_VIEW,
  onWindow,
  height = CHART_HEIGHT,
  scale = 1,
}: TrajectoryChartProps) {
  const reading = useChartReading()
  const { ref, measured } = useChartSize()
  const descriptionId = useId()
  const whole = useMemo(() => drawnModel(model, model.timeDomain), [model])
  const { model: drawn, thinned } = useMemo(
    () => (view.window === null ? whole : drawnModel(model, shownTimes(model, view))),
    [model, view, whole],
  )
  const layout = useMemo(() => {
    if (measured === null) return null
    const frame = trajectoryFrame(model, view, { ...measured, height }, reading)
    const marks = trajectoryMarks(drawn, view, frame)
    return {
      frame,
      marks,
      labels: trajectoryLabels(drawn, marks, frame, reading),
      beyond: beyondText(marks, frame, model, reading),
    }
  }, [model, drawn, view, measured, height, reading])
  const allStops = useMemo(() => stopsOf(drawn, view.hidden), [drawn, view.hidden])
  const stops = useMemo(() => stopsWithin(allStops, shownTimes(model, view)), [allStops, model, view])
  const extremes = useMemo(() => extremesText(model, reading), [model, reading])
  const thinning = thinned === null ? null : reading.chart.thinned(thinned, reading.format)
  return (
    <div ref={ref} className="relative" style={{ fontSize: `${String(TEXT_SIZE * scale)}rem` }}>
      <span data-probe="" aria-hidden="true" className="invisible absolute">
        0123456789
      </span>
      <p id={descriptionId} className="sr-only">
        {[message, extremes, thinning, layout?.beyond, reading.chart.inTable].join(' ')}
      </p>
      {layout === null ? (
        <div style={{ height }} />
      ) : (
        <>
          <TrajectoryReader
            model={drawn}
            stops={stops}
            frame={layout.frame}
            reading={reading}
            title={title}
            describedBy={descriptionId}
          >
            <TrajectoryDrawing
              model={drawn}
              view={view}
              frame={layout.frame}
              marks={layout.marks}
              labels={layout.labels}
            />
          </TrajectoryReader>
          {onWindow === undefined ||
          (allStops.length <= FEW_STOPS && drawn === model && view.window === null) ? null : (
            <TrajectoryWindow
              whole={whole.model}
              window={view.window}
              onWindow={onWindow}
              reading={reading}
            />
          )}
          {thinning === null ? null : <p className="mt-2 text-[1em]/[1.6] text-muted">{thinning}</p>}
          <ChartKey
            model={drawn}
            view={view}
            marks={layout.marks}
            labels={layout.labels}
            beyond={layout.beyond}
            reading={reading}
          />
        </>
      )}
    </div>
  )
}
