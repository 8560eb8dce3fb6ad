import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answerFromPlans, renderApp } from '#tests/setup/render-app.tsx'

answerFromPlans()

const FIRST = '/plans/digital-shanghai-2025/targets'
const SECOND = '/plans/fourteenth-five-year-plan/targets'

test('what is to be known of the judged series stands with what is to be known of the target', async () => {
  await renderApp(`${FIRST}/digital-gdp-share?lang=en`)
  const card = await screen.findByRole('region', { name: 'Read this first' })
  expect(card).toHaveTextContent(/the article’s own figures disagree/iu)
})

test('a series that has ended says when, and why', async () => {
  await renderApp(`${FIRST}/smart-factories?lang=en`)
  const card = await screen.findByRole('region', { name: 'Pace' })
  expect(card).toHaveTextContent(
    'The series ended at the end of 2023: A national grading replaced the municipal label.',
  )
})

test('sources that disagree say what the other figure would give, with its pace', async () => {
  await renderApp(`${SECOND}/smart-factories?lang=en&asOf=2024-06-01`)
  const card = await screen.findByRole('region', { name: 'Sources disagree' })
  expect(card).toHaveTextContent(
    'With the other figure, 100 at the end of 2023, the status would be “Behind, 0.74”.',
  )
})

test('an earlier day shows no record and no source of a later one', async () => {
  await renderApp(`${FIRST}/5g-base-stations?lang=en&asOf=2022-06-01`)
  const records = await screen.findByRole('table', { name: 'Records and corrections' })
  const values = within(records)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)
  expect(values).toEqual(['Apr 2022'])
  const sources = screen.getByRole('region', { name: 'Sources' })
  expect(within(sources).queryByText(/92,000/u)).toBeNull()
  expect(within(sources).getByText(/51,000/u)).toBeVisible()
})
