import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { EXHAUSTIVE } from './exhaustive.ts'
import { expect, test } from './fixtures.ts'
import { deployAnew } from './new-deployment.ts'
import {
  expectFailed,
  expectHeaderStands,
  expectKept,
  expectNotMarked,
  expectShown,
  NEW_NAME,
  OVERVIEW,
  passUntilPoll,
  RENAMED,
  STRUCK_PAGES,
  type StruckPage,
  TARGET,
  WORDS,
} from './struck-pages.ts'
import { untilQuiet } from './traffic.ts'

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
  const { what, address, asks, tag } = struck

  test(
    `${what}: offline is said, values stay, and being online again is enough`,
    { tag: [...tag] },
    async ({ page, context }) => {
      await page.clock.install()
      await page.goto(address)
      await expectShown(page, struck)
      // Late parts of the page are no less of its shell.
      await untilQuiet(page)
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
    },
  )

  test(
    `${what}: what failed offline comes by itself once online`,
    { tag: [...tag] },
    async ({ page, server, context }) => {
      server.strike({ path: asks, fault: { kind: 'never' } })
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1, name: 'Loading' })).toBeAttached()
      await context.setOffline(true)
      await expect(page.getByRole('main')).toContainText(OFFLINE)
      await expect(page.getByRole('main').getByRole('button', { name: 'Try again' })).toBeVisible()
      server.heal()
      await context.setOffline(false)
      await expectShown(page, struck)
    },
  )

  test(
    `${what}: what failed, what is hidden and what slept is fresh when looked at again`,
    { tag: [...tag] },
    async ({ page, server }) => {
      await page.clock.install()
      await test.step('failed', async () => {
        server.strike({ path: asks, fault: { kind: 'status', status: 404 } })
        await page.goto(address)
        await expectFailed(page, struck, WORDS.notFound)
        await setVisibility(page, 'hidden')
        server.heal()
        await setVisibility(page, 'visible')
        await expectShown(page, struck)
        await untilQuiet(page)
      })
      await test.step('hidden for an hour', async () => {
        await setVisibility(page, 'hidden')
        const asked = server.requests.length
        await page.clock.fastForward('01:00:00')
        await untilQuiet(page)
        expect(server.requests.length).toBe(asked)
        server.strike({ path: asks, fault: RENAMED })
        await setVisibility(page, 'visible')
        await expect(page.getByRole('main')).toContainText(NEW_NAME)
        await expectNotMarked(page)
      })
      await test.step('asleep for a night, with a request under way', async () => {
        await untilQuiet(page)
        const asked = server.requests.length
        server.strike({ path: asks, fault: { kind: 'never' } })
        await passUntilPoll(page)
        await expect.poll(() => server.requests.slice(asked).some(({ path }) => path === asks)).toBe(true)
        server.heal()
        await page.clock.fastForward('08:00:00')
        await expect(page.getByRole('main')).not.toContainText(NEW_NAME)
        await expectShown(page, struck)
        await expectNotMarked(page)
      })
    },
  )

  test(
    `${what}: storage that is blocked, full or corrupt takes nothing away`,
    { tag: [...tag] },
    async ({ context }) => {
      for (const [kind, breakStorage] of [
        ['blocked', blockStorage],
        ['full', fillStorage],
        ['corrupt', corruptStorage],
      ] as const) {
        await test.step(kind, async () => {
          const page = await context.newPage()
          await page.addInitScript(breakStorage)
          await page.goto(address.replace('?lang=en', ''))
          await expectShown(page, struck)
          await page.getByRole('banner').getByRole('combobox', { name: 'Theme' }).selectOption('dark')
          await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
          await page.getByRole('button', { name: '中文' }).click()
          await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
          await expect(page.getByRole('main')).toContainText('92,000')
          await page.close()
        })
      }
    },
  )

  test(
    `${what}: a clock that is a day off, or is set back a day, changes no figure`,
    { tag: [...tag] },
    async ({ page }) => {
      const checked = page.getByRole('banner').getByText(/^checked/u)
      const now = Date.now()
      for (const [direction, hours] of [
        ['ahead', 24],
        ['behind', -24],
      ] as const) {
        await test.step(direction, async () => {
          await page.clock.setFixedTime(now + hours * 3_600_000)
          await page.goto(address)
          await expectShown(page, struck)
          await expect(checked).toHaveText('checked just now')
        })
      }
      await test.step('set back', async () => {
        await page.clock.setFixedTime(now - 48 * 3_600_000)
        await setVisibility(page, 'visible')
        await expect(checked).toHaveText('checked just now')
        await expectShown(page, struck)
      })
    },
  )
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

test(
  'eight tabs are whole, and each asks once for what it shows',
  { tag: EXHAUSTIVE },
  async ({ context, server }) => {
    const opened: (readonly [tab: Page, shows: StruckPage])[] = []
    for (const struck of [...STRUCK_PAGES, ...STRUCK_PAGES, ...STRUCK_PAGES, ...STRUCK_PAGES]) {
      const tab = await context.newPage()
      await tab.goto(struck.address)
      await expectShown(tab, struck)
      opened.push([tab, struck])
    }
    for (const [tab, struck] of opened) await expectShown(tab, struck)
    // The page of a target asks for its plan too.
    expect(server.requests.filter(({ path }) => path === OVERVIEW.asks)).toHaveLength(8)
    expect(server.requests.filter(({ path }) => path === TARGET.asks)).toHaveLength(4)
  },
)

test.describe('a built app that changes', () => {
  test.use({
    folder: async ({ folder }, use, testInfo) => {
      const copy = testInfo.outputPath('built')
      cpSync(folder, copy, { recursive: true })
      await use(copy)
    },
  })

  test('is told in words where a part of the one before is gone, and a press brings the new one', async ({
    page,
    folder,
    complaints,
  }) => {
    complaints.allowMissingFiles()
    await page.goto(OVERVIEW.address)
    await expectShown(page, OVERVIEW)
    deployAnew(folder)
    await page.getByRole('link', { name: '5G base stations' }).click()
    const main = page.getByRole('main')
    await expect(main).toContainText('This part of the page has a fault')
    await expect(main).toContainText('Reloading may help.')
    await expectHeaderStands(page)
    await main.getByRole('button', { name: 'Reload' }).click()
    await expectShown(page, TARGET)
  })

  test.describe('in place of one that left a worker', () => {
    test.use({ serviceWorkers: 'allow' })

    test('takes the worker away, and shows nothing of what it answers', async ({ page, folder, server }) => {
      writeFileSync(join(folder, 'leftover.js'), LEFTOVER_WORKER)
      // No policy kept the pages of a development run from registering it.
      const earlier = { contentType: 'text/html', body: '<!doctype html><title>Earlier</title>' }
      await page.route('**/earlier', (route) => route.fulfill(earlier))
      await page.goto('/earlier')
      await page.evaluate(async () => {
        await navigator.serviceWorker.register('/leftover.js')
        await navigator.serviceWorker.ready
      })
      await page.goto(OVERVIEW.address)
      await expectShown(page, OVERVIEW)
      await expect(page.getByRole('banner')).toContainText('Live data')
      const registered = async (): Promise<string[]> =>
        page.evaluate(async () =>
          (await navigator.serviceWorker.getRegistrations()).map(({ active }) => active?.scriptURL ?? ''),
        )
      await expect.poll(registered).toEqual([`${server.url}/service-worker.js`])
      await page.getByRole('link', { name: '5G base stations' }).click()
      await expectShown(page, TARGET)
    })
  })
})

/** Answers the API in place of the backend. */
const LEFTOVER_WORKER = `
  addEventListener('install', () => { skipWaiting() })
  addEventListener('activate', (event) => { event.waitUntil(clients.claim()) })
  addEventListener('fetch', (event) => {
    if (event.request.url.includes('/api/v1/')) event.respondWith(Response.json({ status: 'earlier' }))
  })
`

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
