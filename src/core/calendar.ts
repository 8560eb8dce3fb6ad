/**
 * Days, months and years as ISO 8601 text, without a clock and without a time zone. Years run from 1000
 * to 9999. Text that is no day that exists (2025-02-30) gives null and is never moved to one that does.
 */

import { digitsAt } from './digits.ts'
import type { IsoDate, Period } from './model.ts'

const MILLISECONDS_PER_DAY = 86_400_000

/** The mean length of a year, in which what goes beyond whole years is counted, in days. */
export const DAYS_PER_YEAR = 365.25

export type Precision = 'year' | 'month' | 'day'

export interface PeriodSpan {
  readonly precision: Precision
  readonly firstDay: IsoDate
  /** The day at which a value for the period is judged. */
  readonly lastDay: IsoDate
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}

function isYear(year: number): boolean {
  return year >= 1000 && year <= 9999
}

/** A month such as 2024-02 of text that starts with one; null where no such month exists. */
function monthOf(text: string): { readonly year: number; readonly month: number } | null {
  const year = digitsAt(text, 0, 4)
  const month = digitsAt(text, 5, 2)
  return isYear(year) && text[4] === '-' && month >= 1 && month <= 12 ? { year, month } : null
}

/** From 1 March of the year 0 to 1 January 1970, in days of the Gregorian calendar. */
const DAYS_TO_1970 = 719_468

/**
 * Days since 1 January 1970 of a day that exists. Years counted from March end with their leap day, and the
 * months from March on begin after 0, 31, 61, 92 … days, which is ⌊(153 · month + 2) ÷ 5⌋.
 */
function countDays(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  return 365 * marchYear + leapDays + daysBeforeMonth + day - 1 - DAYS_TO_1970
}

/** Days since 1 January 1970, negative before it; null where `date` is no day that exists. */
export function dayNumber(date: IsoDate): number | null {
  if (date.length !== 10 || date[7] !== '-') return null
  const found = monthOf(date)
  if (found === null) return null
  const day = digitsAt(date, 8, 2)
  if (day < 1 || day > daysInMonth(found.year, found.month)) return null
  return countDays(found.year, found.month, day)
}

/** The day that lies `number` whole days from 1 January 1970; null outside the years 1000 to 9999. */
export function dateOfDay(number: number): IsoDate | null {
  if (!Number.isInteger(number) || Math.abs(number) > 5_000_000) return null
  const date = new Date(number * MILLISECONDS_PER_DAY)
  const year = date.getUTCFullYear()
  return isYear(year) ? `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}` : null
}

export function isIsoDate(text: string): boolean {
  return dayNumber(text) !== null
}

/** A plan of thousands of targets asks for the same few hundred periods, and keeps every answer. */
const lastDays = new Map<Period, IsoDate | null>()
const MOST_LAST_DAYS = 2000

/** The day at which a value for a period of a year, a month or a day is judged; null where no such period exists. */
export function lastDayOf(period: Period): IsoDate | null {
  if (period.length > 7) return isIsoDate(period) ? period : null
  let lastDay = lastDays.get(period)
  if (lastDay === undefined) {
    if (lastDays.size >= MOST_LAST_DAYS) lastDays.clear()
    lastDay = lastDayWithin(period)
    lastDays.set(period, lastDay)
  }
  return lastDay
}

function lastDayWithin(period: Period): IsoDate | null {
  if (period.length === 4) return isYear(digitsAt(period, 0, 4)) ? `${period}-12-31` : null
  const found = period.length === 7 ? monthOf(period) : null
  return found === null ? null : `${period}-${daysInMonth(found.year, found.month)}`
}

/** The days that a period of a year, a month or a day spans; null where it does not exist. */
export function parsePeriod(text: string): PeriodSpan | null {
  const lastDay = lastDayOf(text)
  if (lastDay === null) return null
  if (text.length === 4) return { precision: 'year', firstDay: `${text}-01-01`, lastDay }
  if (text.length === 7) return { precision: 'month', firstDay: `${text}-01`, lastDay }
  return { precision: 'day', firstDay: text, lastDay }
}

/** Whole days from one day to the other, negative where `to` comes first; null where either does not exist. */
export function daysBetween(from: IsoDate, to: IsoDate): number | null {
  const first = dayNumber(from)
  const last = dayNumber(to)
  return first === null || last === null ? null : last - first
}

export function addDays(date: IsoDate, days: number): IsoDate | null {
  const day = dayNumber(date)
  return day === null ? null : dateOfDay(day + days)
}

/**
 * The same day of the month `months` later (earlier where negative), or the month's last day where it has
 * no such day: 2024-02-29 less 12 months is 2023-02-28. Null where the result is no day that exists.
 */
export function addMonths(date: IsoDate, months: number): IsoDate | null {
  const found = isIsoDate(date) ? monthOf(date) : null
  if (found === null || !Number.isInteger(months)) return null
  const count = found.year * 12 + found.month - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  if (!isYear(year)) return null
  const day = Math.min(digitsAt(date, 8, 2), daysInMonth(year, month))
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

/** True where `date` is the last day of its month. */
export function isMonthEnd(date: IsoDate): boolean {
  return isIsoDate(date) && lastDayOf(date.slice(0, 7)) === date
}

/** The day so many years later, in days since 1 January 1970: the last of its month for the last of one. */
function anniversary(date: IsoDate, years: number): number | null {
  const day = addMonths(date, 12 * years)
  return day === null ? null : dayNumber((isMonthEnd(date) ? lastDayOf(day.slice(0, 7)) : day) ?? day)
}

/**
 * Years from one day to the other: whole ones by the calendar, so that a change within a year is that change a
 * year whether it leaps or not, and the days beyond them in years of 365.25 days. Negative where `to` comes first,
 * null where either does not exist.
 */
export function yearsBetween(from: IsoDate, to: IsoDate): number | null {
  const day = dayNumber(to)
  const most = digitsAt(to, 0, 4) - digitsAt(from, 0, 4)
  for (const years of [most, most - 1]) {
    const start = anniversary(from, years)
    if (day !== null && start !== null && start <= day) return years + (day - start) / DAYS_PER_YEAR
  }
  return null
}

/**
 * The moment so many years after a day, in days since 1 January 1970 with their fraction, as `yearsBetween` counts
 * years; null outside the years 1000 to 9999.
 */
export function dayAfterYears(from: IsoDate, years: number): number | null {
  const whole = Math.floor(years)
  const start = anniversary(from, whole)
  const next = anniversary(from, whole + 1)
  return start === null || next === null ? null : Math.min(start + (years - whole) * DAYS_PER_YEAR, next)
}
