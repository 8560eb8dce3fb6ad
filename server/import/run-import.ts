import type { Database } from '#server/database/database.ts'
import { holdLock } from '#server/database/locks.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { comparePlans } from './compare-plans.ts'
import type { ImportOptions, ImportReport } from './import-report.ts'
import { readRecorded } from './read-recorded.ts'
import { writeCompared } from './write-compared.ts'

/** Takes in what differs, all of it or nothing. Imports wait for each other, in whatever process they run. */
export async function runImport(
  database: Database,
  plans: PlanStore,
  { isTrial, correctsTargets = false }: ImportOptions,
): Promise<ImportReport> {
  return database.transaction(async (inside) => {
    await holdLock(inside, 'imports')
    const compared = comparePlans(await readRecorded(inside), plans, Date.now())
    const report = correctsTargets ? { ...compared.report, refused: [] } : compared.report
    if (!isTrial && report.refused.length === 0) await writeCompared(inside, compared)
    return report
  })
}

/** Fills a database in which nothing is on record yet; says whether it did. */
export async function fillIfEmpty(database: Database, readPlans: () => PlanStore): Promise<boolean> {
  return database.transaction(async (inside) => {
    await holdLock(inside, 'imports')
    const recorded = await readRecorded(inside)
    if (recorded.entries.length > 0) return false
    await writeCompared(inside, comparePlans(recorded, readPlans(), Date.now()))
    return true
  })
}
