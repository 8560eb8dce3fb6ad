import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { expectFailed, expectShown, OVERVIEW, STRUCK_PAGES, TARGET, WORDS } from './struck-pages.ts'

/** What goes wrong on the device: its connection, its storage, its clock, and what people do with a page. */

test.beforeEach(({ complaints }) => {
  complaints.allowFailedRequests(/./u)
})

/** As a browser does it when another window covers the page. */
async function setVisibility(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility })
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => visibility === 'hidden' })
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  }, state)
}

for (const struck of STRUCK_PAGES) {
  const { what, address, asks } = struck

  test(`${what}: what failed comes by itself when the page is looked at again`, async ({ page, server }) => {
    server.strike({ path: asks, fault: { kind: 'status', status: 404 } })
    await page.goto(address)
    await expectFailed(page, struck, WORDS.notFound)
    await setVisibility(page, 'hidden')
    server.heal()
    await setVisibility(page, 'visible')
    await expectShown(page, struck)
  })

  for (const [kind, breakStorage] of [
    ['blocked', blockStorage],
    ['full', fillStorage],
    ['corrupt', corruptStorage],
  ] as const) {
    test(`${what}: storage that is ${kind} takes nothing away`, async ({ page }) => {
      await page.addInitScript(breakStorage)
      await page.goto(address.replace('?lang=en', ''))
      await expectShown(page, struck)
      await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
      await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
      await page.getByRole('button', { name: '中文' }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
      await expect(page.getByRole('main')).toContainText('92,000')
    })
  }

  for (const [direction, hours] of [
    ['ahead', 24],
    ['behind', -24],
  ] as const) {
    test(`${what}: a clock that is a day ${direction} changes no figure`, async ({ page }) => {
      await page.clock.setFixedTime(Date.now() + hours * 3_600_000)
      await page.goto(address)
      await expectShown(page, struck)
      await expect(page.getByRole('banner')).toContainText('checked just now')
    })
  }
}

test('Back and Forward lead through the pages, each whole and with its figures', async ({ page }) => {
  await page.goto(OVERVIEW.address)
  await expectShown(page, OVERVIEW)
  await page.getByRole('link', { name: '5G base stations' }).click()
  await expectShown(page, TARGET)
  await page.getByRole('combobox', { name: 'Choose a plan' }).selectOption('fourteenth-five-year-plan')
  await expect(page.getByRole('main')).toContainText('60.5%')
  await page.goBack()
  await expectShown(page, TARGET)
  await page.goBack()
  await expectShown(page, OVERVIEW)
  await page.goForward()
  await expectShown(page, TARGET)
  await page.goto('about:blank')
  await page.goBack()
  await expectShown(page, TARGET)
})

test('Back returns from the past and from another language’s address as it was', async ({ page }) => {
  await page.goto(OVERVIEW.address)
  await expectShown(page, OVERVIEW)
  await page.goto('/plans/digital-shanghai-2025?lang=zh-CN&asOf=2024-06-01')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expectShown(page, OVERVIEW)
})

/** The following run in the page, before any script of its own. */

function blockStorage(): void {
  const refuse = (): never => {
    throw new DOMException('The user denied permission to access storage.', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { configurable: true, get: refuse })
}

function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }
}

function corruptStorage(): void {
  for (const name of ['theme', 'language', 'seen']) localStorage.setItem(`dashboard.${name}`, '{"broken')
  // Whatever else is asked for is broken too.
  const known: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(localStorage))
  Storage.prototype.getItem = (name) => known[name] ?? '\u0000[object'
}
