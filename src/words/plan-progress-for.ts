import type { Language } from '#src/core/model.ts'
import { planProgressEn } from './plan-progress-en.ts'
import { planProgressZhCn } from './plan-progress-zh-cn.ts'
import type { PlanProgress } from './plan-progress.ts'

const PROGRESS: Readonly<Record<Language, PlanProgress>> = { en: planProgressEn, 'zh-CN': planProgressZhCn }

export function planProgressFor(language: Language): PlanProgress {
  return PROGRESS[language]
}
