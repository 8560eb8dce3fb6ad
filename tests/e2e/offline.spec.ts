import type { BrowserContext, Page } from '@playwright/test'
import { storeSource } from '#contract/answers/store-source.ts'
import { madePages } from '#server/http/made-pages.ts'
import { expect, test as base } from './fixtures.ts'
import { startServer } from './server.ts'

const PLAN = 'digital-shanghai-2025'

const test = base.extend<{
  /** Whether the server makes the pages of plans. */
  readonly makesPages: boolean
}>({
  makesPages: [false, { option: true }],
  server: async ({ folder, handlers, plans, makesPages }, use) => {
    const pages = madePages({
      source: storeSource(() => plans),
      appFolder: folder,
      makerFolder: 'dist-server',
      apiPath: '/api/v1',
    })
    const server = await startServer(folder, handlers, makesPages ? { pages } : {})
    await use(server)
    await server.stop()
  },
})

test.use({ serviceWorkers: 'allow' })

/** A first visit, until the worker has kept what came before it. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('main')).toContainText('92,000')
  await expect
    .poll(async () =>
      page.evaluate(async () => {
        const pages = await caches.open('pages')
        const parts = await caches.open('parts')
        return (await pages.keys()).length > 0 && (await parts.keys()).length > 5
      }),
    )
    .toBe(true)
}

async function expectLastGoodValues(context: BrowserContext, address: string): Promise<void> {
  const again = await context.newPage()
  // What is younger than a moment is not asked for again at once.
  await again.clock.install({ time: Date.now() + 3_600_000 })
  await again.goto(address)
  await expect(again.getByRole('main')).toContainText('92,000')
  await expect(again.getByRole('main')).toContainText('Not refreshed. Shown as received')
  await expect(again.getByRole('main')).toContainText('The server could not be reached')
  await again.goto('about:blank')
}

for (const makesPages of [true, false]) {
  test.describe(`behind a server that makes ${makesPages ? '' : 'no '}pages`, () => {
    test.use({ makesPages })

    test('a second visit without a network shows the last good values, and how old they are', async ({
      page,
      context,
      server,
      complaints,
    }) => {
      const address = `/plans/${PLAN}?lang=en`
      await visit(page, address)
      // The answer of a first visit came before the worker; a second one with a network is kept.
      await visit(page, address)
      await page.goto('about:blank')
      await server.stop()
      complaints.allowUnreachable()
      await expectLastGoodValues(context, address)
      await server.start()
      const back = await context.newPage()
      await back.goto(address)
      await expect(back.getByRole('main')).toContainText('92,000')
      await expect(back.getByRole('main')).not.toContainText('could not be reached')
    })
  })
}

test('another build takes the place of what was kept at the next visit', async ({ page }) => {
  await visit(page, `/plans/${PLAN}?lang=en`)
  const kept = await page.evaluate(async () => (await caches.open('pages')).keys())
  expect(kept.length).toBeGreaterThan(0)
  await page.evaluate(async () => {
    const pages = await caches.open('pages')
    const old = new Response('<title>Old</title>', { headers: { 'Content-Type': 'text/html' } })
    await pages.put(location.href, old)
  })
  await page.reload()
  await expect(page).toHaveTitle('Digital Shanghai 2025')
  await expect(page.getByRole('main')).toContainText('92,000')
})
