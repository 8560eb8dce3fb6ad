import { timeTravelFor } from '#src/words/time-travel-for.ts'
import { useAsOfChoice, type AsOf } from './as-of.ts'
import { Button } from './button.tsx'
import { useReading } from './language.tsx'
import { Notice } from './notice.tsx'

interface AsOfNoticeProps {
  readonly asOf: AsOf
  /** True where whoever embeds the page chose the day, which its reader does not undo. */
  readonly isPinned?: boolean
}

/** Says that the page shows the past, what of it counts, and what of the address was ignored. */
export function AsOfNotice({
  asOf: { date, isPast, publishedBy, ignored },
  isPinned = false,
}: AsOfNoticeProps) {
  const { language, format } = useReading()
  const texts = timeTravelFor(language)
  const choose = useAsOfChoice()
  const told = ignored.map(({ value, why }) => texts.ignored[why](value))
  if (isPast) told.unshift(texts.past(format.date(date)))
  if (publishedBy !== undefined) told.push(texts.counted(isPast))
  if (told.length === 0) return null
  const isToday = !isPast && ignored.every(({ why }) => why === 'known')
  return (
    <Notice>
      <div className={`min-w-0 flex-1 ${ignored.length === 0 ? 'font-medium text-ink' : ''}`}>
        {told.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {isPinned ? null : (
        <Button
          onClick={() => {
            choose({ asOf: null, known: null })
          }}
        >
          {isToday ? texts.countAll : texts.toToday}
        </Button>
      )}
    </Notice>
  )
}
