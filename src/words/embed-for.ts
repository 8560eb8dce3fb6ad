import type { Language } from '#src/core/model.ts'
import { embedEn } from './embed-en.ts'
import { embedZhCn } from './embed-zh-cn.ts'
import type { EmbedWords } from './embed.ts'

const EMBED: Readonly<Record<Language, EmbedWords>> = { en: embedEn, 'zh-CN': embedZhCn }

export function embedFor(language: Language): EmbedWords {
  return EMBED[language]
}
