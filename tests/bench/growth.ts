/**
 * How the overview stands plans of 10 to 10,000 targets: `npx vite build && npx tsx tests/bench/growth.ts`.
 * `--json` prints the figures for programs.
 */

import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from '@playwright/test'
import { createHandlers } from '#mocks/create-handlers.ts'
import { findBrowser } from '#tools/find-browser.ts'
import { GENERATED_PLAN_ID, generatedPlan } from '#tools/generated/generated-plan.ts'
import { startServer } from '#tests/e2e/server.ts'

export interface GrowthFigures {
  readonly targets: number
  /** Until the first card is visible, and until every target is judged. */
  readonly firstCardMs: number
  readonly wholeMs: number
  readonly heapMb: number
  readonly elements: number
  /** 95 of 100 frames of a scroll take no longer, and with a processor four times slower. */
  readonly frameP95Ms: number
  readonly slowFrameP95Ms: number
}

const COUNTS = [10, 100, 1_000, 10_000] as const
const FRAMES = 120

async function measure(browser: Browser, targets: number): Promise<GrowthFigures> {
  const store = generatedPlan({ targets, observations: { least: 12, most: 16 } })
  const server = await startServer('dist', createHandlers(store, { origin: 'live' }))
  const address = `${server.url}/plans/${GENERATED_PLAN_ID}?lang=en`
  // The first answer builds the server's index; that is no figure of the page.
  await (await fetch(`${server.url}/api/v1/plans/${GENERATED_PLAN_ID}`)).text()
  const page = await browser.newPage()
  const begin = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.getByRole('article').first().waitFor()
  const firstCardMs = performance.now() - begin
  await page.getByRole('region', { name: 'Targets by status' }).waitFor({ timeout: 240_000 })
  const wholeMs = performance.now() - begin
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const elements = await page.locator('*').count()
  const frameP95Ms = await scroll(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const slowFrameP95Ms = await scroll(page)
  await page.close()
  await server.stop()
  return { targets, firstCardMs, wholeMs, heapMb: usedSize / 1_000_000, elements, frameP95Ms, slowFrameP95Ms }
}

/** Scrolls fast, and gives what 95 of 100 frames take at the most, in milliseconds. */
async function scroll(page: Page): Promise<number> {
  const frames = await page.evaluate(async (count) => {
    const taken: number[] = []
    let last = performance.now()
    for (let frame = 0; frame < count; frame += 1) {
      window.scrollBy(0, 240)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve)
      })
      const now = performance.now()
      taken.push(now - last)
      last = now
    }
    return taken
  }, FRAMES)
  return frames.toSorted((a, b) => a - b)[Math.floor(FRAMES * 0.95)] ?? Number.NaN
}

export async function measureGrowth(): Promise<readonly GrowthFigures[]> {
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args: [...args] })
  const figures: GrowthFigures[] = []
  for (const targets of COUNTS) figures.push(await measure(browser, targets))
  await browser.close()
  return figures
}

export function printGrowth(figures: readonly GrowthFigures[]): void {
  const [few] = figures
  const print = (line: string) => process.stdout.write(`${line}\n`)
  print('\nThe overview of more and more targets:\n')
  print(
    '| Targets | First card, ms | ÷ 10 | Whole, ms | Heap, MB | Elements | Frame while scrolling, 95%, ms | at 4× CPU |',
  )
  print('| --- | --- | --- | --- | --- | --- | --- | --- |')
  for (const { targets, firstCardMs, wholeMs, heapMb, elements, frameP95Ms, slowFrameP95Ms } of figures) {
    const cells = [
      targets.toLocaleString('en'),
      firstCardMs.toFixed(0),
      (firstCardMs / (few?.firstCardMs ?? Number.NaN)).toFixed(2),
      wholeMs.toFixed(0),
      heapMb.toFixed(1),
      String(elements),
      frameP95Ms.toFixed(1),
      slowFrameP95Ms.toFixed(1),
    ]
    print(`| ${cells.join(' | ')} |`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printGrowth(await measureGrowth())
