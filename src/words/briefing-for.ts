import type { Language } from '#src/core/model.ts'
import { briefingEn } from './briefing-en.ts'
import { briefingZhCn } from './briefing-zh-cn.ts'
import type { BriefingWords } from './briefing.ts'

const BRIEFING: Readonly<Record<Language, BriefingWords>> = { en: briefingEn, 'zh-CN': briefingZhCn }

export function briefingFor(language: Language): BriefingWords {
  return BRIEFING[language]
}
