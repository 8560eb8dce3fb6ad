import type { Language } from '#src/core/model.ts'
import { marksEn } from './marks-en.ts'
import { marksZhCn } from './marks-zh-cn.ts'
import type { Marks } from './marks.ts'

const MARKS: Readonly<Record<Language, Marks>> = { en: marksEn, 'zh-CN': marksZhCn }

export function marksFor(language: Language): Marks {
  return MARKS[language]
}
