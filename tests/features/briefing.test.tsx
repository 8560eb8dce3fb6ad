import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createHandlers } from '#mocks/create-handlers.ts'
import { illustrative } from '#mocks/scenarios/illustrative.ts'
import { API, answerFromPlans, findCard, renderApp, server } from '#tests/setup/render-app.tsx'
import { readPlans } from '#tools/plans/read-plans.ts'

answerFromPlans()

const PLAN = '/plans/digital-shanghai-2025'
const BRIEFING = `${PLAN}/briefing`
const REGULATOR = '5g-stations-regulator'

const print = vi.fn<() => void>()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00Z') })
  vi.stubGlobal('print', print)
  Object.defineProperty(document, 'fonts', { configurable: true, value: { ready: Promise.resolve() } })
})

afterEach(() => {
  print.mockReset()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(document, 'fonts')
})

async function openBriefing(address: string) {
  const { user } = await renderApp(address)
  await screen.findByRole('heading', { level: 1 })
  await screen.findByRole('button', { name: /^(?:Print|打印)$/u })
  return { user }
}

/** A store in which the judged series of stations is too long to come whole with the plan. */
function longSeries() {
  const { store } = readPlans('plans')
  const [first] = store.observations[REGULATOR] ?? []
  if (first === undefined) throw new Error('The series of stations has no figure.')
  const records = Array.from({ length: 70 }, (_, index) => ({
    ...first,
    id: `month-${String(index)}`,
    asOf: `${String(2017 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`,
    value: 20_000 + 137 * index,
  }))
  return { ...store, observations: { ...store.observations, [REGULATOR]: records } }
}

describe('the briefing', () => {
  test('begins with the plan, its answer, the counts, the day and where the targets come from', async () => {
    await openBriefing(`${BRIEFING}?lang=en`)
    expect(screen.getByRole('heading', { level: 1, name: 'Digital Shanghai 2025' })).toBeVisible()
    expect(screen.getByText(/^Two of four targets were met\. Whether digital industries/u)).toBeVisible()
    expect(screen.getByText('As of 23 November 2026')).toBeVisible()
    expect(screen.getByText(/as stated in a feature article/u)).toBeVisible()
    const counts = within(screen.getByRole('list', { name: 'Targets by status' })).getAllByRole('listitem')
    expect(counts.map(({ textContent }) => textContent)).toEqual([
      '2Met',
      '1Outcome not published',
      '1Not measured',
    ])
  })

  test('has a row for every target in its summary, and a section for each', async () => {
    await openBriefing(`${BRIEFING}?lang=en`)
    const table = screen.getByRole('table', { name: 'The targets at a glance' })
    expect(table).toHaveTextContent(/Smart factories.*100 factories.*177.*77 factories.*Met by end 2022/u)
    const sections = screen.getAllByRole('heading', { level: 2 }).slice(1)
    expect(sections.map(({ textContent }) => textContent)).toEqual([
      '1Digital industries’ share of GDP',
      '25G base stations',
      '3Autonomous vehicles in Lingang',
      '4Smart factories',
    ])
  })

  test('shows of a target its chart, its figures, what disagrees, and its sources with their addresses', async () => {
    await openBriefing(`${BRIEFING}?lang=en`)
    const section = within(screen.getByRole('region', { name: 'Smart factories' }))
    expect(section.getByRole('img', { name: /Smart factories over time/u })).toBeInTheDocument()
    const figures = within(section.getByRole('table', { name: 'Figures' })).getAllByRole('row')
    expect(figures.map(({ textContent }) => textContent).join('|')).toMatch(
      /end of 2023177\[2\].*100\[3\]Not judged/u,
    )
    expect(section.getByText(/decided 23 November 2026/u)).toBeVisible()
    const address = section.getByRole('link', { name: 'https://www.shine.cn/biz/economy/2304202899/' })
    expect(address).toHaveAttribute('href', 'https://www.shine.cn/biz/economy/2304202899/')
  })

  test('says why there is no figure, with no chart and the related figures', async () => {
    await openBriefing(`${BRIEFING}?lang=zh-CN`)
    const section = within(screen.getByRole('region', { name: '临港自动驾驶汽车' }))
    expect(section.getByText(/未见该50%目标的公开定义/u)).toBeVisible()
    expect(section.queryByRole('img')).not.toBeInTheDocument()
    expect(section.getByRole('table', { name: /仅供参考/u })).toHaveTextContent('932')
  })

  test('is marked where the data is mock and the figures illustrative', async () => {
    const { store } = readPlans('plans')
    server.use(...createHandlers(illustrative(store, '2026-11-23'), { baseUrl: API }))
    await openBriefing(`${BRIEFING}?lang=en`)
    const document = within(screen.getByRole('article'))
    expect(await document.findByText('Mock data')).toBeVisible()
    expect(document.getAllByText('Illustrative figures, not published ones')).toHaveLength(5)
  })

  test('is judged for the day of the address', async () => {
    await openBriefing('/plans/fourteenth-five-year-plan/briefing?asOf=2024-06-01&lang=en')
    expect(screen.getByRole('table', { name: 'The targets at a glance' })).toHaveTextContent(/On track/u)
    expect(await screen.findByText('This page shows the past, as of 1 June 2024.')).toBeVisible()
  })

  test('tells of a long series the newest figures, and how many there are', async () => {
    server.use(...createHandlers(longSeries(), { baseUrl: API }))
    await openBriefing(`${BRIEFING}?lang=en`)
    const section = within(screen.getByRole('region', { name: '5G base stations' }))
    expect(await section.findByText(/^The 16 newest of 70 figures\./u)).toBeVisible()
  })

  test('says in the section of a target what could not be loaded, and the rest stands', async () => {
    server.use(...createHandlers(longSeries(), { baseUrl: API }))
    server.use(http.get(`${API}/series/:id/observations`, () => new HttpResponse(null, { status: 403 })))
    await openBriefing(`${BRIEFING}?lang=en`)
    const section = within(screen.getByRole('region', { name: '5G base stations' }))
    expect(await section.findByText(/telecom regulator’s count could not be loaded$/u)).toBeVisible()
    expect(section.getByText(/not every figure\.$/u)).toBeVisible()
    expect(screen.getAllByText(/could not be loaded/u)).toHaveLength(1)
    expect(screen.getByRole('region', { name: 'Smart factories' })).toHaveTextContent('177 factories')
  })
})

describe('the print dialog', () => {
  test('opens once from the overview, and neither on another visit of the address nor on Back', async () => {
    const { user } = await renderApp(`${PLAN}?lang=en`)
    await findCard('5G base stations')
    await user.click(await screen.findByRole('link', { name: 'Briefing' }))
    await screen.findByRole('button', { name: 'Print' })
    await waitFor(() => {
      expect(print).toHaveBeenCalledTimes(1)
    })
    expect(window.location.pathname).toBe(BRIEFING)
    expect(window.history.state).toBeNull()
  })

  test('stays shut where the address is opened by itself, until the button is pressed', async () => {
    const { user } = await openBriefing(`${BRIEFING}?lang=en`)
    expect(print).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Print' }))
    await waitFor(() => {
      expect(print).toHaveBeenCalledTimes(1)
    })
  })

  test('waits until every record is here, and says so', async () => {
    let answer: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    server.use(...createHandlers(longSeries(), { baseUrl: API }))
    server.use(
      http.get(`${API}/series/:id/observations`, async () => {
        await held
      }),
    )
    const { user } = await openBriefing(`${BRIEFING}?lang=en`)
    await user.click(screen.getByRole('button', { name: 'Print' }))
    expect(screen.getByText(/^Something is still on its way/u)).toBeVisible()
    expect(print).not.toHaveBeenCalled()
    answer()
    await waitFor(() => {
      expect(print).toHaveBeenCalledTimes(1)
    })
  })
})
