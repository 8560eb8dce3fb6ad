import type { Language } from '#src/core/model.ts'
import { chartEn } from './chart-en.ts'
import { chartZhCn } from './chart-zh-cn.ts'
import type { ChartWords } from './chart.ts'

const CHART: Readonly<Record<Language, ChartWords>> = { en: chartEn, 'zh-CN': chartZhCn }

export function chartWordsFor(language: Language): ChartWords {
  return CHART[language]
}
