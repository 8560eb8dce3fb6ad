import { roundTo } from './format-decimal.ts'
import { inShortWords } from './format-date.ts'
import { formatNumber, NOTHING_TO_SHOW } from './format-number.ts'
import type { Language } from './model.ts'

/** The mean of the Gregorian calendar's years, as rates per year count them: 365.25. */
const DAYS_IN_YEAR = 365.25
const DAYS_IN_MONTH = DAYS_IN_YEAR / 12
const MONTHS_IN_YEAR = 12

/** Shorter spans read in days. */
const DAYS_UNDER_MONTHS = 2

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The years 2 to 9998 in UTC, so that no time zone leads outside the years 1 to 9999. */
const FIRST_MOMENT = Date.parse('0002-01-01T00:00:00Z')
const END_OF_MOMENTS = Date.parse('9999-01-01T00:00:00Z')

/** English in the singular and plural, Chinese in its one form. */
const SPANS = {
  day: { en: { one: 'day', other: 'days' }, 'zh-CN': '天' },
  month: { en: { one: 'month', other: 'months' }, 'zh-CN': '个月' },
  year: { en: { one: 'year', other: 'years' }, 'zh-CN': '年' },
} as const

/** A whole or decimal number of days, months or years. */
function span(count: number, kind: keyof typeof SPANS, language: Language): string {
  const text = formatNumber(count, language)
  if (language === 'zh-CN') return `${text}${SPANS[kind]['zh-CN']}`
  return `${text} ${Math.abs(count) === 1 ? SPANS[kind].en.one : SPANS[kind].en.other}`
}

export function formatDays(days: number, language: Language): string {
  return Number.isFinite(days) ? span(roundTo(days, 0), 'day', language) : NOTHING_TO_SHOW
}

/** Years and months to the nearest month; under two months in days. */
export function formatDuration(days: number, language: Language): string {
  const inMonths = Math.abs(days) / DAYS_IN_MONTH
  if (!Number.isFinite(days) || inMonths < DAYS_UNDER_MONTHS) return formatDays(days, language)
  const months = roundTo(inMonths, 0)
  const years = Math.floor(months / MONTHS_IN_YEAR)
  const rest = months - years * MONTHS_IN_YEAR
  const parts = [
    ...(years > 0 ? [span(years, 'year', language)] : []),
    ...(rest > 0 ? [span(rest, 'month', language)] : []),
  ]
  return `${days < 0 ? '−' : ''}${parts.join(language === 'en' ? ' ' : '')}`
}

/** One decimal of a year; under a year as a duration. */
export function formatYears(days: number, language: Language): string {
  if (!Number.isFinite(days) || Math.abs(days) < DAYS_IN_YEAR) return formatDuration(days, language)
  return span(roundTo(days / DAYS_IN_YEAR, 1), 'year', language)
}

/** A moment by the clock of a time zone, which is named. In UTC where the zone is not known here. */
export function formatMoment(epochMs: number, timeZone: string, language: Language): string {
  const shown = knownTimeZone(timeZone)
  const parts = clockParts(epochMs, shown)
  if (parts === null) return NOTHING_TO_SHOW
  const { year, month, day, time } = parts
  const date = inShortWords({ year, month, day }, language)
  return language === 'en' ? `${time}, ${date} (${shown})` : `${date} ${time}（${shown}）`
}

export function formatAgo(elapsedMs: number, language: Language): string {
  if (!Number.isFinite(elapsedMs)) return NOTHING_TO_SHOW
  if (elapsedMs < SECOND) return language === 'en' ? 'just now' : '刚刚'
  const isEnglish = language === 'en'
  if (elapsedMs < MINUTE) return ago(elapsedMs / SECOND, isEnglish ? ' s ago' : '秒前', language)
  if (elapsedMs < HOUR) return ago(elapsedMs / MINUTE, isEnglish ? ' min ago' : '分钟前', language)
  if (elapsedMs < DAY) return ago(elapsedMs / HOUR, isEnglish ? ' h ago' : '小时前', language)
  const days = Math.floor(elapsedMs / DAY)
  return isEnglish ? `${span(days, 'day', language)} ago` : `${span(days, 'day', language)}前`
}

/** Age is never rounded up: 119 seconds are one minute ago. */
function ago(count: number, words: string, language: Language): string {
  return `${formatNumber(Math.floor(count), language)}${words}`
}

interface ClockParts {
  readonly year: number
  readonly month: number
  readonly day: number
  /** `14:32`. */
  readonly time: string
}

/** Null where the moment is none, or lies outside the years that calendar dates are written in. */
function clockParts(epochMs: number, timeZone: string): ClockParts | null {
  if (!(epochMs >= FIRST_MOMENT && epochMs < END_OF_MOMENTS)) return null
  const parts = new Map(
    clock(timeZone)
      .formatToParts(epochMs)
      .map(({ type, value }) => [type, value]),
  )
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')].map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  return { year, month, day, time: `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}` }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  clocks.set(timeZone, made)
  return made
}

function knownTimeZone(timeZone: string): string {
  try {
    clock(timeZone)
    return timeZone
  } catch {
    return 'UTC'
  }
}
