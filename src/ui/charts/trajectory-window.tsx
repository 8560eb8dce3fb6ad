import { memo, useId, useState } from 'react'
import type { ChartReading } from './chart-reading.ts'
import { pathOf } from './mark-layer.tsx'
import { strokeOf } from './strokes.ts'
import type { Span } from './trajectory-domains.ts'
import type { TrajectoryModel } from './trajectory-model.ts'

/** Fewer months than these show too little. */
const FEWEST_MONTHS = 3

const HEIGHT = 48
/** The drawing is stretched to the width there is; its lines are not. */
const UNITS = 1000

/** Two handles on one track: only the handles take the pointer, so that neither hides the other. */
const HANDLE =
  'pointer-events-none absolute inset-x-0 top-0 h-12 w-full appearance-none bg-transparent ' +
  '[&::-webkit-slider-thumb]:pointer-events-auto [&::-webkit-slider-thumb]:h-12 [&::-webkit-slider-thumb]:w-6 ' +
  '[&::-webkit-slider-thumb]:cursor-ew-resize [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded ' +
  '[&::-webkit-slider-thumb]:border-2 [&::-webkit-slider-thumb]:border-solid [&::-webkit-slider-thumb]:border-muted [&::-webkit-slider-thumb]:bg-surface ' +
  '[&::-moz-range-thumb]:pointer-events-auto [&::-moz-range-thumb]:h-11 [&::-moz-range-thumb]:w-5 ' +
  '[&::-moz-range-thumb]:cursor-ew-resize [&::-moz-range-thumb]:rounded [&::-moz-range-thumb]:border-2 ' +
  '[&::-moz-range-thumb]:border-muted [&::-moz-range-thumb]:bg-surface'

interface TrajectoryWindowProps {
  /** With as many points of all of its time as can be told apart. */
  readonly whole: TrajectoryModel
  readonly window: Span | null
  readonly onWindow: (window: Span | null) => void
  readonly reading: ChartReading
}

function monthOf(time: number): number {
  const date = new Date(time)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function startOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1)
}

function periodOf(month: number): string {
  return new Date(startOf(month)).toISOString().slice(0, 7)
}

/** Chooses a stretch of a long series by its first and last month; the small picture shows which. */
export function TrajectoryWindow({ whole, window, onWindow, reading }: TrajectoryWindowProps) {
  const { chart, format } = reading
  const id = useId()
  const first = monthOf(whole.timeDomain[0])
  const last = monthOf(whole.timeDomain[1])
  const shown: Span = window === null ? [first, last] : [monthOf(window[0]), monthOf(window[1] - 1)]
  // While a handle is held only the small picture moves; the chart follows when it is let go.
  const [held, setHeld] = useState<Span | null>(null)
  const [from, to] = held ?? shown
  const release = () => {
    if (held === null) return
    setHeld(null)
    const isWhole = held[0] <= first && held[1] >= last
    onWindow(isWhole ? null : [startOf(held[0]), startOf(held[1] + 1)])
  }
  const edges = [from, to + 1].map((month) => Math.min(Math.max(shareOf(startOf(month), whole), 0), 1))
  const [left = 0, right = 1] = edges
  const ends = [
    {
      key: 'from',
      label: chart.windowFrom,
      value: from,
      hold: (month: number) => {
        setHeld([Math.min(month, to - FEWEST_MONTHS + 1), to])
      },
    },
    {
      key: 'to',
      label: chart.windowTo,
      value: to,
      hold: (month: number) => {
        setHeld([from, Math.max(month, from + FEWEST_MONTHS - 1)])
      },
    },
  ]
  return (
    <div role="group" aria-labelledby={id} className="mt-3 border-t border-line pt-3 print:hidden">
      <p className="flex min-h-8 flex-wrap items-center justify-between gap-x-4 text-[1.15em]">
        <span>
          <span id={id} className="font-medium">
            {chart.window}
          </span>{' '}
          <span className="text-muted">
            {chart.windowShown(format.shortPeriod(periodOf(from)), format.shortPeriod(periodOf(to)))}
          </span>
        </span>
        {window === null ? null : (
          <button
            type="button"
            className="min-h-8 rounded-md px-2 font-medium underline underline-offset-2"
            onClick={() => {
              onWindow(null)
            }}
          >
            {chart.wholeTime}
          </button>
        )}
      </p>
      <div className="relative mt-1">
        <Overview model={whole} left={left} right={right} />
        {ends.map(({ key, label, value, hold }) => (
          <input
            key={key}
            type="range"
            aria-label={label}
            aria-valuetext={format.period(periodOf(value))}
            min={first}
            max={last}
            value={value}
            onChange={(event) => {
              hold(Number(event.target.value))
            }}
            onPointerUp={release}
            onKeyUp={release}
            onBlur={release}
            className={HANDLE}
          />
        ))}
      </div>
    </div>
  )
}

function Overview({
  model,
  left,
  right,
}: {
  readonly model: TrajectoryModel
  /** The ends of the time shown, as shares of all of it. */
  readonly left: number
  readonly right: number
}) {
  return (
    <svg
      viewBox={`0 0 ${String(UNITS)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
      className="block h-12 w-full rounded bg-sunken"
      aria-hidden="true"
    >
      <rect x={left * UNITS} width={(right - left) * UNITS} height={HEIGHT} fill="var(--surface)" />
      <WholeLines model={model} />
    </svg>
  )
}

const WholeLines = memo(function WholeLines({ model }: { readonly model: TrajectoryModel }) {
  const [low, high] = model.valueDomain
  const place = ({ time, value }: { readonly time: number; readonly value: number }) => ({
    x: shareOf(time, model) * UNITS,
    y: HEIGHT - ((value - low) / (high - low)) * HEIGHT,
  })
  return model.lines.map((line) => (
    <path
      key={line.series.id}
      d={line.segments.map((segment) => pathOf(segment.map(place))).join('')}
      fill="none"
      stroke={strokeOf(line).colour}
      strokeWidth={1.5}
      vectorEffect="non-scaling-stroke"
    />
  ))
})

/** How much of the time of the chart has passed. */
function shareOf(time: number, { timeDomain: [first, last] }: TrajectoryModel): number {
  return (time - first) / (last - first)
}
