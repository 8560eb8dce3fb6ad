import type { Language } from '#src/core/model.ts'
import { presentEn } from './present-en.ts'
import { presentZhCn } from './present-zh-cn.ts'
import type { PresentWords } from './present.ts'

const PRESENT: Readonly<Record<Language, PresentWords>> = { en: presentEn, 'zh-CN': presentZhCn }

export function presentFor(language: Language): PresentWords {
  return PRESENT[language]
}
