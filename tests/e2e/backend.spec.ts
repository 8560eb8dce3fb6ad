import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  plansWithStations,
  runProgram,
  startProcess,
  type ServerProcess,
} from '#tests/server/server-process.ts'
import { expect, test as base } from './fixtures.ts'

const PLAN = 'digital-shanghai-2025'

interface Backend extends ServerProcess {
  readonly import: (value: number) => Promise<void>
}

/** The built app as `npm start` serves it, on a database of its own. */
const test = base.extend<{ readonly backend: Backend }>({
  backend: async ({ browserName: _ }, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'data-'))
    const variables = { DATA_FOLDER: dataFolder }
    const server = await startProcess(variables)
    await use({
      ...server,
      import: async (value) => {
        const plans = plansWithStations(value)
        const { status, output } = await runProgram('server/import/main.ts', [plans], variables)
        rmSync(plans, { recursive: true, force: true })
        expect({ status, output }).toMatchObject({ status: 0 })
      },
    })
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  },
  baseURL: async ({ backend }, use) => {
    await use(backend.url)
  },
})

test('a figure that is imported appears on a target and on a slide while someone looks on', async ({
  page,
  context,
  backend,
}) => {
  const slide = await context.newPage()
  await page.goto(`/plans/${PLAN}/targets/5g-base-stations?lang=en`)
  await slide.goto(`/plans/${PLAN}/present?lang=en&slide=target-5g-base-stations`)
  await expect(slide.getByText('Live', { exact: true })).toBeVisible()
  for (const each of [page, slide]) {
    await expect(each.getByRole('main')).toContainText('92,000')
    await each.evaluate(() => {
      document.documentElement.dataset['opened'] = 'once'
    })
  }

  await backend.import(93_417)
  for (const each of [page, slide]) {
    await expect(each.getByRole('main')).toContainText('93,417')
    expect(await each.evaluate(() => document.documentElement.dataset['opened'])).toBe('once')
  }
  await expect(slide.getByRole('main')).not.toContainText('Simulated')
})
