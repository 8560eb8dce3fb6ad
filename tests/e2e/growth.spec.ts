import type { Page } from '@playwright/test'
import { createHandlers } from '#mocks/create-handlers.ts'
import { GENERATED_PLAN_ID, generatedPlan } from '#tools/generated/generated-plan.ts'
import { expect, test } from './fixtures.ts'
import { expectAccessible } from './page-checks.ts'
import type { TestServer } from './server.ts'

/** The overview of plans far larger than a screen. */

const PLAN = `/plans/${GENERATED_PLAN_ID}`
const AS_OF = 'asOf=2026-11-29&lang=en'

const HUGE = generatedPlan({ targets: 10_000, observations: { least: 3, most: 5 } })
const LARGE = generatedPlan({ targets: 1_200, observations: { least: 12, most: 16 } })

/** Where the pages after the first are asked for. */
const LATER_PAGE = `/plans/${GENERATED_PLAN_ID}/targets`

/** Opens the large plan, once every target of it is judged. */
async function openLarge(page: Page, server: TestServer, further = ''): Promise<void> {
  server.serve(createHandlers(LARGE, { origin: 'live' }))
  await page.goto(`${PLAN}?${AS_OF}${further}`)
  await expect(page.getByRole('region', { name: 'Targets by status' })).toBeVisible()
}

test('of ten thousand targets the first are there before the rest, and the last is found', async ({
  page,
  server,
}) => {
  test.setTimeout(180_000)
  server.serve(createHandlers(HUGE, { origin: 'live' }))
  await page.goto(`${PLAN}?${AS_OF}`)
  await expect(page.getByRole('heading', { level: 3, name: 'Charging points, area 1' })).toBeVisible()
  expect(server.requests.filter(({ path }) => path.startsWith(LATER_PAGE)).length).toBeLessThan(40)
  await expect(page.getByText(/^Judging [\d,]+ of 10,000 targets$/u)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Targets by status' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Download' })).toBeHidden()

  await expect(page.getByRole('region', { name: 'Targets by status' })).toBeVisible({ timeout: 120_000 })
  await expect(page.getByText(/^Judging/u)).toBeHidden()
  expect(await page.getByRole('article').count()).toBeLessThan(60)

  await page.getByRole('searchbox').fill('cycle area 834')
  await expect(page.getByRole('status').filter({ hasText: /^1 of 10,000 targets$/u })).toBeAttached()
  await expect(page.getByRole('heading', { level: 3, name: 'Cycle paths, area 834' })).toBeVisible()
})

test('a later page that fails is told, what is there stays, and it goes on where it broke off', async ({
  page,
  server,
  complaints,
}) => {
  complaints.allowFailedRequests(/./u)
  server.serve(createHandlers(LARGE, { origin: 'live' }))
  await page.goto(`${PLAN}?${AS_OF}`, { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 3, name: 'Charging points, area 1' })).toBeVisible()
  server.strike({ path: LATER_PAGE, fault: { kind: 'status', status: 403 } })
  await page.reload()
  await expect(page.getByText(/of 1,200 targets are here; the rest could not be loaded\./u)).toBeVisible()
  await expect(page.getByRole('heading', { level: 3, name: 'Charging points, area 1' })).toBeVisible()
  await expectAccessible(page)
  server.heal()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'Targets by status' })).toBeVisible()
  await expect(page.getByText(/could not be loaded/u)).toBeHidden()
})

test('a long table says how many rows it has, keeps the focus, and prints every one', async ({
  page,
  server,
}) => {
  await openLarge(page, server, '&view=table')
  const table = page.getByRole('table')
  await expect(table).toHaveAttribute('aria-rowcount', '1201')

  const first = table.getByRole('link', { name: 'Charging points, area 1', exact: true })
  await first.focus()
  await page.getByRole('region', { name: /targets as of/u }).evaluate((region) => {
    region.scrollTop = 60_000
  })
  await expect(table.getByRole('row').nth(20)).not.toHaveAttribute('aria-rowindex', '21')
  await expect(first).toBeFocused()
  expect(await table.getByRole('row').count()).toBeLessThan(80)

  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
  })
  await expect(table.getByRole('row')).toHaveCount(1_201)
})

test('once printed, a long list is as tall on the screen as it was', async ({ page, server }) => {
  await openLarge(page, server)
  const cards = page.getByRole('main').getByRole('article')
  const height = async (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight)
  const before = await height()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
  })
  await expect(cards).toHaveCount(1_200)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => {
    window.dispatchEvent(new Event('afterprint'))
  })
  await expect.poll(async () => cards.count()).toBeLessThan(100)
  await expect.poll(height).toBe(before)
})

test('scrolling through many cards draws each that comes once, and keeps those that are there', async ({
  page,
  server,
}) => {
  await openLarge(page, server)
  const drawn = await page.evaluate(async () => {
    const list = document.querySelector('main li[aria-setsize]')?.parentElement
    if (list === null || list === undefined) throw new Error('There is no list of many cards.')
    const places: string[] = []
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          const place = node instanceof Element ? node.getAttribute('aria-posinset') : null
          if (place !== null) places.push(place)
        }
      }
    }).observe(list, { childList: true })
    for (let step = 0; step < 60; step += 1) {
      window.scrollBy(0, 240)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve)
      })
    }
    return places
  })
  expect(drawn.length).toBeGreaterThan(20)
  expect(drawn).toHaveLength(new Set(drawn).size)
})

test('Back leads to where somebody was in what they searched for, and to the top of what they left there', async ({
  page,
  server,
}) => {
  await openLarge(page, server)
  await page.getByRole('searchbox').fill('dust')
  await expect(page.getByRole('status').filter({ hasText: /of 1,200 targets$/u })).toBeAttached()
  await page.evaluate(() => {
    window.scrollTo(0, 8_000)
  })
  const link = page.getByRole('link', { name: 'Fine dust, area 20', exact: true })
  await link.scrollIntoViewIfNeeded()
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: /Fine dust, area 20/u })).toBeVisible()
  await page.goBack()
  await expect(link).toBeInViewport()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1, name: /Fine dust, area 20/u })).toBeVisible()
  await page.evaluate(() => {
    window.history.go(-2)
  })
  await expect(page.getByRole('link', { name: 'Charging points, area 1', exact: true })).toBeInViewport()
})

test('Back leads to where somebody was among a thousand cards', async ({ page, server }) => {
  await openLarge(page, server)
  await page.evaluate(() => {
    window.scrollTo(0, 40_000)
  })
  const name = 'Charging points, area 18'
  const link = page.getByRole('link', { name, exact: true })
  await link.scrollIntoViewIfNeeded()
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(name, 'u') })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('link', { name, exact: true })).toBeInViewport()
})
