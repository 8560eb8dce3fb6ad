import type { Language } from '#src/core/model.ts'
import { lastLookEn } from './last-look-en.ts'
import { lastLookZhCn } from './last-look-zh-cn.ts'
import type { LastLook } from './last-look.ts'

const LAST_LOOK: Readonly<Record<Language, LastLook>> = { en: lastLookEn, 'zh-CN': lastLookZhCn }

export function lastLookFor(language: Language): LastLook {
  return LAST_LOOK[language]
}
