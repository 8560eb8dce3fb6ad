import { lastDayOf } from '#src/core/calendar.ts'
import { rateQualifier } from '#src/core/rates.ts'
import type { Observation } from '#src/core/model.ts'
import { useReading } from './language.tsx'

const WIDTH = 148
const HEIGHT = 52
const INSET = 5

interface Point {
  readonly time: number
  readonly value: number
  /** True where no line may lead here from the point before. */
  readonly isCut: boolean
}

function pointsOf(observations: readonly Observation[]): Point[] {
  const points: Point[] = []
  let before: Observation['qualifier'] | null = null
  for (const { asOf, value, qualifier, break: isBreak } of observations) {
    const day = lastDayOf(asOf)
    if (day === null || value === null) {
      before = null
      continue
    }
    // Nothing is known of what lies between "over" and "over".
    const isCut = before === null || isBreak || rateQualifier(before, qualifier) === null
    points.push({ time: Date.parse(day), value, isCut })
    before = qualifier
  }
  return points
}

/**
 * A small history of one series, with the years at its ends and, for a series that is judged, the target
 * as a dashed line. Hidden from readers: the page of the target has the chart and its table.
 */
export function Sparkline({
  observations,
  target,
  name = null,
}: {
  readonly observations: readonly Observation[]
  /** Null for a series that says nothing about the target. */
  readonly target: number | null
  /** What the line shows, where nothing beside it says so. */
  readonly name?: string | null
}) {
  const { format } = useReading()
  const points = pointsOf(observations)
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return null
  const values = points.map(({ value }) => value).concat(target === null ? [] : [target])
  const low = Math.min(...values)
  const high = Math.max(...values)
  const x = (time: number) =>
    last.time === first.time
      ? WIDTH / 2
      : INSET + ((time - first.time) / (last.time - first.time)) * (WIDTH - 2 * INSET)
  const y = (value: number) =>
    high === low ? HEIGHT / 2 : HEIGHT - INSET - ((value - low) / (high - low)) * (HEIGHT - 2 * INSET)
  const path = points
    .map(({ time, value, isCut }) => `${isCut ? 'M' : 'L'}${x(time).toFixed(1)} ${y(value).toFixed(1)}h0`)
    .join('')
  const firstYear = new Date(first.time).getUTCFullYear()
  const lastYear = new Date(last.time).getUTCFullYear()
  return (
    <div className="w-37 shrink-0" aria-hidden="true">
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} className="block w-full overflow-visible">
        {target === null ? null : (
          <line
            x1="0"
            x2={WIDTH}
            y1={y(target).toFixed(1)}
            y2={y(target).toFixed(1)}
            strokeDasharray="3 3"
            strokeWidth="1.5"
            className="stroke-muted"
          />
        )}
        <path
          d={path}
          fill="none"
          strokeWidth="2"
          strokeLinejoin="round"
          strokeLinecap="round"
          className={target === null ? 'stroke-muted' : 'stroke-ink'}
        />
        <circle
          cx={x(last.time).toFixed(1)}
          cy={y(last.value).toFixed(1)}
          r="4"
          className={target === null ? 'fill-muted' : 'fill-status-fill'}
        />
      </svg>
      <div
        className={`flex text-xs text-muted ${firstYear === lastYear ? 'justify-center' : 'justify-between'}`}
      >
        <span>{format.period(String(firstYear))}</span>
        {firstYear === lastYear ? null : <span>{format.period(String(lastYear))}</span>}
      </div>
      {name === null ? null : <p className="text-xs text-muted">{name}</p>}
    </div>
  )
}
