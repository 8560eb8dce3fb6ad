import {
  decimalExponent,
  roundTo,
  roundToSignificant,
  shiftDecimalPoint,
  type Rounding,
} from './format-decimal.ts'
import type { Language } from './model.ts'

/** What stands where a number or date is none: it never reads NaN, Infinity, undefined or Invalid Date. */
export const NOTHING_TO_SHOW = '—'

/** Below this a difference is what binary arithmetic left over, not a value: 0.1 + 0.2 − 0.3. */
const SMALLEST_SHOWN = 1e-6
const SMALLEST_SHOWN_DECIMALS = 6

/** From here on digits would fill lines and say no more than a power of ten does. */
const POWERS_OF_TEN_FROM = 1e21

/** As many as tell any double from its neighbour near 1. */
const MOST_DECIMALS = 17

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const MULTIPLE_DECIMALS = 1
const RATIO_DECIMALS = 2

/** Where a pace ratio changes the status: on track from 0.95, behind from 0.60, off track from 0. */
const RATIO_THRESHOLDS = [0.95, 0.6, 0] as const

interface Scale {
  /** The power of ten that the word stands for. */
  readonly exponent: number
  readonly word: string
}

/** Large numbers by the words for powers of ten, smallest first. */
const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  en: [
    { exponent: 6, word: ' million' },
    { exponent: 9, word: ' billion' },
    { exponent: 12, word: ' trillion' },
  ],
  'zh-CN': [
    { exponent: 4, word: '万' },
    { exponent: 8, word: '亿' },
    { exponent: 12, word: '万亿' },
  ],
}

const UNDER_ONE_PERCENT: Readonly<Record<Language, string>> = { en: 'under 1%', 'zh-CN': '不足1%' }
const OVER_NINETY_NINE_PERCENT: Readonly<Record<Language, string>> = { en: 'over 99%', 'zh-CN': '超过99%' }

/** How many decimals a number is rounded to and which of them are kept when they are zero. */
interface Decimals {
  readonly most: number
  readonly least: number
}

/**
 * The number at so many decimals, in grouped digits with a real minus sign. One that is not zero does not
 * read as zero: it keeps its first digit, down to a millionth.
 */
export function formatDecimal(
  value: number,
  language: Language,
  decimals: Decimals,
  rounding: Rounding = 'nearest',
): string {
  if (!Number.isFinite(value)) return NOTHING_TO_SHOW
  const rounded = roundTo(value, decimals.most, rounding)
  if (rounded === 0 && !readsAsZero(value)) {
    return formatDigits(roundToSignificant(value, 1, rounding), language, {
      most: SMALLEST_SHOWN_DECIMALS,
      least: 0,
    })
  }
  return formatDigits(rounded, language, decimals)
}

/** True of zero and of what arithmetic leaves over where zero is meant. */
export function readsAsZero(value: number): boolean {
  return Math.abs(value) < SMALLEST_SHOWN
}

/** Up to two decimals; with `decimals` exactly that many, zeros too. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  if (!Number.isFinite(value)) return NOTHING_TO_SHOW
  if (decimals === undefined) return formatDecimal(value, language, { most: 2, least: 0 })
  return formatDigits(roundTo(value, decimals), language, { most: decimals, least: decimals })
}

/** In words for powers of ten from a million (zh: 万) on: "18.7 million", "1,870万"; below that as a number. */
export function formatCompact(value: number, language: Language): string {
  const size = Math.abs(value)
  if (!Number.isFinite(value) || size >= POWERS_OF_TEN_FROM) return formatNumber(value, language)
  const rounded = roundToScale(size, scaleOf(size, language))
  // 999.96 million rounds to a thousand of them, which the next word says.
  const scale = scaleOf(rounded, language)
  if (scale === undefined) return formatNumber(value, language)
  const digits = formatDigits(shiftDecimalPoint(rounded, -scale.exponent), language, { most: 2, least: 0 })
  return `${value < 0 ? '−' : ''}${digits}${scale.word}`
}

function scaleOf(size: number, language: Language): Scale | undefined {
  return SCALES[language].findLast(({ exponent }) => size >= 10 ** exponent)
}

/** Three significant digits beside a word, whole from a hundred on; two decimals without one. */
function roundToScale(size: number, scale: Scale | undefined): number {
  if (scale === undefined) return roundTo(size, 2)
  const count = shiftDecimalPoint(size, -scale.exponent)
  const decimals = count >= 100 ? 0 : count >= 10 ? 1 : 2
  return roundTo(size, decimals - scale.exponent)
}

/**
 * How many times: one decimal, none for a whole number and from a hundred on, more where one would read as
 * 0, 1 or 2 while the number is another. Just under 2 never reads 2, since from twice the target on a
 * target counts as one that no longer informs.
 */
export function formatMultiple(value: number, language: Language): string {
  if (!Number.isFinite(value)) return NOTHING_TO_SHOW
  if (readsAsZero(value)) return formatNumber(0, language)
  const most = Math.abs(value) >= 100 ? 0 : MULTIPLE_DECIMALS
  for (let decimals = most; decimals <= MOST_DECIMALS; decimals += 1) {
    const rounded = roundTo(value, decimals)
    if (isSameMultiple(value, rounded)) {
      return formatDigits(rounded, language, {
        most: decimals,
        least: Number.isInteger(value) ? 0 : decimals,
      })
    }
  }
  return formatDigits(value, language, { most: MOST_DECIMALS, least: 0 })
}

function isSameMultiple(value: number, rounded: number): boolean {
  const isSameSideOf = (mark: number): boolean => Math.sign(value - mark) === Math.sign(rounded - mark)
  return isSameSideOf(0) && isSameSideOf(1) && value < 2 === rounded < 2
}

/** Two decimals; three, cut off away from the threshold, where two would read as the class above: 0.9499 is "0.949". */
export function formatRatio(value: number, language: Language): string {
  if (!Number.isFinite(value)) return NOTHING_TO_SHOW
  const rounded = roundTo(value, RATIO_DECIMALS)
  const isPastThreshold = RATIO_THRESHOLDS.some((threshold) => value < threshold && rounded >= threshold)
  if (!isPastThreshold)
    return formatDigits(rounded, language, { most: RATIO_DECIMALS, least: RATIO_DECIMALS })
  const below = floorTo(value, RATIO_DECIMALS + 1)
  return formatDigits(below, language, { most: RATIO_DECIMALS + 1, least: RATIO_DECIMALS + 1 })
}

/** Rounds down without forgiving what arithmetic leaves over: the status did not forgive it either. */
function floorTo(value: number, decimals: number): number {
  return shiftDecimalPoint(Math.floor(shiftDecimalPoint(value, decimals)), -decimals)
}

/** A share from 0 to 1 in whole percent; 0% and 100% only where nothing and all of it is there. */
export function formatSharePercent(share: number, language: Language): string {
  const percent = roundTo(shiftDecimalPoint(share, 2), 0)
  if (!Number.isFinite(percent)) return NOTHING_TO_SHOW
  if (share > 0 && percent === 0) return UNDER_ONE_PERCENT[language]
  if (share < 1 && percent >= 100) return OVER_NINETY_NINE_PERCENT[language]
  return `${formatDigits(percent, language, { most: 0, least: 0 })}%`
}

/** Engines differ in minus signs and narrow spaces; this is where they agree. */
function formatDigits(value: number, language: Language, decimals: Decimals): string {
  if (Math.abs(value) >= POWERS_OF_TEN_FROM) return formatPowerOfTen(value, language)
  const format = numberFormat(language, decimals.least, decimals.most)
  return format
    .format(value)
    .replace('-', '−')
    .replaceAll(/[\u00A0\u202F]/gu, ' ')
}

/** 1.5e300 as "1.5 × 10³⁰⁰". */
function formatPowerOfTen(value: number, language: Language): string {
  const rounded = roundToSignificant(value, 3)
  const exponent = decimalExponent(rounded)
  const mantissa = formatDigits(shiftDecimalPoint(rounded, -exponent), language, { most: 2, least: 0 })
  const superscript = String(exponent).replaceAll(/\d/gu, (digit) => SUPERSCRIPTS.charAt(Number(digit)))
  return `${mantissa} × 10${superscript}`
}

const numberFormats = new Map<string, Intl.NumberFormat>()

function numberFormat(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = `${language} ${String(least)} ${String(most)}`
  const known = numberFormats.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(language, {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: true,
  })
  numberFormats.set(key, made)
  return made
}
