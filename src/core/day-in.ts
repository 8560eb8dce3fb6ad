import type { IsoDate } from './model.ts'

/** To make one takes a browser as long as to write hundreds of days. */
const calendars = new Map<string, Intl.DateTimeFormat>()

/** The calendar day at a moment in a time zone. Throws a RangeError where the zone is not known here. */
export function dayIn(timeZone: string, epochMs: number): IsoDate {
  return calendar(timeZone).format(epochMs)
}

function calendar(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone)
  if (known !== undefined) return known
  // Swedish writes a day as ISO 8601 does.
  const made = new Intl.DateTimeFormat('sv', { timeZone })
  calendars.set(timeZone, made)
  return made
}
