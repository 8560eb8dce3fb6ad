import type { Language } from '#src/core/model.ts'
import { timeTravelEn } from './time-travel-en.ts'
import { timeTravelZhCn } from './time-travel-zh-cn.ts'
import type { TimeTravel } from './time-travel.ts'

const TIME_TRAVEL: Readonly<Record<Language, TimeTravel>> = { en: timeTravelEn, 'zh-CN': timeTravelZhCn }

export function timeTravelFor(language: Language): TimeTravel {
  return TIME_TRAVEL[language]
}
