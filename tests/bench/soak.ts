/**
 * An overview before which a figure changes every second of eight hours, at a hundred times that speed: whether
 * what it holds grows. It asserts nothing and takes five minutes: `npx tsx tests/bench/soak.ts`, after a build.
 */

import { EVENTS_A_SECOND, heldBy, withLiveOverview } from './charts.ts'
import { pause } from './window.ts'

const HOURS = 8
const HOUR_MS = 3_600_000 / EVENTS_A_SECOND
const SETTLED_MS = 5_000

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

print('| Hours | Heap, MB | Nodes | Listeners |')
print('| --- | --- | --- | --- |')
await withLiveOverview(1, async ({ page, rush }) => {
  for (let hour = 0; hour <= HOURS; hour += 1) {
    if (hour > 0) {
      const calm = rush()
      await pause(HOUR_MS)
      calm()
    }
    await pause(SETTLED_MS)
    const { heap, nodes, listeners } = await heldBy(page.send)
    print(`| ${String(hour)} | ${(heap / 1e6).toFixed(1)} | ${String(nodes)} | ${String(listeners)} |`)
  }
})
