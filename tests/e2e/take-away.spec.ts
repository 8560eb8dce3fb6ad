import type { Page } from '@playwright/test'
import { createFormatter } from '#src/core/format.ts'
import { LANGUAGES, type Language } from '#src/core/model.ts'
import { deckFor } from '#src/words/deck-for.ts'
import { filesFor } from '#src/words/files-for.ts'
import { evidenceFor } from '#src/words/evidence-for.ts'
import { SCENARIOS } from '#mocks/scenarios.ts'
import { createHandlers } from '#mocks/create-handlers.ts'
import { hostileStore } from '#tests/exports/hostile-store.ts'
import { csvRecords, readXlsx, type ReadCell, type ReadTable } from '#tests/exports/read-files.ts'
import { readDeck } from '#tests/exports/read-deck.ts'
import { store } from '#tests/exports/shipped-evidence.ts'
import { EXHAUSTIVE } from './exhaustive.ts'
import { expect, test } from './fixtures.ts'
import { expectAccessible, expectLargeTargets, expectNothingOutside, open, showAs } from './page-checks.ts'
import { choice, drawnTexts, lookAt, numbersIn, openMenu, takeFile } from './taken.ts'

/** What is taken away from the built app, under its own policy, as the browser saves it. */

const FIRST = 'digital-shanghai-2025'
const SECOND = 'fourteenth-five-year-plan'
const TODAY = new Date('2026-11-24T12:00:00+08:00')
const DAY = '2026-11-24'
const STATIONS = `/plans/${FIRST}/targets/5g-base-stations`

/** Judged and other lines, deadline and background of the light theme. */
const LIGHT = { primary: '#13202b', alternative: '#7a5ca8', surface: '#ffffff' } as const
const DARK = { primary: '#f3f1ea', alternative: '#c3a8ec', surface: '#172129' } as const

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY)
})

/** A figure by its series and the words for its period, with every number that is shown for it. */
type Shown = readonly [series: string, period: string, numbers: readonly number[]]

/** The rows of the tables of figures on the page: of the chart's own, and of each related series. */
async function tablesShown(page: Page, language: Language): Promise<Shown[]> {
  // No other table has a column for the quality of its figures.
  const { quality } = evidenceFor(language).columns
  const rows = await page.evaluate((heading) => {
    const tables = [...document.querySelectorAll('table')].filter((table) =>
      [...(table.tHead?.rows[0]?.cells ?? [])].some((cell) => cell.textContent === heading),
    )
    return tables.flatMap((table) =>
      [...table.tBodies].flatMap((body) =>
        [...body.rows].map((row) => ({
          caption: table.caption?.textContent ?? '',
          cells: [...row.cells].map((cell) => cell.textContent),
          hasSeries: row.cells[0]?.tagName === 'TD',
        })),
      ),
    )
  }, quality)
  return rows.map(({ caption, cells: [first = '', second = '', third = ''], hasSeries }) =>
    hasSeries ? [first, second, numbersIn(third)] : [caption, first, numbersIn(second)],
  )
}

/** Every line of text that the chart tells, key by key. */
async function chartTold(page: Page): Promise<string[]> {
  const chart = page.getByRole('slider', { name: /over time|历年变化/u })
  const told = chart.locator('xpath=following-sibling::*').getByRole('status').first()
  await chart.focus()
  await page.keyboard.press('Home')
  const count = Number(await chart.getAttribute('aria-valuemax'))
  const lines: string[] = []
  for (let stop = 1; stop <= count; stop += 1) {
    await expect(chart).toHaveAttribute('aria-valuenow', String(stop))
    lines.push((await told.textContent()) ?? '')
    await page.keyboard.press('ArrowRight')
  }
  return lines
}

function column({ header, rows }: ReadTable, name: string): ReadCell[] {
  const at = header.indexOf(name)
  if (at === -1) throw new Error(`There is no column ${name}.`)
  return rows.map((row) => row[at] ?? null)
}

/** The table of a CSV file: what stands above its first empty record. */
function tableOf(text: string): ReadTable {
  const [header = [], ...records] = csvRecords(text)
  const end = records.findIndex((record) => record.every((field) => field === ''))
  return { header, rows: records.slice(0, end) }
}

function sheetOf(sheets: ReadonlyMap<string, ReadTable>, name: string): ReadTable {
  const sheet = sheets.get(name)
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`)
  return sheet
}

function sorted(lines: readonly unknown[]): string[] {
  return lines.map((line) => JSON.stringify(line)).toSorted()
}

const [chinese] = store.targets

for (const [index, { planId, id }] of store.targets.entries()) {
  const tag = index < 3 ? [] : [EXHAUSTIVE]
  // The files themselves are compared in both languages without a browser.
  for (const language of LANGUAGES.filter((one) => one === 'en' || id === chinese?.id)) {
    test(
      `${planId}, ${id}, ${language}: every number is the same in chart, table, CSV and XLSX`,
      { tag },
      async ({ page }) => {
        const format = createFormatter(language)
        const { sheets, columns } = filesFor(language)
        const { roles } = evidenceFor(language)
        await open(page, `/plans/${planId}/targets/${id}?lang=${language}`)
        const csv = await takeFile(page, /^CSV/u)
        const xlsx = await takeFile(page, /^XLSX/u)
        expect([csv.name, xlsx.name]).toEqual(['csv', 'xlsx'].map((kind) => `${planId}_${id}_${DAY}.${kind}`))

        const fromCsv = tableOf(await csv.blob.text())
        const fromXlsx = sheetOf(await readXlsx(xlsx.blob), sheets.figures)
        const asText = fromXlsx.rows.map((row) => fromXlsx.header.map((_, at) => String(row[at] ?? '')))
        expect(fromCsv.header).toEqual(fromXlsx.header)
        expect(fromCsv.rows).toEqual(asText)

        const series = column(fromXlsx, columns.series)
        const values = column(fromXlsx, columns.value)
        const periods = column(fromXlsx, columns.period).map((period) => format.period(String(period)))
        const filed = values.map((value, at): Shown => [
          String(series[at]),
          periods[at] ?? '',
          value === null ? [] : [Number(value)],
        ])

        // Told before the table takes the chart's place.
        const measured = column(fromXlsx, columns.role).map((role) => role !== roles.related)
        const onChart = filed.filter((_, at) => measured[at] === true)
        if (onChart.length > 0) {
          const told = await chartTold(page)
          for (const [, period, [value]] of onChart) {
            const named = told.filter((text) => text.toLowerCase().includes(period.toLowerCase()))
            expect(named.flatMap(numbersIn), `what the chart tells of ${period}`).toContain(value)
          }
        }
        await showAs(page, 'table')
        const shown = (await tablesShown(page, language)).map(([name, period, numbers]) => [
          name,
          period,
          numbers.slice(0, 1),
        ])
        expect(sorted(shown)).toEqual(sorted(filed))
      },
    )
  }
}

for (const [theme, colours] of [
  ['light', LIGHT],
  ['dark', DARK],
] as const) {
  for (const [language, width] of [
    ['en', 1440],
    ['zh-CN', 390],
  ] as const) {
    const tag = (theme === 'light') === (language === 'en') ? [] : [EXHAUSTIVE]

    test(
      `the chart keeps its colours as PNG and SVG and nothing of it is cut, ${theme}, ${language}`,
      { tag },
      async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize({ width, height: 900 })
        await open(page, `${STATIONS}?lang=${language}`)
        const png = await takeFile(page, /^PNG/u)
        const svg = await takeFile(page, /^SVG/u)
        expect([png.name, svg.name]).toEqual(
          ['png', 'svg'].map((kind) => `${FIRST}_5g-base-stations_${DAY}.${kind}`),
        )

        const seen = Object.values(colours)
        const raster = await lookAt(page, png.blob, 'image/png', seen)
        const drawing = await lookAt(page, svg.blob, 'image/svg+xml', seen)
        expect([raster.width, raster.height]).toEqual([2 * drawing.width, 2 * drawing.height])
        for (const look of [raster, drawing]) {
          expect(look.hasPlainEdge).toBe(true)
          expect(look.colourCount).toBeGreaterThan(20)
          expect(look.pixels[colours.primary]).toBeGreaterThan(300)
          expect(look.pixels[colours.alternative]).toBeGreaterThan(100)
          const all = look.width * look.height
          expect(look.pixels[colours.surface]).toBeGreaterThan(all / 2)
          expect(look.pixels[colours.surface]).toBeLessThan(all * 0.99)
        }
        const text = await svg.blob.text()
        expect(text).not.toMatch(/var\(|\sclass=|\sstyle=|<script|<foreignObject|NaN|undefined/u)
        expect(text).toContain('font-family')
        expect(text).not.toMatch(/url\((?!#|data:font\/woff2;base64,)/u)
      },
    )
  }
}

test('the trajectories of a plan keep their colours and labels as PNG and SVG too', async ({ page }) => {
  await open(page, `/plans/${FIRST}/trajectories?lang=en`)
  await expect(page.locator('[data-chart] svg').first()).toBeVisible()
  const png = await takeFile(page, /^PNG/u)
  const svg = await takeFile(page, /^SVG/u)
  for (const [blob, type] of [
    [png.blob, 'image/png'],
    [svg.blob, 'image/svg+xml'],
  ] as const) {
    const look = await lookAt(page, blob, type, Object.values(LIGHT))
    expect(look.hasPlainEdge).toBe(true)
    expect(look.pixels[LIGHT.primary]).toBeGreaterThan(300)
    expect(look.pixels[LIGHT.alternative]).toBeGreaterThan(100)
    expect(look.pixels[LIGHT.surface]).toBeGreaterThan((look.width * look.height) / 2)
  }
  const drawn = (await drawnTexts(page, svg.blob)).join(' ')
  for (const part of [
    'Digital Shanghai 2025',
    '5G base stations',
    'Smart factories',
    'Lower bound: the share is this or more',
    'As of: 24 November 2026',
  ]) {
    expect(drawn).toContain(part)
  }
})

test('an image carries title, message, unit, source, day and address as text', async ({ page }) => {
  await open(page, `${STATIONS}?lang=en`)
  const svg = await takeFile(page, /^SVG/u)
  const drawn = (await drawnTexts(page, svg.blob)).join(' ')
  for (const part of [
    '5G base stations',
    /92,000 stations in February 2024, 9\.2 times the target of 10,000/u,
    'Plan: Digital Shanghai 2025. Unit: stations. Source: ',
    'RCR Wireless News (citing Xinhua)',
    'As of: 24 November 2026',
  ]) {
    expect(drawn).toMatch(part)
  }
  expect(drawn.replaceAll(' ', '')).toContain(`${STATIONS}?lang=en&asOf=${DAY}`)
})

test('the key of an image says its own words and not those of its signs again', async ({ page }) => {
  await open(page, `/plans/${SECOND}/targets/smart-factories?lang=en`)
  const svg = await takeFile(page, /^SVG/u)
  const drawn = await drawnTexts(page, svg.blob)
  expect(drawn.join(' ')).toMatch(/dated note/u)
  expect(drawn.filter((text) => /\d ?dated note/u.test(text))).toEqual([])
})

test('no chart is offered where none is shown, and the words say so', async ({ page }) => {
  await open(page, `${STATIONS}?lang=en&view=table`)
  await openMenu(page)
  await expect(page.getByText('No chart is shown, so there is no image of it to take.')).toBeVisible()
  await expect(choice(page, /^PNG/u)).toHaveCount(0)
})

test.describe('what is copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the image is a PNG, the link leads to exactly what is shown', async ({ page }) => {
    await open(page, `${STATIONS}?lang=en&asOf=2023-01-01`)
    await openMenu(page)
    await choice(page, /^The chart as an image/u).click()
    await expect(page.getByText('Copied.')).toBeVisible()
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => item.types),
    )
    expect(types).toEqual(['image/png'])

    await choice(page, /^Link/u).click()
    await expect
      .poll(async () => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(`${STATIONS}?lang=en&asOf=2023-01-01`)
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const told = await page.getByRole('main').getByRole('heading', { level: 1 }).locator('..').textContent()
    await page.goto(link)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 }).locator('..')).toHaveText(
      told ?? '',
    )
  })
})

test.describe('data that nobody published', () => {
  test.use({ origin: 'mock', permissions: ['clipboard-read', 'clipboard-write'] })

  for (const [language, mock, illustrative] of [
    ['en', 'Mock data', 'Illustrative figures, not published ones'],
    ['zh-CN', '样例服务', '示意数据，非公布数据'],
  ] as const satisfies readonly (readonly [Language, string, string])[]) {
    test(
      `is marked in every file and in what is copied, ${language}`,
      { tag: language === 'en' ? [] : [EXHAUSTIVE] },
      async ({ page, server, plans }) => {
        server.serve(
          SCENARIOS.illustrative.handlers(plans, { today: DAY, startedAt: TODAY.getTime(), origin: 'mock' }),
        )
        await open(page, `${STATIONS}?lang=${language}`)
        const csv = await takeFile(page, /^CSV/u)
        const xlsx = await takeFile(page, /^XLSX/u)
        const svg = await takeFile(page, /^SVG/u)
        const png = await takeFile(page, /^PNG/u)
        for (const { name } of [csv, xlsx, svg, png]) expect(name).toContain(`_${DAY}_illustrative_mock.`)
        const sheets = await readXlsx(xlsx.blob)
        const about = JSON.stringify([...sheets.values()].at(-1))
        for (const text of [await csv.blob.text(), about, await svg.blob.text()]) {
          expect(text).toContain(mock)
          expect(text).toContain(illustrative)
        }
        await open(page, `/plans/${FIRST}?lang=${language}`)
        const pptx = await takeFile(page, /^PPTX/u)
        expect(pptx.name).toContain(`_${DAY}_illustrative_mock.`)
        for (const { texts } of (await readDeck(pptx.blob)).slides) {
          expect(texts).toContain(`${illustrative} · ${mock}`)
        }
        await open(page, `${STATIONS}?lang=${language}`)
        await openMenu(page)
        const look = await lookAt(page, png.blob, 'image/png', ['#8f5200'])
        expect(look.pixels['#8f5200']).toBeGreaterThan(100)
        await choice(page, /^(?:The sentence|结论语句)/u).click()
        await expect.poll(async () => page.evaluate(() => navigator.clipboard.readText())).toContain(mock)
      },
    )
  }
})

test('a plan whose every text begins like a formula gives files in which nothing is one', async ({
  page,
  server,
}) => {
  server.serve(createHandlers(hostileStore(), { origin: 'live' }))
  await open(page, `/plans/${SECOND}/targets/smart-factories?lang=en`)
  const csv = await takeFile(page, /^CSV/u)
  const fields = csvRecords(await csv.blob.text()).flat()
  const texts = fields.filter((field) => Number.isNaN(Number(field)))
  expect(texts.some((text) => text.startsWith("'=HYPERLINK"))).toBe(true)
  expect(texts.filter((text) => /^[=+\-@\t\r＝＋－＠]/u.test(text))).toEqual([])
  const sheets = await readXlsx((await takeFile(page, /^XLSX/u)).blob)
  const cells = [...sheets.values()].flatMap(({ rows }) => rows.flat())
  expect(cells.filter((cell) => typeof cell === 'string' && cell.startsWith('=HYPERLINK'))).not.toEqual([])
})

for (const language of LANGUAGES) {
  test(
    `the plan is taken away as slides, drawn from the same numbers as its files, ${language}`,
    { tag: language === 'en' ? [EXHAUSTIVE] : [] },
    async ({ page }) => {
      const { sheets, columns } = filesFor(language)
      const { chartSheet } = deckFor(language)
      await open(page, `/plans/${FIRST}?lang=${language}`)
      const message = await page.getByRole('main').getByRole('heading', { level: 1 }).textContent()
      const pptx = await takeFile(page, /^PPTX/u)
      const figures = sheetOf(await readXlsx((await takeFile(page, /^XLSX/u)).blob), sheets.figures)
      expect(pptx.name).toBe(`${FIRST}_${DAY}.pptx`)

      const { slides } = await readDeck(pptx.blob)
      expect(slides[1]?.title).toContain(message)
      const charts = slides.flatMap((slide) => slide.charts)
      const roles = column(figures, columns.role)
      const published = column(figures, columns.value).filter(
        (_, at) => roles[at] !== evidenceFor(language).roles.related,
      )
      const drawn = charts.flatMap(({ lines }) =>
        lines.flatMap(({ points }) => points.map(([, value]) => value)),
      )
      expect(published.length).toBeGreaterThan(10)
      expect(published.filter((value) => !drawn.includes(Number(value)))).toEqual([])
      for (const { lines, sheets: own } of charts) {
        const rows = own.get(chartSheet)?.rows ?? []
        const held = lines.map((_, at) => rows.flatMap((row) => row[at + 1] ?? []))
        expect(held).toEqual(lines.map(({ points }) => points.map(([, value]) => value)))
      }
    },
  )
}

test('the menu is accessible, whole at 320 px, and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await open(page, `${STATIONS}?lang=en`)
  await openMenu(page)
  await expectAccessible(page)
  await expectNothingOutside(page)
  await expectLargeTargets(page)
  await page.keyboard.press('Tab')
  await expect(choice(page, /^CSV/u)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Download or copy/u })).toBeFocused()
})
