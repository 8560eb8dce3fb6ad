import { NOTHING_TO_SHOW } from './format-number.ts'
import type { IsoDate, Language, Period } from './model.ts'

/** A calendar day, month or year by its numbers; never a moment, so no time zone can move it. */
export interface CalendarDate {
  readonly year: number
  /** 1 to 12; null where the whole year is meant. */
  readonly month: number | null
  /** From 1; null where the whole month is meant. */
  readonly day: number | null
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export function formatDate(date: IsoDate, language: Language): string {
  const parsed = parseDate(date)
  return parsed === null || parsed.day === null ? NOTHING_TO_SHOW : inWords(parsed, language)
}

export function formatShortDate(date: IsoDate, language: Language): string {
  const parsed = parseDate(date)
  return parsed === null || parsed.day === null ? NOTHING_TO_SHOW : inShortWords(parsed, language)
}

export function formatPeriod(period: Period, language: Language): string {
  const parsed = parseDate(period)
  if (parsed === null) return NOTHING_TO_SHOW
  if (!isYearEnd(parsed)) return inWords(parsed, language)
  return language === 'en' ? `end of ${yearText(parsed)}` : `${yearText(parsed)}年底`
}

export function formatShortPeriod(period: Period, language: Language): string {
  const parsed = parseDate(period)
  if (parsed === null) return NOTHING_TO_SHOW
  if (!isYearEnd(parsed)) return inShortWords(parsed, language)
  return language === 'en' ? `end ${yearText(parsed)}` : `${yearText(parsed)}年底`
}

const PERIOD = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u

/** `2024`, `2024-02` or `2024-12-12`; null where it is written otherwise or no such day exists. */
function parseDate(text: string): CalendarDate | null {
  if (!PERIOD.test(text)) return null
  const [year = 0, month = null, day = null] = text.split('-').map(Number)
  if (year < 1) return null
  if (month === null) return { year, month, day: null }
  if (month < 1 || month > 12) return null
  return day === null || (day >= 1 && day <= daysInMonth(year, month)) ? { year, month, day } : null
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isYearEnd({ month, day }: CalendarDate): boolean {
  return month === 12 && day === 31
}

function inWords(date: CalendarDate, language: Language): string {
  return language === 'en' ? inEnglish(date, monthName) : inChinese(date)
}

export function inShortWords(date: CalendarDate, language: Language): string {
  return language === 'en' ? inEnglish(date, shortMonthName) : inChinese(date)
}

function inEnglish(date: CalendarDate, nameOf: (month: number) => string): string {
  const month = date.month === null ? [] : [nameOf(date.month)]
  const day = date.day === null ? [] : [String(date.day)]
  return [...day, ...month, yearText(date)].join(' ')
}

function inChinese(date: CalendarDate): string {
  const month = date.month === null ? '' : `${String(date.month)}月`
  const day = date.day === null ? '' : `${String(date.day)}日`
  return `${yearText(date)}年${month}${day}`
}

function yearText({ year }: CalendarDate): string {
  return String(year)
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? NOTHING_TO_SHOW
}

/** Three letters for every month, where engines differ on "Sep" and "Sept". */
function shortMonthName(month: number): string {
  return monthName(month).slice(0, 3)
}
