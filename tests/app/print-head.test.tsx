import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { writePageMargins } from '#src/app/page-margins.ts'
import { createHandlers } from '#mocks/create-handlers.ts'
import { API, answerFromPlans, findCard, renderApp, server } from '#tests/setup/render-app.tsx'
import { readPlans } from '#tools/plans/read-plans.ts'

answerFromPlans()

const PLAN = '/plans/digital-shanghai-2025'
const ADDRESS = `http://localhost:3000${PLAN}?lang=en&asOf=2026-11-23`

beforeEach(() => {
  document.documentElement.removeAttribute('style')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00Z') })
})

function margin(name: string): string {
  return document.documentElement.style.getPropertyValue(name)
}

async function print() {
  // The head listens once it has come, which is after the page.
  await waitFor(() => {
    fireEvent(window, new Event('beforeprint'))
    expect(margin('--running-title')).not.toBe('')
  })
}

describe('the head of a page on paper', () => {
  test('says plan, day and address while the page is printed, and stands on no screen', async () => {
    await renderApp(`${PLAN}?lang=en`)
    await findCard('5G base stations')
    expect(screen.queryByText(ADDRESS)).not.toBeInTheDocument()
    await print()
    expect(screen.getByText(ADDRESS)).toBeVisible()
    expect(screen.getByText(/^As of 23 November 2026/u)).toBeVisible()
    act(() => {
      fireEvent(window, new Event('afterprint'))
    })
    expect(screen.queryByText(ADDRESS)).not.toBeInTheDocument()
  })

  test('says that the data is mock, on every sheet', async () => {
    await renderApp(`${PLAN}?lang=en`)
    await screen.findByText('Mock data')
    await print()
    expect(screen.getByText(/stand in for a backend/u)).toBeVisible()
    expect(margin('--running-note')).toBe('"As of 23 November 2026 · Mock data"')
  })

  test('says nothing of mocks where the data is live', async () => {
    server.use(...createHandlers(readPlans('plans').store, { baseUrl: API, origin: 'live' }))
    await renderApp(`${PLAN}?lang=en`)
    await screen.findByText('Live data')
    await print()
    expect(screen.queryByText(/stand in for a backend/u)).not.toBeInTheDocument()
    expect(margin('--running-note')).toBe('"As of 23 November 2026"')
  })

  test('names the page, the earlier day and the pages in the language being read', async () => {
    await renderApp(`${PLAN}/targets/smart-factories?asOf=2024-06-01&lang=zh-CN`)
    await screen.findByRole('heading', { level: 1, name: '智能工厂' })
    await print()
    expect(margin('--running-title')).toBe('"智能工厂 · 数字上海2025"')
    expect(margin('--running-note')).toMatch(/^"截至2024年6月1日/u)
    expect(margin('--running-address')).toContain('asOf=2024-06-01')
    expect([margin('--page-before'), margin('--page-between'), margin('--page-after')]).toEqual([
      '"第"',
      '"页，共"',
      '"页"',
    ])
  })
})

test('a title with quotes and backslashes stays one string of the style sheet', () => {
  writePageMargins({
    '--running-title': 'A "name" \\ in\ntwo lines',
    '--running-note': '',
    '--running-address': '',
    '--page-before': '',
    '--page-between': '',
    '--page-after': '',
  })
  expect(margin('--running-title')).toBe('"A \\22 name\\22  \\5c  in\\a two lines"')
})
