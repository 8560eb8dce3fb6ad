import type { Language } from '#src/core/model.ts'
import type { Words } from './words.ts'

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' }

const LOAD: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en.ts')).en,
  'zh-CN': async () => (await import('./zh-cn.ts')).zhCn,
}

/** The texts of one language, so that nobody loads those of another. Rejects where they cannot be fetched. */
export function loadWords(language: Language): Promise<Words> {
  return LOAD[language]()
}
