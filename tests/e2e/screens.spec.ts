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
  expectReadableColours,
  open,
  setTextSize,
  showAs,
  TEXT_SIZE,
  useEverything,
  widenTextSpacing,
} from './page-checks.ts'
import { PLAN_IDS, ROUTES } from './routes.ts'

const WIDE = 1440
const NARROW = 320
const HEIGHT = 900

/** The second plan has the same pages as the first, and a target that was met the same as the others. */
const SEEN_ELSEWHERE = [
  new RegExp(`^/plans/${String(PLAN_IDS[1])}\\b`, 'u'),
  /\/(?:5g-base-stations|smart-factories)$/u,
]

// Whatever the console says, and whatever the policy forbids, fails each of these by itself.
for (const { name, path, part } of ROUTES) {
  const tag = SEEN_ELSEWHERE.some((pattern) => pattern.test(path)) ? [EXHAUSTIVE] : []

  test(
    `${name}: whole, accessible and within its policy, whatever is chosen and done there`,
    { tag },
    async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width: WIDE, height: HEIGHT })
      await open(page, path)
      for (const language of LANGUAGES) {
        await chooseLanguage(page, language)
        await expectWholeInEveryTheme(page, language, part)
        if (await showAs(page, 'table')) {
          await expectWholeInEveryTheme(page, `${language}, as a table`, 'main')
          expect(await showAs(page, 'picture')).toBe(true)
        }
      }
      await test.step('everything on it used', async () => {
        await useEverything(page)
      })
      await chooseLanguage(page, 'en')
      await test.step('text twice as large', async () => {
        await page.setViewportSize({ width: 1280, height: 1024 })
        await setTextSize(page, 2 * TEXT_SIZE)
        await expectNothingOutside(page)
        await setTextSize(page, TEXT_SIZE)
      })
      await test.step('wide text spacing in a low window', async () => {
        await page.setViewportSize({ width: 320, height: 256 })
        await widenTextSpacing(page)
        await expectNothingOutside(page)
      })
    },
  )
}

async function expectWholeInEveryTheme(page: Page, what: string, part?: string): Promise<void> {
  await chooseTheme(page, 'light')
  for (const width of [NARROW, WIDE]) {
    await test.step(`${what}, ${String(width)} px`, async () => {
      await page.setViewportSize({ width, height: HEIGHT })
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page).toHaveTitle(/\S/u)
      await expectNothingOutside(page)
      await expectLargeTargets(page)
      await expectNoBrokenWords(page)
      await expectMarkedLanguages(page)
      // What it is made of is the same in every width and theme; what could differ is looked at in one language.
      if (width === WIDE || what === 'en') await expectAccessible(page, part)
    })
  }
  await test.step(`${what}, dark`, async () => {
    await chooseTheme(page, 'dark')
    await expectReadableColours(page, part)
  })
}
