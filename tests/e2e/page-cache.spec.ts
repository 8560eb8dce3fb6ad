import { expect, test } from './fixtures.ts'
import { expectFailed, expectShown, OVERVIEW, WORDS } from './struck-pages.ts'

/** A page that the browser keeps whole while another is looked at. Playwright turns that off unless told not to. */

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  },
})

test('a page that Back brings out of the cache of pages is whole, and asks again for what had failed', async ({
  page,
  server,
  complaints,
}) => {
  complaints.allowFailedRequests(/./u)
  server.strike({ path: OVERVIEW.asks, fault: { kind: 'status', status: 404 } })
  await page.goto(OVERVIEW.address)
  await expectFailed(page, OVERVIEW, WORDS.notFound)
  await page.evaluate(() => {
    document.documentElement.dataset['kept'] = 'whole'
  })
  await page.goto('/favicon.svg')
  server.heal()
  await page.goBack({ waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'whole')
  await expectShown(page, OVERVIEW)
})
