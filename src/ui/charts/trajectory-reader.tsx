import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import type { ChartReading } from './chart-reading.ts'
import { readoutText } from './readout.ts'
import type { TrajectoryFrame } from './trajectory-frame.ts'
import type { TrajectoryModel } from './trajectory-model.ts'
import { dayOf } from './trajectory-points.ts'
import type { Stop } from './trajectory-stops.ts'

interface TrajectoryReaderProps {
  readonly model: TrajectoryModel
  readonly stops: readonly Stop[]
  readonly frame: TrajectoryFrame
  readonly reading: ChartReading
  readonly title: string
  /** The id of what describes the chart in words. */
  readonly describedBy: string
  /** The picture. */
  readonly children: ReactNode
}

const PAGE = 10

/** Where a key leads from the stop being read, or from none; null for a key that does nothing here. */
function stopAfter(key: string, at: number | null, count: number): number | null {
  const last = count - 1
  const within = (index: number) => Math.min(Math.max(index, 0), last)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return at === null ? 0 : within(at + 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return at === null ? last : within(at - 1)
    case 'PageUp':
      return within((at ?? -1) + PAGE)
    case 'PageDown':
      return within((at ?? count) - PAGE)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/**
 * Reads a chart by pointer, touch and keys, one stop after the other. It is a slider, so that every reader that
 * speaks leaves it the arrow keys: the slider says where one is, the line of text below what can be read there.
 */
export function TrajectoryReader({
  model,
  stops,
  frame,
  reading,
  title,
  describedBy,
  children,
}: TrajectoryReaderProps) {
  const [time, setTime] = useState<number | null>(null)
  const { chart, format } = reading
  const found = time === null ? -1 : stops.findIndex((stop) => stop.time === time)
  const at = found === -1 ? null : found
  const stop = at === null ? undefined : stops[at]

  const readAt = (event: PointerEvent<HTMLElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left
    setTime(nearestStop(stops, x, frame)?.time ?? null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && at !== null) {
      event.stopPropagation()
      setTime(null)
      return
    }
    const next = stopAfter(event.key, at, stops.length)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    setTime(stops[next]?.time ?? null)
  }
  return (
    <>
      <div
        data-chart=""
        role="slider"
        tabIndex={0}
        aria-label={title}
        aria-describedby={describedBy}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, stops.length)}
        aria-valuenow={at === null ? Math.max(1, stops.length) : at + 1}
        aria-valuetext={stop === undefined ? chart.hint : format.date(dayOf(stop.time))}
        className="relative w-full touch-pan-y rounded-lg select-none"
        onKeyDown={onKeyDown}
        onPointerDown={readAt}
        onPointerMove={readAt}
        onPointerLeave={(event) => {
          // A finger that is lifted leaves what it pointed at to be read.
          if (event.pointerType === 'mouse') setTime(null)
        }}
        onBlur={() => {
          setTime(null)
        }}
      >
        {stop === undefined ? null : <Hairline stop={stop} frame={frame} />}
        <div className="relative">{children}</div>
        {stop === undefined ? null : <Rings stop={stop} frame={frame} />}
      </div>
      <div className="mt-2 min-h-[2.8em] text-[1.15em]/[1.4]">
        <p role="status">{stop === undefined ? '' : readoutText(stop, model, reading)}</p>
        {stop === undefined ? (
          <p className="text-muted print:hidden" aria-hidden="true">
            {chart.hint}
          </p>
        ) : null}
      </div>
    </>
  )
}

function nearestStop(stops: readonly Stop[], x: number, frame: TrajectoryFrame): Stop | undefined {
  let nearest: Stop | undefined
  for (const stop of stops) {
    const isNearer =
      nearest === undefined || Math.abs(frame.x(stop.time) - x) < Math.abs(frame.x(nearest.time) - x)
    if (isNearer) nearest = stop
  }
  return nearest
}

interface CursorProps {
  readonly stop: Stop
  readonly frame: TrajectoryFrame
}

/** Marks the stop being read, behind the picture and no part of it. */
function Hairline({ stop, frame: { plot, x } }: CursorProps) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute border-l border-dashed border-muted"
      style={{ left: x(stop.time), top: plot.top, height: plot.bottom - plot.top }}
    />
  )
}

/** Around each figure of the stop being read, before the picture. */
function Rings({ stop, frame: { size, values, x, y } }: CursorProps) {
  const radius = 0.75 * size.text.fontSize
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0">
      {stop.entries.map((entry) =>
        entry.kind !== 'figure' || entry.point.value < values[0] || entry.point.value > values[1] ? null : (
          <div
            key={entry.point.observation.id}
            className="absolute rounded-full border-2 border-ink"
            style={{
              left: x(stop.time) - radius,
              top: y(entry.point.value) - radius,
              width: 2 * radius,
              height: 2 * radius,
            }}
          />
        ),
      )}
    </div>
  )
}
