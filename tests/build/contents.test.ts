import { createHash } from 'node:crypto'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { SCENARIOS } from '#mocks/scenarios.ts'
import { readPlans } from '#tools/plans/read-plans.ts'
import { builtFiles, firstScreen } from './built-app.ts'

const TEXT = /\.(?:css|html|js|json|svg|txt|webmanifest)$/u

/** The page, and the copy of it that static hosts answer with. */
const PAGES: ReadonlySet<string> = new Set(['index.html', '404.html'])

const files = builtFiles()
const texts = files
  .filter(({ path }) => TEXT.test(path))
  .map(({ path, content }) => ({ path, text: content.toString() }))
const page = texts.find(({ path }) => path === 'index.html')?.text ?? ''

/** The files that hold the text. */
function holding(wanted: string | RegExp): string[] {
  return texts
    .filter(({ text }) => (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)))
    .map(({ path }) => path)
}

test('the build is whole: a page, scripts, styles and fonts', () => {
  expect(texts.length).toBeGreaterThan(3)
  expect(page).toContain('id="root"')
  expect(files.map(({ path }) => path).filter((path) => path.endsWith('.woff2'))).not.toEqual([])
})

describe('the modules that each chunk is made of', () => {
  const chunks = new Map<string, readonly string[]>()
  const imports = new Map<string, readonly string[]>()
  const STORE = /node_modules\/(?:@reduxjs|redux|react-redux|reselect|immer)\//u
  const library =
    /node_modules\/(?:recharts|victory-vendor|d3-[^/]+|@reduxjs|redux|react-redux|reselect|immer)\//u

  beforeAll(async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const outputs = await build({ logLevel: 'silent', build: { write: false } })
    vi.unstubAllEnvs()
    for (const chunk of chunksOf(outputs)) {
      chunks.set(chunk.fileName, chunk.moduleIds)
      imports.set(chunk.fileName, chunk.imports)
    }
  }, 60_000)

  test('are those of this source: the build is not an old one', () => {
    // The service worker is a script of its own, made of nothing of the app.
    const scripts = files.map(({ path }) => path).filter((path) => /^assets\/.*\.js$/u.test(path))
    expect(scripts.toSorted()).toEqual([...chunks.keys()].toSorted())
  })

  test('hold no chart library on the first screen', () => {
    const early = firstScreen().scripts.flatMap((path) => chunks.get(path) ?? [])
    expect(early.some((module) => module.includes('node_modules/react-dom/'))).toBe(true)
    expect(early.filter((module) => library.test(module))).toEqual([])
    expect([...chunks.values()].flat().some((module) => library.test(module))).toBe(true)
  })

  test('hold the chart library once, for what draws charts and for nothing else', () => {
    const holders = [...chunks].filter(([, modules]) => modules.some((module) => library.test(module)))
    expect(holders).toHaveLength(1)
    const reaching = new Set(holders.map(([name]) => name))
    // A set is gone through with what is added meanwhile.
    for (const reached of reaching) {
      for (const [name, names] of imports) if (names.includes(reached)) reaching.add(name)
    }
    const parts = [...reaching].map((name) => /^assets\/(.+)-[\w-]{6}\.js$/u.exec(name)?.[1] ?? name)
    expect(parts.toSorted()).toEqual([
      'present-page',
      'presenter-page',
      'share-chart',
      'share-parts',
      'stage',
      'still-chart',
      'still-share-chart',
      'target-chart',
      'trajectories-page',
      'trajectory-chart',
    ])
  })

  test('hold of the chart library what draws, and not its charts with their store', () => {
    const store = [...chunks.values()].flat().filter((module) => STORE.test(module))
    expect(store).toEqual([])
  })

  test('come from the app and its dependencies, and from neither mocks, tools, plans nor tests', () => {
    const strangers =
      /(?:^|\/)(?:mocks|tools|tests|plans)\/|node_modules\/(?:msw|@mswjs|openapi-msw|csv-parse|yaml|ajv)\//u
    const root = `${process.cwd()}/`
    const modules = [...chunks.values()].flat().map((module) => module.replace('\0', '').replace(root, ''))
    expect(modules.filter((module) => strangers.test(module) || module.startsWith('virtual:plans'))).toEqual(
      [],
    )
  })
})

describe('no byte of the mocks', () => {
  test.each(['mockServiceWorker', 'setupWorker', '[MSW]', 'mswjs.io', 'openapi-msw', 'virtual:plans'])(
    '%s',
    (trace) => {
      expect(holding(trace)).toEqual([])
    },
  )

  test('nor a scenario', () => {
    const traces = Object.values(SCENARIOS).map(({ description }) => description)
    expect(traces.length).toBeGreaterThan(5)
    expect(traces.filter((trace) => holding(trace).length > 0)).toEqual([])
  })

  test('nor a plan, but for the id of the default one in the configuration', () => {
    const { store } = readPlans('plans')
    const ids = store.plans.map(({ id }) => id)
    const configured = ids.filter((id) => page.includes(`"defaultPlan": "${id}"`))
    expect(configured).toHaveLength(1)
    expect(
      ids.filter((id) => holding(id).some((path) => !PAGES.has(path) || !configured.includes(id))),
    ).toEqual([])
  })

  test('nor a target, a series or a source', () => {
    const { store } = readPlans('plans')
    const ids = [...store.targets, ...store.series, ...store.sources].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(20)
    expect(ids.filter((id) => id.includes('-') && holding(id).length > 0)).toEqual([])
  })

  test('nor a text of the plans', () => {
    const sentences = textsIn(readPlans('plans').store).filter((text) => text.length >= SHORTEST_TELLING_TEXT)
    expect(sentences.length).toBeGreaterThan(50)
    expect(sentences.filter((text) => holding(text).length > 0 || holding(escaped(text)).length > 0)).toEqual(
      [],
    )
  })
})

describe('nothing that the policy or a reader would stumble over', () => {
  test('no source map', () => {
    expect(files.map(({ path }) => path).filter((path) => path.endsWith('.map'))).toEqual([])
    expect(holding('sourceMappingURL')).toEqual([])
  })

  test('no text that is evaluated', () => {
    const evaluating = texts.filter(({ text }) => EVALUATES.test(text.replaceAll(NEVER_EVALUATED, '')))
    expect(evaluating.map(({ path }) => path)).toEqual([])
  })

  test('no script within the page but the one that its policy names by its hash, and no style', () => {
    const scripts = [...page.matchAll(/<script(?<attributes>[^>]*)>(?<text>[^<]*)/gu)]
    expect(scripts.length).toBeGreaterThan(1)
    const within = scripts.filter(
      ([, attributes = '']) => !/\ssrc=|\stype="application\/json"/u.test(attributes),
    )
    const hashes = within.map(([, , text = '']) => createHash('sha256').update(text).digest('base64'))
    expect([...page.matchAll(/'sha256-(?<hash>[^']+)'/gu)].map((match) => match[1])).toEqual(hashes)
    expect(hashes).toHaveLength(1)
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/u)
  })

  test('the policy stands in the page', () => {
    expect(page).toContain('http-equiv="Content-Security-Policy"')
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/unsafe-inline|unsafe-eval/u)
  })

  test('no address on this machine', () => {
    expect(holding(process.cwd())).toEqual([])
    expect(holding(/\bfile:\/\/|\/node_modules\//u)).toEqual([])
  })
})

const EVALUATES = /\beval\(|new Function\b|\bFunction\(["'`]/u

/** What the arithmetic of the chart library falls back to where there is no `self`, which every browser has. */
const NEVER_EVALUATED = /self\.self==self\?self:Function\([`"']return this[`"']\)\(\)/gu

/** Shorter texts, such as names of units, are words of the interface too. */
const SHORTEST_TELLING_TEXT = 12

function chunksOf(outputs: Awaited<ReturnType<typeof build>>): readonly Rolldown.OutputChunk[] {
  const [output] = [outputs].flat()
  if (output === undefined || !('output' in output))
    throw new Error('Vite watched where it should have built.')
  return output.output.filter((file) => file.type === 'chunk')
}

/** The human texts in a value, at whatever depth: those in a language and those kept in their own. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string' ? (['en', 'zh-CN', 'text'].includes(key) ? [inner] : []) : textsIn(inner),
  )
}

/** As a bundler may write it into a script. */
function escaped(text: string): string {
  return text.replaceAll('"', '\\"').replaceAll('’', '\\u2019')
}
