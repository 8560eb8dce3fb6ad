import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { API, findCard, renderApp, server, answerFromPlans } from '#tests/setup/render-app.tsx'

answerFromPlans()

describe('the overview of the first plan', () => {
  test('tells the outcome of the plan in a headline and counts the statuses', async () => {
    await renderApp('/?asOf=2026-11-23&lang=en')
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Two of four targets were met. Whether digital industries reached 25% of GDP is not known.',
      }),
    ).toBeVisible()
    const counts = screen.getByRole('region', { name: 'Targets by status' })
    expect(
      within(counts)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Met2', 'Outcome not published1', 'Not measured1'])
    expect(screen.getByText(/The deadline passed 327 days ago\./u)).toBeVisible()
  })

  test('shows a lower bound as one, and what it leaves to go', async () => {
    await renderApp('/plans/digital-shanghai-2025?asOf=2026-11-23&lang=en')
    const card = await findCard('Digital industries’ share of GDP')
    expect(within(card).getByText('over')).toBeVisible()
    expect(within(card).getByText('18%')).toBeVisible()
    expect(within(card).getByText('Outcome not published')).toBeVisible()
    expect(within(card).getByText('at most 7.0 points')).toBeVisible()
  })

  test('tells over-achievement as it is', async () => {
    await renderApp('/plans/digital-shanghai-2025?asOf=2026-11-23&lang=en')
    const card = await findCard('5G base stations')
    expect(within(card).getByText('92,000')).toBeVisible()
    expect(within(card).getByText('Met by Apr 2022')).toBeVisible()
    expect(within(card).getByText('9.2 times the target')).toBeInTheDocument()
  })

  test('says that Lingang was never measured, and shows related figures in place of a number', async () => {
    await renderApp('/plans/digital-shanghai-2025?asOf=2026-11-23&lang=en')
    const card = await findCard('Autonomous vehicles in Lingang')
    expect(within(card).getByText('Not measured')).toBeVisible()
    expect(within(card).getByText('No figure')).toBeVisible()
    expect(within(card).getByText('932 vehicles')).toBeVisible()
    expect(within(card).getByText('Why no figure?')).toBeVisible()
  })

  test('shows that two sources differ on the factories', async () => {
    await renderApp('/plans/digital-shanghai-2025?asOf=2026-11-23&lang=en')
    const card = await findCard('Smart factories')
    expect(within(card).getByText('Met by end 2022')).toBeVisible()
    expect(within(card).getByText('Sources differ')).toBeVisible()
    expect(within(card).getByText('177 and 100, end 2023')).toBeVisible()
  })

  test('lists what the article states, and says apart from it what is to be thought of that', async () => {
    await renderApp('/plans/digital-shanghai-2025?asOf=2026-11-23&lang=en')
    const heading = await screen.findByRole('heading', { name: 'What else the plan’s source states' })
    const part = within(heading.parentElement ?? document.body)
    const stated = part.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(stated.join()).toContain('Zhangjiang Science City')
    expect(stated.join()).not.toContain('older than the public record')
    expect(part.getByText(/^Several of these figures are older than the public record/u)).toBeVisible()
  })

  test('joins no two figures of which only the same bound is known', async () => {
    await renderApp('/plans/fourteenth-five-year-plan?asOf=2026-11-23&lang=en')
    const card = await findCard('Digital economy’s share of GDP')
    // Over 50% in 2020 and in 2021, and 60.5% in 2022.
    const line = card.querySelector('path.stroke-ink')?.getAttribute('d') ?? ''
    expect(line.replaceAll(/[^ML]/gu, '')).toBe('MML')
  })

  test('leads from the notice to the official counterparts', async () => {
    const { user } = await renderApp('/plans/digital-shanghai-2025?asOf=2026-11-23&lang=en')
    await user.click(await screen.findByRole('link', { name: /See those targets/u }))
    const card = await findCard('5G base stations')
    expect(within(card).getByText('83,000')).toBeVisible()
    expect(window.location.pathname).toBe('/plans/fourteenth-five-year-plan')
    expect(new URLSearchParams(window.location.search).get('asOf')).toBe('2026-11-23')
  })
})

describe('the overview at other days and in Chinese', () => {
  test('judges the second plan’s factories on track at 1.45 on 1 June 2024', async () => {
    await renderApp('/plans/fourteenth-five-year-plan?asOf=2024-06-01&lang=en')
    const card = await findCard('Smart factories')
    expect(within(card).getByText('On track')).toBeVisible()
    expect(within(card).getByText('1.45')).toBeVisible()
    expect(await screen.findByText('This page shows the past, as of 1 June 2024.')).toBeVisible()
  })

  test('says that a date in the address was ignored, and why', async () => {
    await renderApp('/plans/digital-shanghai-2025?asOf=2025-02-30&lang=en')
    expect(await screen.findByText(/The date “2025-02-30” in the address is not a day/u)).toBeVisible()
  })

  test('reads in Chinese and marks the page as such', async () => {
    const { user } = await renderApp('/plans/digital-shanghai-2025?asOf=2026-11-23&lang=en')
    await findCard('5G base stations')
    await user.click(screen.getByRole('button', { name: '中文' }))
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: '4项目标中有2项达标；数字产业占GDP比重是否达到25%，尚无法确认。',
      }),
    ).toBeVisible()
    expect(document.documentElement.lang).toBe('zh-CN')
    expect(localStorage.getItem('dashboard.language')).toBe('zh-CN')
  })
})

describe('the overview when something is wrong', () => {
  test('says in words that it could not be loaded, and loads on Try again', async () => {
    let isBroken = true
    server.use(
      http.get(`${API}/plans/:planId`, () =>
        isBroken
          ? HttpResponse.json(
              { type: 'about:blank', title: 'Forbidden', status: 403 },
              { status: 403, headers: { 'Content-Type': 'application/problem+json' } },
            )
          : undefined,
      ),
    )
    const { user } = await renderApp('/plans/digital-shanghai-2025?lang=en')
    expect(
      await screen.findByRole('heading', { name: 'Targets of the plan could not be loaded' }),
    ).toBeVisible()
    isBroken = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await findCard('5G base stations')).toBeVisible()
  })

  test('keeps the last good values, marked with their age, when a refresh fails', async () => {
    const { queryClient } = await renderApp('/plans/digital-shanghai-2025?lang=en')
    const card = await findCard('5G base stations')
    server.use(
      http.get(`${API}/plans/:planId`, () =>
        HttpResponse.json(
          { type: 'about:blank', title: 'Gone', status: 410 },
          { status: 410, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    )
    await queryClient.refetchQueries()
    expect(await screen.findByText(/Not refreshed\. Shown as received/u)).toBeVisible()
    expect(within(card).getByText('92,000')).toBeVisible()
  })

  test('shows nothing of an answer that breaks the contract', async () => {
    server.use(http.get(`${API}/plans/:planId`, () => HttpResponse.json({ plan: null, targets: [] })))
    await renderApp('/plans/digital-shanghai-2025?lang=en')
    expect(
      await screen.findByText(
        'The server’s answer is not what this page understands, so nothing of it is shown. Tell whoever runs this site.',
      ),
    ).toBeVisible()
  })
})
