import type { Status, StatusReason } from '#src/core/assessment.ts'
import type { Language } from '#src/core/model.ts'
import { methodEn } from './method-en.ts'
import { methodZhCn } from './method-zh-cn.ts'
import type { Method } from './method.ts'
import { storyEn } from './story-en.ts'
import { storyZhCn } from './story-zh-cn.ts'

const METHOD: Readonly<Record<Language, Method>> = { en: methodEn, 'zh-CN': methodZhCn }

/** The texts of the page on data and method, which come with it. */
export function methodFor(language: Language): Method {
  return METHOD[language]
}

/** The name of a status in each language, as that page sets them side by side. */
export const STATUS_NAME: Readonly<Record<Language, (status: Status, reason?: StatusReason) => string>> = {
  en: storyEn.statusName,
  'zh-CN': storyZhCn.statusName,
}
