/**
 * How the overview stands plans of 10 to 10,000 targets: `npx vite build && npx tsx tests/bench/growth.ts`.
 * `--json` prints the figures for programs.
 */

import { pathToFileURL } from 'node:url'
import { chromium, type Browser } from '@playwright/test'
import { createHandlers } from '#mocks/create-handlers.ts'
import { findBrowser } from '#tools/find-browser.ts'
import { GENERATED_PLAN_ID, generatedPlan } from '#tools/generated/generated-plan.ts'
import { startServer } from '#tests/e2e/server.ts'
import { pause, withWindows, type BareWindow } from './window.ts'

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
  /** The longest time for which the page could do nothing else, until every target was judged. */
  readonly longestTaskMs: number
  /** From the act to the frame that shows other cards. */
  readonly searchMs: number
  readonly sortMs: number
  readonly filterMs: number
}

const COUNTS = [10, 100, 1_000, 10_000] as const
const FRAMES = 120
/** Parts that come late are here by then. */
const SETTLED_MS = 2_000
const PATIENCE_MS = 240_000

async function measure(browser: Browser, targets: number): Promise<GrowthFigures> {
  const store = generatedPlan({ targets, observations: { least: 12, most: 16 } })
  const server = await startServer('dist', createHandlers(store, { origin: 'live' }))
  const address = `${server.url}/plans/${GENERATED_PLAN_ID}?lang=en`
  // The first answer builds the server's index; that is no figure of the page.
  await (await fetch(`${server.url}/api/v1/plans/${GENERATED_PLAN_ID}`)).text()
  const figures = await withWindows(browser, { width: 1_280, height: 720 }, async (openWindow) =>
    measureIn(await openWindow(), targets, address),
  )
  await server.stop()
  return figures
}

async function measureIn(
  { send, prepare, open, run, until }: BareWindow,
  targets: number,
  address: string,
): Promise<GrowthFigures> {
  await prepare(watchPage, null)
  await open(address)
  await until(() => typeof window.watched?.wholeMs === 'number', null, PATIENCE_MS)
  const watched = await run(() => window.watched, null)
  const elements = await run(() => document.querySelectorAll('*').length, null)
  await until(() => document.querySelector('main input[type=search]') !== null, null)
  await pause(SETTLED_MS)
  const searchMs = await run(act, ['input[type=search]', 'paths'])
  await run(act, ['input[type=search]', ''])
  const sortMs = await run(act, ['section select', '-name'])
  const pressFilter = () => {
    ;[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Filter')?.click()
  }
  await run(pressFilter, null)
  await until(() => document.querySelector('main input[type=checkbox]') !== null, null)
  const filterMs = await run(act, ['input[type=checkbox]', null])
  // After what is timed: the engine throws compiled code away with the garbage, and nobody's page is made to do so.
  await send('HeapProfiler.collectGarbage')
  const { usedSize } = await send('Runtime.getHeapUsage')
  await open(address)
  await until(() => typeof window.watched?.wholeMs === 'number', null, PATIENCE_MS)
  await pause(SETTLED_MS)
  const frameP95Ms = await run(scroll, FRAMES)
  await run(() => {
    window.scrollTo(0, 0)
  }, null)
  await pause(SETTLED_MS)
  await send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const slowFrameP95Ms = await run(scroll, FRAMES)
  const heapMb = usedSize / 1_000_000
  return {
    targets,
    firstCardMs: watched?.firstCardMs ?? Number.NaN,
    wholeMs: watched?.wholeMs ?? Number.NaN,
    heapMb,
    elements,
    frameP95Ms,
    slowFrameP95Ms,
    longestTaskMs: watched?.longestTaskMs ?? Number.NaN,
    searchMs,
    sortMs,
    filterMs,
  }
}

interface Watched {
  firstCardMs: number | null
  wholeMs: number | null
  longestTaskMs: number
}

declare global {
  interface Window {
    watched?: Watched
  }
}

/** Runs in the page, before any script of its own: notes the frames after the first card and the last judgement. */
function watchPage(): void {
  const watched: Watched = { firstCardMs: null, wholeMs: null, longestTaskMs: 0 }
  window.watched = watched
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) {
      if (startTime > (watched.wholeMs ?? Infinity)) continue
      watched.longestTaskMs = Math.max(watched.longestTaskMs, duration)
    }
  }).observe({ type: 'longtask', buffered: true })
  const look = (): void => {
    const hasCard = document.querySelector('article') !== null
    const isWhole = document.querySelector('section[aria-label="Targets by status"]') !== null
    setTimeout(() => {
      if (hasCard) watched.firstCardMs ??= performance.now()
      if (isWhole) watched.wholeMs ??= performance.now()
    })
    if (!hasCard || !isWhole) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Writes into a field, or ticks it where there is nothing to write; in milliseconds until other cards are shown. */
async function act([selector, wanted]: readonly [string, string | null]): Promise<number> {
  const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(`main ${selector}`)
  if (field === null) throw new Error(`There is no ${selector}.`)
  const cards = () => [...document.querySelectorAll('article h3')].map((one) => one.textContent).join()
  const before = cards()
  const begunAt = performance.now()
  if (wanted === null) {
    field.click()
  } else {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, wanted)
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  }
  for (let frames = 0; frames < 300 && cards() === before; frames += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
  }
  if (cards() === before) throw new Error(`No other cards came from ${selector}.`)
  // The frame is done where a task can run after it.
  await new Promise((resolve) => {
    setTimeout(resolve)
  })
  return performance.now() - begunAt
}

/** Scrolls fast, and gives what 95 of 100 frames take at the most, in milliseconds. */
async function scroll(count: number): Promise<number> {
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
  return taken.toSorted((a, b) => a - b)[Math.floor(count * 0.95)] ?? Number.NaN
}

export async function measureGrowth(): Promise<readonly GrowthFigures[]> {
  const { executablePath, args } = await findBrowser('installed')
  const browser = await chromium.launch({ executablePath, args: [...args, '--lang=en-GB'] })
  const figures: GrowthFigures[] = []
  for (const targets of COUNTS) figures.push(await measure(browser, targets))
  await browser.close()
  return figures
}

const COLUMNS: readonly (readonly [head: string, key: keyof GrowthFigures, digits: number])[] = [
  ['First card, ms', 'firstCardMs', 0],
  ['Whole, ms', 'wholeMs', 0],
  ['Longest task, ms', 'longestTaskMs', 0],
  ['Heap, MB', 'heapMb', 1],
  ['Elements', 'elements', 0],
  ['Search, ms', 'searchMs', 0],
  ['Sort, ms', 'sortMs', 0],
  ['Filter, ms', 'filterMs', 0],
  ['Frame while scrolling, 95%, ms', 'frameP95Ms', 1],
  ['at 4× CPU', 'slowFrameP95Ms', 1],
]

export function printGrowth(figures: readonly GrowthFigures[]): void {
  const [few] = figures
  const print = (line: string) => process.stdout.write(`${line}\n`)
  print('\nThe overview of more and more targets:\n')
  print(`| Targets | First card ÷ that of 10 | ${COLUMNS.map(([head]) => head).join(' | ')} |`)
  print(`| --- | --- | ${COLUMNS.map(() => '---').join(' | ')} |`)
  for (const one of figures) {
    const ratio = (one.firstCardMs / (few?.firstCardMs ?? Number.NaN)).toFixed(2)
    const cells = COLUMNS.map(([, key, digits]) => one[key].toFixed(digits))
    print(`| ${one.targets.toLocaleString('en')} | ${ratio} | ${cells.join(' | ')} |`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printGrowth(await measureGrowth())
