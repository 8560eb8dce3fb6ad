import { useSearchParams } from 'wouter'
import { isIsoDate } from '#src/core/calendar.ts'
import type { IsoDate } from '#src/core/model.ts'
import { Button } from './button.tsx'
import { useNow } from './clock.ts'
import { useReading } from './language.tsx'
import { Notice } from './notice.tsx'

export interface AsOf {
  /** The day that everything on the page is judged for. */
  readonly date: IsoDate
  readonly isPast: boolean
  /** What stands in the address and could not be used; null where nothing was ignored. */
  readonly ignored: { readonly value: string; readonly why: 'no-date' | 'future' } | null
}

/** The calendar day at a moment in a time zone. */
function dayIn(timeZone: string, epochMs: number): IsoDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(epochMs)
}

/** Today in the plan's time zone, or the earlier day that the address asks for. */
export function useAsOf(timeZone: string): AsOf {
  const [parameters] = useSearchParams()
  const today = dayIn(timeZone, useNow(30_000))
  const asked = parameters.get('asOf')
  if (asked === null || asked === today) return { date: today, isPast: false, ignored: null }
  if (!isIsoDate(asked)) return { date: today, isPast: false, ignored: { value: asked, why: 'no-date' } }
  if (asked > today) return { date: today, isPast: false, ignored: { value: asked, why: 'future' } }
  return { date: asked, isPast: true, ignored: null }
}

/** Says that the page shows the past, or that the date asked for was ignored. */
export function AsOfBanner({ asOf }: { readonly asOf: AsOf }) {
  const { format, words } = useReading()
  const [, setParameters] = useSearchParams()
  const toToday = () => {
    setParameters((parameters) => {
      parameters.delete('asOf')
      return parameters
    })
  }
  if (asOf.isPast) {
    return (
      <Notice>
        <p className="min-w-0 flex-1 font-medium text-ink">{words.asOfBanner(format.date(asOf.date))}</p>
        <Button onClick={toToday}>{words.toToday}</Button>
      </Notice>
    )
  }
  if (asOf.ignored === null) return null
  const { value, why } = asOf.ignored
  return (
    <Notice>
      <p className="min-w-0 flex-1">
        {why === 'future' ? words.asOfInFuture(value) : words.asOfIgnored(value)}
      </p>
      <Button onClick={toToday}>{words.toToday}</Button>
    </Notice>
  )
}
