/**
 * Days, months and years as ISO 8601 text, without a clock and without a time zone. Years run from 1000
 * to 9999. Text that is no day that exists (2025-02-30) gives null and is never moved to one that does.
 */

import { digitsAt } from './digits.ts'
import type { IsoDate, Period } from './model.ts'

const MILLISECONDS_PER_DAY = 86_400_000

/** The mean length of a year in which rates per year are counted, in days. */
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

/** Days since 1 January 1970, negative before it; null where `date` is no day that exists. */
export function dayNumber(date: IsoDate): number | null {
  if (date.length !== 10 || date[7] !== '-') return null
  const found = monthOf(date)
  if (found === null) return null
  const day = digitsAt(date, 8, 2)
  if (day < 1 || day > daysInMonth(found.year, found.month)) return null
  return Date.UTC(found.year, found.month - 1, day) / MILLISECONDS_PER_DAY
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

/** The days that a period of a year, a month or a day spans; null where it does not exist. */
export function parsePeriod(text: string): PeriodSpan | null {
  if (text.length === 4) {
    if (!isYear(digitsAt(text, 0, 4))) return null
    return { precision: 'year', firstDay: `${text}-01-01`, lastDay: `${text}-12-31` }
  }
  if (text.length === 7) {
    const found = monthOf(text)
    if (found === null) return null
    const last = daysInMonth(found.year, found.month)
    return { precision: 'month', firstDay: `${text}-01`, lastDay: `${text}-${last}` }
  }
  return isIsoDate(text) ? { precision: 'day', firstDay: text, lastDay: text } : null
}

/** The day at which a value for `period` is judged; null where no such period exists. */
export function lastDayOf(period: Period): IsoDate | null {
  return parsePeriod(period)?.lastDay ?? null
}

/** Whole days from one day to the other, negative where `to` comes first; null where either does not exist. */
export function daysBetween(from: IsoDate, to: IsoDate): number | null {
  const first = dayNumber(from)
  const last = dayNumber(to)
  return first === null || last === null ? null : last - first
}

/** Years of 365.25 days from one day to the other; null where either does not exist. */
export function yearsBetween(from: IsoDate, to: IsoDate): number | null {
  const days = daysBetween(from, to)
  return days === null ? null : days / DAYS_PER_YEAR
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
