import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { IdList } from './id-list.ts'
import { type ListedId, readListedIds } from './listed-ids.ts'
import { didYouMean } from './nearest-word.ts'
import { FaultList, type PlanFault } from './plan-fault.ts'
import type { PlanStore } from './plan-store.ts'
import { type Library, readLibrary } from './read-library.ts'
import { readPlan } from './read-plan.ts'
import { readYaml } from './read-yaml.ts'

const ORDER_FILE = 'plans.yaml'
const SHARED_FOLDER = 'series'

export interface PlansRead {
  /** What was read without fault; whole where `faults` is empty. */
  readonly store: PlanStore
  /** By file and line. */
  readonly faults: readonly PlanFault[]
}

/** Reads every plan below `folder`, and reports everything that is wrong in one go. */
export function readPlans(folder: string): PlansRead {
  const faults = new FaultList()
  const planIds = new IdList('plan', ORDER_FILE)
  const listed = readOrder(folder, planIds, faults)
  const library = readLibrary(folder, faults)
  const read = listed.map(({ id }) => readPlan(folder, id, planIds, library, faults))
  const store: PlanStore = {
    plans: read.map(({ plan }) => plan).filter((plan) => plan !== null),
    targets: read.flatMap(({ targets }) => targets),
    ...shared(library),
  }
  return { store, faults: faults.sorted() }
}

function readOrder(folder: string, planIds: IdList, faults: FaultList): readonly ListedId[] {
  const branch = readYaml(folder, ORDER_FILE, faults)
  const present = planFolders(folder)
  if (branch === null) {
    planIds.markPartial()
    // Without the order, the plans are still checked in the same run.
    return present.map((id) => ({ id, place: { file: ORDER_FILE, line: 1 } }))
  }
  const listed = readListedIds(branch, ORDER_FILE, planIds, faults)
  if (listed.length === 0) {
    faults.add(
      { file: ORDER_FILE, line: 1 },
      'No plan is listed.',
      'Write the name of each plan’s folder, after “- ”.',
    )
  }
  for (const name of present.filter((candidate) => !listed.some(({ id }) => id === candidate))) {
    const fix = `Add “- ${name}” where the plan belongs in the order, or remove its folder.`
    faults.add({ file: ORDER_FILE, line: 1 }, `The plan in the folder ${name} is not listed.`, fix)
  }
  return listed.filter(({ id, place }) => {
    if (present.includes(id)) return true
    const fix = `${didYouMean(id, present)}Correct the name, or add the folder ${id} with a plan.yaml in it.`
    faults.add(place, `There is no plan “${id}”.`, fix)
    return false
  })
}

function planFolders(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== SHARED_FOLDER)
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(folder, name, 'plan.yaml')))
    .toSorted()
}

function shared({
  series,
  observations,
  sources,
}: Library): Pick<PlanStore, 'series' | 'observations' | 'sources'> {
  return { series, observations, sources }
}
