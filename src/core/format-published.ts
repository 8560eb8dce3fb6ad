import { roundToSignificant } from './format-decimal.ts'
import { formatCompact, formatDecimal, NOTHING_TO_SHOW } from './format-number.ts'
import { qualifierWord, ROUNDING, withSymbol, withWord } from './format-quantity.ts'
import type { Language, Qualifier, Unit } from './model.ts'

/** As many as any source states; what more there is, arithmetic left there. */
const MOST_DECIMALS = 6

/** From here on Chinese readers count by 万 and 亿. */
const TEN_THOUSAND = 10_000
const COMPACT_DIGITS = 3

/**
 * A published value with every decimal of it, a count without its symbol: "over 530.57 km". What is computed is
 * rounded; what was published is evidence and reads as it does in its source and in every file.
 */
export function formatPublished(value: number, qualifier: Qualifier, unit: Unit, language: Language): string {
  if (!Number.isFinite(value)) return NOTHING_TO_SHOW
  const digits = formatDecimal(value, language, { most: MOST_DECIMALS, least: 0 }, ROUNDING[qualifier])
  return withWord(qualifierWord(qualifier, language), inUnit(digits, unit, language), language)
}

/**
 * As `formatPublished`, with the unit of a count, and in Chinese with a large count by 万 or 亿 beside it:
 * "18,700,000 users" / "18,700,000户（1,870万户）".
 */
export function formatPublishedWithUnit(
  value: number,
  qualifier: Qualifier,
  unit: Unit,
  language: Language,
): string {
  const published = formatPublished(value, qualifier, unit, language)
  if (unit.kind !== 'count' || !Number.isFinite(value)) return published
  const named = withSymbol(published, unit, language)
  if (language === 'en' || Math.abs(value) < TEN_THOUSAND) return named
  const word = roundToSignificant(value, COMPACT_DIGITS) === value ? '' : '约'
  return `${named}（${word}${withSymbol(formatCompact(value, language), unit, language)}）`
}

function inUnit(digits: string, unit: Unit, language: Language): string {
  switch (unit.kind) {
    case 'share':
      return `${digits}%`
    case 'count':
      return digits
    case 'measure':
      return withSymbol(digits, unit, language)
  }
}
