import { observation, smallStore } from '#tests/mocks/small-store.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'

/** How many figures each numbered store adds to the one before. */
export const FIGURES_EACH = 40

/** A store of which every part carries its number: the target's value, and that many figures of the series. */
export function numberedStore(number: number): PlanStore {
  return {
    ...smallStore,
    targets: smallStore.targets.map((target) => ({
      ...target,
      value: number,
      revisions: Array.from({ length: number - 1 }, (_, index) => ({
        revisedOn: new Date(Date.UTC(2000, 0, index + 1)).toISOString().slice(0, 10),
        previousValue: index + 1,
        previousDueBy: target.dueBy,
        reason: { en: 'The next number', 'zh-CN': '下一个数' },
        sourceIds: [],
      })),
    })),
    observations: {
      ...smallStore.observations,
      'idle-ships-by-radio': Array.from({ length: FIGURES_EACH }, (_, index) =>
        observation(`radio-${String(number)}-${String(index)}`, {
          asOf: String(1000 + index),
          value: number,
          recordedAt: new Date(Date.UTC(2024, 0, 1) + number * 1000).toISOString(),
        }),
      ),
    },
  }
}
