import { expect, test } from './fixtures.ts'
import { expectFailed, expectShown, OVERVIEW, STRUCK_PAGES, WORDS } from './struck-pages.ts'

/** A page that the browser keeps whole while another is looked at. Playwright turns that off unless told not to. */

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  },
})

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
