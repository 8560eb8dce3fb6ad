import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkLayers } from '#tools/layers/layer-check.ts'

type Files = Readonly<Record<string, string>>

const PACKAGE = JSON.stringify({
  name: 'planted',
  type: 'module',
  imports: Object.fromEntries(
    ['src', 'contract', 'mocks', 'server', 'tools', 'tests'].map((name) => [`#${name}/*`, `./${name}/*`]),
  ),
  dependencies: {
    react: '1.0.0',
    recharts: '1.0.0',
    wouter: '1.0.0',
    '@tanstack/react-query': '1.0.0',
  },
  devDependencies: { msw: '1.0.0' },
})

const installed = ['react', 'recharts', 'wouter', '@tanstack/react-query', 'msw', 'stray']

const PACKAGES: Files = Object.fromEntries(
  installed.flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
    [`node_modules/${name}/index.js`, 'module.exports = {}\n'],
  ]),
)

/** A house with one room a layer, in which every import that is allowed happens once. */
const GOOD: Files = {
  'package.json': PACKAGE,
  ...PACKAGES,
  'src/core/model.ts': 'export type Language = "en"\n',
  'src/core/assess.ts':
    'import type { Language } from "./model.ts"\nexport const assess = (l: Language) => l\n',
  'src/words/words.ts': 'import { assess } from "#src/core/assess.ts"\nexport const words = assess\n',
  'src/exports/csv.ts':
    'import { words } from "#src/words/words.ts"\nimport "#src/core/model.ts"\nexport const csv = words\nexport interface Table { a: string }\n',
  'src/ui/take-away/menu.tsx':
    'import type { Table } from "#src/exports/csv.ts"\nexport const make = (t: Table) => [t, import("#src/exports/csv.ts")]\n',
  'src/api/contract.ts': 'export interface components { a: string }\n',
  'src/api/api-error.ts': 'export class ApiError extends Error {}\n',
  'src/api/client.ts':
    'import type { components } from "./contract.ts"\nimport "./api-error.ts"\nimport "#src/core/model.ts"\nexport const client: components = { a: "" }\n',
  'src/queries/plan.ts':
    'import "@tanstack/react-query"\nimport { client } from "#src/api/client.ts"\nexport const plan = client\n',
  'src/queries/api-context.tsx': 'import "react"\nimport "#src/api/client.ts"\nexport const Context = 1\n',
  'src/ui/card.tsx': 'import "react"\nimport "#src/words/words.ts"\nexport const Card = () => <p />\n',
  'src/ui/charts/series-model.ts': 'export const model = 1\n',
  'src/ui/charts/line-chart.tsx':
    'import "recharts"\nimport "./series-model.ts"\nexport const LineChart = 1\n',
  'src/features/overview/page.tsx':
    'import "#src/queries/plan.ts"\nimport "#src/ui/card.tsx"\nimport "#src/ui/charts/series-model.ts"\nimport "#src/api/api-error.ts"\nexport const Page = 1\n',
  'src/features/target/page.tsx':
    'import type { LineChart } from "#src/ui/charts/line-chart.tsx"\nexport const chart = () => import("#src/ui/charts/line-chart.tsx")\nexport type Chart = typeof LineChart\n',
  'src/app/app.tsx': 'import "#src/features/overview/page.tsx"\nimport "wouter"\nexport const App = 1\n',
  'src/worker/service-worker.ts': 'export const worker = 1\n',
  'src/prerender.tsx': 'import "./app/app.tsx"\nexport const makePage = 1\n',
  'src/main.tsx':
    'import "./app/app.tsx"\nimport "./styles.css"\nif (import.meta.env.DEV) await import("../mocks/browser.ts")\n',
  'src/styles.css': '',
  'mocks/browser.ts':
    'import "msw"\nimport plans from "virtual:plans"\nimport "#src/core/model.ts"\nimport "#src/api/contract.ts"\nimport "#contract/answers/answers.ts"\nexport const browser = plans\n',
  'contract/answers/answers.ts':
    'import "#src/core/model.ts"\nimport "#src/api/contract.ts"\nimport "#tools/plans/plan-store.ts"\nexport const answers = 1\n',
  'server/main.ts':
    'import "node:http"\nimport "#contract/answers/answers.ts"\nimport "#tools/plans/plan-store.ts"\nimport type { makePage } from "#src/prerender.tsx"\nexport type Main = typeof makePage\n',
  'tools/plans/plan-store.ts': 'import "node:fs"\nimport "#src/core/model.ts"\nexport const store = 1\n',
  'tools/build.ts': 'import "#contract/answers/answers.ts"\n',
  'tests/core/assess.test.ts': 'import "#src/core/assess.ts"\nimport "#src/features/target/page.tsx"\n',
}

let root = ''

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'layers-')))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

async function faultsOf(files: Files): Promise<readonly string[]> {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return (await checkLayers(root, '.dependency-cruiser.cjs')).faults
}

describe('a house in order', () => {
  test('has no fault', async () => {
    await expect(faultsOf(GOOD)).resolves.toEqual([])
  })

  test('counts every module', async () => {
    await faultsOf(GOOD)
    const { moduleCount } = await checkLayers(root, '.dependency-cruiser.cjs')
    expect(moduleCount).toBe(
      Object.keys(GOOD).filter((file) => /^(?:src|contract|mocks|server|tools|tests).*\.tsx?$/u.test(file))
        .length,
    )
  })
})

describe('each rule', () => {
  test.each([
    ['core-imports-nothing', 'src/core/x.ts', '#src/words/words.ts'],
    ['core-imports-nothing', 'src/core/x.ts', 'react'],
    ['core-imports-nothing', 'src/core/x.ts', 'node:fs', 'no-node-in-the-browser'],
    ['worker-imports-nothing', 'src/worker/x.ts', '#src/core/model.ts'],
    ['words-import-core-only', 'src/words/x.ts', '#src/api/client.ts'],
    ['words-import-core-only', 'src/words/x.ts', 'react'],
    ['words-import-core-only', 'src/words/x.ts', '#src/exports/csv.ts', 'exports-come-late'],
    ['exports-know-no-view', 'src/exports/x.ts', 'react'],
    ['exports-know-no-view', 'src/exports/x.ts', '@tanstack/react-query'],
    ['exports-know-no-view', 'src/exports/x.ts', '#src/ui/card.tsx'],
    ['exports-know-no-view', 'src/exports/x.ts', '#src/api/client.ts'],
    ['exports-come-late', 'src/ui/x.ts', '#src/exports/csv.ts'],
    ['exports-come-late', 'src/features/target/x.ts', '#src/exports/csv.ts'],
    ['api-knows-no-view', 'src/api/x.ts', 'react'],
    ['api-knows-no-view', 'src/api/x.ts', '@tanstack/react-query'],
    ['api-knows-no-view', 'src/api/x.ts', '#src/ui/card.tsx'],
    ['api-knows-no-view', 'src/api/x.ts', '#src/queries/plan.ts'],
    ['queries-render-nothing', 'src/queries/x.ts', 'react'],
    ['queries-render-nothing', 'src/queries/x.ts', '#src/ui/card.tsx'],
    ['queries-stand-below-the-interface', 'src/queries/api-context.tsx', '#src/ui/card.tsx'],
    ['ui-never-fetches', 'src/ui/x.ts', '#src/queries/plan.ts'],
    ['ui-never-fetches', 'src/ui/x.ts', '#src/api/client.ts'],
    ['ui-never-fetches', 'src/ui/x.ts', '@tanstack/react-query'],
    ['features-stand-alone', 'src/features/target/x.ts', '#src/features/overview/page.tsx'],
    ['features-know-no-app', 'src/features/target/x.ts', '#src/app/app.tsx', 'app-is-the-last'],
    ['features-fetch-through-queries', 'src/features/target/x.ts', '#src/api/client.ts'],
    ['one-door-to-the-charts', 'src/ui/x.ts', 'recharts'],
    ['one-door-to-the-charts', 'src/app/x.ts', 'recharts'],
    ['charts-come-late', 'src/features/target/x.ts', '#src/ui/charts/line-chart.tsx'],
    ['charts-come-late', 'src/ui/x.ts', '#src/ui/charts/line-chart.tsx'],
    ['mocks-enter-by-main-alone', 'src/app/x.ts', '#mocks/browser.ts'],
    ['mocks-never-see-the-client', 'mocks/x.ts', '#src/api/client.ts'],
    ['mocks-never-see-the-client', 'mocks/x.ts', '#src/queries/plan.ts'],
    ['app-is-not-built-from-tools', 'src/app/x.ts', '#tools/plans/plan-store.ts'],
    ['app-is-not-built-from-tools', 'src/app/x.ts', '#contract/answers/answers.ts'],
    ['only-tests-know-tests', 'tools/x.ts', '#tests/core/assess.test.ts'],
    ['only-tests-know-tests', 'server/x.ts', '#tests/core/assess.test.ts'],
    ['answers-know-no-backend', 'contract/answers/x.ts', '#mocks/browser.ts'],
    ['answers-know-no-backend', 'contract/answers/x.ts', '#src/api/client.ts'],
    ['answers-know-no-backend', 'contract/answers/x.ts', '#tools/build.ts'],
    ['server-knows-no-view', 'server/x.ts', '#mocks/browser.ts'],
    ['server-knows-no-view', 'server/x.ts', '#src/api/client.ts'],
    ['only-tests-know-the-server', 'tools/x.ts', '#server/main.ts'],
    ['tools-know-no-view', 'tools/x.ts', '#src/ui/card.tsx'],
    ['no-node-in-the-browser', 'mocks/x.ts', 'node:fs'],
    ['no-node-in-the-browser', 'contract/answers/x.ts', 'node:fs'],
    ['no-development-package-in-the-app', 'src/app/x.ts', 'msw'],
    ['no-development-package-in-the-app', 'src/app/x.ts', 'stray'],
    ['nothing-unresolved', 'src/app/x.ts', './missing.ts'],
    ['nothing-unresolved', 'src/app/x.ts', '#src/app/app.ts'],
    ['nothing-unresolved', 'src/app/x.ts', '#core/model.ts'],
    ['nothing-unresolved', 'tests/x.ts', 'never-installed'],
  ])('%s: fires when %s imports %s', async (rule, file, imported, ...alsoFiring) => {
    const faults = await faultsOf({ ...GOOD, [file]: `import "${imported}"\n` })
    expect(namesIn(faults)).toEqual([rule, ...alsoFiring].toSorted())
    expect(faults.every((fault) => fault.startsWith(`${file} → `))).toBe(true)
  })

  test('sees an import of types alone', async () => {
    const faults = await faultsOf({
      ...GOOD,
      'src/core/x.ts': 'import type { Card } from "#src/ui/card.tsx"\n',
    })
    expect(namesIn(faults)).toEqual(['core-imports-nothing'])
  })

  test('sees a dynamic import and one passed on', async () => {
    const faults = await faultsOf({
      ...GOOD,
      'src/ui/x.ts': 'export const late = () => import("#src/queries/plan.ts")\n',
      'src/core/x.ts': 'export * from "#src/words/words.ts"\n',
    })
    expect(namesIn(faults)).toEqual(['core-imports-nothing', 'ui-never-fetches'])
  })

  test('mocks-enter-dynamically: fires when main imports the mocks at the top', async () => {
    const faults = await faultsOf({
      ...GOOD,
      'src/main.tsx': 'import "../mocks/browser.ts"\nimport "./app/app.tsx"\n',
    })
    expect(namesIn(faults)).toEqual(['mocks-enter-dynamically'])
  })

  test('nothing-imports-main: fires when a module imports the start of the app', async () => {
    const faults = await faultsOf({ ...GOOD, 'tests/x.ts': 'import "#src/main.tsx"\n' })
    expect(namesIn(faults)).toEqual(['nothing-imports-main'])
  })

  test('no-circles: fires when two modules import each other', async () => {
    const faults = await faultsOf({
      ...GOOD,
      'src/core/one.ts': 'import "./other.ts"\n',
      'src/core/other.ts': 'import "./one.ts"\n',
    })
    expect(new Set(namesIn(faults))).toEqual(new Set(['no-circles']))
  })
})

describe('a check that saw nothing', () => {
  test('fails over an empty folder', async () => {
    const { moduleCount, faults } = await checkLayers(root, '.dependency-cruiser.cjs')
    expect(moduleCount).toBe(0)
    expect(faults).toHaveLength(9)
    expect(faults).toContain('src/core holds no module. Name the layer in the rules as it is named on disk.')
  })

  test('fails when a layer was renamed', async () => {
    const renamed = Object.fromEntries(
      Object.entries(GOOD).map(([file, text]) => [
        file.replace('src/words/', 'src/texts/'),
        text.replaceAll('#src/words/', '#src/texts/'),
      ]),
    )
    const faults = await faultsOf(renamed)
    expect(faults).toContain('src/words holds no module. Name the layer in the rules as it is named on disk.')
    expect(faults).toContain('src/texts belongs to no layer. Write the rules for it first.')
  })

  test('names each file that it could not read', async () => {
    await faultsOf(GOOD)
    const unread = await checkLayers(root, join(import.meta.dirname, 'reads-no-typescript.cjs'))
    expect(unread.moduleCount).toBe(0)
    expect(unread.faults).toContain(
      'src/core/model.ts was not read. See that dependency-cruiser supports the TypeScript in use.',
    )
  })
})

/** The rules that fired, in the order of the alphabet. */
function namesIn(faults: readonly string[]): string[] {
  return faults.map((fault) => /\((?<rule>[a-z-]+)\): /u.exec(fault)?.[1] ?? fault).toSorted()
}
