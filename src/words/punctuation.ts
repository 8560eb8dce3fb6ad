import type { Language } from '#src/core/model.ts'

/** The marks between parts that are set beside one another, each with the space that belongs to it. */
export interface Punctuation {
  readonly stop: string
  readonly colon: string
  readonly semicolon: string
  readonly opening: string
  readonly closing: string
}

const PUNCTUATION: Readonly<Record<Language, Punctuation>> = {
  en: { stop: '. ', colon: ': ', semicolon: '; ', opening: ' (', closing: ')' },
  'zh-CN': { stop: '。', colon: '：', semicolon: '；', opening: '（', closing: '）' },
}

export function punctuationFor(language: Language): Punctuation {
  return PUNCTUATION[language]
}
