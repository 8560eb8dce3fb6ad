/** Moments as RFC 3339 date-times, which always carry their offset from UTC. */

import { dayNumber } from './calendar.ts'
import { digitsAt } from './digits.ts'

/** What follows the seconds: a fraction, then Z or the offset. */
const REST = /^(\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/u

const LENGTH_TO_SECONDS = 19

/** Seconds that the clock of the offset is ahead of UTC, and the fraction; null where it is no such text. */
function readRest(rest: string): { readonly ahead: number; readonly fraction: number } | null {
  if (rest === 'Z') return { ahead: 0, fraction: 0 }
  const match = REST.exec(rest)
  if (match === null) return null
  const [, fraction, sign, hours, minutes] = match
  const offset = sign === undefined ? 0 : Number(hours) * 3600 + Number(minutes) * 60
  return { ahead: sign === '-' ? -offset : offset, fraction: fraction === undefined ? 0 : Number(fraction) }
}

/** Seconds since the start of 1970 in UTC; null where `text` is no moment that exists. */
export function secondsOf(text: string): number | null {
  const day = dayNumber(text.slice(0, 10))
  const hour = digitsAt(text, 11, 2)
  const minute = digitsAt(text, 14, 2)
  const second = digitsAt(text, 17, 2)
  const separators = text[10] === 'T' || text[10] === 't' ? text[13] === ':' && text[16] === ':' : false
  // A second of 60 is a leap second and stands in the standard.
  const isTime = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 60
  if (day === null || !separators || !isTime) return null
  const rest = readRest(text.slice(LENGTH_TO_SECONDS))
  return rest === null ? null : day * 86_400 + hour * 3600 + minute * 60 + second + rest.fraction - rest.ahead
}
