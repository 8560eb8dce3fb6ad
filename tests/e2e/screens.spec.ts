import { LANGUAGES } from '#src/core/model.ts'
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
  setTextSize,
  TEXT_SIZE,
  widenTextSpacing,
} from './page-checks.ts'
import { ROUTES } from './routes.ts'

const WIDTHS = [1440, 320] as const
const HEIGHT = 900

// Whatever the console says, and whatever the policy forbids, fails each of these by itself.
for (const { name, path } of ROUTES) {
  test(`${name}: whole and accessible in every language, theme and width`, async ({ page }) => {
    await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT })
    await open(page, path)
    for (const language of LANGUAGES) {
      await chooseLanguage(page, language)
      for (const theme of ['light', 'dark'] as const) {
        await chooseTheme(page, theme)
        for (const width of WIDTHS) {
          await test.step(`${language}, ${theme}, ${String(width)} px`, async () => {
            await page.setViewportSize({ width, height: HEIGHT })
            await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
            await expect(page).toHaveTitle(/\S/u)
            await expectNothingOutside(page)
            await expectLargeTargets(page)
            await expectNoBrokenWords(page)
            await expectMarkedLanguages(page)
            await expectAccessible(page)
          })
        }
      }
    }
  })

  test(`${name}: nothing is lost with large text, wide text spacing or in a low window`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1024 })
    await open(page, path)
    await setTextSize(page, 2 * TEXT_SIZE)
    await expectNothingOutside(page)
    await setTextSize(page, TEXT_SIZE)
    await widenTextSpacing(page)
    await page.setViewportSize({ width: 320, height: 256 })
    await open(page, path)
    await expectNothingOutside(page)
  })
}
