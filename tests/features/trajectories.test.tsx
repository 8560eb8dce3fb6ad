import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createHandlers } from '#mocks/create-handlers.ts'
import { answerFromPlans, API, renderApp, server } from '#tests/setup/render-app.tsx'
import { readPlans } from '#tools/plans/read-plans.ts'

answerFromPlans()

const { store } = readPlans('plans')

const FIRST = '/plans/digital-shanghai-2025/trajectories'
const SECOND = '/plans/fourteenth-five-year-plan/trajectories'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T04:00:00Z') })
})

async function open(address: string) {
  const view = await renderApp(address)
  await screen.findByRole('heading', { level: 1, name: /^(?:Trajectories|进度轨迹)$/u })
  return view
}

function chooser(): HTMLElement {
  return screen.getByRole('region', { name: 'Targets in the chart' })
}

function parameter(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name)
}

/** The names of the small charts in the order in which they stand. */
function smallCharts(): (string | null)[] {
  const each = screen.getByRole('region', { name: 'Each target by itself' })
  return within(each)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
}

async function chart(): Promise<HTMLElement> {
  return screen.findByRole('slider', { name: 'Share of the way over time' })
}

describe('the page on all trajectories', () => {
  test('tells in sentences how many have a place, and who is furthest along, but not who is least where a bound leaves it open', async () => {
    await open(`${FIRST}?lang=en`)
    expect(
      screen.getByText(
        'Three of four targets have a place on the scale; by their latest figures two stand at the target or ' +
          'beyond it. Furthest along: 5G base stations, 9.2 (February 2024).',
      ),
    ).toBeVisible()
    expect(screen.getByText(/0 is where a target starts.*1 is the target/u)).toBeVisible()
  })

  test('says of each target what its own 0 and 1 are', async () => {
    await open(`${SECOND}?lang=en`)
    const list = within(chooser())
    expect(list.getByText('0 = 20 factories at the end of 2020 · 1 = 200 factories')).toBeVisible()
    expect(list.getByText('0 = 0 stations, no baseline · 1 = 70,000 stations')).toBeVisible()
    expect(list.getByText('0 = 0%, no baseline · 1 = over 60%')).toBeVisible()
  })

  test('lists what was never measured with the reason, and draws it nowhere', async () => {
    await open(`${FIRST}?lang=en`)
    const unplaced = within(screen.getByRole('region', { name: 'Without a place on the scale' }))
    expect(unplaced.getByRole('link', { name: 'Autonomous vehicles in Lingang' })).toBeVisible()
    expect(unplaced.getByText(/No definition of the 50% was published/u)).toBeVisible()
    expect(within(chooser()).queryByText(/Lingang/u)).toBeNull()
    expect(smallCharts()).not.toContain('Autonomous vehicles in Lingang')
  })

  test('describes each line by its first, latest, lowest and highest share', async () => {
    await open(`${FIRST}?lang=en`)
    expect(await chart()).toHaveAccessibleDescription(
      /5G base stations: first 5\.17 in April 2022, latest 9\.2 in February 2024, lowest 5\.17/u,
    )
    expect(await chart()).toHaveAccessibleDescription(
      /Digital industries’ share of GDP: one figure, over 0\.72 for 2024/u,
    )
  })

  test('says that the grey ground is compressed, and where', async () => {
    await open(`${FIRST}?lang=en`)
    expect(await screen.findByText(/above 1\.2 it is compressed \(logarithmic\)/u)).toBeVisible()
  })

  test('shows the past as it was known then', async () => {
    await open(`${SECOND}?asOf=2021-06-30&lang=en`)
    expect(await screen.findByText('This page shows the past, as of 30 June 2021.')).toBeVisible()
    expect(within(chooser()).getByText('0 · end 2020')).toBeVisible()
  })

  test('keeps to what had been published where that is asked for', async () => {
    await open(`${FIRST}?known=published&lang=en`)
    const unplaced = within(await screen.findByRole('region', { name: 'Without a place on the scale' }))
    expect(unplaced.getByRole('link', { name: 'Digital industries’ share of GDP' })).toBeVisible()
  })

  test('reads in Chinese', async () => {
    await open(`${SECOND}?lang=zh-CN`)
    expect(screen.getByText(/4项目标中有3项可列入同一标尺，按最新数据有2项达到或超过目标/u)).toBeVisible()
    expect(screen.getAllByText('0 = 20家（2020年底） · 1 = 200家')[0]).toBeVisible()
    expect(screen.getByText('未找到临港投入示范应用车辆数的统计。')).toBeVisible()
  })

  test('is reached from the header', async () => {
    const { user } = await renderApp('/plans/digital-shanghai-2025?asOf=2024-06-01&lang=en')
    await user.click(await screen.findByRole('link', { name: 'Trajectories' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Trajectories' })).toBeVisible()
    expect(window.location.pathname).toBe(FIRST)
    expect(parameter('asOf')).toBe('2024-06-01')
  })
})

describe('which targets the chart shows', () => {
  test('is all of them, until one is taken out', async () => {
    const { user } = await open(`${FIRST}?lang=en`)
    const list = within(chooser())
    expect(list.getAllByRole('checkbox', { checked: true })).toHaveLength(3)
    await user.click(list.getByRole('checkbox', { name: '5G base stations' }))
    expect(list.getByRole('checkbox', { name: '5G base stations' })).not.toBeChecked()
    expect(list.getByRole('status')).toHaveTextContent('2 of 3 shown')
    expect(parameter('targets')).toBe('digital-gdp-share,smart-factories')
    await waitFor(async () => {
      expect(await chart()).not.toHaveAccessibleDescription(/5G base stations/u)
    })
  })

  test('may be none, which is said, and all again', async () => {
    const { user } = await open(`${FIRST}?lang=en`)
    await user.click(screen.getByRole('button', { name: 'None' }))
    expect(screen.getByText('No target is chosen. Choose one to see its line.')).toBeVisible()
    expect(parameter('targets')).toBe('')
    await user.click(screen.getByRole('button', { name: 'All' }))
    expect(await chart()).toBeVisible()
    expect(parameter('targets')).toBeNull()
  })

  test('comes from the address, and what is no target of the plan is said to be left aside', async () => {
    await open(`${FIRST}?targets=smart-factories,dodo&lang=en`)
    expect(within(chooser()).getByRole('checkbox', { name: 'Smart factories' })).toBeChecked()
    expect(within(chooser()).getAllByRole('checkbox', { checked: false })).toHaveLength(2)
    expect(screen.getByText('Not understood in the address, and so left aside: “dodo”.')).toBeVisible()
  })

  test('is told with status, share and period', async () => {
    await open(`${FIRST}?lang=en`)
    expect(within(chooser()).getByRole('checkbox', { name: 'Smart factories' })).toHaveAccessibleDescription(
      /Met.*1\.77 · end 2023/u,
    )
  })
})

describe('the small charts', () => {
  test('stand in the order that is asked for, which the address keeps', async () => {
    const { user } = await open(`${FIRST}?lang=en`)
    expect(smallCharts()).toEqual(['Digital industries’ share of GDP', '5G base stations', 'Smart factories'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Oldest figure')
    expect(smallCharts()).toEqual(['Smart factories', '5G base stations', 'Digital industries’ share of GDP'])
    expect(parameter('sort')).toBe('age')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Furthest from the target')
    expect(smallCharts()).toEqual(['Digital industries’ share of GDP', 'Smart factories', '5G base stations'])
  })

  test('say what is left of the way, the pace or why there is none, and how old the figure is', async () => {
    await open(`${SECOND}?asOf=2024-06-01&lang=en`)
    const card = screen.getByRole('heading', { level: 3, name: 'Smart factories' }).closest('article')
    expect(card).toHaveTextContent(/Way left0\.13Pace ratio1\.45Age of figure5 months/u)
    const other = screen.getByRole('heading', { level: 3, name: '5G base stations' }).closest('article')
    expect(other).toHaveTextContent(/Pace rationo baseline/u)
  })

  test('lead to their targets', async () => {
    const { user } = await open(`${FIRST}?sort=age&lang=en`)
    const each = within(screen.getByRole('region', { name: 'Each target by itself' }))
    await user.click(each.getByRole('link', { name: 'Smart factories' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Smart factories' })).toBeVisible()
    expect(parameter('sort')).toBeNull()
  })

  test('say the course of a line to whoever does not see it', async () => {
    await open(`${SECOND}?lang=en`)
    expect(
      screen.getByRole('img', {
        name: /Smart factories: first 0 at the end of 2020, latest 0\.87 at the end of 2023/u,
      }),
    ).toBeVisible()
  })
})

describe('the table', () => {
  test('holds every figure of the chart with its share, the path and what was not judged', async () => {
    await open(`${SECOND}?view=table&targets=smart-factories&lang=en`)
    const table = screen.getByRole('table', { name: 'Share of the way over time' })
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].slice(1, 5).map(({ textContent }) => textContent))
    expect(rows).toEqual([
      ['end of 2023', '0.87', '0.6', '177'],
      ['end of 2023', '0.44', '0.6', '100'],
      ['end of 2022', '0.44', '0.4', '100'],
      ['14 September 2022', '0.22', '0.34', '60'],
      ['end of 2020', '0', '0', '20'],
    ])
    expect(within(table).getAllByText(/Not judged/u)).toHaveLength(1)
  })

  test('takes turns with the chart, and Back leads back', async () => {
    const { user } = await open(`${FIRST}?lang=en`)
    await user.click(screen.getByRole('button', { name: 'Table' }))
    expect(screen.getByRole('table', { name: 'Share of the way over time' })).toBeVisible()
    expect(parameter('view')).toBe('table')
    window.history.back()
    expect(await chart()).toBeVisible()
  })
})

describe('reading the chart by keys', () => {
  test('is one stop, goes through time and targets, and is told in a line', async () => {
    const { user } = await open(`${FIRST}?lang=en`)
    const reader = await chart()
    reader.focus()
    const line = () => reader.parentElement?.querySelector('[role="status"]')?.textContent
    await user.keyboard('{ArrowRight}')
    expect(line()).toBe('5G base stations, February 2024: 9.2 of the way (92,000 stations)')
    expect(reader).toHaveAttribute('aria-valuetext', '5G base stations, February 2024')
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(line()).toBe('5G base stations, 7 December 2022: over 6.8 of the way (over 68,000 stations)')
    await user.keyboard('{ArrowDown}')
    expect(line()).toBe('Smart factories, end of 2022: 1 of the way (100 factories)')
    await user.keyboard('{Escape}')
    expect(line()).toBe('')
    await user.tab()
    expect(reader).not.toHaveFocus()
  })
})

describe('the page when something is wrong', () => {
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
    const { user } = await renderApp(`${FIRST}?lang=en`)
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Targets of the plan could not be loaded' }),
    ).toBeVisible()
    isBroken = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Trajectories' })).toBeVisible()
  })

  test('says that a plan has no targets', async () => {
    const plans = store.plans.map((plan) => ({ ...plan, targetCount: 0 }))
    server.use(...createHandlers({ ...store, plans, targets: [] }, { baseUrl: API }))
    await open(`${FIRST}?lang=en`)
    expect(screen.getByText('This plan has no targets yet.')).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Each target by itself' })).toBeNull()
  })

  test('tells no figure at all from zero', async () => {
    server.use(...createHandlers({ ...store, observations: {} }, { baseUrl: API }))
    await open(`${FIRST}?lang=en`)
    expect(screen.getByText('None of four targets has a place on the scale.')).toBeVisible()
    const unplaced = within(screen.getByRole('region', { name: 'Without a place on the scale' }))
    expect(unplaced.getAllByText('No figure was on record by 23 November 2026.')).toHaveLength(3)
    expect(screen.queryByRole('region', { name: 'Targets in the chart' })).toBeNull()
  })
})
