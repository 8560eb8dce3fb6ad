/** How old the latest figure is, and whether a newer one is expected, by the series' known schedule. */

import type { Figure, Freshness } from './assessment.ts'
import { addDays, addMonths, isMonthEnd, lastDayOf } from './calendar.ts'
import type { IsoDate, Series } from './model.ts'

/** True where no further value will come, for what lies after the period named. */
export function hasEnded(series: Series, asOf: IsoDate): boolean {
  const on = series.ended === null ? null : lastDayOf(series.ended.asOf)
  return on !== null && on <= asOf
}

/** True where the schedule, if one is known, can be counted in whole months and days. Else no due date is claimed. */
export function hasUsableSchedule({ publication }: Series): boolean {
  if (publication === null) return true
  const { intervalMonths, lagDays } = publication
  return Number.isInteger(intervalMonths) && intervalMonths > 0 && Number.isInteger(lagDays) && lagDays >= 0
}

/** The last day of the period that follows; the end of a month is followed by the end of a month. */
function nextPeriodEnd(on: IsoDate, intervalMonths: number): IsoDate | null {
  const next = addMonths(on, intervalMonths)
  return next !== null && isMonthEnd(on) ? lastDayOf(next.slice(0, 7)) : next
}

/**
 * `fresh` until the next period has ended, as nothing newer can be known before; then `due` for as long as
 * publishing takes (the lag); then `overdue`. Age counts in days from the last day that the figure describes.
 */
export function computeFreshness(latest: Figure, series: Series, asOf: IsoDate, asOfDay: number): Freshness {
  const ageDays = asOfDay - latest.day
  if (hasEnded(series, asOf)) return { ageDays, state: 'ended', nextDueOn: null }
  const { publication } = series
  if (publication === null || !hasUsableSchedule(series))
    return { ageDays, state: 'no-schedule', nextDueOn: null }
  const nextEnd = nextPeriodEnd(latest.on, publication.intervalMonths)
  const nextDueOn = nextEnd === null ? null : addDays(nextEnd, publication.lagDays)
  if (nextEnd === null || nextDueOn === null) return { ageDays, state: 'no-schedule', nextDueOn: null }
  if (asOf <= nextEnd) return { ageDays, state: 'fresh', nextDueOn }
  return { ageDays, state: asOf <= nextDueOn ? 'due' : 'overdue', nextDueOn }
}
