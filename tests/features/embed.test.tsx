import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createHandlers } from '#mocks/create-handlers.ts'
import { illustrative } from '#mocks/scenarios/illustrative.ts'
import { API, answerFromPlans, renderApp, server } from '#tests/setup/render-app.tsx'
import { readPlans } from '#tools/plans/read-plans.ts'

answerFromPlans()

const EMBED = '/embed/digital-shanghai-2025'
const PAGE = '/plans/digital-shanghai-2025/targets'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00Z') })
})

describe('an embed', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    )
  })

  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('says name, sentence, value, status, day and source, and leads to the page of the target', async () => {
    await renderApp(`${EMBED}/5g-base-stations?lang=en`)
    expect(await screen.findByRole('heading', { level: 1, name: '5G base stations' })).toBeVisible()
    const main = screen.getByRole('main')
    expect(main).toHaveTextContent('Met by Apr 2022')
    expect(main).toHaveTextContent('92,000 stations in February 2024, 9.2 times the target')
    expect(main).toHaveTextContent('Digital Shanghai 2025 · As of 23 November 2026')
    expect(main).toHaveTextContent('Source: RCR Wireless News (citing Xinhua) · Reported')
    const link = within(main).getByRole('link', { name: /Open in the dashboard/u })
    expect(link).toHaveAttribute('href', `${PAGE}/5g-base-stations?lang=en`)
    expect(link).toHaveAttribute('target', '_blank')
  })

  test('has no header, no navigation and no controls of its own', async () => {
    await renderApp(`${EMBED}/5g-base-stations?lang=en`)
    await screen.findByRole('heading', { level: 1, name: '5G base stations' })
    expect(screen.queryByRole('banner')).not.toBeInTheDocument()
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
  })

  test('says that the data is mock, and that figures are illustrative', async () => {
    const { store } = readPlans('plans')
    server.use(...createHandlers(illustrative(store, '2026-11-23'), { baseUrl: API }))
    await renderApp(`${EMBED}/5g-base-stations?lang=en`)
    expect(await screen.findByText('Mock data')).toBeVisible()
    expect(screen.getByText('Illustrative figures, not published ones')).toBeVisible()
  })

  test('shows an earlier day, says so, and keeps it on the way to the dashboard', async () => {
    await renderApp('/embed/fourteenth-five-year-plan/smart-factories?asOf=2024-06-01&theme=dark&lang=en')
    expect(await screen.findByText('This page shows the past, as of 1 June 2024.')).toBeVisible()
    expect(screen.getByText('On track')).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: /Open in the dashboard/u })).toHaveAttribute(
      'href',
      '/plans/fourteenth-five-year-plan/targets/smart-factories?lang=en&asOf=2024-06-01',
    )
  })

  test('shows the figures as a table where it is asked to, what is not judged among them', async () => {
    await renderApp(`${EMBED}/smart-factories?view=table&lang=en`)
    const table = await screen.findByRole('table', { name: 'Smart factories over time' })
    expect(within(table).getAllByRole('row')).toHaveLength(6)
    expect(within(table).getByText(/Not judged/u)).toBeVisible()
  })

  test('says in words why there is no figure', async () => {
    await renderApp(`${EMBED}/lingang-autonomous-vehicles?lang=zh-CN`)
    expect(await screen.findByText('无数据')).toBeVisible()
    expect(screen.getByText(/未见该50%目标的公开定义/u)).toBeVisible()
  })

  test('says that it could not be loaded, and loads on Try again', async () => {
    server.use(
      http.get(`${API}/plans/:planId/targets/:targetId`, () => new HttpResponse(null, { status: 400 }), {
        once: true,
      }),
    )
    const { user } = await renderApp(`${EMBED}/5g-base-stations?lang=en`)
    expect(await screen.findByRole('heading', { level: 1, name: /could not be loaded/u })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: '5G base stations' })).toBeVisible()
  })

  test('keeps the last good values, marked once with their age, when a refresh fails', async () => {
    const { queryClient } = await renderApp(`${EMBED}/5g-base-stations?lang=en`)
    await screen.findByRole('heading', { level: 1, name: '5G base stations' })
    server.use(http.get(`${API}/*`, () => new HttpResponse(null, { status: 403 })))
    await queryClient.invalidateQueries()
    expect(await screen.findAllByText(/Not refreshed/u)).toHaveLength(1)
    expect(screen.getByText(/92,000 stations in February 2024/u)).toBeVisible()
  })

  test('says that a target is not known, and leads out of the frame', async () => {
    await renderApp(`${EMBED}/no-such-target?lang=en`)
    expect(await screen.findByText('The server does not know it. Check the address.')).toBeVisible()
    expect(document.title).toBe('There is no such page')
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
    const out = screen.getByRole('link')
    expect(out).toHaveAttribute('href', '/plans/digital-shanghai-2025?lang=en')
    expect(out).toHaveAttribute('target', '_blank')
  })

  test('says that an address shows nothing', async () => {
    await renderApp('/embed/digital-shanghai-2025?lang=en')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'There is nothing to embed at this address' }),
    ).toBeVisible()
  })
})

describe('the code to embed a target', () => {
  async function openCard(address: string) {
    const { user } = await renderApp(address)
    const card = await screen.findByRole('region', { name: 'Embed' })
    const code = within(card).getByRole<HTMLTextAreaElement>('textbox', { name: 'Code to copy' })
    return { user, card, code }
  }

  test('is a frame with its title, and a script that lets it grow', async () => {
    const { code } = await openCard(`${PAGE}/digital-gdp-share?lang=en`)
    expect(code.value).toContain(
      '<iframe src="http://localhost:3000/embed/digital-shanghai-2025/digital-gdp-share?lang=en" ' +
        'title="Digital industries’ share of GDP · Digital Shanghai 2025" loading="lazy" style="width:100%;border:0" height="560"></iframe>',
    )
    expect(code.value).toContain("if (origin !== 'http://localhost:3000' ||")
  })

  test('is the frame alone where a fixed height is chosen, in the theme that is chosen', async () => {
    const { user, card, code } = await openCard(`${PAGE}/digital-gdp-share?lang=en`)
    await user.selectOptions(within(card).getByRole('combobox', { name: 'Height' }), 'narrow')
    await user.selectOptions(within(card).getByRole('combobox', { name: 'Theme' }), 'Dark')
    expect(code.value).not.toContain('<script>')
    expect(code.value).toContain('?lang=en&amp;theme=dark"')
    expect(code.value).toContain('height="680"')
  })

  test('holds the day and the view of the page', async () => {
    const { card, code } = await openCard(`${PAGE}/digital-gdp-share?lang=en&asOf=2025-05-06&view=table`)
    expect(code.value).toContain('?lang=en&amp;asOf=2025-05-06&amp;view=table"')
    expect(within(card).getByText(/as it stood on 6 May 2025/u)).toBeVisible()
  })

  test('is copied', async () => {
    const { user, card, code } = await openCard(`${PAGE}/digital-gdp-share?lang=en`)
    await user.click(within(card).getByRole('button', { name: 'Copy' }))
    expect(await within(card).findByText('Copied')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(code.value)
  })
})
