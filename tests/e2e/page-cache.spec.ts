import type { Browser } from '@playwright/test'
import { findBrowser } from '#tools/find-browser.ts'
import { expect, test } from './fixtures.ts'
import { expectFailed, expectShown, OVERVIEW, STRUCK_PAGES, WORDS } from './struck-pages.ts'

/**
 * A page that the browser keeps whole while another is looked at. Playwright turns that off unless told not to, and
 * the small browser that comes with the packages can't, so that one of the system is taken where there is one.
 */

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const { executablePath, args } = await findBrowser('installed')
    const ignoreDefaultArgs = ['--disable-back-forward-cache']
    await use({ ...launchOptions, executablePath, args: [...args], ignoreDefaultArgs })
  },
})

test.beforeEach(async ({ browser, server }) => {
  test.skip(!(await keepsPages(browser, `${server.url}/favicon.svg`)), 'This browser keeps no page whole.')
})

/** Whether a browser keeps a page on which there is nothing to hinder it. */
async function keepsPages(browser: Browser, address: string): Promise<boolean> {
  const page = await browser.newPage()
  await page.goto(`${address}?first`)
  await page.evaluate(() => {
    document.documentElement.dataset['kept'] = 'whole'
  })
  await page.goto(`${address}?second`)
  await page.goBack({ waitUntil: 'commit' })
  const isKept = await page.evaluate(() => document.documentElement.dataset['kept'] === 'whole')
  await page.close()
  return isKept
}

for (const struck of STRUCK_PAGES) {
  const { what, address, asks, tag } = struck

  test(
    `${what}: out of the cache of pages it comes whole, and asks again for what had failed`,
    { tag: [...tag] },
    async ({ page, server, complaints }) => {
      complaints.allowFailedRequests(/./u)
      server.strike({ path: asks, fault: { kind: 'status', status: 404 } })
      await page.goto(address)
      await expectFailed(page, struck, WORDS.notFound)
      await page.evaluate(() => {
        document.documentElement.dataset['kept'] = 'whole'
      })
      await page.goto('/no/such/page')
      server.heal()
      await page.goBack({ waitUntil: 'commit' })
      await expect(page.locator('html')).toHaveAttribute('data-kept', 'whole')
      await expectShown(page, struck)
    },
  )
}

test('out of the cache of pages it asks again for what it was waiting for when it was left', async ({
  page,
  server,
  complaints,
}) => {
  complaints.allowFailedRequests(/./u)
  const { address, asks } = OVERVIEW
  server.strike({ path: asks, fault: { kind: 'status', status: 404 } })
  await page.goto(address)
  await expectFailed(page, OVERVIEW, WORDS.notFound)
  await page.evaluate(() => {
    document.documentElement.dataset['kept'] = 'whole'
  })
  server.strike({ path: asks, fault: { kind: 'never' } })
  const asked = server.requests.length
  await page.evaluate(() => {
    window.dispatchEvent(new Event('offline'))
    window.dispatchEvent(new Event('online'))
  })
  await expect.poll(() => server.requests.slice(asked).some(({ path }) => path === asks)).toBe(true)
  await page.goto('/no/such/page')
  server.heal()
  await page.goBack({ waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'whole')
  await expect(page.getByRole('main')).toContainText(OVERVIEW.shows, { timeout: 5_000 })
})
