import type { Language } from '#src/core/model.ts'
import { evidenceEn } from './evidence-en.ts'
import { evidenceZhCn } from './evidence-zh-cn.ts'
import type { Evidence } from './evidence.ts'

const EVIDENCE: Readonly<Record<Language, Evidence>> = { en: evidenceEn, 'zh-CN': evidenceZhCn }

export function evidenceFor(language: Language): Evidence {
  return EVIDENCE[language]
}
