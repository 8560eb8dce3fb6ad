import { formatDecimal, NOTHING_TO_SHOW } from './format-number.ts'
import { qualifierWord, ROUNDING, withSymbol, withWord } from './format-quantity.ts'
import type { Language, Qualifier, Unit } from './model.ts'

/** As many as any source states; what more there is, arithmetic left there. */
const MOST_DECIMALS = 6

/**
 * A published value with every decimal of it, a count without its symbol: "over 530.57 km". What is computed is
 * rounded; what was published is evidence and reads as it does in its source and in every file.
 */
export function formatPublished(value: number, qualifier: Qualifier, unit: Unit, language: Language): string {
  if (!Number.isFinite(value)) return NOTHING_TO_SHOW
  const digits = formatDecimal(value, language, { most: MOST_DECIMALS, least: 0 }, ROUNDING[qualifier])
  return withWord(qualifierWord(qualifier, language), inUnit(digits, unit, language), language)
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
