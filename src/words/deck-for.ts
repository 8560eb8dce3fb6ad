import type { Language } from '#src/core/model.ts'
import { deckEn } from './deck-en.ts'
import { deckZhCn } from './deck-zh-cn.ts'
import type { DeckWords } from './deck.ts'

const DECK: Readonly<Record<Language, DeckWords>> = { en: deckEn, 'zh-CN': deckZhCn }

export function deckFor(language: Language): DeckWords {
  return DECK[language]
}
