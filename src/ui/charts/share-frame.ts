import type { Formatter } from '#src/core/format.ts'
import type { Evidence } from '#src/words/evidence.ts'
import type { TrajectoryWords } from '#src/words/trajectories.ts'
import type { Box } from './geometry.ts'
import type { ShareAxis } from './share-axis.ts'
import type { ShownLine } from './share-lines.ts'
import { LINE_HEIGHT, textShape, textWidth, wrapText, type TextShape, type TextStyle } from './text-shape.ts'
import { timeTicks, type TimeTicks } from './time-ticks.ts'
import type { Span } from './trajectory-domains.ts'
import { dayOf } from './trajectory-points.ts'

export interface ShareTexts {
  readonly format: Formatter
  readonly evidence: Evidence
  readonly texts: TrajectoryWords
}

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

/** A deadline of one or more lines; its words are null where there is no room for them. */
export interface DeadlineLine {
  readonly time: number
  readonly caption: Caption | null
}

/** Where everything of the chart stands: its plot, its scales and what is written around them. */
export interface ShareFrame {
  readonly size: ChartSize
  readonly plot: Box
  readonly axis: ShareAxis
  readonly times: Span
  readonly x: (time: number) => number
  readonly y: (share: number) => number
  /** By place on the axis, with the word below it where a tick has one. */
  readonly shareText: (at: number) => { readonly text: string; readonly word: string | null }
  readonly timeTicks: TimeTicks
  readonly timeText: (time: number) => string
  /** What the axis shows and where it is compressed. */
  readonly title: Caption
  readonly deadlines: readonly DeadlineLine[]
}

/** In em. */
const AXIS_GAP = 0.75
const ROW_GAP = 0.5
/** No farther from its line than this a deadline's words are still taken for it. */
const BESIDE_DEADLINE = 2
const MARGIN = 1.2

function scaleOf([low, high]: Span, from: number, to: number): (at: number) => number {
  return (at) => from + ((at - low) / (high - low)) * (to - from)
}

/** The text on as few lines as the width allows. */
function fitted(text: string, width: number, style: TextStyle): TextShape {
  const most = Math.ceil(textWidth(text, style) / Math.max(1, width)) + 2
  const shapes = Array.from({ length: most }, (_, index) =>
    textShape(wrapText(text, index + 1, style), style),
  )
  return shapes.find((shape) => shape.width <= width) ?? textShape([text], style)
}

/** Where compression begins and ends, as it is said. */
export function compressedParts({ compressedAbove, compressedBelow }: ShareAxis, format: Formatter) {
  return {
    above: compressedAbove === null ? null : format.number(compressedAbove),
    below: compressedBelow === null ? null : format.number(compressedBelow),
  }
}

function titleOf(
  axis: ShareAxis,
  remark: string | null,
  { width, text }: ChartSize,
  { format, texts }: ShareTexts,
): Caption {
  const parts = compressedParts(axis, format)
  const isEven = parts.above === null && parts.below === null
  const told = [texts.axis, isEven ? null : texts.axisCompressed(parts), remark].filter((one) => one !== null)
  const shape = fitted(told.join(' · '), width, text)
  return { shape, box: { left: 0, top: 0, right: shape.width, bottom: shape.height } }
}

/** The latest deadline first, since it is the plan's own as a rule; others get words where they find room. */
function deadlinesOf(
  lines: readonly ShownLine[],
  x: (time: number) => number,
  top: number,
  { width, text }: ChartSize,
  { format, evidence }: ShareTexts,
): readonly DeadlineLine[] {
  const times = [...new Set(lines.map(({ line }) => line.deadline))].toSorted((a, b) => b - a)
  let free = width
  return times.map((time) => {
    const date = format.shortDate(dayOf(time))
    const shapes = [evidence.deadlineLabel(date), date].map((words) => textShape([words], text))
    const right = Math.min(free, x(time) + text.fontSize / 3)
    const shape = shapes.find((one) => right - one.width >= 0)
    if (shape === undefined || right < x(time) - BESIDE_DEADLINE * text.fontSize)
      return { time, caption: null }
    const left = right - shape.width
    free = left - text.fontSize
    return { time, caption: { shape, box: { left, top, right, bottom: top + shape.height } } }
  })
}

/** In em: how far below a tick its word reaches, and a number that stands there. */
const WORD_REACH = 2.1

const NO_TEXT = { text: '', word: null } as const

export function shareFrame(
  lines: readonly ShownLine[],
  axis: ShareAxis,
  times: Span,
  size: ChartSize,
  words: ShareTexts,
  { remark, room }: { readonly remark: string | null; readonly room: number },
): ShareFrame {
  const { format, texts } = words
  const { text, width, height } = size
  const em = text.fontSize
  const row = LINE_HEIGHT * em
  const named = new Map([
    [0, texts.start],
    [1, texts.target],
  ])
  const tickTexts = new Map(
    axis.ticks.map(({ share, at }) => [at, { text: format.number(share), word: named.get(share) ?? null }]),
  )
  const widest = Math.max(
    ...[...tickTexts.values()]
      .flatMap((tick) => [tick.text, tick.word ?? ''])
      .map((one) => textWidth(one, text)),
  )
  const left = widest + AXIS_GAP * em
  const right = width - (MARGIN + room) * em
  const x = scaleOf(times, left, right)
  const title = titleOf(axis, remark, size, words)
  const deadlines = deadlinesOf(lines, x, title.box.bottom, size, words)
  const plot = {
    left,
    top: title.box.bottom + row + ROW_GAP * em,
    right,
    bottom: height - row - AXIS_GAP * em,
  }
  const timeText = (period: string): string => format.shortPeriod(period)
  const perPixel = (times[1] - times[0]) / Math.max(1, right - left)
  const shown = timeTicks(times, (period) => (textWidth(timeText(period), text) + em) * perPixel)
  const place = scaleOf(axis.domain, plot.bottom, plot.top)
  // A word below a number takes the place of the next number where the chart is low.
  for (const [at, { word }] of tickTexts) {
    if (word === null) continue
    for (const [other, tick] of tickTexts) {
      const below = place(other) - place(at)
      if (tick.word === null && below > 0 && below < WORD_REACH * em) tickTexts.set(other, NO_TEXT)
    }
  }
  return {
    size,
    plot,
    axis,
    times,
    x,
    y: (share) => place(axis.place(share)),
    shareText: (at) => tickTexts.get(at) ?? NO_TEXT,
    timeTicks: shown,
    timeText: (time) => {
      const tick = shown.ticks.find(({ middle }) => middle === time)
      return tick === undefined ? '' : timeText(tick.period)
    },
    title,
    deadlines,
  }
}
