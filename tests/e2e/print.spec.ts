import type { Page } from '@playwright/test'
import { EXHAUSTIVE } from './exhaustive.ts'
import { expect, test } from './fixtures.ts'
import { chooseTheme, expectNothingOutside, open } from './page-checks.ts'

const PLAN = '/plans/digital-shanghai-2025'

/** Noon of a day in the plans' time zone, after the deadline of both. */
const TODAY = new Date('2026-11-23T12:00:00+08:00')

/** The width of A4 without its margins, in CSS pixels: 176 mm. */
const PAPER_WIDTH = 665

const PAGES = [
  { name: 'the overview', path: PLAN, sheets: [2, 3] },
  { name: 'the overview as a table', path: `${PLAN}?view=table`, sheets: [1, 2] },
  { name: 'the page of a target', path: `${PLAN}/targets/5g-base-stations`, sheets: [3, 4] },
  { name: 'the figures of a target', path: `${PLAN}/targets/smart-factories?view=table`, sheets: [2, 4] },
  {
    name: 'the page of a target without a figure',
    path: `${PLAN}/targets/lingang-autonomous-vehicles`,
    sheets: [2, 4],
  },
  { name: 'the trajectories', path: `${PLAN}/trajectories`, sheets: [2, 4] },
  { name: 'the method', path: `${PLAN}/method`, sheets: [20, 40] },
  { name: 'the briefing', path: `${PLAN}/briefing`, sheets: [5, 7] },
  { name: 'the briefing in Chinese', path: `${PLAN}/briefing?lang=zh-CN`, sheets: [5, 8] },
] as const

const ALWAYS: ReadonlySet<string> = new Set(['the overview', 'the page of a target', 'the briefing'])

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY)
})

interface Sheets {
  readonly count: number
  /** Each size there is, in points. */
  readonly sizes: readonly string[]
}

/** Prints as the browser does for its dialog, and reads what the file says of its pages. */
async function printed(page: Page): Promise<Sheets> {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = text.matchAll(/\/MediaBox \[(?<box>[^\]]+)\]/gu)
  return {
    count: [...text.matchAll(/\/Type \/Page\b(?!s)/gu)].length,
    sizes: [...new Set([...boxes].map((match) => match[1] ?? ''))],
  }
}

for (const { name, path, sheets } of PAGES) {
  const tag = ALWAYS.has(name) ? [] : [EXHAUSTIVE]

  test(`${name} prints as A4, whole and without controls`, { tag }, async ({ page }) => {
    await open(page, path.includes('lang=') ? path : `${path}${path.includes('?') ? '&' : '?'}lang=en`)
    const { count, sizes } = await printed(page)
    expect(sizes).toEqual(['0 0 594.95996 841.91998'])
    expect(count).toBeGreaterThanOrEqual(sheets[0])
    expect(count).toBeLessThanOrEqual(sheets[1])
    await page.setViewportSize({ width: PAPER_WIDTH, height: 975 })
    await page.emulateMedia({ media: 'print' })
    await expectNothingOutside(page)
    for (const control of ['combobox', 'textbox', 'navigation'] as const) {
      await expect(page.getByRole(control)).toHaveCount(0)
    }
  })
}

test('a page says on paper what plan and day it is of, and where it is found', async ({ page }) => {
  await open(page, `${PLAN}/targets/5g-base-stations?lang=en`)
  await page.emulateMedia({ media: 'print' })
  const head = page.getByText(/^As of 23 November 2026/u)
  const isHeaded = async () => {
    await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'))
    })
    return head.isVisible()
  }
  await expect.poll(isHeaded).toBe(true)
  await expect(page.getByText(/targets\/5g-base-stations\?lang=en&asOf=2026-11-23$/u)).toBeVisible()
  await expect(page.getByText('The rules, in order; the first that applies decides')).toBeVisible()
})

test('the address of a source is spelled out', async ({ page }) => {
  await open(page, `${PLAN}/targets/5g-base-stations?lang=en`)
  const link = page.getByRole('link', { name: 'Shanghai home to over 51,000 5G base stations' })
  const spelled = async () => link.evaluate((element) => getComputedStyle(element, '::after').content)
  expect(await spelled()).not.toContain('people.cn')
  await page.emulateMedia({ media: 'print' })
  expect(await spelled()).toContain('http://en.people.cn/')
})

test('a dark page prints light', async ({ page }) => {
  await open(page, `${PLAN}?lang=en`)
  await chooseTheme(page, 'dark')
  const look = async () =>
    page.evaluate(() => {
      const { color, colorScheme } = getComputedStyle(document.documentElement)
      return { color, colorScheme }
    })
  expect((await look()).colorScheme).toBe('dark')
  await page.emulateMedia({ media: 'print' })
  expect(await look()).toEqual({ color: 'rgb(19, 32, 43)', colorScheme: 'light' })
})

test('the briefing opens the print dialog from the overview once it is whole, and Back returns', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      print: () => {
        document.documentElement.dataset['printed'] = document
          .querySelectorAll('[data-briefing] svg[role=img]')
          .length.toString()
      },
    })
  })
  await open(page, `${PLAN}?lang=en`)
  await page.getByRole('link', { name: 'Briefing' }).click()
  // Three of the four targets have a chart.
  await expect(page.locator('html')).toHaveAttribute('data-printed', '3')
  await expect(page).toHaveURL(/\/briefing\?lang=en$/u)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: /Two of four targets/u })).toBeVisible()
})
