import { formatDate, formatPeriod, formatShortDate, formatShortPeriod } from './format-date.ts'
import type { Rounding } from './format-decimal.ts'
import {
  formatCompact,
  formatMultiple,
  formatNumber,
  formatRatio,
  formatSharePercent,
} from './format-number.ts'
import {
  formatDifference,
  formatDifferenceWithUnit,
  formatQualified,
  formatQualifiedTimes,
  formatQualifiedWithUnit,
  formatRate,
  formatTimes,
  formatValue,
  formatValueWithUnit,
  qualifierWord,
} from './format-quantity.ts'
import { formatAgo, formatDays, formatDuration, formatYears } from './format-time.ts'
import { formatCountWord, formatList } from './format-words.ts'
import type { IsoDate, Language, Period, Qualifier, Unit } from './model.ts'

/**
 * Numbers, units, dates and spans as people of one language read them. A number that is not finite and a
 * date that does not exist read "—", whatever words would stand around them. A number that is not zero
 * never reads as zero, down to a millionth, and bounds are rounded to their true side.
 */
export interface Formatter {
  readonly language: Language
  /** "92,000", "60.5": up to two decimals, or exactly as many as asked for. */
  readonly number: (value: number, options?: { readonly decimals?: number }) => string
  /** "1.8 trillion", "18.7 million", below a million in digits; "1.8万亿", "1,870万", below 1万 in digits. */
  readonly compact: (value: number) => string
  /** As short as is clear: "18%", "92,000" without the unit of the count, "5,239 km" / "5,239公里". */
  readonly value: (value: number, unit: Unit) => string
  /** With the unit always said: "92,000 stations" / "92,000座". */
  readonly valueWithUnit: (value: number, unit: Unit) => string
  /** "over 18%" / "超过18%"; as `value` where it is exact. */
  readonly qualified: (value: number, qualifier: Qualifier, unit: Unit) => string
  /** "over 83,000 stations" / "超过83,000座". */
  readonly qualifiedWithUnit: (value: number, qualifier: Qualifier, unit: Unit) => string
  /** "over" / "超过"; empty for `exact`. */
  readonly qualifierWord: (qualifier: Qualifier) => string
  /** "at most 7.0 points" / "至多7.0个百分点", "82,000", "500 km". */
  readonly difference: (amount: number, qualifier: Qualifier, unit: Unit) => string
  /** "82,000 stations" / "82,000座". */
  readonly differenceWithUnit: (amount: number, qualifier: Qualifier, unit: Unit) => string
  /** "+22,000 a year" / "每年+22,000座", "about −1.2 points a year" / "每年约−1.2个百分点"; zero has no sign. */
  readonly rate: (perYear: number, qualifier: Qualifier, unit: Unit) => string
  /** "9.2", "1.04": above 1 never "1", below 1 never "1", below 2 never "2". */
  readonly multiple: (value: number) => string
  /** "9.2 times" / "9.2倍". */
  readonly times: (value: number) => string
  /** "at least 1.1 times" / "至少1.1倍"; with `of` "at least 1.1 times the target" / "至少为目标的1.1倍". */
  readonly qualifiedTimes: (value: number, qualifier: Qualifier, of?: string) => string
  /** A pace ratio, "1.45"; always in the class of the number itself: 0.9499 is "0.949". */
  readonly ratio: (value: number) => string
  /** A share from 0 to 1, "45%"; "under 1%" / "不足1%" and "over 99%" / "超过99%" where rounding would say none or all. */
  readonly sharePercent: (share: number) => string
  /** "31 December 2025" / "2025年12月31日". */
  readonly date: (date: IsoDate) => string
  /** "31 Dec 2025" / "2025年12月31日". */
  readonly shortDate: (date: IsoDate) => string
  /** "2024", "February 2024", "end of 2023", "12 December 2024" / "2024年", "2024年2月", "2023年底", "2024年12月12日". */
  readonly period: (period: Period) => string
  /** "2024", "Feb 2024", "end 2023", "12 Dec 2024"; in Chinese as `period`. */
  readonly shortPeriod: (period: Period) => string
  /** "1 year 11 months" / "1年11个月", to the nearest month; under two months "12 days" / "12天". */
  readonly duration: (days: number) => string
  /** "3.7 years" / "3.7年"; under a year as `duration`. A bound is rounded to its true side: `down` after "at least". */
  readonly years: (days: number, rounding?: Rounding) => string
  /** "327 days" / "327天". */
  readonly days: (days: number) => string
  /** "12 s ago", "3 min ago", "2 h ago", "4 days ago" / "12秒前", "3分钟前", "2小时前", "4天前"; under a second "just now" / "刚刚". */
  readonly ago: (elapsedMs: number) => string
  /** "a, b and c" / "a、b和c"; nothing for an empty list. */
  readonly list: (items: readonly string[]) => string
  /** Within a sentence: "two", with `capital` "Two", from ten on digits; digits in Chinese. */
  readonly countWord: (count: number, options?: { readonly capital?: boolean }) => string
}

/** The same formatter for the same language, so that it can stand among the dependencies of a view. */
export function createFormatter(language: Language): Formatter {
  return FORMATTERS[language]
}

const FORMATTERS: Readonly<Record<Language, Formatter>> = { en: make('en'), 'zh-CN': make('zh-CN') }

function make(language: Language): Formatter {
  return {
    language,
    number: (value, options) => formatNumber(value, language, options?.decimals),
    compact: (value) => formatCompact(value, language),
    value: (value, unit) => formatValue(value, unit, language),
    valueWithUnit: (value, unit) => formatValueWithUnit(value, unit, language),
    qualified: (value, qualifier, unit) => formatQualified(value, qualifier, unit, language),
    qualifiedWithUnit: (value, qualifier, unit) => formatQualifiedWithUnit(value, qualifier, unit, language),
    qualifierWord: (qualifier) => qualifierWord(qualifier, language),
    difference: (amount, qualifier, unit) => formatDifference(amount, qualifier, unit, language),
    differenceWithUnit: (amount, qualifier, unit) =>
      formatDifferenceWithUnit(amount, qualifier, unit, language),
    rate: (perYear, qualifier, unit) => formatRate(perYear, qualifier, unit, language),
    multiple: (value) => formatMultiple(value, language),
    times: (value) => formatTimes(value, language),
    qualifiedTimes: (value, qualifier, of) => formatQualifiedTimes(value, qualifier, language, of),
    ratio: (value) => formatRatio(value, language),
    sharePercent: (share) => formatSharePercent(share, language),
    date: (date) => formatDate(date, language),
    shortDate: (date) => formatShortDate(date, language),
    period: (period) => formatPeriod(period, language),
    shortPeriod: (period) => formatShortPeriod(period, language),
    duration: (days) => formatDuration(days, language),
    years: (days, rounding) => formatYears(days, language, rounding),
    days: (days) => formatDays(days, language),
    ago: (elapsedMs) => formatAgo(elapsedMs, language),
    list: (items) => formatList(items, language),
    countWord: (count, options) => formatCountWord(count, language, options?.capital === true),
  }
}
