import { screen, waitFor, within } from '@testing-library/react'
import { getResponse, http, HttpResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { createHandlers } from '#mocks/create-handlers.ts'
import { csvRecords } from '#tests/exports/read-files.ts'
import { answerFromPlans, API, renderApp, server } from '#tests/setup/render-app.tsx'
import { catchSavedFiles, textOf } from '#tests/setup/saved-files.ts'
import { readPlans } from '#tools/plans/read-plans.ts'

answerFromPlans()

const STATIONS = '/plans/digital-shanghai-2025/targets/5g-base-stations'

const saved = catchSavedFiles()

async function openMenu(address: string, name = 'Download or copy') {
  const view = await renderApp(address)
  const button = await screen.findByRole('button', { name })
  await view.user.click(button)
  const choices = await screen.findByRole('list', { name: name === 'Download or copy' ? 'Download' : '下载' })
  return { ...view, button, choices }
}

describe('the menu on the page of a target', () => {
  test('saves every figure as a table, says the name, and marks mock data in file and name', async () => {
    const { user, choices } = await openMenu(`${STATIONS}?asOf=2026-11-23&lang=en`)
    await user.click(within(choices).getByRole('button', { name: /CSV/u }))
    const name = 'digital-shanghai-2025_5g-base-stations_2026-11-23_mock.csv'
    expect(await screen.findByText(`Saved: ${name}`)).toBeVisible()
    expect(saved.map((file) => file.name)).toEqual([name])
    const records = csvRecords(await textOf(saved[0]?.blob ?? new Blob()))
    expect(records.some((record) => record[0] === 'Mark' && record[1] === 'Mock data')).toBe(true)
    expect(records.some((record) => record.includes('92000'))).toBe(true)
  })

  test('copies the address with the day and the language pinned, and what the view holds', async () => {
    const { user } = await openMenu(`${STATIONS}?lang=en&view=table`)
    await user.click(screen.getByRole('button', { name: 'Link to this page as it is shown' }))
    expect(await screen.findByText('Copied.')).toBeVisible()
    const copied = new URL(await navigator.clipboard.readText())
    expect(copied.pathname).toBe(STATIONS)
    expect([...copied.searchParams.keys()]).toEqual(['lang', 'view', 'asOf'])
    expect(copied.searchParams.get('view')).toBe('table')
    expect(copied.searchParams.get('asOf')).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
  })

  test('copies the sentence with mark, day, source and address', async () => {
    const { user } = await openMenu(`${STATIONS}?asOf=2026-11-23&lang=en`)
    await user.click(screen.getByRole('button', { name: 'The sentence, with its date and source' }))
    expect(await screen.findByText('Copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(
      '92,000 stations in February 2024, 9.2 times the target of 10,000 stations. Met by April 2022, its first figure, ' +
        'at least 3.6 years before the deadline. It was met so long ago and by so much that the target no longer informs. (Mock data; as of 23 November 2026; on figures of RCR Wireless News ' +
        `(citing Xinhua)) http://localhost:3000${STATIONS}?asOf=2026-11-23&lang=en`,
    )
  })

  test('copies with the sentence that only what had been published by then counts', async () => {
    const { user } = await openMenu(`${STATIONS}?asOf=2026-11-23&known=published&lang=en`)
    await user.click(screen.getByRole('button', { name: 'The sentence, with its date and source' }))
    expect(await screen.findByText('Copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toContain(
      'as of 23 November 2026; counting only what had been published by then; on figures of ',
    )
    const citation = screen.getByRole('region', { name: 'How to cite' })
    expect(citation).toHaveTextContent(
      'Status as of 23 November 2026, counting only what had been published by then, on figures of ',
    )
  })

  test('closes on Escape and gives the focus back', async () => {
    const { user, button } = await openMenu(`${STATIONS}?asOf=2026-11-23&lang=en`)
    await user.tab()
    await user.keyboard('{Escape}')
    await waitFor(() => {
      expect(screen.queryByRole('list', { name: 'Download' })).not.toBeInTheDocument()
    })
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-expanded', 'false')
  })

  test('saves a workbook, in Chinese too', async () => {
    const { user, choices } = await openMenu(`${STATIONS}?asOf=2026-11-23&lang=zh-CN`, '下载与复制')
    await user.click(within(choices).getByRole('button', { name: /XLSX/u }))
    const name = 'digital-shanghai-2025_5g-base-stations_2026-11-23_mock.xlsx'
    expect(await screen.findByText(`已保存：${name}`)).toBeVisible()
    expect(saved.map((file) => file.name)).toEqual([name])
  })

  test('saves nothing and says why where a series cannot be had whole', async () => {
    const handlers = createHandlers(readPlans('plans').store, { baseUrl: API })
    server.use(
      http.get(`${API}/plans/:planId/targets/:targetId`, async ({ request }) => {
        const answer = await getResponse(handlers, request)
        const text = (await answer?.text()) ?? ''
        const part = text.replaceAll('"isHistoryComplete":true', '"isHistoryComplete":false')
        return HttpResponse.text(part, { headers: { 'Content-Type': 'application/json' } })
      }),
      http.get(`${API}/series/5g-users/observations`, () => HttpResponse.json({}, { status: 400 })),
    )
    const { user, choices } = await openMenu(`${STATIONS}?asOf=2026-11-23&lang=en`)
    await user.click(within(choices).getByRole('button', { name: /CSV/u }))
    expect(await screen.findByText(/^Nothing was saved: not all figures could be loaded\./u)).toBeVisible()
    expect(saved).toEqual([])
  })
})
