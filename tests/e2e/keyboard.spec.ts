import type { Locator, Page } from '@playwright/test'
import { EXHAUSTIVE } from './exhaustive.ts'
import { expect, test } from './fixtures.ts'
import { untilQuiet } from './traffic.ts'

/** Everything that the overview and the page of a target offer, without a mouse. */

const PLAN = '/plans/digital-shanghai-2025'
const TARGET = `${PLAN}/targets/5g-base-stations`

/** Presses Tab until the focus is there, as far as a page may reasonably make one go. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await hasFocus(wanted)) return
  }
  throw new Error(`Tab never came to ${String(wanted)}.`)
}

async function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => element === document.activeElement)
}

/** What has the focus shows it: by an outline of some width in a colour that is not that of its ground. */
async function expectFocusShown(wanted: Locator): Promise<void> {
  await expect(wanted).toBeFocused()
  const { width, style, colour } = await wanted.evaluate((element) => {
    const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(element)
    return { width: Number.parseFloat(outlineWidth), style: outlineStyle, colour: outlineColor }
  })
  expect(style).not.toBe('none')
  expect(width).toBeGreaterThanOrEqual(2)
  expect(colour).not.toMatch(/rgba\(.*, 0\)|transparent/u)
}

async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

for (const [what, address, tag] of [
  ['the overview', `${PLAN}?lang=en`, []],
  ['the page of a target', `${TARGET}?lang=en`, [EXHAUSTIVE]],
] as const) {
  test.describe(what, { tag: [...tag] }, () => {
    test.beforeEach(async ({ page }) => {
      await arrive(page, address)
    })

    test('the first stop skips to the content', async ({ page }) => {
      const skip = page.getByRole('link', { name: 'Skip to content' })
      await page.keyboard.press('Tab')
      await expect(skip).toBeInViewport()
      await expectFocusShown(skip)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('main')).toBeFocused()
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    })

    test('the language is changed and changed back, and the focus stays on its button', async ({ page }) => {
      await tabTo(page, page.getByRole('button', { name: '中文' }))
      await page.keyboard.press('Enter')
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
      const back = page.getByRole('button', { name: 'English' })
      await expectFocusShown(back)
      await page.keyboard.press('Enter')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect(page.getByRole('button', { name: '中文' })).toBeFocused()
    })

    test('the theme is changed', async ({ page }) => {
      const theme = page.getByRole('banner').getByRole('combobox', { name: 'Theme' })
      await tabTo(page, theme)
      await expectFocusShown(theme)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await expect(theme).toHaveValue('dark')
      await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
      await expect(theme).toBeFocused()
    })

    test('the plan is changed, and the focus is in the new page', async ({ page }) => {
      const plan = page.getByRole('combobox', { name: 'Choose a plan' })
      await tabTo(page, plan)
      await expectFocusShown(plan)
      // The names of the others come a moment later.
      await expect(plan.getByRole('option')).toHaveCount(2)
      await page.keyboard.press('ArrowDown')
      await expect(page).toHaveURL(/\/plans\/fourteenth-five-year-plan\?lang=en$/u)
      await expect(page.getByRole('heading', { level: 3, name: 'Digital economy’s share' })).toBeVisible()
      await expect(page.getByRole('main')).toBeFocused()
    })

    test('every stop shows that it has the focus', async ({ page }) => {
      const stops = await page.locator('a[href], button, select, summary, input, [tabindex="0"]').count()
      const seen = new Set<string>()
      for (let presses = 0; presses < stops; presses += 1) {
        await page.keyboard.press('Tab')
        const focused = page.locator(':focus')
        if ((await focused.count()) === 0) break
        seen.add(await focused.evaluate((element) => element.outerHTML.slice(0, 120)))
        await expectFocusShown(focused)
        await expect(focused).toBeInViewport()
      }
      expect(seen.size).toBeGreaterThan(8)
    })

    test('a refetch moves no focus', async ({ page, server }) => {
      const plan = page.getByRole('combobox', { name: 'Choose a plan' })
      const stops = [plan, page.getByRole('main').getByRole('link').first()]
      await page.clock.install()
      await arrive(page, address)
      for (const stop of stops) {
        await stop.focus()
        const asked = server.requests.length
        await page.clock.runFor(61_000)
        await expect.poll(() => server.requests.length).toBeGreaterThan(asked)
        await untilQuiet(page)
        await expect(stop).toBeFocused()
      }
    })
  })
}

test.describe('the overview', () => {
  test('a card’s name leads to the page of its target, and the focus is in it', async ({ page }) => {
    await arrive(page, `${PLAN}?lang=en`)
    const link = page.getByRole('link', { name: 'Smart factories' })
    await tabTo(page, link)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Smart factories' })).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').getByRole('link', { name: 'Overview' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 3, name: 'Smart factories' })).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
  })

  test('Back and Forward give the focus to the link that was followed there', async ({ page }) => {
    await arrive(page, `${PLAN}?lang=en`)
    const link = page.getByRole('link', { name: 'Smart factories' })
    await tabTo(page, link)
    await page.keyboard.press('Enter')
    const target = page.getByRole('heading', { level: 1, name: 'Smart factories' })
    await expect(target).toBeVisible()
    await page.goBack()
    await expect(link).toBeFocused()
    await expect(link).toBeInViewport()
    await page.goForward()
    await expect(target).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
  })
})

test.describe('the page of a target', () => {
  test.beforeEach(async ({ page }) => {
    await arrive(page, `${TARGET}?lang=en`)
  })

  test('chart and table take turns, and the focus stays on the button', async ({ page }) => {
    const table = page.getByRole('button', { name: 'Table', exact: true })
    await tabTo(page, table)
    await expectFocusShown(table)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('table', { name: /over time/u })).toBeVisible()
    await expect(table).toBeFocused()
    await expect(table).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    await expect(page.getByRole('table', { name: /over time/u })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Chart', exact: true })).toBeFocused()
  })

  test('the chart is one stop, and the arrow keys read its values', async ({ page }) => {
    const card = page.getByRole('region', { name: '5G base stations over time', exact: true })
    const chart = card.getByRole('slider', { name: '5G base stations over time' })
    await tabTo(page, chart)
    await expectFocusShown(chart)
    // Each day by itself, in the order of time, whichever series it belongs to.
    for (const told of [
      /^End of 2019: over 16,000 /u,
      /^July 2020: over 25,000 /u,
      /^October 2020: 31,400 /u,
      /^End of 2020: 32,000 /u,
      /^April 2022: 51,716 /u,
    ]) {
      await page.keyboard.press('ArrowRight')
      await expect(card.getByRole('status').filter({ hasText: told })).toHaveCount(1)
    }
    await page.keyboard.press('ArrowLeft')
    await expect(card.getByRole('status').filter({ hasText: /^End of 2020: 32,000 /u })).toHaveCount(1)
    await page.keyboard.press('Tab')
    await expect(chart).not.toBeFocused()
    expect(await chart.evaluate((element) => element.contains(document.activeElement))).toBe(false)
  })

  test('what is folded is unfolded and folded', async ({ page }) => {
    const region = page.getByRole('region', { name: '5G users' })
    const summary = region.locator('summary')
    await tabTo(page, summary)
    await expectFocusShown(summary)
    await page.keyboard.press('Enter')
    await expect(region.getByRole('table')).toBeVisible()
    await page.keyboard.press('Space')
    await expect(region.getByRole('table')).toBeHidden()
  })

  test('how to cite it is copied, and that is said', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const card = page.getByRole('region', { name: 'How to cite' })
    const copy = card.getByRole('button', { name: 'Copy', exact: true })
    await tabTo(page, copy)
    await expectFocusShown(copy)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
    await expect(copy).toBeFocused()
    const copied = await page.evaluate(async () => navigator.clipboard.readText())
    expect(copied).toMatch(/5G base stations.*Digital Shanghai 2025.*\/targets\/5g-base-stations\?asOf=/u)
  })
})
