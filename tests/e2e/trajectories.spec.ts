import type { Locator, Page } from '@playwright/test'
import { LANGUAGES } from '#src/core/model.ts'
import { createHandlers } from '#mocks/create-handlers.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { EXHAUSTIVE } from './exhaustive.ts'
import { expect, test } from './fixtures.ts'
import {
  chooseLanguage,
  chooseTheme,
  expectAccessible,
  expectNoBrokenWords,
  expectNothingOutside,
  expectReadableColours,
  open,
} from './page-checks.ts'
import { PLAN_IDS } from './routes.ts'
import {
  expectFailed,
  expectKept,
  expectNotMarked,
  expectShown,
  passUntilPoll,
  TRAJECTORIES,
  tryAgain,
  WORDS,
} from './struck-pages.ts'

/** All targets of a plan on the one scale. */

const FIRST = '/plans/digital-shanghai-2025/trajectories'

function chartOf(page: Page): Locator {
  return page.getByRole('slider', { name: /^(?:Share of the way over time|已完成路程的历年变化)$/u })
}

/** Every text of the drawing as it really stands on the screen, and those that stand on another. */
async function labelsOf(chart: Locator): Promise<{ readonly texts: number; readonly overlapping: string[] }> {
  return chart.evaluate((element) => {
    const labels = [...element.querySelectorAll('svg text')]
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1)
    const overlapping = labels.flatMap((one, index) =>
      labels
        .slice(index + 1)
        .filter(
          ({ box }) =>
            box.left < one.box.right - 1 &&
            one.box.left < box.right - 1 &&
            box.top < one.box.bottom - 1 &&
            one.box.top < box.bottom - 1,
        )
        .map(({ words }) => `"${one.words}" and "${words}"`),
    )
    return { texts: labels.length, overlapping }
  })
}

for (const [index, planId] of PLAN_IDS.entries()) {
  const tag = index === 0 ? [] : [EXHAUSTIVE]

  test(
    `${planId}: whole in every language, theme and width, no label on another`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await open(page, `/plans/${planId}/trajectories`)
      const chart = chartOf(page)
      for (const language of LANGUAGES) {
        await chooseLanguage(page, language)
        for (const theme of ['light', 'dark'] as const) {
          await chooseTheme(page, theme)
          for (const width of [390, 1440]) {
            await test.step(`${language}, ${theme}, ${String(width)} px`, async () => {
              await page.setViewportSize({ width, height: 900 })
              await expect(chart.locator('svg')).toHaveCount(1)
              await expectNothingOutside(page)
              const { texts, overlapping } = await labelsOf(chart)
              expect(texts).toBeGreaterThan(10)
              expect(overlapping).toEqual([])
              await expectNoBrokenWords(page)
              // A theme changes colours alone, and the wide page is looked at beside every other.
              if (width === 390)
                await (theme === 'light' ? expectAccessible(page) : expectReadableColours(page))
            })
          }
        }
      }
    },
  )
}

test('the chart is read by keys from one stop, and the line below tells each figure', async ({ page }) => {
  await open(page, `${FIRST}?lang=en`)
  const chart = chartOf(page)
  const line = page.getByRole('region', { name: 'Share of the way over time' }).getByRole('status')
  await page.getByRole('button', { name: 'Download or copy' }).focus()
  await page.keyboard.press('Tab')
  await expect(chart).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(line).toHaveText('5G base stations, February 2024: 9.2 of the way (92,000 stations)')
  await page.keyboard.press('ArrowDown')
  await expect(line).toHaveText('Smart factories, end of 2023: 1.77 of the way (177 factories)')
  await page.keyboard.press('Home')
  await expect(line).toHaveText('Smart factories, end of 2020: 0.2 of the way (20 factories)')
  await page.keyboard.press('Escape')
  await expect(line).toHaveText('')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'All', exact: true })).toBeFocused()
})

test('pointer and finger read the same as the keys', async ({ page }) => {
  await open(page, `${FIRST}?lang=en`)
  const chart = chartOf(page)
  const line = page.getByRole('region', { name: 'Share of the way over time' }).getByRole('status')
  const label = await chart.locator('svg text', { hasText: '5G base stations' }).boundingBox()
  if (label === null) throw new Error('The line of the stations has no label.')
  await page.mouse.move(label.x - 6, label.y + 8)
  await expect(line).toHaveText('5G base stations, February 2024: 9.2 of the way (92,000 stations)')
  await page.mouse.move(2, 2)
  await expect(line).toHaveText('')
})

test('targets are taken out and put in by keys, and the address keeps it', async ({ page }) => {
  await open(page, `${FIRST}?lang=en`)
  const chart = chartOf(page)
  await page.getByRole('checkbox', { name: '5G base stations' }).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/targets=digital-gdp-share,smart-factories$/u)
  await expect(chart.locator('svg')).not.toContainText('5G base stations')
  await page.reload()
  await expect(chart.locator('svg')).toContainText('Smart factories')
  await expect(page.getByRole('checkbox', { name: '5G base stations' })).not.toBeChecked()
  await page.getByRole('button', { name: 'None' }).press('Enter')
  await expect(page.getByText('No target is chosen.')).toBeVisible()
})

/** So many targets in place of the first plan's own, each a copy of its factories. */
function grown({ plans, targets, ...store }: PlanStore, count: number): PlanStore {
  const planId = 'digital-shanghai-2025'
  const model = targets.find((target) => target.planId === planId && target.id === 'smart-factories')
  if (model === undefined) throw new Error('The factories are no target of the plan any more.')
  return {
    ...store,
    plans: plans.map((plan) => (plan.id === planId ? { ...plan, targetCount: count } : plan)),
    targets: Array.from({ length: count }, (_, index) => ({
      ...model,
      id: `copy-${String(index)}`,
      name: { en: `Copy ${String(index)}`, 'zh-CN': `副本${String(index)}` },
      value: 100 + index,
    })),
  }
}

test('of a plan of two thousand targets twelve are drawn, and the rest come a page at a time', async ({
  page,
  server,
  plans,
}) => {
  server.serve(createHandlers(grown(plans, 2_000), { origin: 'live' }))
  await page.goto(`${FIRST}?lang=en`)
  await expect(page.getByText('12 of 2000 shown')).toBeVisible()
  await expect(page.getByText('The chart holds 12 targets at a time.')).toBeVisible()
  await expect(chartOf(page).locator('svg')).toBeVisible()
  const each = page.getByRole('region', { name: 'Each target by itself' })
  await expect(each.getByRole('article')).toHaveCount(24)
  await each.getByRole('button', { name: 'Next' }).click()
  await expect(each.getByRole('heading', { name: 'Copy 24', exact: true })).toBeVisible()
  await expect(page).toHaveURL(/page=2$/u)
})

test.describe('answers that go wrong', () => {
  test.beforeEach(({ complaints }) => {
    complaints.allowFailedRequests(/./u)
  })

  test('are told in words, whether a status, a body or a connection', async ({ page, server }) => {
    const { address, asks } = TRAJECTORIES
    server.strike({ path: asks, fault: { kind: 'status', status: 403 } })
    await page.goto(address)
    await expectFailed(page, TRAJECTORIES, WORDS.signIn)
    await expectAccessible(page)
    server.strike({ path: asks, fault: { kind: 'body', body: 'truncated' } })
    await tryAgain(page)
    await expectFailed(page, TRAJECTORIES, WORDS.contract)
    server.strike({ path: asks, fault: { kind: 'connection', connection: 'reset' } })
    await tryAgain(page)
    await expectFailed(page, TRAJECTORIES, WORDS.network)
    server.heal()
    await tryAgain(page)
    await expectShown(page, TRAJECTORIES)
  })

  test('leave the last good values, marked with their age', async ({ page, server }) => {
    const { address, asks } = TRAJECTORIES
    await page.clock.install()
    await page.goto(address)
    await expectShown(page, TRAJECTORIES)
    server.strike({ path: asks, fault: { kind: 'status', status: 404 } })
    await passUntilPoll(page)
    await expectKept(page, TRAJECTORIES, WORDS.notFound)
    await expect(chartOf(page).locator('svg')).toBeVisible()
    server.heal()
    await tryAgain(page)
    await expectNotMarked(page)
  })

  test('and none at all: its shape, then words and a way out', async ({ page, server }) => {
    const { address, asks } = TRAJECTORIES
    server.strike({ path: asks, fault: { kind: 'never' } })
    await page.clock.install()
    await page.goto(address)
    const waiting = page.getByRole('main').locator('[aria-busy="true"]')
    await expect(waiting).toBeVisible()
    await page.clock.runFor(11_000)
    await expect(waiting.getByText('This takes longer than usual.')).toBeVisible()
    server.heal()
    await waiting.getByRole('button', { name: 'Try again' }).click()
    await page.clock.runFor(10_000)
    await expectShown(page, TRAJECTORIES)
  })
})
