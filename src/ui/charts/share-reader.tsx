import { useMemo, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { useReading } from '#src/ui/language.tsx'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'
import type { ShareFrame } from './share-frame.ts'
import type { ShareLayout } from './share-layout.ts'
import type { SharePoint } from './share-model.ts'
import { keyStep, nearestTo, readable, type Reading } from './share-reading.ts'

interface ShareReaderProps {
  readonly layout: ShareLayout
  /** The id of what describes the chart in words. */
  readonly describedBy: string
  /** Which target is being read; null where none is. */
  readonly onRead: (id: string | null) => void
  /** The picture. */
  readonly children: ReactNode
}

/**
 * Reads the chart by pointer, touch and keys, one figure after the other. It is a slider, so that every reader
 * that speaks leaves it the arrow keys: the slider says where one is, the line below what can be read there.
 */
export function ShareReader({ layout: { lines, frame }, describedBy, onRead, children }: ShareReaderProps) {
  const { format, text } = useReading()
  const texts = useTrajectoryWords()
  const rows = useMemo(() => readable(lines), [lines])
  const [reading, setReading] = useState<Reading | null>(null)
  const row = reading === null ? undefined : rows[reading.row]
  const point = reading === null ? undefined : row?.points[reading.place]

  const read = (next: Reading | null) => {
    setReading(next)
    onRead(next === null ? null : (rows[next.row]?.line.target.id ?? null))
  }
  const readAt = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect()
    read(nearestTo(rows, frame, { x: clientX - left, y: clientY - top }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = keyStep(rows, reading, event.key)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    read(next)
  }
  return (
    <>
      <div
        data-chart=""
        role="slider"
        tabIndex={0}
        aria-label={texts.chartTitle}
        aria-describedby={describedBy}
        aria-valuemin={1}
        aria-valuemax={row?.points.length ?? 1}
        aria-valuenow={(reading?.place ?? 0) + 1}
        aria-valuetext={
          row === undefined || point === undefined
            ? texts.hint
            : texts.placeRead(text(row.line.target.name), format.period(point.observation.asOf))
        }
        className="relative w-full touch-pan-y rounded-lg select-none"
        onKeyDown={onKeyDown}
        onPointerDown={readAt}
        onPointerMove={readAt}
        onPointerLeave={({ pointerType }) => {
          // A finger that is lifted leaves what it pointed at to be read.
          if (pointerType === 'mouse') read(null)
        }}
        onBlur={() => {
          read(null)
        }}
      >
        {children}
        {point === undefined ? null : <Ring point={point} frame={frame} />}
      </div>
      <div className="mt-1 min-h-[4.2em] text-[1.15em]/[1.4] sm:min-h-[2.8em]">
        <p role="status">
          {row === undefined || point === undefined
            ? ''
            : texts.reading(format, row.line, point, point.required)}
        </p>
        {point === undefined ? (
          <p className="text-muted print:hidden" aria-hidden="true">
            {texts.hint}
          </p>
        ) : null}
      </div>
    </>
  )
}

/** Around the figure being read. No part of the picture itself. */
function Ring({ point, frame: { x, y, size } }: { readonly point: SharePoint; readonly frame: ShareFrame }) {
  const radius = 0.85 * size.text.fontSize
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute rounded-full border-2 border-ink"
      style={{
        left: x(point.time) - radius,
        top: y(point.share) - radius,
        width: 2 * radius,
        height: 2 * radius,
      }}
    />
  )
}
