import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createHandlers } from '#mocks/create-handlers.ts'
import { createFormatter } from '#src/core/format.ts'
import { answerFromPlans, API, renderApp, server } from '#tests/setup/render-app.tsx'
import { generatedPlan, GENERATED_PLAN_ID } from '#tools/generated/generated-plan.ts'

answerFromPlans()

const COUNT = 1_100
const plan = generatedPlan({ targets: 1, observations: { least: COUNT, most: COUNT } })
const observations = Object.values(plan.observations).flat()
const figures = observations.filter(({ value }) => value !== null)
const latest = createFormatter('en').period(observations.at(-1)?.asOf ?? '')

const WAIT = { timeout: 20_000 }

async function open(query: string) {
  server.use(...createHandlers(plan, { baseUrl: API }))
  return renderApp(`/plans/${GENERATED_PLAN_ID}/targets/target-1?${query}`)
}

const said = figures.length.toLocaleString('en')

test.each([
  ['en', new RegExp(`^Drawn: [\\d,]+ of the ${said} figures of this time, every low and high`, 'u')],
  ['zh-CN', new RegExp(`^此时段共${said}个数据，图中绘出[\\d,]+个`, 'u')],
])('a long series says how much of it is drawn, in %s', async (language, words) => {
  await open(`lang=${language}`)
  expect(await screen.findByText(words, undefined, WAIT)).toBeVisible()
})

test('a long table turns page after page, newest figures first', async () => {
  const { user } = await open('lang=en&view=table')
  const table = await screen.findByRole('table', { name: /over time$/u }, WAIT)
  const pages = within(screen.getAllByRole('group', { name: 'Pages of the table' })[0] ?? table)
  const rows = () => within(table).getAllByRole('rowheader')
  await screen.findAllByText('Rows 1 to 200 of 1,100', undefined, WAIT)
  expect(rows()).toHaveLength(200)
  expect(rows()[0]).toHaveTextContent(latest)
  expect(pages.getByRole('button', { name: 'Previous' })).toHaveAttribute('aria-disabled', 'true')

  await user.click(pages.getByRole('button', { name: 'Next' }))
  expect(screen.getByText('Rows 201 to 400 of 1,100')).toBeVisible()
  await user.click(pages.getByRole('button', { name: 'Last' }))
  expect(screen.getByText('Rows 1,001 to 1,100 of 1,100')).toBeVisible()
  expect(rows()).toHaveLength(100)
  await user.click(pages.getByRole('button', { name: 'First' }))
  expect(rows()[0]).toHaveTextContent(latest)
})

test('what is printed is the whole table where paper is of use', async () => {
  await open('lang=en&view=table')
  const table = await screen.findByRole('table', { name: /over time$/u }, WAIT)
  await screen.findAllByText('Rows 1 to 200 of 1,100', undefined, WAIT)
  window.dispatchEvent(new Event('beforeprint'))
  expect(table.querySelectorAll('tbody tr')).toHaveLength(COUNT)
  window.dispatchEvent(new Event('afterprint'))
})
