import { axisTexts } from './axis-texts.ts'
import type { ChartReading } from './chart-reading.ts'
import type { Box } from './geometry.ts'
import { LINE_HEIGHT, textShape, textWidth, type TextShape, type TextStyle } from './text-shape.ts'
import { timeTicks } from './time-ticks.ts'
import { niceTicks, type Span } from './trajectory-domains.ts'
import type { TrajectoryModel } from './trajectory-model.ts'
import { DAY_MS, dayOf } from './trajectory-points.ts'
import type { HiddenLines } from './trajectory-stops.ts'

/** What of a chart is shown, as the address says it. */
export interface ChartView {
  readonly frame: 'whole' | 'approach'
  /** The stretch of time shown; null for all of it. */
  readonly window: Span | null
  readonly hidden: HiddenLines
}

export const WHOLE_VIEW: ChartView = {
  frame: 'whole',
  window: null,
  hidden: { path: false, projection: false },
}

/** Of a chart on a page, in pixels. */
export const CHART_HEIGHT = 400

export interface ChartSize {
  readonly width: number
  readonly height: number
  readonly text: TextStyle
}

/** A text with a fixed place above the plot. */
export interface Caption {
  readonly shape: TextShape
  readonly box: Box
}

/** Where everything of a chart stands: its plot, its scales and what is written around them. */
export interface TrajectoryFrame {
  readonly size: ChartSize
  readonly plot: Box
  readonly times: Span
  readonly values: Span
  readonly x: (time: number) => number
  readonly y: (value: number) => number
  readonly valueTicks: readonly { readonly value: number; readonly text: string }[]
  /** Named at the middle of the year or month that they name. */
  readonly timeTicks: readonly { readonly time: number; readonly text: string }[]
  /** Where a year, or a month of a short span, begins. */
  readonly borders: readonly number[]
  readonly unit: Caption
  /** Null where the deadline lies outside the time shown. */
  readonly deadline: Caption | null
}

/** In em. */
const RIGHT_MARGIN = 1
const AXIS_GAP = 0.75
const ROW_GAP = 0.4
const EM_PER_VALUE_TICK = 5

/** A window that shows less than this of the chart's time is none. */
const SHORTEST_WINDOW = 27 * DAY_MS

/** The stretch of time shown: what was asked for, as far as there is anything. */
export function shownTimes({ timeDomain }: TrajectoryModel, { window }: ChartView): Span {
  if (window === null) return timeDomain
  const from = Math.max(window[0], timeDomain[0])
  const to = Math.min(window[1], timeDomain[1])
  return to - from < SHORTEST_WINDOW ? timeDomain : [from, to]
}

function scaleOf([low, high]: Span, from: number, to: number): (at: number) => number {
  return (at) => from + ((at - low) / (high - low)) * (to - from)
}

/** Ends above the line it names, as far as there is room. */
function deadlineCaption(
  x: number,
  top: number,
  { width, text }: ChartSize,
  words: readonly string[],
): Caption {
  const shapes = words.map((word) => textShape([word], text))
  const shape = shapes.find((one) => one.width <= width) ?? textShape([''], text)
  const left = Math.min(Math.max(x + text.fontSize / 3 - shape.width, 0), width - shape.width)
  return { shape, box: { left, top, right: left + shape.width, bottom: top + shape.height } }
}

export function trajectoryFrame(
  model: TrajectoryModel,
  view: ChartView,
  size: ChartSize,
  reading: ChartReading,
): TrajectoryFrame {
  const { text, width, height } = size
  const em = text.fontSize
  const row = LINE_HEIGHT * em
  const { format, evidence } = reading
  const times = shownTimes(model, view)
  const values = (view.frame === 'approach' ? model.approachDomain : null) ?? model.valueDomain

  const ticks = niceTicks(values, Math.min(6, Math.max(2, height / (EM_PER_VALUE_TICK * em))), model.unit)
  const texts = axisTexts(ticks, model.unit, format)
  const left = Math.max(...texts.map((one) => textWidth(one, text))) + AXIS_GAP * em
  const right = width - RIGHT_MARGIN * em
  const x = scaleOf(times, left, right)

  const unitShape = textShape([reading.text(model.unit.name)], text)
  const unit = { shape: unitShape, box: { left: 0, top: 0, right: unitShape.width, bottom: row } }
  const isDeadlineShown = model.deadline >= times[0] && model.deadline <= times[1]
  const date = format.shortDate(dayOf(model.deadline))
  const caption = (top: number): Caption | null =>
    isDeadlineShown
      ? deadlineCaption(x(model.deadline), top, size, [evidence.deadlineLabel(date), date])
      : null
  const beside = caption(0)
  const isCrowded = beside !== null && beside.box.left < unit.box.right + em
  const deadline = isCrowded ? caption(row) : beside
  const top = (isCrowded ? 2 : 1) * row + ROW_GAP * em
  const plot = { left, top, right, bottom: height - row - AXIS_GAP * em }

  const perPixel = (times[1] - times[0]) / Math.max(1, right - left)
  const { ticks: named, borders } = timeTicks(
    times,
    (period) => (textWidth(format.shortPeriod(period), text) + em) * perPixel,
  )
  const timeTexts = named.map(({ period, middle }) => ({ time: middle, text: format.shortPeriod(period) }))
  const isWhole = (tick: (typeof timeTexts)[number]): boolean => {
    const half = textWidth(tick.text, text) / 2
    // To the left stands the lowest value.
    return x(tick.time) - half >= left - (AXIS_GAP / 2) * em && x(tick.time) + half <= width
  }
  return {
    size,
    plot,
    times,
    values,
    x,
    y: scaleOf(values, plot.bottom, plot.top),
    valueTicks: ticks.map((value, index) => ({ value, text: texts[index] ?? '' })),
    timeTicks: timeTexts.filter(isWhole),
    borders,
    unit,
    deadline,
  }
}
