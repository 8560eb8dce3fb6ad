import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { build, createServer } from 'vite'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { plansModule } from '#tools/vite/plans-module.ts'

import { contentOf, type PlanFiles, SMALL_PLANS, withChange, writePlans } from '../plans/small-plans.ts'

const ENTRY = 'entry.js'
const NOISE = 'quiet-city/targets/night-noise.yaml'

/** A project with the plan files in its folder `plans` and one module. */
function writeProject(planFiles: PlanFiles, entry: string): string {
  const files = Object.entries(planFiles).map(([file, content]) => [`plans/${file}`, content] as const)
  return writePlans({ ...Object.fromEntries(files), [ENTRY]: entry })
}

async function buildProject(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [plansModule('plans')],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: join(root, ENTRY), preserveEntrySignatures: 'strict' },
    },
  })
  if (!('output' in result)) throw new Error('The build gave no single output.')
  return result.output.map((file) => (file.type === 'chunk' ? file.code : String(file.source))).join('\n')
}

describe('plansModule', () => {
  test('serves the plans to a module that imports them', async () => {
    const root = writeProject(
      SMALL_PLANS,
      `import store from 'virtual:plans'\nexport default store.targets[2].id\n`,
    )
    expect(await buildProject(root)).toContain('night-noise')
  })

  test('puts nothing into a build that does not import them', async () => {
    const root = writeProject(SMALL_PLANS, `export default 'nothing of the plans'\n`)
    const code = await buildProject(root)
    expect(code).toContain('nothing of the plans')
    expect(code).not.toContain('night-noise')
  })

  test('fails with every fault, its place and what to do', async () => {
    const root = writeProject(
      withChange(NOISE, 'direction: decrease\n', ''),
      `import store from 'virtual:plans'\nexport default store\n`,
    )
    await expect(buildProject(root)).rejects.toThrow(
      'plans/quiet-city/targets/night-noise.yaml:1: direction is missing. Write increase or decrease.',
    )
  })

  test('reads a changed or added file anew in development, and has the page reloaded', async () => {
    const root = writeProject(SMALL_PLANS, '')
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [plansModule('plans')],
      appType: 'custom',
      server: { middlewareMode: true, hmr: false },
    })
    onTestFinished(() => server.close())
    const send = vi.spyOn(server.ws, 'send')
    const served = async () => (await server.transformRequest('virtual:plans'))?.code ?? ''
    expect(await served()).toContain('night-noise')
    expect(await served()).not.toContain('day-noise')

    await vi.waitFor(() => {
      expect(server.watcher.getWatched()).toHaveProperty([join(root, 'plans')])
    })
    mkdirSync(join(root, 'plans/third-plan/targets'), { recursive: true })
    writeFileSync(join(root, 'plans/third-plan/targets/day-noise.yaml'), contentOf(NOISE))
    writeFileSync(
      join(root, 'plans/third-plan/plan.yaml'),
      contentOf('quiet-city/plan.yaml').replace('night-noise', 'day-noise'),
    )
    writeFileSync(join(root, 'plans/plans.yaml'), `${contentOf('plans.yaml')}- third-plan\n`)
    await vi.waitFor(
      async () => {
        expect(await served()).toContain('day-noise')
      },
      { timeout: 5_000, interval: 50 },
    )
    expect(send).toHaveBeenCalledWith({ type: 'full-reload' })
  })
})
