/** Moments as RFC 3339 date-times, which always carry their offset from UTC. */

import { dayNumber } from './calendar.ts'

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)(?:[Zz]|([+-])(\d{2}):(\d{2}))$/

/** Seconds since the start of 1970 in UTC; null where `text` is no moment that exists. */
export function secondsOf(text: string): number | null {
  const match = DATE_TIME.exec(text)
  if (match === null) return null
  const [, date = '', hours, minutes, seconds, sign, offsetHours, offsetMinutes] = match
  const day = dayNumber(date)
  const hour = Number(hours)
  const minute = Number(minutes)
  const second = Number(seconds)
  // A second of 60 is a leap second and stands in the standard.
  if (day === null || hour > 23 || minute > 59 || second >= 61) return null
  const local = day * 86_400 + hour * 3600 + minute * 60 + second
  if (sign === undefined) return local
  const ahead = Number(offsetHours) * 3600 + Number(offsetMinutes) * 60
  return sign === '+' ? local - ahead : local + ahead
}
