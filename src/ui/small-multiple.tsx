import type { SmallMultiple as Model, Years } from './charts/small-multiple-model.ts'
import { useReading } from './language.tsx'

interface SmallMultipleProps {
  readonly model: Model
  readonly years: Years
  /** What the chart says, in words. */
  readonly message: string
  /** The values at the ends of its axis. */
  readonly ends: readonly string[]
}

/** A small chart of one series, read against its neighbours: all of them run over the same years, one below the other. */
export function SmallMultiple({ model, years, message, ends }: SmallMultipleProps) {
  const { format } = useReading()
  return (
    <div className="mt-2 grid grid-cols-[minmax(4.25rem,auto)_minmax(0,1fr)] gap-x-2 text-xs text-muted">
      <div aria-hidden="true" className="flex flex-col justify-between text-right leading-none">
        <span>{ends[1]}</span>
        <span>{ends[0]}</span>
      </div>
      <svg
        role="img"
        aria-label={message}
        className="block h-24 w-full overflow-visible border-y border-line"
      >
        <Drawing model={model} />
      </svg>
      <div aria-hidden="true" className="col-start-2 mt-1 flex justify-between">
        <span>{format.period(String(years.first))}</span>
        {years.first === years.last ? null : <span>{format.period(String(years.last))}</span>}
      </div>
    </div>
  )
}

/** Filled for a reported figure, hollow for any other; an arrowhead above a lower bound, below an upper one. */
function Drawing({ model: { joined, points } }: { readonly model: Model }) {
  return (
    <g className="stroke-(--series-3)">
      {joined.map(([from, to]) => (
        <line
          key={`${from.id} ${to.id}`}
          x1={`${String(from.across * 100)}%`}
          y1={`${String((1 - from.up) * 100)}%`}
          x2={`${String(to.across * 100)}%`}
          y2={`${String((1 - to.up) * 100)}%`}
          strokeWidth="2"
          strokeLinecap="round"
        />
      ))}
      {points.map((point) => (
        <circle
          key={point.id}
          cx={`${String(point.across * 100)}%`}
          cy={`${String((1 - point.up) * 100)}%`}
          r="3.5"
          strokeWidth="1.5"
          className={point.isHollow ? 'fill-surface' : 'fill-(--series-3)'}
        />
      ))}
      {points.map((point) =>
        point.qualifier === 'at-least' || point.qualifier === 'at-most' ? (
          <svg
            key={point.id}
            x={`${String(point.across * 100)}%`}
            y={`${String((1 - point.up) * 100)}%`}
            overflow="visible"
          >
            <path
              d={point.qualifier === 'at-least' ? 'M-4.5-6.5 0-10.5 4.5-6.5' : 'M-4.5 6.5 0 10.5 4.5 6.5'}
              fill="none"
              strokeWidth="1.5"
            />
          </svg>
        ) : null,
      )}
    </g>
  )
}
