import type { PlanStore } from '#tools/plans/plan-store.ts'

/** The plans with their targets and series, and no figure on record. */
export function withoutFigures(store: PlanStore): PlanStore {
  return { ...store, observations: {} }
}

/** The plans before any target was set. */
export function withoutTargets(store: PlanStore): PlanStore {
  return { ...store, plans: store.plans.map((plan) => ({ ...plan, targetCount: 0 })), targets: [] }
}
