import type { Browser, Page } from '@playwright/test'
import { EXHAUSTIVE } from './exhaustive.ts'
import { expect, test } from './fixtures.ts'
import { startHostSite } from './host-site.ts'
import type { LocalSite } from './local-site.ts'
import { expectAccessible, expectNothingOutside, open } from './page-checks.ts'

const TARGET = '/plans/digital-shanghai-2025/targets/5g-base-stations?lang=en'
const EMBED = '/embed/digital-shanghai-2025/5g-base-stations?lang=en'

/** A host that isolates itself, with a script of its own and nothing else that is not framed. */
const ISOLATED = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const

let host: LocalSite | null = null

test.afterEach(async () => {
  await host?.stop()
  host = null
})

async function openHost(page: Page, body: string, headers = {}): Promise<void> {
  host = await startHostSite(body, headers)
  await page.goto(host.url)
}

/** What the browser itself says of a refusal is no complaint of the app's, so nobody listens here. */
async function unheardPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  return context.newPage()
}

function frameOf(address: string): string {
  return `<iframe src="${address}" title="Framed" width="700" height="500"></iframe>`
}

test.describe('on a site that may', () => {
  test.use({ embeddedBy: ['http://localhost:*'] })

  for (const [what, headers] of [
    ['a page', {}],
    ['a page that isolates itself', ISOLATED],
  ] as const) {
    test(
      `${what} of another origin shows the embed by the code to copy, as tall as its content`,
      { tag: headers === ISOLATED ? [EXHAUSTIVE] : [] },
      async ({ page }) => {
        await open(page, TARGET)
        const code = await page.getByRole('textbox', { name: 'Code to copy' }).inputValue()
        await page.setViewportSize({ width: 900, height: 800 })
        await openHost(page, code, headers)
        const frame = page.getByTitle('5G base stations · Digital Shanghai 2025')
        const embed = frame.contentFrame()
        await expect(embed.getByRole('main')).toContainText(/92,000 stations in February 2024, 9\.2 times/u)
        const contentHeight = async () =>
          embed.getByRole('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height))
        const frameHeight = async () => Number(await frame.getAttribute('height'))
        await expect.poll(async () => (await frameHeight()) - (await contentHeight())).toBe(0)
        const wide = await frameHeight()
        await page.setViewportSize({ width: 360, height: 800 })
        await expect.poll(frameHeight).toBeGreaterThan(wide)
        await expect.poll(async () => (await frameHeight()) - (await contentHeight())).toBe(0)
        await expectNothingOutside(page)
      },
    )
  }

  test('the height is all that the host is told', async ({ page, baseURL }) => {
    await openHost(
      page,
      `<script>const told = []; addEventListener('message', ({ data }) => told.push(data))</script>
      ${frameOf(`${String(baseURL)}${EMBED}`)}`,
    )
    await expect(page.getByTitle('Framed').contentFrame().getByRole('main')).toContainText('92,000')
    const messages = await page.evaluate('told.map((message) => JSON.stringify(message)).join()')
    expect(messages).toMatch(/^(?:\{"type":"policy-target-height","height":\d+\},?)+$/u)
  })

  test('no other page of the app may be framed there', async ({ browser, baseURL }) => {
    const page = await unheardPage(browser)
    await openHost(page, frameOf(`${String(baseURL)}${TARGET}`))
    await expect.poll(() => page.frames().at(-1)?.url()).toBe('chrome-error://chromewebdata/')
    await page.context().close()
  })

  test('a host of the app that sends no headers shows the way out of the frame, and no figure', async ({
    browser,
    baseURL,
  }) => {
    const page = await unheardPage(browser)
    await page.route(`${String(baseURL)}/plans/**`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': '' } })
    })
    await openHost(page, frameOf(`${String(baseURL)}${TARGET}`))
    const framed = page.getByTitle('Framed').contentFrame()
    const link = framed.getByRole('link', { name: 'Open the page in a window of its own' })
    await expect(link).toHaveAttribute('href', `${String(baseURL)}${TARGET}`)
    await expect(link).toHaveAttribute('target', '_blank')
    await expect(framed.locator('body')).not.toContainText('92,000')
    await page.context().close()
  })
})

test('a site that is not named may not frame an embed', async ({ browser, baseURL }) => {
  const page = await unheardPage(browser)
  await openHost(page, frameOf(`${String(baseURL)}${EMBED}`))
  await expect.poll(() => page.frames().at(-1)?.url()).toBe('chrome-error://chromewebdata/')
  await page.context().close()
})

for (const theme of ['light', 'dark'] as const) {
  test(
    `an embed is whole and accessible, ${theme}, wide and narrow`,
    { tag: theme === 'light' ? [] : [EXHAUSTIVE] },
    async ({ page }) => {
      await open(page, `${EMBED}&theme=${theme}`)
      for (const width of [320, 800]) {
        await page.setViewportSize({ width, height: 600 })
        await expectNothingOutside(page)
        await expectAccessible(page)
      }
      await open(page, `${EMBED}&theme=${theme}&view=table`)
      await page.setViewportSize({ width: 320, height: 600 })
      await expectNothingOutside(page)
    },
  )
}
