/**
 * Measures a chart of 100,000 figures against one of 1,000, and an overview whose figures keep changing. It
 * asserts nothing. Alone: `npx tsx tests/bench/charts.ts`, after a build.
 */

import { pathToFileURL } from 'node:url'
import { createHandlers } from '#mocks/create-handlers.ts'
import { LivePlan } from '#tests/e2e/live-plan.ts'
import type { TestServer } from '#tests/e2e/server.ts'
import { generatedPlan, GENERATED_PLAN_ID } from '#tools/generated/generated-plan.ts'
import { median, withApp } from './browser.ts'
import { pause, type BareWindow } from './window.ts'

const FEW = 1_000
const MANY = 100_000
const ROUNDS = 9
const SLOWDOWN = 4
const SETTLED_MS = 5_000
const PATIENCE_MS = 300_000

/** In milliseconds from the act to the frame that shows it. */
export interface ChartFigures {
  readonly points: number
  readonly drawn: number
  /** From the address to the chart of the whole series. */
  readonly arrival: number
  /** The chart in the place of its table. */
  readonly show: number
  /** Another stretch of time of the same length. */
  readonly pan: number
  readonly zoom: number
  readonly hover: number
  /** The longest time for which the page could do nothing else, since its address was opened. */
  readonly longestTask: number
  readonly heapMegabytes: number
}

export interface ChartMeasures {
  readonly slowdown: number
  readonly few: ChartFigures
  readonly many: ChartFigures
}

/** Runs in the page: how long an act takes until the drawing is another one and has been painted. */
async function timeInPage(act: string): Promise<number> {
  const path = () => document.querySelector('[data-line^="generated"]')?.getAttribute('d') ?? ''
  const frame = async () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(resolve)
    })
  // Within a frame what it shows would be seen only in the next one.
  const afterFrame = async () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        setTimeout(resolve)
      })
    })
  const slider = (label: number) => document.querySelectorAll<HTMLInputElement>('input[type=range]')[label]
  const hold = (input: HTMLInputElement | undefined, value: number) => {
    if (input === undefined) return
    input.valueAsNumber = value
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const release = () => slider(0)?.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }))
  const button = (text: string) =>
    [...document.querySelectorAll('button')].find((one) => one.textContent === text)
  const said = () => document.querySelector('[data-chart] ~ div [role=status]')?.textContent ?? ''

  let isDone = () => true
  await frame()
  const before = path()
  let begunAt = performance.now()
  if (act === 'show') {
    button('Table')?.click()
    while (document.querySelector('[data-chart] svg') !== null) await frame()
    await afterFrame()
    begunAt = performance.now()
    button('Chart')?.click()
    isDone = () => path() !== ''
  } else if (act.startsWith('window')) {
    const [, from, to] = act.split(' ').map(Number)
    const input = slider(0)
    const [least, most] = [Number(input?.min), Number(input?.max)]
    const at = (share: number) => Math.round(least + share * (most - least))
    hold(slider(1), most)
    await frame()
    hold(slider(0), at(from ?? 0))
    await frame()
    hold(slider(1), at(to ?? 1))
    await afterFrame()
    begunAt = performance.now()
    release()
    isDone = () => path() !== before
  } else {
    const chart = document.querySelector('[data-chart]')
    const box = chart?.getBoundingClientRect()
    const read = said()
    await afterFrame()
    begunAt = performance.now()
    chart?.dispatchEvent(
      new PointerEvent('pointermove', {
        bubbles: true,
        clientX: (box?.left ?? 0) + Number(act.split(' ')[1]) * (box?.width ?? 0),
        clientY: (box?.top ?? 0) + 100,
      }),
    )
    isDone = () => said() !== read
  }
  for (let frames = 0; frames < 300; frames += 1) {
    await frame()
    if (isDone()) break
  }
  // The frame is done where a task can run after it.
  await new Promise((resolve) => {
    setTimeout(resolve)
  })
  return performance.now() - begunAt
}

async function measureSeries(
  { send, open, run, until }: BareWindow,
  url: string,
  points: number,
): Promise<ChartFigures> {
  const begunAt = performance.now()
  await open(`${url}/plans/${GENERATED_PLAN_ID}/targets/target-1`)
  await until(
    (least) => {
      const count = /([\d,]+) figures: first/u.exec(document.querySelector('main')?.textContent ?? '')?.[1]
      return (
        Number(count?.replaceAll(',', '')) > least &&
        document.querySelector('[data-line^="generated"]') !== null
      )
    },
    // Of a thousand days some have no figure.
    0.95 * points,
    PATIENCE_MS,
  )
  const arrival = performance.now() - begunAt
  await pause(SETTLED_MS)
  const times = async (acts: readonly string[]) => {
    const taken: number[] = []
    for (const act of acts) taken.push(await run(timeInPage, act))
    return median(taken)
  }
  const rounds = Array.from({ length: ROUNDS }, (_, index) => index)
  const show = await times(rounds.map(() => 'show'))
  const zoom = await times(rounds.map((index) => (index % 2 === 0 ? 'window 0.2 0.8' : 'window 0 1')))
  const pan = await times(
    rounds.map((index) => `window ${String(0.1 + index * 0.03)} ${String(0.5 + index * 0.03)}`),
  )
  const hover = await times(rounds.map((index) => `hover ${String(0.2 + index * 0.07)}`))
  const drawn = await run(() => {
    const line = document.querySelector('[data-line^="generated"]')
    return line?.getAttribute('d')?.match(/[ML]/gu)?.length ?? 0
  }, null)
  const longestTask = await run(() => Number(document.documentElement.dataset['longestTask'] ?? 0), null)
  const { heap } = await heldBy(send)
  return {
    points,
    drawn,
    arrival,
    show,
    pan,
    zoom,
    hover,
    longestTask,
    heapMegabytes: heap / 1e6,
  }
}

/** Runs in the page before any script of its own. */
function watchTasks(): void {
  new PerformanceObserver((list) => {
    const known = Number(document.documentElement.dataset['longestTask'] ?? 0)
    const longest = Math.max(known, ...list.getEntries().map(({ duration }) => duration))
    document.documentElement.dataset['longestTask'] = String(longest)
  }).observe({ type: 'longtask', buffered: true })
}

async function measureAt(slowdown: number): Promise<ChartMeasures> {
  const figuresOf = async (points: number) => {
    const plan = generatedPlan({ targets: 1, observations: { least: points, most: points } })
    return withApp(createHandlers(plan, { origin: 'live' }), async (openWindow, server) => {
      const page = await openWindow()
      await page.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      await page.prepare(watchTasks, null)
      return measureSeries(page, server.url, points)
    })
  }
  return { slowdown, few: await figuresOf(FEW), many: await figuresOf(MANY) }
}

export async function measureCharts(
  slowdowns: readonly number[] = [1, SLOWDOWN],
): Promise<readonly ChartMeasures[]> {
  const measures: ChartMeasures[] = []
  for (const slowdown of slowdowns) measures.push(await measureAt(slowdown))
  return measures
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

export function printCharts(measures: readonly ChartMeasures[]): void {
  for (const { slowdown, few, many } of measures) {
    print(`\nA chart of many figures, CPU slowed ${String(slowdown)} times, in ms:\n`)
    print(`| What | ${few.points.toLocaleString('en')} | ${many.points.toLocaleString('en')} | Ratio |`)
    print('| --- | --- | --- | --- |')
    for (const what of [
      'show',
      'zoom',
      'pan',
      'hover',
      'arrival',
      'longestTask',
      'heapMegabytes',
      'drawn',
    ] as const) {
      const ratio = (many[what] / few[what]).toFixed(2)
      print(`| ${what} | ${few[what].toFixed(1)} | ${many[what].toFixed(1)} | ${ratio} |`)
    }
  }
}

const CARDS = 200
export const EVENTS_A_SECOND = 100
const TICK_MS = 50
const WATCHED_MS = 10_000

export interface LiveFigures {
  readonly slowdown: number
  readonly targets: number
  /** How many of them are in the page. */
  readonly cards: number
  readonly framesPerSecond: number
  readonly loadsPerSecond: number
  /** A figure by itself: from its record to the frame that shows it, in ms. */
  readonly single: number
  /** After the rush over before it, of what is left when it is over and garbage was collected: 1 is none more. */
  readonly growth: { readonly heap: number; readonly nodes: number; readonly listeners: number }
}

/** What a page holds once its garbage was collected: bytes, and counts. */
export interface Held {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

export async function heldBy(send: BareWindow['send']): Promise<Held> {
  await send('Performance.enable')
  await send('HeapProfiler.collectGarbage')
  const { metrics } = await send('Performance.getMetrics')
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

/** Runs in the page: how many frames it draws a second. */
async function framesIn(milliseconds: number): Promise<number> {
  return new Promise<number>((resolve) => {
    const begunAt = performance.now()
    let frames = 0
    const count = (): void => {
      frames += 1
      if (performance.now() - begunAt < milliseconds) requestAnimationFrame(count)
      else resolve((frames / (performance.now() - begunAt)) * 1_000)
    }
    requestAnimationFrame(count)
  })
}

/** An overview in a browser, and the plan behind it whose figures can be changed. */
export interface LiveOverview {
  readonly page: BareWindow
  readonly server: TestServer
  /** Changes one figure after the other, so many a second, until what is returned is called. */
  readonly rush: () => () => void
  readonly recordFirst: (value: number) => void
}

export async function withLiveOverview<Result>(
  slowdown: number,
  measured: (overview: LiveOverview) => Promise<Result>,
): Promise<Result> {
  const plan = generatedPlan({ targets: CARDS, observations: { least: 12, most: 36 } })
  const live = new LivePlan(plan, GENERATED_PLAN_ID)
  const moving = plan.targets.flatMap(({ id, series }) => {
    const last = plan.observations[series[0]?.seriesId ?? '']?.at(-1)
    return last?.value === undefined || last.value === null
      ? []
      : [{ id, asOf: last.asOf, value: last.value }]
  })
  const [first] = moving
  if (first === undefined) throw new Error('The generated plan has no figure.')
  return withApp(live.handlers, async (openWindow, server) => {
    const page = await openWindow()
    await page.open(`${server.url}/plans/${GENERATED_PLAN_ID}`)
    await page.until(() => document.querySelector('article') !== null, null)
    await pause(SETTLED_MS)
    await page.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    let sent = 0
    const rush = () => {
      const timer = setInterval(() => {
        for (let count = 0; count < (EVENTS_A_SECOND * TICK_MS) / 1_000; count += 1) {
          const one = moving[sent % moving.length]
          sent += 1
          if (one !== undefined) live.record(one.id, one.asOf, one.value + (sent % 97) + sent / 1e6)
        }
      }, TICK_MS)
      return () => {
        clearInterval(timer)
      }
    }
    const recordFirst = (value: number) => {
      live.record(first.id, first.asOf, value)
    }
    return measured({ page, server, rush, recordFirst })
  })
}

async function measureLiveAt(slowdown: number): Promise<LiveFigures> {
  return withLiveOverview(slowdown, async ({ page, server, rush, recordFirst }) => {
    const begunAt = performance.now()
    recordFirst(1_234_567)
    await page.run(async () => {
      while (!/1,234,567|1\.23 million/u.test(document.querySelector('main')?.textContent ?? '')) {
        await new Promise((resolve) => {
          requestAnimationFrame(resolve)
        })
      }
    }, null)
    const single = performance.now() - begunAt
    await pause(SETTLED_MS)

    const calm = rush()
    // What the first rush fills is kept and no growth.
    await pause(WATCHED_MS)
    const before = await heldBy(page.send)
    const asked = server.requests.length
    const framesPerSecond = await page.run(framesIn, WATCHED_MS)
    const loads = server.requests.slice(asked).filter(({ path }) => path === `/plans/${GENERATED_PLAN_ID}`)
    calm()
    await pause(SETTLED_MS)
    const after = await heldBy(page.send)
    return {
      slowdown,
      targets: CARDS,
      cards: await page.run(() => document.querySelectorAll('article').length, null),
      framesPerSecond,
      loadsPerSecond: loads.length / (WATCHED_MS / 1_000),
      single,
      growth: {
        heap: after.heap / before.heap,
        nodes: after.nodes / before.nodes,
        listeners: after.listeners / before.listeners,
      },
    }
  })
}

export async function measureLive(
  slowdowns: readonly number[] = [1, SLOWDOWN],
): Promise<readonly LiveFigures[]> {
  const measures: LiveFigures[] = []
  for (const slowdown of slowdowns) measures.push(await measureLiveAt(slowdown))
  return measures
}

export function printLive(measures: readonly LiveFigures[]): void {
  print(`\nAn overview of ${String(CARDS)} targets at ${String(EVENTS_A_SECOND)} changes a second:\n`)
  print(
    '| CPU slowed | Cards in the page | Frames a second | Loads a second | One figure by itself, ms | Heap | Nodes | Listeners |',
  )
  print('| --- | --- | --- | --- | --- | --- | --- | --- |')
  for (const { slowdown, cards, framesPerSecond, loadsPerSecond, single, growth } of measures) {
    const shares = [growth.heap, growth.nodes, growth.listeners].map((share) => share.toFixed(2))
    const figures = [
      slowdown,
      cards,
      framesPerSecond.toFixed(1),
      loadsPerSecond.toFixed(1),
      single.toFixed(0),
    ]
    print(`| ${[...figures.map(String), ...shares].join(' | ')} |`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const charts = await measureCharts()
  printCharts(charts)
  const live = await measureLive()
  printLive(live)
  print(JSON.stringify({ charts, live }))
}
