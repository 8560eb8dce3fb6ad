import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { isIsoDate } from '#src/core/calendar.ts'
import { dayIn } from '#src/core/day-in.ts'
import type { IsoDate } from '#src/core/model.ts'
import { useNow } from './clock.ts'
import { useParameter } from './search-part.ts'

const PUBLISHED = 'published'

export interface AsOf {
  /** The day that everything on the page is judged for. */
  readonly date: IsoDate
  /** The day it is now where the plan is. */
  readonly today: IsoDate
  readonly isPast: boolean
  /** Set where only what had been published by then counts; then it is `date`. */
  readonly publishedBy: IsoDate | undefined
  /** What stands in the address and could not be used. */
  readonly ignored: readonly { readonly value: string; readonly why: 'no-date' | 'future' | 'known' }[]
}

/** Today in the plan's time zone, or the earlier day that the address asks for. */
export function useAsOf(timeZone: string): AsOf {
  const today = dayIn(timeZone, useNow(30_000))
  const asked = useParameter('asOf')
  const known = useParameter('known')
  // The same whatever else of the address changes, so that nothing is judged or shown anew for it.
  return useMemo(() => asOfAsked(asked, known, today), [asked, known, today])
}

function asOfAsked(asked: string | null, known: string | null, today: IsoDate): AsOf {
  const ignored: AsOf['ignored'][number][] = []
  let date = today
  if (asked !== null && asked !== today) {
    if (!isIsoDate(asked)) ignored.push({ value: asked, why: 'no-date' })
    else if (asked > today) ignored.push({ value: asked, why: 'future' })
    else date = asked
  }
  if (known !== null && known !== PUBLISHED) ignored.push({ value: known, why: 'known' })
  return { date, today, isPast: date !== today, publishedBy: known === PUBLISHED ? date : undefined, ignored }
}

/** Asks in the address for another day or for what had been published by it; null takes back. Each is a step that Back undoes. */
export function useAsOfChoice() {
  const [, setParameters] = useSearchParams()
  return (choice: { readonly asOf?: IsoDate | null; readonly known?: typeof PUBLISHED | null }) => {
    setParameters((parameters) => {
      for (const [name, value] of Object.entries(choice)) {
        if (value === null) parameters.delete(name)
        else parameters.set(name, value)
      }
      return parameters
    })
  }
}
