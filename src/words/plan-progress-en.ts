import type { PlanProgress } from './plan-progress.ts'

export const planProgressEn: PlanProgress = {
  judging: (judged, total) => `Judging ${judged} of ${total} targets`,
  follows: 'The summary and the counts follow once every target is judged.',
  failed: (here, total) => `${here} of ${total} targets are here; the rest could not be loaded.`,
}
