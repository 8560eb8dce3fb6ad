import { formatFault } from '#tools/plans/plan-fault.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { readPlans } from '#tools/plans/read-plans.ts'

/** What an empty database is filled with. */
export function firstPlans(folder: string): PlanStore {
  const { store, faults } = readPlans(folder)
  if (faults.length === 0) return store
  const lines = faults.map((fault) => formatFault(fault, folder))
  throw new Error(
    [...lines, `The plans in ${folder} have faults. Correct them, or set PLANS_FOLDER to others.`].join('\n'),
  )
}
