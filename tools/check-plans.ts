/** Reads every plan and prints each fault: `tsx tools/check-plans.ts [folder]`. Exits with 1 where there is one. */

import { formatFault } from './plans/plan-fault.ts'
import type { PlanStore } from './plans/plan-store.ts'
import { readPlans } from './plans/read-plans.ts'

const folder = (process.argv[2] ?? 'plans').replace(/[/\\]+$/u, '')
const { store, faults } = readPlans(folder)

for (const fault of faults) console.error(formatFault(fault, folder))
if (faults.length > 0) {
  console.error(
    `${count(faults.length, 'fault')} in ${count(new Set(faults.map(({ file }) => file)).size, 'file')}.`,
  )
  process.exitCode = 1
} else {
  console.log(`${folder} is in order: ${summary(store)}.`)
}

function summary({ plans, targets, series, observations, sources }: PlanStore): string {
  const all = Object.values(observations).flat()
  const gaps = all.filter(({ value }) => value === null).length
  return [
    count(plans.length, 'plan'),
    count(targets.length, 'target'),
    `${String(series.length)} series`,
    count(all.length - gaps, 'figure'),
    ...(gaps === 0 ? [] : [`${count(gaps, 'gap')} with ${gaps === 1 ? 'its reason' : 'their reasons'}`]),
    count(sources.length, 'source'),
  ].join(', ')
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`
}
