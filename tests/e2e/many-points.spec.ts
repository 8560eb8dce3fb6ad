import { createHandlers } from '#mocks/create-handlers.ts'
import { createFormatter } from '#src/core/format.ts'
import { generatedPlan, GENERATED_PLAN_ID } from '#tools/generated/generated-plan.ts'
import { csvRecords } from '#tests/exports/read-files.ts'
import { expect, test } from './fixtures.ts'
import { takeFile } from './taken.ts'

const MANY = 100_000

const plan = generatedPlan({ targets: 1, observations: { least: MANY, most: MANY } })
const observations = Object.values(plan.observations).flat()
const figures = observations.flatMap(({ asOf, value }) => (value === null ? [] : [{ asOf, value }]))
const format = createFormatter('en')

/** The heights of all points of the series' line, in the order in which they are drawn. */
function heightsOf(path: string): number[] {
  return [...path.matchAll(/[ML]?[\d.]+,(?<y>[\d.]+)/gu)].map(({ groups }) => Number(groups?.['y']))
}

test('100,000 figures are drawn by their extremes, read truly, shown closer and taken away whole', async ({
  page,
  server,
}) => {
  test.setTimeout(300_000)
  server.serve(createHandlers(plan, { origin: 'live' }))
  await page.goto(`/plans/${GENERATED_PLAN_ID}/targets/target-1?lang=en`)
  await expect(page.getByText(`${figures.length.toLocaleString('en')} figures: first`)).toBeAttached({
    timeout: 200_000,
  })
  const chart = page.getByRole('slider', { name: /over time$/u })
  const drawnNote = page.getByText(/^Drawn: [\d,]+ of the 99,\d{3} figures of this time/u)
  const stops = async () => Number(await chart.getAttribute('aria-valuemax'))
  await expect(drawnNote).toBeVisible()

  await test.step('the lowest and the highest are drawn', async () => {
    const paths = await chart
      .locator('[data-line^="generated"]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('d') ?? ''))
    const heights = heightsOf(paths.toSorted((a, b) => b.length - a.length)[0] ?? '')
    const values = figures.map(({ value }) => value)
    const [lowest, highest] = [values.toSorted((a, b) => a - b)[0], values.toSorted((a, b) => b - a)[0]]
    const [from = 0, to = 0] = [values[0], values.at(-1)]
    const perUnit = ((heights.at(-1) ?? 0) - (heights[0] ?? 0)) / (to - from)
    const heightOf = (value = 0) => (heights[0] ?? 0) + (value - from) * perUnit
    expect(Math.max(...heights)).toBeCloseTo(heightOf(lowest), 0)
    expect(Math.min(...heights)).toBeCloseTo(heightOf(highest), 0)
  })

  await test.step('what is read is a figure on record', async () => {
    await chart.hover({ position: { x: 300, y: 200 } })
    const readout = page.locator('[data-chart] + div').getByRole('status')
    await expect(readout).toContainText(/\d{4}: [\d,]+ \(illustrative\)/u)
    const said = (await readout.textContent()) ?? ''
    const read = figures.find(({ asOf }) => said.startsWith(`${format.period(asOf)}: `))
    expect(said).toContain(`: ${format.number(read?.value ?? Number.NaN)} (`)
    await page.mouse.move(0, 0)
  })

  await test.step('a shorter time shows every figure in it', async () => {
    const before = await stops()
    expect(before).toBeLessThan(5_000)
    const end = page.getByRole('slider', { name: 'To' })
    await end.press('Home')
    for (let month = 0; month < 12; month += 1) await end.press('ArrowRight')
    await expect(drawnNote).toBeHidden()
    const to = new URL(page.url()).searchParams.get('to') ?? ''
    const inTime = observations.filter(({ asOf }) => asOf <= to)
    expect(inTime.length).toBeGreaterThan(60)
    await expect.poll(stops).toBe(inTime.length)
    await page.getByRole('button', { name: 'Whole time' }).click()
    await expect.poll(stops).toBe(before)
  })

  await test.step('the table turns page after page to the first figure', async () => {
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    const table = page.getByRole('table', { name: /over time$/u })
    await expect(table.getByRole('row')).toHaveCount(201)
    await expect(page.getByText('Rows 1 to 200 of 100,000').first()).toBeVisible()
    await page.getByRole('button', { name: 'Last' }).first().click()
    await expect(table.getByRole('rowheader').last()).toHaveText(format.period(observations[0]?.asOf ?? ''))
  })

  await test.step('the file holds every row', async () => {
    const csv = await takeFile(page, /^CSV/u)
    const days = new Set(observations.map(({ asOf }) => asOf))
    const rows = csvRecords(await csv.blob.text()).filter((record) => record.some((cell) => days.has(cell)))
    expect(rows.length).toBeGreaterThanOrEqual(figures.length)
  })
})
