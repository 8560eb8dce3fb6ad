import type { Language } from '#src/core/model.ts'
import { presenterEn } from './presenter-en.ts'
import { presenterZhCn } from './presenter-zh-cn.ts'
import type { PresenterWords } from './presenter.ts'

const PRESENTER: Readonly<Record<Language, PresenterWords>> = { en: presenterEn, 'zh-CN': presenterZhCn }

export function presenterFor(language: Language): PresenterWords {
  return PRESENTER[language]
}
