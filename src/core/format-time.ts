import { roundTo, type Rounding } from './format-decimal.ts'
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

/** Years and months to the nearest month, or as a bound is rounded; under two months in days. */
export function formatDuration(days: number, language: Language, rounding: Rounding = 'nearest'): string {
  const inMonths = Math.abs(days) / DAYS_IN_MONTH
  if (!Number.isFinite(days) || inMonths < DAYS_UNDER_MONTHS) return formatDays(days, language)
  const months = roundTo(inMonths, 0, rounding)
  const years = Math.floor(months / MONTHS_IN_YEAR)
  const rest = months - years * MONTHS_IN_YEAR
  const parts = [
    ...(years > 0 ? [span(years, 'year', language)] : []),
    ...(rest > 0 ? [span(rest, 'month', language)] : []),
  ]
  return `${days < 0 ? '−' : ''}${parts.join(language === 'en' ? ' ' : '')}`
}

/** One decimal of a year; under a year as a duration. With `down`, "at least" stays true of what is printed. */
export function formatYears(days: number, language: Language, rounding: Rounding = 'nearest'): string {
  if (!Number.isFinite(days) || Math.abs(days) < DAYS_IN_YEAR) return formatDuration(days, language, rounding)
  return span(roundTo(days / DAYS_IN_YEAR, 1, rounding), 'year', language)
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
