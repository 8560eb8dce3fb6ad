import type { Language } from '#src/core/model.ts'
import { changesEn } from './changes-en.ts'
import { changesZhCn } from './changes-zh-cn.ts'
import type { Changes } from './changes.ts'

const CHANGES: Readonly<Record<Language, Changes>> = { en: changesEn, 'zh-CN': changesZhCn }

export function changesFor(language: Language): Changes {
  return CHANGES[language]
}
