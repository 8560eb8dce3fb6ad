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
  if (!(epochMs >= FIRST_MOMENT && epochMs < END_OF_MOMENTS)) return NOTHING_TO_SHOW
  const shownZone = isKnownTimeZone(timeZone) ? timeZone : 'UTC'
  const { year, month, day, time } = clockParts(epochMs, shownZone)
  const date = inShortWords({ year, month, day }, language)
  return language === 'en' ? `${time}, ${date} (${shownZone})` : `${date} ${time}（${shownZone}）`
}

interface ClockParts {
  readonly year: number
  readonly month: number
  readonly day: number
  /** `14:32`. */
  readonly time: string
}

/** By parts, since engines differ in the order and the marks they set between them. */
function clockParts(epochMs: number, timeZone: string): ClockParts {
  const parts = new Map<string, string>()
  for (const { type, value } of clock(timeZone).formatToParts(epochMs)) parts.set(type, value)
  const numberOf = (part: Intl.DateTimeFormatPartTypes): number => Number(parts.get(part))
  return {
    year: numberOf('year'),
    month: numberOf('month'),
    day: numberOf('day'),
    time: [numberOf('hour'), numberOf('minute')].map((count) => String(count).padStart(2, '0')).join(':'),
  }
}

function isKnownTimeZone(timeZone: string): boolean {
  try {
    clock(timeZone)
    return true
  } catch {
    return false
  }
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
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  })
  clocks.set(timeZone, made)
  return made
}

interface AgeStep {
  /** The age in milliseconds from which the next coarser step is used. */
  readonly until: number
  readonly unit: number
  readonly words: Readonly<Record<Language, string>>
}

const AGE_STEPS: readonly AgeStep[] = [
  { until: MINUTE, unit: SECOND, words: { en: ' s ago', 'zh-CN': '秒前' } },
  { until: HOUR, unit: MINUTE, words: { en: ' min ago', 'zh-CN': '分钟前' } },
  { until: DAY, unit: HOUR, words: { en: ' h ago', 'zh-CN': '小时前' } },
]

/** Never rounded up: 119 seconds are one minute ago. */
export function formatAgo(elapsedMs: number, language: Language): string {
  if (!Number.isFinite(elapsedMs)) return NOTHING_TO_SHOW
  if (elapsedMs < SECOND) return language === 'en' ? 'just now' : '刚刚'
  const step = AGE_STEPS.find(({ until }) => elapsedMs < until)
  if (step !== undefined) return `${String(Math.floor(elapsedMs / step.unit))}${step.words[language]}`
  return `${span(Math.floor(elapsedMs / DAY), 'day', language)}${language === 'en' ? ' ago' : '前'}`
}
