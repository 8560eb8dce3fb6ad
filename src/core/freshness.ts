/** How old the latest figure is, and whether a newer one is expected, by the series' known schedule. */

import type { Figure, Freshness, InputFault } from './assessment.ts'
import { addDays, addMonths, isMonthEnd, lastDayOf } from './calendar.ts'
import type { IsoDate, Series } from './model.ts'

/** True where no further value will come, for what lies after the period named. */
export function hasEnded(series: Series, asOf: IsoDate): boolean {
  const on = series.ended === null ? null : lastDayOf(series.ended.asOf)
  return on !== null && on <= asOf
}

function isUsableSchedule({ intervalMonths, lagDays }: NonNullable<Series['publication']>): boolean {
  return Number.isInteger(intervalMonths) && intervalMonths > 0 && Number.isInteger(lagDays) && lagDays >= 0
}

/** A schedule that cannot be counted in whole months and days claims no due date, and is reported. */
export function scheduleFaults(series: Series, at: string): readonly InputFault[] {
  if (series.publication === null || isUsableSchedule(series.publication)) return []
  return [{ kind: 'schedule-not-usable', at: `${at}.publication` }]
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
  if (publication === null || !isUsableSchedule(publication))
    return { ageDays, state: 'no-schedule', nextDueOn: null }
  const nextEnd = nextPeriodEnd(latest.on, publication.intervalMonths)
  const nextDueOn = nextEnd === null ? null : addDays(nextEnd, publication.lagDays)
  if (nextEnd === null || nextDueOn === null) return { ageDays, state: 'no-schedule', nextDueOn: null }
  if (asOf <= nextEnd) return { ageDays, state: 'fresh', nextDueOn }
  return { ageDays, state: asOf <= nextDueOn ? 'due' : 'overdue', nextDueOn }
}
