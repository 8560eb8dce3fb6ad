import type { Language } from '#src/core/model.ts'
import { liveEn } from './live-en.ts'
import { liveZhCn } from './live-zh-cn.ts'
import type { LiveWords } from './live.ts'

const LIVE: Readonly<Record<Language, LiveWords>> = { en: liveEn, 'zh-CN': liveZhCn }

export function liveWordsFor(language: Language): LiveWords {
  return LIVE[language]
}
