import type { Language } from '#src/core/model.ts'
import { trajectoriesEn } from './trajectories-en.ts'
import { trajectoriesZhCn } from './trajectories-zh-cn.ts'
import type { TrajectoryWords } from './trajectories.ts'

const TRAJECTORIES: Readonly<Record<Language, TrajectoryWords>> = {
  en: trajectoriesEn,
  'zh-CN': trajectoriesZhCn,
}

export function trajectoriesFor(language: Language): TrajectoryWords {
  return TRAJECTORIES[language]
}
