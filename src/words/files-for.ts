import type { Language } from '#src/core/model.ts'
import { filesEn } from './files-en.ts'
import { filesZhCn } from './files-zh-cn.ts'
import type { FileWords } from './files.ts'

const FILES: Readonly<Record<Language, FileWords>> = { en: filesEn, 'zh-CN': filesZhCn }

/** The texts of the files, which come when one is made. */
export function filesFor(language: Language): FileWords {
  return FILES[language]
}
