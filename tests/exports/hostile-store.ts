import type { LocalizedText } from '#src/core/model.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { store } from './shipped-evidence.ts'

/** What a spreadsheet would run if it took it for a formula. */
export const FORMULAS = [
  '=HYPERLINK("https://attacker.example","open")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '＝1+1',
] as const

/** The shipped plans with formulas in place of every text, figures and dates as they are. */
export function hostileStore(): PlanStore {
  let next = 0
  const formula = (): string => FORMULAS[next++ % FORMULAS.length] ?? ''
  const both = (): LocalizedText => ({ en: formula(), 'zh-CN': formula() })
  return {
    ...store,
    plans: store.plans.map((plan) => ({ ...plan, name: both(), description: both() })),
    targets: store.targets.map((target) => ({
      ...target,
      name: both(),
      definition: both(),
      responsible: both(),
      unit: { ...target.unit, name: both(), symbol: both() },
    })),
    series: store.series.map((series) => ({
      ...series,
      name: both(),
      unit: { ...series.unit, name: both(), symbol: both() },
    })),
    observations: Object.fromEntries(
      Object.entries(store.observations).map(([id, observations]) => [
        id,
        observations.map((observation) => ({ ...observation, note: both() })),
      ]),
    ),
    sources: store.sources.map((source) => ({
      ...source,
      publisher: { text: formula(), lang: 'en' },
      title: { text: formula(), lang: 'en' },
    })),
  }
}
