import { useMemo } from 'react'
import { ChartKey } from './chart-key.tsx'
import { useChartReading } from './chart-reading.ts'
import { drawnModel } from './drawn-model.ts'
import { extremesText } from './readout.ts'
import { TrajectoryDrawing } from './trajectory-drawing.tsx'
import { CHART_HEIGHT, trajectoryFrame, WHOLE_VIEW, type ChartSize } from './trajectory-frame.ts'
import { trajectoryLabels } from './trajectory-labels.ts'
import { trajectoryMarks } from './trajectory-marks.ts'
import type { TrajectoryModel } from './trajectory-model.ts'
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

/** The chart of a target as a picture: nothing to point at, whole in its first frame. */
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
      <span data-probe="" aria-hidden="true" className="invisible absolute">
        0123456789
      </span>
      <DrawnPicture {...picture} size={size} isScaled />
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
 * What stands in for the chart of a page that is made ahead, drawn alike. Nobody knows there how wide it will be:
 * it comes in the usual widths, of which the styles show one.
 */
export function ChartAhead(picture: PictureProps) {
  return (
    <div data-chart-ahead="" className="text-[0.75rem]">
      {USUAL_WIDTHS.map(({ width, shownIn }) => (
        <div key={width} className={shownIn}>
          <DrawnPicture
            {...picture}
            size={{ width, height: CHART_HEIGHT, text: { fontSize: FONT_SIZE, letterSpacing: 0 } }}
            isScaled={false}
          />
        </div>
      ))}
    </div>
  )
}

function DrawnPicture({
  model,
  title,
  message,
  size,
  isScaled,
}: PictureProps & {
  readonly size: ChartSize
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
  const label = `${title}. ${message} ${extremesText(model, reading)}`
  const picture = useMemo(() => ({ label, isScaled }), [label, isScaled])
  return (
    <>
      <TrajectoryDrawing
        model={drawn}
        view={WHOLE_VIEW}
        frame={frame}
        marks={marks}
        labels={labels}
        picture={picture}
      />
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
