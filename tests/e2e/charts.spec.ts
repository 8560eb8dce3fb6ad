import type { Page } from '@playwright/test'
import { LANGUAGES } from '#src/core/model.ts'
import { createHandlers } from '#mocks/create-handlers.ts'
import { HOSTILE_PLAN, hostileStore } from '#tests/ui/charts/hostile-plan.ts'
import { EXHAUSTIVE } from './exhaustive.ts'
import { expect, test } from './fixtures.ts'
import { chooseLanguage, chooseTheme, open } from './page-checks.ts'

const WIDTHS = [1920, 1440, 768, 390, 320] as const
const HEIGHT = 1000

const FIRST = '/plans/digital-shanghai-2025/targets'
const SECOND = '/plans/fourteenth-five-year-plan/targets'
const HOSTILE = `/plans/${HOSTILE_PLAN}/targets`

const CHARTS = [
  `${FIRST}/5g-base-stations`,
  `${HOSTILE}/ninefold?frame=approach`,
  `${SECOND}/5g-base-stations`,
  `${SECOND}/smart-factories?asOf=2024-06-01`,
  `${HOSTILE}/revised`,
  `${HOSTILE}/long-names`,
  `${HOSTILE}/crowded`,
]

/** Runs in the page: what is wrong with how the labels of the chart stand, as the browser draws them. */
function labelFaults(): string[] {
  const chart = document.querySelector('[data-chart]')
  if (chart === null) return ['there is no chart']
  if (chart.querySelectorAll('svg').length !== 1) return ['the chart is not one drawing']
  const pageWidth = document.documentElement.clientWidth
  const texts = [...chart.querySelectorAll('text')].map((text) => ({
    said: text.textContent,
    box: text.getBoundingClientRect(),
    isAxis: text.closest('[data-axis]') !== null,
  }))
  const lines = [...chart.querySelectorAll<SVGPathElement>('[data-line]')]
  const points = lines.flatMap((line) => {
    const matrix = line.getScreenCTM()
    // Lines are cut at the plot by a clip path; what is cut away crosses nothing.
    const clip = line.closest('[clip-path]')?.getAttribute('clip-path')?.slice(5, -1)
    const cut = clip === undefined ? null : document.querySelector(`#${CSS.escape(clip)} rect`)
    const bounds = cut === null ? null : [Number(cut.getAttribute('y')), Number(cut.getAttribute('height'))]
    const length = line.getTotalLength()
    return Array.from({ length: Math.ceil(length / 2) }, (_, index) => line.getPointAtLength(index * 2))
      .filter(
        ({ y }) => bounds === null || (y >= (bounds[0] ?? 0) && y <= (bounds[0] ?? 0) + (bounds[1] ?? 0)),
      )
      .map((point) => point.matrixTransform(matrix ?? undefined))
  })
  const inside = (box: DOMRect, { x, y }: DOMPoint): boolean =>
    x > box.left && x < box.right && y > box.top + 1 && y < box.bottom - 1
  return texts.flatMap(({ said, box, isAxis }, index) => [
    ...(box.left < -0.5 || box.right > pageWidth + 0.5 ? [`“${said}” is cut`] : []),
    ...(!isAxis && points.some((point) => inside(box, point)) ? [`a line runs through “${said}”`] : []),
    ...texts
      .slice(0, index)
      .filter(
        ({ box: other }) =>
          box.left < other.right &&
          other.left < box.right &&
          box.top + 2 < other.bottom &&
          other.top + 2 < box.bottom,
      )
      .map((other) => `“${said}” lies on “${other.said}”`),
  ])
}

async function expectLabelsApart(page: Page): Promise<void> {
  await expect.poll(async () => page.evaluate(labelFaults), 'how the labels stand').toEqual([])
}

async function openChart(page: Page, address: string): Promise<void> {
  await open(page, address)
  await expect(page.locator('[data-chart] svg')).toBeVisible()
}

for (const [index, address] of CHARTS.entries()) {
  const tag = index < 3 ? [] : [EXHAUSTIVE]

  test(
    `no label is cut, crossed by a line or covered at any width, in either language: ${address}`,
    { tag },
    async ({ page, server }) => {
      if (address.startsWith(HOSTILE)) server.serve(createHandlers(hostileStore))
      await openChart(page, address)
      for (const language of LANGUAGES) {
        await chooseLanguage(page, language)
        for (const width of WIDTHS) {
          await test.step(`${language}, ${String(width)} px`, async () => {
            await page.setViewportSize({ width, height: HEIGHT })
            await expectLabelsApart(page)
          })
        }
      }
    },
  )
}

for (const language of LANGUAGES) {
  test(
    `in ${language} the chart looks the same on every visit, at every width and in each theme`,
    { tag: language === 'en' ? [] : [EXHAUSTIVE] },
    async ({ page }) => {
      const visit = async (number: number): Promise<Buffer[]> => {
        const pictures: Buffer[] = []
        await openChart(
          page,
          `${SECOND}/smart-factories?asOf=2024-06-01&lang=${language}&visit=${String(number)}`,
        )
        for (const theme of ['light', 'dark'] as const) {
          await chooseTheme(page, theme)
          for (const width of [390, 768, 1440, 1920]) {
            await page.setViewportSize({ width, height: HEIGHT })
            await expectLabelsApart(page)
            pictures.push(await page.locator('[data-chart]').screenshot({ animations: 'disabled' }))
          }
        }
        return pictures
      }
      const first = await visit(1)
      const second = await visit(2)
      expect(first.map((picture, index) => second[index]?.equals(picture))).toEqual(first.map(() => true))
      expect(new Set(first.map((picture) => picture.toString('base64'))).size).toBe(8)
    },
  )
}

test('is read by mouse and by keys alike, and one press of Tab leads past it', async ({ page }) => {
  await openChart(page, `${SECOND}/smart-factories?asOf=2024-06-01&lang=en`)
  const chart = page.getByRole('slider', { name: 'Smart factories over time' })
  const readout = page.locator('[data-chart] + div').getByRole('status')
  const box = await chart.boundingBox()
  if (box === null) throw new Error('The chart is not there.')
  await page.mouse.move(box.x + box.width - 30, box.y + 100)
  await expect(readout).toHaveText('Deadline 31 Dec 2025 · path required 200 · target 200 factories')
  await page.mouse.move(0, 0)
  await expect(readout).toHaveText('')
  await chart.focus()
  await page.keyboard.press('End')
  await expect(readout).toHaveText('Deadline 31 Dec 2025 · path required 200 · target 200 factories')
  await page.keyboard.press('Tab')
  await expect(chart).not.toBeFocused()
  expect(await page.evaluate(() => document.activeElement?.closest('[data-chart]') === null)).toBe(true)
})
