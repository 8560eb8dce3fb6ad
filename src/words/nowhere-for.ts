import type { Language } from '#src/core/model.ts'
import { nowhereEn } from './nowhere-en.ts'
import { nowhereZhCn } from './nowhere-zh-cn.ts'
import type { NowhereWords } from './nowhere.ts'

const NOWHERE: Readonly<Record<Language, NowhereWords>> = { en: nowhereEn, 'zh-CN': nowhereZhCn }

export function nowhereFor(language: Language): NowhereWords {
  return NOWHERE[language]
}
