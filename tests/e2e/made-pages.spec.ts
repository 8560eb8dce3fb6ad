import { cpSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { storeSource } from '#contract/answers/store-source.ts'
import { madePages } from '#server/http/made-pages.ts'
import { answerFiles } from '#tools/static/answer-files.ts'
import { writeMadePages } from '#tools/static/made-pages.ts'
import { staticPage } from '#tools/static/static-page.ts'
import { writeFiles } from '#tools/static/write-files.ts'
import { EXHAUSTIVE } from './exhaustive.ts'
import { startFileHost } from './file-host.ts'
import { expect, test as base } from './fixtures.ts'
import { expectNothingOutside, open } from './page-checks.ts'
import { startServer } from './server.ts'
import { addUpShifts, hasFontFor, LARGEST_SHIFT } from './shifts.ts'

const PLAN = 'digital-shanghai-2025'
const MAKER = 'dist-server'
const BELOW = '/sub/'

const VALUES = {
  en: ['over 18%', '92,000', '177', 'Not measured'],
  'zh-CN': ['超过18%', '92,000', '177', '未评估'],
} as const

const TARGET = `/plans/${PLAN}/targets/5g-base-stations`
const CHART_NAMES = { en: /^5G base stations over time/u, 'zh-CN': /^5G基站/u } as const
const EMBED_CODES = { en: 'Code to copy', 'zh-CN': '嵌入代码' } as const

/** The build behind a server that makes pages, with what its API was asked. */
const test = base.extend({
  server: async ({ folder, handlers, plans }, use) => {
    const pages = madePages({
      source: storeSource(() => plans),
      appFolder: folder,
      makerFolder: MAKER,
      apiPath: '/api/v1',
    })
    const server = await startServer(folder, handlers, { pages })
    await use(server)
    await server.stop()
  },
})

/** Marks the first card once the page is read, before the app can be there, so that it can be told from another. */
async function markFirstCard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener(
      'readystatechange',
      () => {
        setTimeout(() => {
          const card = document.querySelector('article')
          if (card !== null) card.dataset['marked'] = 'before the app'
        })
      },
      { once: true },
    )
  })
}

async function expectTakenOver(page: Page): Promise<void> {
  // What comes after the first screen is there only once the app is.
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(page.getByRole('article').first()).toHaveAttribute('data-marked', 'before the app')
}

for (const locale of ['en-GB', 'zh-CN'] as const) {
  const language = locale === 'zh-CN' ? 'zh-CN' : 'en'

  test.describe(`to a browser that reads ${locale}`, () => {
    test.use({ locale })

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false })

      test('the page comes with its values', async ({ page }) => {
        await page.goto('/')
        for (const value of VALUES[language]) await expect(page.getByRole('main')).toContainText(value)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
      })

      test('it is light on a dark device too, as nobody can say otherwise', async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'dark' })
        await page.goto('/')
        await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(247, 246, 242)')
        await expect(page.locator('html')).toHaveCSS('color', 'rgb(19, 32, 43)')
      })

      test('nothing is offered that only a script could do', async ({ page }) => {
        for (const path of ['/', TARGET]) {
          await page.goto(path)
          await expect(page.getByRole('main')).toContainText('92,000')
          await expect(page.getByRole('button')).toHaveCount(0)
          // The plan is named by the one that is chosen among them all.
          await expect(page.getByRole('combobox')).toHaveCount(1)
          await expect(page.getByRole('navigation').getByRole('combobox')).toBeVisible()
        }
      })

      for (const width of [360, 820, 1440]) {
        const tag = language === 'en' ? [] : [EXHAUSTIVE]

        test(
          `the page of a target comes with its figures and one chart as wide as there is room, ${String(width)} px`,
          { tag },
          async ({ page }) => {
            await page.setViewportSize({ width, height: 900 })
            await page.goto(TARGET)
            await expect(page.getByRole('main')).toContainText('92,000')
            const charts = page.getByRole('main').getByRole('img', { name: CHART_NAMES[language] })
            await expect(charts).toHaveCount(1)
            await expectNothingOutside(page)
          },
        )
      }
    })

    test('the app takes the page over as it is, and asks for nothing that came with it', async ({
      page,
      server,
    }) => {
      await markFirstCard(page)
      await page.goto('/')
      await expectTakenOver(page)
      await expect(page).toHaveURL(new RegExp(`/plans/${PLAN}$`, 'u'))
      for (const value of VALUES[language]) await expect(page.getByRole('main')).toContainText(value)
      await expect(page.getByRole('banner')).toContainText(language === 'en' ? 'Live data' : '实时数据')
      expect(server.requests.map(({ path }) => path)).not.toContain(`/plans/${PLAN}`)
      expect(server.requests.map(({ path }) => path)).not.toContain('/plans')
    })

    test('it takes the page of a target over too, and puts the chart to be read in the place of its picture', async ({
      page,
      server,
    }) => {
      await page.addInitScript(addUpShifts)
      await markFirstCard(page)
      await open(page, TARGET)
      await expect(page.locator('[data-chart] svg')).toBeVisible()
      await expect(page.getByRole('main').getByRole('img', { name: CHART_NAMES[language] })).toHaveCount(0)
      await expect(page.getByRole('article').first()).toHaveAttribute('data-marked', 'before the app')
      // Its own address stands in neither before the app knows it.
      await expect(page.getByRole('textbox', { name: EMBED_CODES[language] })).toHaveValue(/http/u)
      expect(server.requests.map(({ path }) => path)).toEqual(['/health'])
      const { shift, moved } = await page.evaluate(() => window.shifts)
      const largest = (await hasFontFor(page, '国')) || language === 'en' ? LARGEST_SHIFT : Infinity
      expect(shift, moved.join('\n')).toBeLessThan(largest)
    })
  })
}

test('until the chart is there the picture of a target is left as it came, whatever the app does meanwhile', async ({
  page,
}) => {
  let letCome = (): void => undefined
  const come = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route(/\/assets\/trajectory-chart-/u, async (route) => {
    await come
    await route.continue()
  })
  await page.goto(`${TARGET}?lang=en`)
  const picture = page.getByRole('main').getByRole('img', { name: CHART_NAMES.en })
  await picture.evaluate((element) => {
    element.dataset['marked'] = 'as it came'
  })
  // The app is there: this comes with it.
  await expect(page.getByRole('banner')).toContainText('Live data')
  await expect(picture).toHaveAttribute('data-marked', 'as it came')
  letCome()
  await expect(page.locator('[data-chart] svg')).toBeVisible()
  await expect(picture).toHaveCount(0)
})

test('what changes before the chart is there empties nothing beside the chart', async ({ page }) => {
  await page.route(/\/assets\/trajectory-chart-/u, () => undefined)
  await page.goto(`${TARGET}?lang=en`)
  // From now on in every frame.
  await page.evaluate(() => {
    const look = (): void => {
      if (document.querySelector('main textarea') === null) document.body.dataset['emptied'] = ''
      requestAnimationFrame(look)
    }
    look()
  })
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.getByRole('textbox', { name: EMBED_CODES['zh-CN'] })).toBeVisible()
  await expect(page.locator('body')).not.toHaveAttribute('data-emptied')
  await page.goto('about:blank')
})

test('a target as a table, or as of another day, is as the reader asked', async ({ page }) => {
  await open(page, `${TARGET}?lang=en&view=table`)
  await expect(page.getByRole('table').first()).toContainText('92,000')
  await open(page, `${TARGET}?lang=en&asOf=2022-06-01`)
  await expect(page.getByRole('main')).toContainText('as of 1 June 2022')
  await expect(page.getByRole('main')).not.toContainText('92,000')
})

test('the page of a plan, kept for the address of a target, waits for nothing but the target’s answer', async ({
  page,
  server,
}) => {
  const kept = await (await page.request.get(`/plans/${PLAN}`)).text()
  await page.route(
    (url) => url.pathname === TARGET,
    async (route) => route.fulfill({ body: kept, contentType: 'text/html' }),
  )
  server.strike({ path: TARGET, fault: { kind: 'never' } })
  await page.goto(`${TARGET}?lang=en`)
  await expect(page.getByRole('main').locator('[aria-busy=true]')).toHaveCount(1)
  await expect(page.getByRole('main')).not.toContainText('92,000')
  server.heal()
  await page.goto('about:blank')
})

test('where the parts of a target’s page can’t come, the app says so in their place', async ({
  page,
  complaints,
}) => {
  complaints.allowMissingFiles()
  await page.route(/\/assets\/target-page-/u, async (route) => route.abort())
  await page.goto(`${TARGET}?lang=en`)
  await expect(page.getByRole('main').getByRole('button', { name: 'Reload' })).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Live data')
})

test('where the chart of a target can’t come, the app says so in its place, and its table is at hand', async ({
  page,
  complaints,
}) => {
  complaints.allowMissingFiles()
  await page.route(/\/assets\/trajectory-chart-/u, async (route) => route.abort())
  await page.goto(`${TARGET}?lang=en`)
  const main = page.getByRole('main')
  await expect(main.getByText('This part of the page has a fault')).toBeVisible()
  await main.getByRole('button', { name: 'Table', exact: true }).click()
  await expect(main.getByRole('table').first()).toContainText('92,000')
})

test('while the chart of a target is on its way to a page that nobody made, its place says so', async ({
  page,
}) => {
  await page.route(/\/assets\/trajectory-chart-/u, () => undefined)
  await page.goto(`${TARGET}?lang=en&frame=approach`)
  const card = page.getByRole('region', { name: '5G base stations over time' })
  await expect(card.locator('[aria-busy=true]')).toHaveText('Loading')
  await page.goto('about:blank')
})

test('a reader who chose the other language, another arrangement or a day of the past gets it', async ({
  page,
}) => {
  await page.goto('/?lang=zh-CN')
  await expect(page.getByRole('main')).toContainText('超过')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('main')).toContainText('over 18%')
  await page.goto(`/plans/${PLAN}`)
  await expect(page.getByRole('main')).toContainText('over 18%')
  await page.goto(`/plans/${PLAN}?view=table`)
  await expect(page.getByRole('table')).toContainText('92,000')
  await page.goto(`/plans/${PLAN}?asOf=2022-06-01`)
  await expect(page.getByRole('main')).toContainText('2022')
  await expect(page.getByRole('main')).not.toContainText('92,000')
})

test('a dark page is dark from its first frame', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  // No script of the app ever arrives.
  await page.route('**/*.js', () => undefined)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('about:blank')
})

test('a plan that is not there, and every other page, is brought by the app', async ({
  page,
  complaints,
}) => {
  complaints.allowFailedRequests(/no-such-plan/u)
  await page.goto('/plans/no-such-plan?lang=en')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(`/plans/${PLAN}/targets/5g-base-stations?lang=en`)
  await expect(page.getByRole('main')).toContainText('92,000')
})

test.describe('on a host of files', () => {
  for (const [locale, value] of [
    ['en-GB', '92,000 stations'],
    ['zh-CN', '92,000座'],
  ] as const) {
    test.describe(locale, () => {
      test.use({ locale })

      test('the page of a plan comes in the reader’s language, and the app takes it over', async ({
        page,
        plans,
        folder,
      }, testInfo) => {
        const copy = testInfo.outputPath('static')
        cpSync(folder, copy, { recursive: true })
        const answers = await answerFiles(plans)
        await writeFiles(copy, answers, (html) => staticPage(html, BELOW))
        const planIds = plans.plans.map(({ id }) => id)
        await writeMadePages({ folder: copy, makerFolder: MAKER, answers, planIds, at: Date.now() })
        const host = await startFileHost(copy, {
          below: BELOW,
          otherwise: { page: 'index.html', status: 200 },
        })
        await markFirstCard(page)
        await page.goto(`${host.url}${BELOW}`)
        await expectTakenOver(page)
        await page.goto(`${host.url}${BELOW}plans/${PLAN}/targets/5g-base-stations`)
        await expect(page.getByRole('main')).toContainText(value)
        await page.goto('about:blank')
        await host.stop()
      })
    })
  }
})
