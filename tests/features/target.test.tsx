import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { API, renderApp, server, answerFromPlans } from '#tests/setup/render-app.tsx'

answerFromPlans()

const FIRST_PLAN = '/plans/digital-shanghai-2025/targets'
const SECOND_PLAN = '/plans/fourteenth-five-year-plan/targets'

describe('the page of a target', () => {
  test('tells the whole message in one sentence', async () => {
    await renderApp(`${FIRST_PLAN}/digital-gdp-share?asOf=2026-11-23&lang=en`)
    expect(
      await screen.findByText(
        'Over 18% for 2024, at most 7.0 points from the target of 25%. No figure for 31 December 2025 has been published, so whether it was reached is not known.',
      ),
    ).toBeVisible()
  })

  test('counts only what is known to have been published where the address asks for that', async () => {
    await renderApp(`${FIRST_PLAN}/digital-gdp-share?asOf=2026-11-23&known=published&lang=en`)
    expect(
      await screen.findByText(
        /^At least 25% by 31 December 2025\. No figure is known to have been published by/u,
      ),
    ).toBeVisible()
    const chart = screen.getByRole('region', { name: 'Digital industries’ share of GDP over time' })
    expect(await within(chart).findByText('No figure')).toBeVisible()
    expect(chart).not.toHaveTextContent('18%')
  })

  test('shows the figures as a table, each with its source and what is not judged', async () => {
    await renderApp(`${FIRST_PLAN}/smart-factories?asOf=2026-11-23&lang=en&view=table`)
    const table = await screen.findByRole('table', { name: 'Smart factories over time' })
    const rows = within(table).getAllByRole('row').slice(1)
    const cells = rows.map((row) => {
      const period = within(row).getByRole('rowheader').textContent
      return `${period}: ${within(row).getAllByRole('cell')[1]?.textContent ?? ''}`
    })
    expect(cells).toEqual([
      'end of 2023: 177',
      'end of 2023: 100',
      'end of 2022: 100',
      '14 September 2022: 60',
      'end of 2020: 20',
    ])
    expect(within(rows[1] ?? table).getByText(/Not judged/u)).toBeVisible()
  })

  test('shows both readings of a conflict and the decision between them', async () => {
    await renderApp(`${FIRST_PLAN}/smart-factories?asOf=2026-11-23&lang=en`)
    const conflict = await screen.findByRole('region', { name: 'Sources disagree' })
    expect(within(conflict).getByText('177')).toBeVisible()
    expect(within(conflict).getByText('100')).toBeVisible()
    expect(within(conflict).getByText(/decided 23 November 2026/u)).toBeVisible()
  })

  test('shows words and related figures, not an empty chart, where nothing was measured', async () => {
    await renderApp(`${FIRST_PLAN}/lingang-autonomous-vehicles?asOf=2026-11-23&lang=en`)
    expect((await screen.findAllByText(/No definition of the 50% was published/u)).length).toBeGreaterThan(0)
    const related = screen.getByRole('region', { name: 'Related figures' })
    expect((await within(related).findAllByText('932 vehicles'))[0]).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Chart' })).not.toBeInTheDocument()
  })

  test('judges the second plan’s stations on the outdoor count, with the regulator’s beside it', async () => {
    await renderApp(`${SECOND_PLAN}/5g-base-stations?asOf=2026-11-23&lang=en&view=table`)
    const table = await screen.findByRole('table', { name: '5G base stations over time' })
    expect(await within(table).findByText('over 83,000')).toBeVisible()
    expect(await within(table).findByText('92,000')).toBeVisible()
  })

  test('says that the series ended where the outcome was never published', async () => {
    await renderApp(`${SECOND_PLAN}/smart-factories?asOf=2026-11-23&lang=en`)
    const told = await screen.findAllByText(
      /The series ended before the deadline, so whether it was reached by 31 December 2025 is not known\./u,
    )
    expect(told[0]).toBeVisible()
  })

  test('links a source to its own page, and leaves one that was not located without a link', async () => {
    await renderApp(`${FIRST_PLAN}/5g-base-stations?asOf=2026-11-23&lang=en`)
    const sources = await screen.findByRole('region', { name: 'Sources' })
    const link = within(sources).getByRole('link', { name: 'Shanghai home to over 51,000 5G base stations' })
    expect(link).toHaveAttribute('href', expect.stringMatching(/^http:\/\/en\.people\.cn\//u))
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(within(sources).queryByRole('link', { name: /Feature article/u })).not.toBeInTheDocument()
  })

  test('lists what a note rests on and no figure does', async () => {
    await renderApp(`${FIRST_PLAN}/lingang-autonomous-vehicles?asOf=2026-11-23&lang=en`)
    const sources = await screen.findByRole('region', { name: 'Sources' })
    expect(within(sources).getByRole('heading', { name: 'What else the notes rest on' })).toBeVisible()
    expect(within(sources).getByText(/^Lin-gang Special Area Administration/u)).toBeVisible()
  })

  test('fails one panel alone', async () => {
    server.use(
      http.get(`${API}/series/5g-users/observations`, () =>
        HttpResponse.json(
          { type: 'about:blank', title: 'Bad', status: 400 },
          { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    )
    await renderApp(`${FIRST_PLAN}/5g-base-stations?asOf=2026-11-23&lang=en`)
    expect(await screen.findByRole('heading', { name: '5G users could not be loaded' })).toBeVisible()
    expect(await screen.findByRole('heading', { level: 1, name: '5G base stations' })).toBeVisible()
    expect((await screen.findAllByText('over 38 per 10,000 residents'))[0]).toBeVisible()
  })

  test('says that an unknown target is not known', async () => {
    await renderApp(`${FIRST_PLAN}/no-such-target?lang=en`)
    expect(await screen.findByText('The server does not know it. Check the address.')).toBeVisible()
    expect(document.title).toBe('There is no such page')
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
  })
})

describe('an address that leads nowhere', () => {
  test('is said, with the way back', async () => {
    const { user } = await renderApp('/no/such/page?lang=en')
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'To the overview' }))
    expect(await screen.findByRole('heading', { level: 1, name: /targets were met/u })).toBeVisible()
  })
})
