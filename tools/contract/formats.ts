/**
 * The formats of the contract as regular expressions, which the generated validators carry inside them.
 * A format given as a function would need a library at run time.
 */

const LEAP_YEAR = '(?:(?:[02468][048]|[13579][26])00|\\d\\d(?:0[48]|[2468][048]|[13579][26]))'
const DAY =
  '(?:\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)' +
  `|${LEAP_YEAR}-02-29)`
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)'

/** A day that exists in the Gregorian calendar: 2024-02-29 but not 2025-02-29. */
export const calendarDay = new RegExp(`^${DAY}$`, 'u')

/** RFC 3339 with its offset. Leap seconds are refused, as no browser reads them as a date. */
export const dateTime = new RegExp(`^${DAY}T${TIME}$`, 'u')
