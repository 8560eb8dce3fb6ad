/**
 * Measures how long it takes until the values of the plan are on screen, against a page without a script (the
 * limit) and a usual React and Recharts page, all in one run. It asserts nothing. Alone, after a build:
 * `npx tsx tests/bench/load.ts`.
 */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { chromium, type Browser } from '@playwright/test'
import { pino } from 'pino'
import { build } from 'vite'
import { madePages } from '#server/http/made-pages.ts'
import { securityHeaders } from '#server/http/security-headers.ts'
import { startServer, type RunningServer } from '#server/http/start-server.ts'
import { staticFiles } from '#server/http/static-files.ts'
import { startLocalSite, type LocalSite } from '#tests/e2e/local-site.ts'
import { MemoryStore } from '#tests/server/http/memory-store.ts'
import { findBrowser } from '#tools/find-browser.ts'
import { readPlans } from '#tools/plans/read-plans.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { answerFiles } from '#tools/static/answer-files.ts'
import { writeMadePages } from '#tools/static/made-pages.ts'
import { staticPage } from '#tools/static/static-page.ts'
import { writeFiles } from '#tools/static/write-files.ts'
import { median } from './browser.ts'
import { limitPage } from './limit-page.ts'
import { pause, withWindows, type BareWindow } from './window.ts'

const PLAN = 'digital-shanghai-2025'
const TARGET = '5g-base-stations'
const VALUES = ['18%', '92,000', '177', 'Not measured']
const ROUNDS = 9
/** Slow 4G, with a processor four times slower. */
const LINE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false }
const SLOWDOWN = 4
/** A new window first loads what the browser itself shows in it, which is nobody's page. */
const WINDOW_SETTLES_MS = 2_000
/** What a page may still do after its values are there. */
const SETTLES_MS = 2_500

/** One load; times in milliseconds from the address to the frame that shows it. */
export interface LoadFigures {
  readonly values: number
  /** A chart, by whatever it was drawn. */
  readonly picture: number
  /** A chart of the library, which can be read. */
  readonly chart: number
  readonly kilobytes: number
  /** Requests that had begun before the values were there, the page included. */
  readonly requests: number
  /** How long tasks of over 50 ms ran beyond that, in all. */
  readonly blocked: number
  /** The part of it after the first contentful paint, which is what is known as total blocking time. */
  readonly blockedAfterPaint: number
  readonly longestTask: number
  readonly shift: number
}

export interface LoadMeasure extends LoadFigures {
  readonly page: string
}

interface Measured {
  readonly name: string
  readonly url: string
  readonly texts: readonly string[]
  /** Where the texts stand. */
  readonly root: string
  /** Whether to wait for a line of the chart library too. */
  readonly hasChart: boolean
  /** Where it is a second visit: what takes the server away while that is measured. */
  readonly again: ((measure: () => Promise<LoadFigures>) => Promise<LoadFigures>) | null
}

interface Noted {
  values: number | null
  picture: number | null
  chart: number | null
  /** Each task of over 50 ms: when it began, and how long it took. */
  readonly tasks: { readonly start: number; readonly duration: number }[]
  shift: number
}

declare global {
  interface Window {
    noted?: Noted
  }
}

/** Runs in the page before anything of its own: notes when every text is there and that frame has been painted. */
function watch({ texts, root, hasChart }: Pick<Measured, 'texts' | 'root' | 'hasChart'>): void {
  const noted: Noted = { values: null, picture: null, chart: null, tasks: [], shift: 0 }
  window.noted = noted
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries()) noted.tasks.push({ start, duration })
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) noted.shift += Number(entry.value)
  }).observe({ type: 'layout-shift', buffered: true })
  const look = (): void => {
    const text = document.querySelector(root)?.textContent ?? ''
    const hasValues = texts.every((value) => text.includes(value))
    const isSeen = [...document.querySelectorAll('svg')].some((svg) => svg.clientWidth > 250)
    // One to be read, and no picture of it.
    const isDrawn =
      !hasChart || document.querySelector('.recharts-surface:not([role=img]) .recharts-curve') !== null
    // The frame is done where a task can run after it.
    setTimeout(() => {
      if (hasValues) noted.values ??= performance.now()
      if (hasValues && (isSeen || !hasChart)) noted.picture ??= performance.now()
      if (hasValues && isDrawn) noted.chart ??= performance.now()
    })
    if (!hasValues || !isDrawn) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function loadOnce(browser: Browser, measured: Measured): Promise<LoadFigures> {
  return withWindows(browser, { width: 1_280, height: 900 }, async (openWindow) => {
    if (measured.again === null) return loadIn(await openWindow(), measured)
    await visitUntilKept(await openWindow(), measured.url)
    return measured.again(async () => loadIn(await openWindow(), measured))
  })
}

async function loadIn(
  { send, on, prepare, open, run, until }: BareWindow,
  measured: Measured,
): Promise<LoadFigures> {
  await pause(WINDOW_SETTLES_MS)
  await send('Network.enable')
  await send('Network.emulateNetworkConditions', LINE)
  await send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  let bytes = 0
  on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += Number(encodedDataLength)
  })
  const { texts, root, hasChart } = measured
  await prepare(watch, { texts, root, hasChart })
  await open(measured.url)
  await until(() => typeof window.noted?.chart === 'number', null)
  await pause(SETTLES_MS)
  const noted = await run(() => window.noted, null)
  const firstPaint = await run(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    if (paint === undefined) throw new Error('Nothing was painted.')
    return paint.startTime
  }, null)
  const requests = await run(
    // An icon is nobody's value.
    (latest) =>
      performance
        .getEntries()
        .filter(({ entryType }) => entryType === 'navigation' || entryType === 'resource')
        .filter(({ name, startTime }) => startTime < latest && !name.includes('favicon')).length,
    noted?.values ?? 0,
  )
  return {
    values: noted?.values ?? Number.NaN,
    picture: noted?.picture ?? Number.NaN,
    chart: noted?.chart ?? Number.NaN,
    kilobytes: bytes / 1_000,
    requests,
    blocked: blockedSince(0, noted?.tasks ?? []),
    blockedAfterPaint: blockedSince(firstPaint, noted?.tasks ?? []),
    longestTask: Math.max(0, ...(noted?.tasks ?? []).map(({ duration }) => duration)),
    shift: noted?.shift ?? Number.NaN,
  }
}

/** What tasks ran beyond 50 ms since a time; of one that was running then, what came after counts. */
function blockedSince(time: number, tasks: Noted['tasks']): number {
  return tasks
    .map(({ start, duration }) => start + duration - Math.max(start, time) - 50)
    .filter((beyond) => beyond > 0)
    .reduce((sum, beyond) => sum + beyond, 0)
}

/** Two visits with the network, after which the worker has kept what there is to keep. */
async function visitUntilKept({ open, until, close }: BareWindow, url: string): Promise<void> {
  for (let visit = 0; visit < 2; visit += 1) {
    await open(url)
    await until(() => document.readyState === 'complete', null)
    await pause(SETTLES_MS)
  }
  await close()
}

const SETTINGS = {
  host: '127.0.0.1',
  allowedOrigins: [],
  embeddedBy: null,
  trustedProxies: 0,
  ratePerMinute: 1_000_000,
  streamsPerAddress: 1_000,
  maxConnections: 1_000,
  requestLimitMs: 60_000,
  heartbeatEveryMs: 10_000,
  drainMs: 200,
} as const

async function serve(
  folder: string,
  plans: PlanStore,
  makesPages: boolean,
  port = 0,
): Promise<RunningServer> {
  const store = new MemoryStore(plans)
  const files = staticFiles(folder)
  await files.prepare()
  return startServer({
    store,
    files,
    pages: makesPages
      ? madePages({ source: store.source, appFolder: folder, makerFolder: 'dist-server', apiPath: '/api/v1' })
      : null,
    log: pino({ level: 'silent' }),
    settings: { ...SETTINGS, port },
  })
}

/**
 * A host of nothing but files: what the app asks for below `api` is in the folder, too. It sends the headers that
 * the server sends, as one of them makes a browser begin a process, and the limit has them.
 */
async function serveFiles(folder: string): Promise<LocalSite> {
  const files = staticFiles(folder)
  await files.prepare()
  const headersOf = securityHeaders(files.policy)
  const answer = getRequestListener(async (request) => {
    const { status, headers, body } = await files.answer(request)
    for (const [name, value] of Object.entries(headersOf(new URL(request.url).pathname)))
      headers.set(name, value)
    return new Response(body, { status, headers })
  })
  return startLocalSite((request, response) => {
    void answer(request, response)
  })
}

/** The folders of the two pages that the app is compared with, and of its own build for hosts of files. */
async function foldersIn(
  place: string,
  plans: PlanStore,
): Promise<Record<'limit' | 'usual' | 'files', string>> {
  const folders = {
    limit: join(place, 'limit'),
    usual: join(place, 'usual'),
    files: join(place, 'files'),
  }
  mkdirSync(folders.limit)
  writeFileSync(join(folders.limit, 'index.html'), withPolicy(limitPage(plans, PLAN)))
  await build({
    configFile: false,
    root: 'tests/bench/usual',
    logLevel: 'error',
    build: {
      outDir: folders.usual,
      emptyOutDir: true,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const usual = join(folders.usual, 'index.html')
  writeFileSync(usual, withPolicy(readFileSync(usual, 'utf8')))
  cpSync('dist', folders.files, { recursive: true })
  const answers = await answerFiles(plans)
  await writeFiles(folders.files, answers, (html) => staticPage(html, '/'))
  await writeMadePages({
    folder: folders.files,
    makerFolder: 'dist-server',
    answers,
    planIds: [PLAN],
    at: Date.now(),
  })
  return folders
}

/** The server takes a page's policy from its markup; one that allows what the page has costs it nothing. */
function withPolicy(page: string): string {
  const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'"
  return page.replace(
    '<meta charset="utf-8"',
    () => `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta charset="utf-8"`,
  )
}

/** Each page in turn, round after round, so that whatever else the machine does strikes all of them. */
export async function measureLoads(rounds = ROUNDS): Promise<readonly LoadMeasure[]> {
  const { store: plans } = readPlans('plans')
  const place = mkdtempSync(join(tmpdir(), 'loads-'))
  const folders = await foldersIn(place, plans)
  const [limit, usual, made, files, other, first] = await Promise.all([
    serve(folders.limit, plans, false),
    serve(folders.usual, plans, false),
    serve('dist', plans, true),
    serveFiles(folders.files),
    serve('dist', plans, false),
    serve('dist', plans, true),
  ])
  let left = first
  const withoutServer: Measured['again'] = async (measure) => {
    await left.stop()
    const figures = await measure()
    left = await serve('dist', plans, true, Number(new URL(left.url).port))
    return figures
  }
  const overview = { texts: VALUES, root: '#root', hasChart: false, again: null }
  const page = `/plans/${PLAN}`
  const measured: readonly Measured[] = [
    { ...overview, name: LIMIT, url: limit.url, root: 'body' },
    { ...overview, name: USUAL, url: usual.url, hasChart: true },
    { ...overview, name: 'the reference server', url: `${made.url}${page}` },
    { ...overview, name: 'the build for hosts of files', url: files.url },
    { ...overview, name: 'any other backend', url: `${other.url}${page}` },
    { ...overview, name: 'again, the server gone', url: `${left.url}${page}`, again: withoutServer },
    {
      ...overview,
      name: 'the page of a target, from the reference server',
      url: `${made.url}${page}/targets/${TARGET}`,
      texts: ['92,000'],
      hasChart: true,
    },
    {
      ...overview,
      name: 'the page of a target, from any other backend',
      url: `${other.url}${page}/targets/${TARGET}`,
      texts: ['92,000'],
      hasChart: true,
    },
  ]
  const { executablePath, args } = await findBrowser('installed')
  const browser = await chromium.launch({ executablePath, args: [...args, '--lang=en-GB'] })
  const taken = new Map<string, LoadFigures[]>(measured.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const each of measured) {
      const figures = await loadOnce(browser, each)
      // The first round warms what is not measured: files, compressed answers, the browser itself.
      if (round > 0) taken.get(each.name)?.push(figures)
    }
  }
  await browser.close()
  await Promise.all([limit, usual, made, files, other, left].map(async ({ stop }) => stop()))
  rmSync(place, { recursive: true, force: true })
  return [...taken].map(([name, figures]) => ({ page: name, ...medianOf(figures) }))
}

function medianOf(loads: readonly LoadFigures[]): LoadFigures {
  const of = (read: (load: LoadFigures) => number): number => median(loads.map(read))
  return {
    values: of(({ values }) => values),
    picture: of(({ picture }) => picture),
    chart: of(({ chart }) => chart),
    kilobytes: of(({ kilobytes }) => kilobytes),
    requests: of(({ requests }) => requests),
    blocked: of(({ blocked }) => blocked),
    blockedAfterPaint: of(({ blockedAfterPaint }) => blockedAfterPaint),
    longestTask: of(({ longestTask }) => longestTask),
    shift: of(({ shift }) => shift),
  }
}

const LIMIT = 'the limit: no script'
const USUAL = 'the usual React and Recharts page'

export function printLoads(loads: readonly LoadMeasure[]): void {
  const limit = loads.find(({ page }) => page === LIMIT)?.values ?? Number.NaN
  const usual = loads.find(({ page }) => page === USUAL)?.chart ?? Number.NaN
  print(`\nUntil the four values are on screen; Slow 4G, CPU slowed ${String(SLOWDOWN)} times:\n`)
  print(
    '| Page | kB | Requests | Values, ms | ÷ limit | A chart, ÷ usual | Chart to read, ms | ÷ usual | Blocked since first paint, ms | In all, ms | Longest task, ms | Shift |',
  )
  print('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
  for (const load of loads) {
    const { page, kilobytes, requests, values, picture, chart, longestTask, shift } = load
    const figures = [
      kilobytes.toFixed(1),
      String(requests),
      values.toFixed(0),
      (values / limit).toFixed(2),
      (picture / usual).toFixed(2),
      chart.toFixed(0),
      (chart / usual).toFixed(2),
      load.blockedAfterPaint.toFixed(0),
      load.blocked.toFixed(0),
      longestTask.toFixed(0),
      shift.toFixed(3),
    ]
    print(`| ${[page, ...figures].join(' | ')} |`)
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const loads = await measureLoads(Number(process.argv[2] ?? ROUNDS))
  printLoads(loads)
  print(JSON.stringify(loads))
}
