import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import {
  expectFailed,
  expectKept,
  expectNotMarked,
  expectShown,
  OVERVIEW,
  passUntilPoll,
  STRUCK_PAGES,
  TARGET,
  WORDS,
} from './struck-pages.ts'

/** What goes wrong on the device: its connection, its storage, its clock, and what people do with a page. */

test.beforeEach(({ complaints }) => {
  complaints.allowFailedRequests(/./u)
})

const OFFLINE = 'This device is offline.'

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

  test(`${what}: offline is said, values stay, and being online again is enough`, async ({
    page,
    context,
  }) => {
    await page.clock.install()
    await page.goto(address)
    await expectShown(page, struck)
    await context.setOffline(true)
    await expect(page.getByRole('banner')).toContainText('No connection')
    await expectShown(page, struck)
    await passUntilPoll(page)
    // The pauses between the attempts.
    await page.clock.runFor(10_000)
    await expectKept(page, struck, OFFLINE)
    await context.setOffline(false)
    await expectNotMarked(page)
    await expect(page.getByRole('banner')).toContainText('Live data')
    await expect(page.getByRole('banner')).not.toContainText('No connection')
    await expectShown(page, struck)
  })

  test(`${what}: what failed offline comes by itself once online`, async ({ page, server, context }) => {
    server.strike({ path: asks, fault: { kind: 'never' } })
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: 'Loading' })).toBeAttached()
    await context.setOffline(true)
    await expect(page.getByRole('main')).toContainText(OFFLINE)
    await expect(page.getByRole('main').getByRole('button', { name: 'Try again' })).toBeVisible()
    server.heal()
    await context.setOffline(false)
    await expect(page.getByRole('main')).toContainText(struck.shows)
  })

  test(`${what}: what failed comes by itself when the page is looked at again`, async ({ page, server }) => {
    server.strike({ path: asks, fault: { kind: 'status', status: 404 } })
    await page.goto(address)
    await expectFailed(page, struck, WORDS.notFound)
    await setVisibility(page, 'hidden')
    server.heal()
    await setVisibility(page, 'visible')
    await expectShown(page, struck)
  })

  test(`${what}: a page hidden for an hour asks for nothing, and is fresh when looked at`, async ({
    page,
    server,
  }) => {
    await page.clock.install()
    await page.goto(address)
    await expectShown(page, struck)
    await page.waitForLoadState('networkidle')
    await setVisibility(page, 'hidden')
    const asked = server.requests.length
    await page.clock.fastForward('01:00:00')
    await page.waitForLoadState('networkidle')
    expect(server.requests.length).toBe(asked)
    const rewrite = (body: string): string => body.replaceAll('stations', 'renamed stations')
    server.strike({ path: asks, fault: { kind: 'rewritten', rewrite } })
    await setVisibility(page, 'visible')
    await expect(page.getByRole('main')).toContainText('renamed stations')
    await expectNotMarked(page)
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

  test(`${what}: a clock that is set back a day claims no age below zero`, async ({ page }) => {
    const now = new Date('2026-11-23T12:00:00+08:00')
    await page.clock.setFixedTime(now)
    await page.goto(address)
    await expectShown(page, struck)
    await page.clock.setFixedTime(now.getTime() - 86_400_000)
    await setVisibility(page, 'visible')
    await expect(page.getByRole('banner')).toContainText('checked')
    await expect(page.getByRole('banner')).not.toContainText(/-|−|in \d/u)
  })
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
  const getItem = Storage.prototype.getItem
  Storage.prototype.getItem = function (this: Storage, name) {
    return getItem.call(this, name) ?? '\u0000[object'
  }
}
