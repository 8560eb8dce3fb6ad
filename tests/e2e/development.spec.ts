import type { Page } from '@playwright/test'
import { SCENARIOS, type ScenarioId } from '#mocks/scenarios.ts'
import { startDevelopmentServer, type DevelopmentServer } from './development-server.ts'
import { EXHAUSTIVE } from './exhaustive.ts'
import { expect, test as base } from './fixtures.ts'
import { expectNoBrokenWords } from './page-checks.ts'
import {
  expectFailed,
  expectKept,
  expectNotMarked,
  expectShown,
  OVERVIEW,
  TARGET,
  WORDS,
} from './struck-pages.ts'

/** What `npm run dev` shows: each scenario of the mocks in a real browser, with their worker. */

const test = base.extend<object, { readonly development: DevelopmentServer }>({
  development: [
    async ({ browserName: _ }, use) => {
      const server = await startDevelopmentServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ development }, use) => {
    await use(development.url)
  },
})

test.use({ serviceWorkers: 'allow' })
// One worker of the runner, so that one server is started for all of these.
test.describe.configure({ mode: 'default' })

const MARK = 'Illustrative figures, not published ones'

/** Opens a page in a scenario, whose panel says which one it is. */
async function openIn(
  page: Page,
  scenario: ScenarioId,
  { address }: { readonly address: string },
): Promise<void> {
  await page.goto(`${address}&scenario=${scenario}`)
  await expect(panelOf(page)).toContainText(`Mock data: ${SCENARIOS[scenario].name}`)
}

function panelOf(page: Page) {
  return page.getByRole('complementary', { name: 'Mock data', exact: true })
}

async function expectCards(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.getByRole('article')).toHaveText([text, text, text, text])
}

/** What the page must show in each scenario. The type asks for every one. */
const SHOWN: Readonly<Record<ScenarioId, (page: Page) => Promise<void>>> = {
  published: async (page) => {
    await openIn(page, 'published', OVERVIEW)
    await expectShown(page, OVERVIEW)
    await expect(page.getByRole('banner')).toContainText('Mock data')
    await expect(page.getByRole('main')).not.toContainText(/illustrative/iu)
  },
  illustrative: async (page) => {
    await openIn(page, 'illustrative', OVERVIEW)
    await expectCards(page, /Illustrative.*generated/su)
    await expect(page.getByRole('main').getByText(MARK)).toBeVisible()
    await page.goto(`${OVERVIEW.address}&scenario=illustrative&view=table`)
    await expect(page.getByRole('row').filter({ has: page.getByRole('rowheader') })).toHaveText([
      /illustrative/iu,
      /illustrative/iu,
      /illustrative/iu,
      /illustrative/iu,
    ])
    await openIn(page, 'illustrative', TARGET)
    const card = page.getByRole('region', { name: '5G base stations over time', exact: true })
    await expect(card.getByRole('slider')).toBeVisible()
    await expect(card.getByText(MARK)).toBeVisible()
    await expect(page.getByRole('main').getByText(MARK).first()).toBeVisible()
    await card.getByRole('button', { name: 'Table', exact: true }).click()
    await expect(card.getByText(MARK)).toBeVisible()
    await expectRowsMarked(page, '5G base stations over time')
    await expectRowsMarked(page, 'Records and corrections')
  },
  simulated: async (page) => {
    await openIn(page, 'simulated', OVERVIEW)
    await expectCards(page, /Illustrative.*simulated, generated/su)
  },
  'connection-lost': async (page) => {
    await openIn(page, 'connection-lost', OVERVIEW)
    await expectCards(page, /Illustrative.*simulated, generated/su)
    // Into the time without a connection, and on until the page has asked in vain.
    await page.clock.fastForward(45_000)
    const isMarked = async (): Promise<boolean> => {
      await page.clock.fastForward(2_000)
      return page.getByText(/Not refreshed\. Shown as received/u).isVisible()
    }
    await expect.poll(isMarked, { intervals: [100] }).toBe(true)
    await expectCards(page, /Illustrative.*simulated, generated/su)
  },
  empty: async (page) => {
    await openIn(page, 'empty', OVERVIEW)
    await expectCards(page, /No figure/u)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^No figure is on record/u)
    await openIn(page, 'empty', TARGET)
    const card = page.getByRole('region', { name: '5G base stations over time', exact: true })
    await expect(card).toContainText('No figure')
    await expect(card.getByRole('slider')).toHaveCount(0)
  },
  'no-targets': async (page) => {
    await openIn(page, 'no-targets', OVERVIEW)
    await expect(page.getByRole('main')).toContainText('This plan has no targets yet.')
    await expect(page.getByRole('article')).toHaveCount(0)
  },
  slow: async (page) => {
    await openIn(page, 'slow', OVERVIEW)
    await expect(page.locator('[aria-busy="true"] > [aria-hidden="true"]')).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(OVERVIEW.shows)
    await page.clock.runFor(5_000)
    await expectShown(page, OVERVIEW)
  },
  failing: async (page) => {
    await openIn(page, 'failing', OVERVIEW)
    await expectFailed(page, OVERVIEW, WORDS.server)
    await expect(page.getByRole('banner')).toContainText('Server fault')
  },
  malformed: async (page) => {
    await openIn(page, 'malformed', OVERVIEW)
    await expectFailed(page, OVERVIEW, WORDS.contract)
  },
  old: async (page) => {
    await openIn(page, 'old', OVERVIEW)
    await expect(page.getByRole('main')).toContainText('over 18% for 2019')
    await expect(page.getByRole('main')).toContainText('Met by Apr 2017')
  },
  interrupted: async (page) => {
    await openIn(page, 'interrupted', OVERVIEW)
    await expectShown(page, OVERVIEW)
    await expectNotMarked(page)
    await page.clock.runFor(61_000)
    await page.clock.runFor(10_000)
    await expectKept(page, OVERVIEW, WORDS.server)
  },
  late: async (page) => {
    await openIn(page, 'late', TARGET)
    const card = page.getByRole('region', { name: '5G base stations over time', exact: true })
    await expect(page.getByRole('main')).toContainText('88,000 stations in August 2023')
    await expect(card.locator('[aria-busy="true"]')).toHaveCount(1)
    await page.clock.runFor(8_000)
    await expect(card.getByRole('slider')).toBeVisible()
    await page.clock.runFor(61_000)
    await page.clock.runFor(8_000)
    await expectShown(page, TARGET)
  },
}

/** What people begin with, and what nothing else in the browser tests shows. */
const ALWAYS: ReadonlySet<string> = new Set(['published', 'illustrative', 'empty', 'connection-lost'])

/** Those in which time is what matters, on a clock that runs by itself and can be moved on. */
const TIMED: ReadonlySet<string> = new Set(['slow', 'interrupted', 'late', 'connection-lost'])

for (const [id, shows] of Object.entries(SHOWN)) {
  const tag = ALWAYS.has(id) ? [] : [EXHAUSTIVE]

  test(`the scenario “${id}” shows what it is for`, { tag }, async ({ page, complaints }) => {
    complaints.allowFailedRequests(/./u)
    if (TIMED.has(id)) await page.clock.install()
    await shows(page)
    await expectNoBrokenWords(page)
  })
}

test('the panel changes scenario and plan, and says which scenario there is none of', async ({ page }) => {
  await page.goto(`${OVERVIEW.address}&scenario=nonsense`)
  const panel = panelOf(page)
  await expect(panel).toContainText('There is no scenario “nonsense”.')
  await expectShown(page, OVERVIEW)
  await panel.getByRole('combobox', { name: 'Scenario' }).selectOption('empty')
  await expect(page).toHaveURL(/scenario=empty/u)
  await expectCards(page, /No figure/u)
  await panel.getByText('Mock data: Empty').click()
  await panel.getByRole('combobox', { name: 'Plan' }).selectOption('fourteenth-five-year-plan')
  await expect(page).toHaveURL(/\/plans\/fourteenth-five-year-plan\?lang=en&scenario=empty$/u)
  await expect(page.getByRole('heading', { level: 3, name: 'Digital economy’s share' })).toBeVisible()
  await expectCards(page, /No figure/u)
})

async function expectRowsMarked(page: Page, table: string): Promise<void> {
  const rows = page.getByRole('table', { name: table }).locator('tbody').getByRole('row')
  const figures = rows.filter({ hasText: /\d/u })
  await expect(figures.first()).toBeVisible()
  await expect(figures.filter({ hasNotText: /illustrative/iu })).toHaveCount(0)
}
