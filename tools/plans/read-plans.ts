import type { PlanFault } from './plan-fault.ts'
import type { PlanStore } from './plan-store.ts'

/** What was read, and from which files (paths below the folder). */
export interface PlansRead {
  readonly store: PlanStore
  readonly faults: readonly PlanFault[]
  readonly files: readonly string[]
}

/** Reads every plan below `folder`. Where `faults` is not empty, what they concern is left out of the store. */
export function readPlans(folder: string): PlansRead {
  void folder
  return { store: { plans: [], targets: [], series: [], observations: {}, sources: [] }, faults: [], files: [] }
}
