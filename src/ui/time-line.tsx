import type { IsoDate } from '#src/core/model.ts'
import { useReading } from './language.tsx'

/** From the first figure on record to the day judged for or the deadline, whichever is later, with the other marked. */
export function TimeLine({
  first,
  dueBy,
  asOf,
  isToday,
}: {
  readonly first: IsoDate
  readonly dueBy: IsoDate
  readonly asOf: IsoDate
  readonly isToday: boolean
}) {
  const { format, words } = useReading()
  const from = Date.parse(`${first.slice(0, 4)}-01-01`)
  const isPast = asOf >= dueBy
  const to = Math.max(Date.parse(asOf), Date.parse(dueBy))
  const share = (day: IsoDate) => (to === from ? 1 : (Date.parse(day) - from) / (to - from))
  const percent = (value: number) => `${(value * 100).toFixed(2)}%`
  const marked = isPast ? share(dueBy) : share(asOf)
  const texts = [
    `${words.deadline} ${format.shortDate(dueBy)}`,
    isToday ? words.today : format.shortDate(asOf),
  ]
  const [markedText, endText] = isPast ? texts : texts.toReversed()
  return (
    <div
      role="img"
      aria-label={words.timeline(
        format.period(first.slice(0, 4)),
        format.date(dueBy),
        isPast ? format.date(asOf) : format.date(dueBy),
      )}
      className="flex items-start gap-4 text-sm text-muted"
    >
      <span className="shrink-0">{format.period(first.slice(0, 4))}</span>
      <svg width="100%" height="40" className="min-w-0 flex-1 overflow-visible">
        <line
          x1="0"
          x2="100%"
          y1="10"
          y2="10"
          strokeWidth="4"
          strokeLinecap="round"
          className="stroke-line"
        />
        <line
          x1="0"
          x2={percent(marked)}
          y1="10"
          y2="10"
          strokeWidth="4"
          strokeLinecap="round"
          className="stroke-muted/60"
        />
        <line
          x1={percent(marked)}
          x2={percent(marked)}
          y1="2"
          y2="18"
          strokeWidth="2.5"
          className="stroke-ink"
        />
        <text
          x={percent(marked)}
          y="35"
          textAnchor={marked > 0.7 ? 'end' : marked < 0.2 ? 'start' : 'middle'}
          className="fill-ink text-sm font-semibold"
        >
          {markedText}
        </text>
      </svg>
      <span className="shrink-0">{endText}</span>
    </div>
  )
}
