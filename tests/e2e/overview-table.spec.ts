import type { Page } from '@playwright/test'
import { LANGUAGES } from '#src/core/model.ts'
import { EXHAUSTIVE } from './exhaustive.ts'
import { expect, test } from './fixtures.ts'
import {
  chooseLanguage,
  chooseTheme,
  expectAccessible,
  expectLargeTargets,
  expectMarkedLanguages,
  expectNoBrokenWords,
  expectNothingOutside,
  open,
} from './page-checks.ts'
import { PLAN_IDS } from './routes.ts'

/** The overview as a table and as somebody asks for it. */

const COLUMNS =
  'status,value,period,target,deadline,distance,way,pace,recent,projected,age,freshness,theme,source,marks,office'
const HEIGHT = 900

async function isWiderThanItsRegion(page: Page): Promise<boolean> {
  return page
    .getByRole('region', { name: /as of|截至/u })
    .evaluate(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth)
}

for (const [index, plan] of PLAN_IDS.entries()) {
  test(
    `${plan}: the table with every column is whole and accessible in both languages, wide and narrow`,
    { tag: index === 0 ? [] : [EXHAUSTIVE] },
    async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: HEIGHT })
      await open(page, `/plans/${plan}?view=table&sort=-age&columns=${COLUMNS}`)
      for (const language of LANGUAGES) {
        await chooseLanguage(page, language)
        await chooseTheme(page, language === 'en' ? 'light' : 'dark')
        for (const width of [1440, 320]) {
          await test.step(`${language}, ${String(width)} px`, async () => {
            await page.setViewportSize({ width, height: HEIGHT })
            await expect(page.getByRole('table')).toHaveCount(width === 320 ? 0 : 1)
            await expectNothingOutside(page)
            await expectLargeTargets(page)
            await expectNoBrokenWords(page)
            await expectMarkedLanguages(page)
            await expectAccessible(page)
          })
        }
      }
    },
  )
}

test('the name of a target stays in sight when the table is scrolled to its side, by keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: HEIGHT })
  await open(page, `/plans/${PLAN_IDS[0] ?? ''}?lang=en&view=table&columns=${COLUMNS}`)
  expect(await isWiderThanItsRegion(page)).toBe(true)
  const name = page.getByRole('rowheader', { name: '5G base stations' })
  const value = page.getByRole('cell', { name: '92,000 stations', exact: true })
  const [before, valueBefore] = [await name.boundingBox(), await value.boundingBox()]
  await page.getByRole('region', { name: /as of/u }).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await value.boundingBox())?.x).toBeLessThan(valueBefore?.x ?? 0)
  expect((await name.boundingBox())?.x).toBe(before?.x)
})

test('a view is made by keyboard alone, and the address brings it back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: HEIGHT })
  await open(page, `/plans/${PLAN_IDS[0] ?? ''}?lang=en`)
  await page.getByRole('searchbox', { name: 'Search targets' }).focus()
  await page.keyboard.type('s')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const met = page.getByRole('checkbox', { name: 'Met 2' })
  await expect(met).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(met).toBeFocused({ timeout: 1 })
  }).toPass({ intervals: [1] })
  await page.keyboard.press('Space')
  await expect(met).toBeChecked()
  await page.getByRole('button', { name: 'Table' }).press('Enter')
  await page.getByRole('button', { name: 'Age of figure' }).press('Enter')
  const names = ['5G base stations', 'Smart factories']
  await expect(page.getByRole('rowheader')).toHaveText(names)
  await expect(page).toHaveURL(/\?lang=en&view=table&q=s&status=met&sort=age$/u)
  await page.reload()
  await expect(page.getByRole('rowheader')).toHaveText(names)
  await expect(page.getByRole('searchbox')).toHaveValue('s')
  await page.getByRole('link', { name: 'Smart factories' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Smart factories' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('rowheader')).toHaveText(names)
})
