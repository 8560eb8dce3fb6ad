/** Measures everything about the app in one run and prints it: `npm run bench`. It asserts nothing. */

import { cpus, loadavg, totalmem } from 'node:os'
import { measureCharts, measureLive, printCharts, printLive } from './charts.ts'
import { measureGrowth, printGrowth } from './growth.ts'
import { measureLoads, printLoads } from './load.ts'

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

const [cpu] = cpus()
print(
  `${new Date().toISOString()}, Node ${process.version}, ${String(cpus().length)} × ${cpu?.model ?? 'unknown'}, ` +
    `${(totalmem() / 1e9).toFixed(0)} GB, load ${loadavg()[0]?.toFixed(1) ?? 'unknown'}`,
)
printLoads(await measureLoads())
printGrowth(await measureGrowth())
printCharts(await measureCharts())
printLive(await measureLive())
