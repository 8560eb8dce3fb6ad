import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import type { HttpHandler } from 'msw'
import { createHandlers } from '#mocks/create-handlers.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { readPlans } from '#tools/plans/read-plans.ts'
import { Complaints } from './complaints.ts'
import { startServer, type TestServer } from './server.ts'
import { watchTraffic } from './traffic.ts'

interface Options {
  /** The built app. */
  readonly folder: string
  /** Where `GET /health` says the data comes from. */
  readonly origin: 'mock' | 'live'
  /** Who may frame an embed; the server's own answer to that unless given. */
  readonly embeddedBy: readonly string[] | undefined
}

interface Fixtures extends Options {
  readonly handlers: readonly HttpHandler[]
  /** Serves the build and its API, for one test alone. */
  readonly server: TestServer
  /** Whatever any page of the test complains about fails it, unless the test allowed it here. */
  readonly complaints: Complaints
}

interface WorkerFixtures {
  /** The plans of this repository. */
  readonly plans: PlanStore
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  plans: [
    async ({ browserName: _ }, use) => {
      const { store, faults } = readPlans('plans')
      if (faults.length > 0) throw new Error('The plans have faults. Run npm run plans:check.')
      await use(store)
    },
    { scope: 'worker' },
  ],

  folder: ['dist', { option: true }],
  origin: ['live', { option: true }],
  embeddedBy: [undefined, { option: true }],

  handlers: async ({ plans, origin }, use) => {
    await use(createHandlers(plans, { origin }))
  },

  server: async ({ folder, handlers, embeddedBy }, use) => {
    const server = await startServer(folder, handlers, { embeddedBy })
    await use(server)
    await server.stop()
  },

  baseURL: async ({ server }, use) => {
    await use(server.url)
  },

  complaints: async ({ browserName: _ }, use) => {
    await use(new Complaints())
  },

  context: async ({ context, complaints }, use) => {
    await complaints.listenTo(context)
    watchTraffic(context)
    if (SLOWED > 1) context.on('page', slow)
    await use(context)
    await untilHeard(context)
    expect(complaints.heard, 'what the pages complained about').toEqual([])
  },
})

/** How many times slower the processor shall look to every page: finds what leans on time. */
const SLOWED = Number(process.env['SLOWED'] ?? 1)

function slow(page: Page): void {
  void page
    .context()
    .newCDPSession(page)
    .then(async (session) => session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED }))
    // A page that is closed at once needs none.
    .catch(() => undefined)
}

/** What a page logs reaches the test a moment later; an answer from the page comes after all of it. */
async function untilHeard(context: BrowserContext): Promise<void> {
  await Promise.allSettled(context.pages().map((page) => page.evaluate(() => document.readyState)))
}

export { expect }
