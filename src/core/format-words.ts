import { formatNumber } from './format-number.ts'
import type { Language } from './model.ts'

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/** "a, b and c", "a、b和c"; nothing for an empty list. */
export function formatList(items: readonly string[], language: Language): string {
  const [comma, and] = language === 'en' ? [', ', ' and '] : ['、', '和']
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(comma)}${and}${last}`
}

/** English writes zero to nine in words; everything else, and Chinese, in digits. */
export function formatCountWord(count: number, language: Language, isCapital: boolean): string {
  const word = language === 'en' ? WORDS[count] : undefined
  if (word === undefined) return formatNumber(count, language)
  return isCapital ? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}` : word
}
