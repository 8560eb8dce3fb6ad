import type { Language } from '#src/core/model.ts'
import { takeAwayEn, type TakeAwayWords } from './take-away-en.ts'
import { takeAwayZhCn } from './take-away-zh-cn.ts'

const TAKE_AWAY: Readonly<Record<Language, TakeAwayWords>> = { en: takeAwayEn, 'zh-CN': takeAwayZhCn }

export function takeAwayFor(language: Language): TakeAwayWords {
  return TAKE_AWAY[language]
}
