import type { Language } from '#src/core/model.ts'
import { overviewToolsEn } from './overview-tools-en.ts'
import { overviewToolsZhCn } from './overview-tools-zh-cn.ts'
import type { OverviewTools } from './overview-tools.ts'

const OVERVIEW_TOOLS: Readonly<Record<Language, OverviewTools>> = {
  en: overviewToolsEn,
  'zh-CN': overviewToolsZhCn,
}

export function overviewToolsFor(language: Language): OverviewTools {
  return OVERVIEW_TOOLS[language]
}
