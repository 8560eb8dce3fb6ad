import type { Language } from '#src/core/model.ts'
import { whyEn } from './why-en.ts'
import { whyZhCn } from './why-zh-cn.ts'
import type { Why } from './why.ts'

const WHY: Readonly<Record<Language, Why>> = { en: whyEn, 'zh-CN': whyZhCn }

export function whyFor(language: Language): Why {
  return WHY[language]
}
