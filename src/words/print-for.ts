import type { Language } from '#src/core/model.ts'
import { printEn } from './print-en.ts'
import { printZhCn } from './print-zh-cn.ts'
import type { PrintWords } from './print.ts'

const PRINT: Readonly<Record<Language, PrintWords>> = { en: printEn, 'zh-CN': printZhCn }

export function printFor(language: Language): PrintWords {
  return PRINT[language]
}
