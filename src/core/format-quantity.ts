import { roundTo, roundToSignificant, type Rounding } from './format-decimal.ts'
import { formatDecimal, formatMultiple, NOTHING_TO_SHOW, readsAsZero } from './format-number.ts'
import type { Language, Qualifier, Unit } from './model.ts'

/** How a bound is rounded, so that "over" and "at most" stay true of the number printed. */
export const ROUNDING: Readonly<Record<Qualifier, Rounding>> = {
  exact: 'nearest',
  about: 'nearest',
  'at-least': 'down',
  'at-most': 'up',
}

const VALUE_WORDS: Readonly<Record<Language, Readonly<Record<Qualifier, string>>>> = {
  en: { exact: '', about: 'about', 'at-least': 'over', 'at-most': 'at most' },
  'zh-CN': { exact: '', about: '约', 'at-least': '超过', 'at-most': '至多' },
}

export const DIFFERENCE_WORDS: Readonly<Record<Language, Readonly<Record<Qualifier, string>>>> = {
  en: { exact: '', about: 'about', 'at-least': 'at least', 'at-most': 'at most' },
  'zh-CN': { exact: '', about: '约', 'at-least': '至少', 'at-most': '至多' },
}

const POINTS: Readonly<Record<Language, string>> = { en: 'points', 'zh-CN': '个百分点' }

/** From here on a measure's decimals say more than its source does. */
const WHOLE_MEASURES_FROM = 100

/** Rates under this keep one decimal: 11.5 a year. */
const WHOLE_RATES_FROM = 100
const ROUNDED_RATES_FROM = 1000
const RATE_DIGITS = 3

export function qualifierWord(qualifier: Qualifier, language: Language): string {
  return VALUE_WORDS[language][qualifier]
}

/** As short as is clear: a count without its symbol. */
export function formatValue(value: number, unit: Unit, language: Language): string {
  return quantity(value, unit, language, { isCountNamed: false })
}

export function formatValueWithUnit(value: number, unit: Unit, language: Language): string {
  return quantity(value, unit, language, { isCountNamed: true })
}

export function formatQualified(value: number, qualifier: Qualifier, unit: Unit, language: Language): string {
  const text = quantity(value, unit, language, { isCountNamed: false, rounding: ROUNDING[qualifier] })
  return withWord(VALUE_WORDS[language][qualifier], text, language)
}

/** As `formatQualified`, with the unit of a count said. */
export function formatQualifiedWithUnit(
  value: number,
  qualifier: Qualifier,
  unit: Unit,
  language: Language,
): string {
  const text = quantity(value, unit, language, { isCountNamed: true, rounding: ROUNDING[qualifier] })
  return withWord(VALUE_WORDS[language][qualifier], text, language)
}

/** Differences of shares are percentage points, at one decimal. */
export function formatDifference(
  amount: number,
  qualifier: Qualifier,
  unit: Unit,
  language: Language,
): string {
  return difference(amount, qualifier, unit, language, false)
}

export function formatDifferenceWithUnit(
  amount: number,
  qualifier: Qualifier,
  unit: Unit,
  language: Language,
): string {
  return difference(amount, qualifier, unit, language, true)
}

function difference(
  amount: number,
  qualifier: Qualifier,
  unit: Unit,
  language: Language,
  isCountNamed: boolean,
): string {
  const rounding = ROUNDING[qualifier]
  const text =
    unit.kind === 'share'
      ? points(amount, language, rounding)
      : quantity(amount, unit, language, { isCountNamed, rounding })
  return withWord(DIFFERENCE_WORDS[language][qualifier], text, language)
}

/** A change per year with its sign, a count in Chinese with its measure word. */
export function formatRate(perYear: number, qualifier: Qualifier, unit: Unit, language: Language): string {
  if (!Number.isFinite(perYear)) return NOTHING_TO_SHOW
  const plus = perYear > 0 && !readsAsZero(perYear) ? '+' : ''
  const change = `${plus}${rateText(perYear, unit, language, ROUNDING[qualifier])}`
  const word = DIFFERENCE_WORDS[language][qualifier]
  return language === 'en' ? `${withWord(word, change, language)} a year` : `每年${word}${change}`
}

function rateText(perYear: number, unit: Unit, language: Language, rounding: Rounding): string {
  if (unit.kind === 'share') return points(perYear, language, rounding)
  const size = Math.abs(perYear)
  const rounded = size >= ROUNDED_RATES_FROM ? roundToSignificant(perYear, RATE_DIGITS, rounding) : perYear
  const most = size >= WHOLE_RATES_FROM ? 0 : 1
  const text = formatDecimal(rounded, language, { most, least: 0 }, rounding)
  const isNamed = unit.kind === 'measure' || language === 'zh-CN'
  return isNamed ? withSymbol(text, unit, language) : text
}

/** Always "times", "1 times" too, as in "1 times the target". */
export function formatTimes(value: number, language: Language): string {
  const text = formatMultiple(value, language)
  return text === NOTHING_TO_SHOW ? text : joined(text, language === 'en' ? 'times' : '倍', language)
}

/** "at least 1.1 times", with `of` "at least 1.1 times the target": a bound keeps its side, at one decimal. */
export function formatQualifiedTimes(
  value: number,
  qualifier: Qualifier,
  language: Language,
  of?: string,
): string {
  const isBound = qualifier === 'at-least' || qualifier === 'at-most'
  const said = isBound && Number.isFinite(value) ? roundTo(value, 1, ROUNDING[qualifier]) : value
  const word = DIFFERENCE_WORDS[language][qualifier]
  const times = formatTimes(said, language)
  if (of === undefined || times === NOTHING_TO_SHOW) return withWord(word, times, language)
  return language === 'en' ? withWord(word, `${times} ${of}`, language) : `${word}为${of}的${times}`
}

function points(amount: number, language: Language, rounding: Rounding): string {
  if (!Number.isFinite(amount)) return NOTHING_TO_SHOW
  return joined(formatDecimal(amount, language, { most: 1, least: 1 }, rounding), POINTS[language], language)
}

function quantity(
  value: number,
  unit: Unit,
  language: Language,
  { isCountNamed, rounding = 'nearest' }: { readonly isCountNamed: boolean; readonly rounding?: Rounding },
): string {
  if (!Number.isFinite(value)) return NOTHING_TO_SHOW
  switch (unit.kind) {
    case 'share':
      return `${formatDecimal(value, language, { most: 2, least: 0 }, rounding)}%`
    case 'count': {
      const text = formatDecimal(value, language, { most: 0, least: 0 }, rounding)
      return isCountNamed ? withSymbol(text, unit, language) : text
    }
    case 'measure': {
      const most = Math.abs(value) < WHOLE_MEASURES_FROM ? 1 : 0
      return withSymbol(formatDecimal(value, language, { most, least: 0 }, rounding), unit, language)
    }
  }
}

export function withSymbol(text: string, unit: Unit, language: Language): string {
  const symbol = unit.symbol[language]
  return symbol === '' ? text : joined(text, symbol, language)
}

/** English sets a space between a number and a word, and none before % or °; Chinese sets none at all. */
function joined(text: string, symbol: string, language: Language): string {
  const isTight = language === 'zh-CN' || /^[%‰°](?![A-Z])/u.test(symbol)
  return isTight ? `${text}${symbol}` : `${text} ${symbol}`
}

export function withWord(word: string, text: string, language: Language): string {
  if (word === '' || text === NOTHING_TO_SHOW) return text
  return language === 'en' ? `${word} ${text}` : `${word}${text}`
}
