import { act, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { writeLooks, type SeenTarget } from '#src/features/overview/looks.ts'
import { planKey } from '#src/queries/plan.ts'
import { API, answerFromPlans, findCard, renderApp, server } from '#tests/setup/render-app.tsx'

answerFromPlans()

const PLAN = 'digital-shanghai-2025'
const ADDRESS = `/plans/${PLAN}?lang=en`
const MEMORY = `dashboard.seen.${PLAN}`

const dueBy = '2025-12-31'
const NOW: readonly SeenTarget[] = [
  {
    id: 'digital-gdp-share',
    status: 'outcome-awaited',
    figure: { asOf: '2024', value: 18, qualifier: 'at-least' },
    terms: { value: 25, dueBy },
  },
  {
    id: '5g-base-stations',
    status: 'met',
    figure: { asOf: '2024-02', value: 92_000, qualifier: 'exact' },
    terms: { value: 10_000, dueBy },
  },
  { id: 'lingang-autonomous-vehicles', status: 'not-assessed', figure: null, terms: { value: 50, dueBy } },
  {
    id: 'smart-factories',
    status: 'met',
    figure: { asOf: '2023-12-31', value: 177, qualifier: 'exact' },
    terms: { value: 100, dueBy },
  },
]

/** Keeps that on `day` all was seen as it is now, but for what `changes` says. */
function keepSeen(day: string, changes: Readonly<Record<string, Partial<SeenTarget>>> = {}) {
  const look = { day, targets: NOW.map((target) => ({ ...target, ...changes[target.id] })) }
  localStorage.setItem(MEMORY, writeLooks({ compared: look, latest: look }))
}

function keptDay(): string | undefined {
  return localStorage.getItem(MEMORY)?.slice(0, 10)
}

function goTo(moment: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(moment) })
}

beforeEach(() => {
  // Late evening of the 23rd where the plan is.
  goTo('2026-11-23T14:00:00Z')
})

/** By then whatever is fetched after the page is here: the line's own module is, with this file. */
async function untilLateParts() {
  await act(async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, 100)
    })
  })
}

async function untilKept() {
  await waitFor(() => {
    expect(localStorage.getItem(MEMORY)).not.toBeNull()
  })
}

describe('the first visit', () => {
  test('is kept and says nothing', async () => {
    await renderApp(ADDRESS)
    await findCard('5G base stations')
    await untilKept()
    expect(keptDay()).toBe('2026-11-23')
    expect(screen.queryByRole('button', { name: /since/u })).not.toBeInTheDocument()
  })

  test('coming back on the same day says nothing either, and the next day that nothing changed', async () => {
    const first = await renderApp(ADDRESS)
    await untilKept()
    first.unmount()
    const second = await renderApp(ADDRESS)
    await findCard('5G base stations')
    expect(screen.queryByRole('button', { name: /since/u })).not.toBeInTheDocument()
    second.unmount()
    goTo('2026-11-23T16:30:00Z')
    await renderApp(ADDRESS)
    expect(
      await screen.findByRole('button', { name: 'Nothing changed since 23 November 2026' }),
    ).toBeVisible()
  })

  test('is what follows text that cannot be read', async () => {
    localStorage.setItem(MEMORY, '2026-11-20 {"version":1,"compared":{"day":"2026-11-20","targets":[{}]}}')
    await renderApp(ADDRESS)
    await findCard('5G base stations')
    await waitFor(() => {
      expect(keptDay()).toBe('2026-11-23')
    })
    expect(screen.queryByRole('button', { name: /since/u })).not.toBeInTheDocument()
  })
})

describe('what changed', () => {
  test('is counted in a line that opens the list', async () => {
    keepSeen('2025-12-20', {
      'digital-gdp-share': { status: 'behind', figure: { asOf: '2023', value: 16, qualifier: 'about' } },
      'smart-factories': { figure: { asOf: '2023-12-31', value: 100, qualifier: 'exact' } },
      '5g-base-stations': { terms: { value: 9_000, dueBy: '2024-12-31' } },
    })
    const { user } = await renderApp(ADDRESS)
    const line = await screen.findByRole('button', { name: '8 changes since 20 December 2025' })
    expect(line).toHaveAttribute('aria-expanded', 'false')
    await user.click(line)
    const list = screen.getByRole('region', {
      name: 'What changed since you last looked, on 20 December 2025',
    })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Digital industries’ share of GDPNew figure: over 18% (2024)Deadline passed: 31 December 2025Status changed from “Behind” to “Outcome not published”',
      '5G base stationsTarget revised: 10,000 stations by 31 December 2025, until then 9,000 stations by 31 December 2024Deadline passed: 31 December 2025',
      'Autonomous vehicles in LingangDeadline passed: 31 December 2025',
      'Smart factoriesCorrected figure: 177 factories, until then 100 factories (end of 2023)Deadline passed: 31 December 2025',
    ])
    await user.click(line)
    expect(list).not.toBeInTheDocument()
  })

  test('stays on reloading through the day, and gives way to the last look on the next', async () => {
    keepSeen('2026-11-20', { 'smart-factories': { status: 'behind' } })
    const first = await renderApp(ADDRESS)
    expect(await screen.findByRole('button', { name: '1 change since 20 November 2026' })).toBeVisible()
    first.unmount()
    const second = await renderApp(ADDRESS)
    expect(await screen.findByRole('button', { name: '1 change since 20 November 2026' })).toBeVisible()
    second.unmount()
    goTo('2026-11-25T01:00:00Z')
    await renderApp(ADDRESS)
    expect(
      await screen.findByRole('button', { name: 'Nothing changed since 23 November 2026' }),
    ).toBeVisible()
  })

  test('while the page is open comes into the line', async () => {
    keepSeen('2026-11-20')
    const { queryClient } = await renderApp(ADDRESS)
    await screen.findByRole('button', { name: 'Nothing changed since 20 November 2026' })
    await act(async () => {
      queryClient.setQueryData(planKey(PLAN), (detail: { readonly targets: readonly object[] }) => ({
        ...detail,
        targets: detail.targets.map((target) => ({ ...target, value: 90 })),
      }))
      await Promise.resolve()
    })
    expect(await screen.findByRole('button', { name: /^\d changes since 20 November 2026/u })).toBeVisible()
  })

  test('once marked as seen is nothing, from today on', async () => {
    keepSeen('2026-11-20', { 'smart-factories': { status: 'behind' } })
    const { user } = await renderApp(ADDRESS)
    const line = await screen.findByRole('button', { name: /^1 change/u })
    await user.click(line)
    await user.click(screen.getByRole('button', { name: 'Mark as seen' }))
    expect(line).toHaveAccessibleName('Nothing changed since 23 November 2026')
    expect(line).toHaveFocus()
    expect(screen.queryByRole('region', { name: /last looked/u })).not.toBeInTheDocument()
    expect(keptDay()).toBe('2026-11-23')
  })

  test('once forgotten is gone, also from the device, until the next visit', async () => {
    keepSeen('2026-11-20')
    const { user, unmount } = await renderApp(ADDRESS)
    await user.click(await screen.findByRole('button', { name: /^Nothing changed/u }))
    expect(screen.queryByRole('button', { name: 'Mark as seen' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Forget' }))
    expect(screen.getByText('Forgotten. Your next visit counts as the first.')).toHaveFocus()
    expect(localStorage.getItem(MEMORY)).toBeNull()
    unmount()
    await renderApp(ADDRESS)
    await findCard('5G base stations')
    await untilKept()
    expect(screen.queryByRole('button', { name: /since/u })).not.toBeInTheDocument()
  })

  test('reads in Chinese', async () => {
    keepSeen('2026-11-20', { 'smart-factories': { status: 'behind' } })
    const { user } = await renderApp(`/plans/${PLAN}?lang=zh-CN`)
    await user.click(await screen.findByRole('button', { name: '2026年11月20日以来有1项变动' }))
    const list = screen.getByRole('region', { name: '自上次查看（2026年11月20日）以来的变动' })
    expect(within(list).getByText('状态由“滞后”变为“已达标”')).toBeVisible()
    expect(within(list).getByRole('button', { name: '标为已阅' })).toBeVisible()
  })
})

describe('nothing is compared and nothing kept', () => {
  const seen = { 'smart-factories': { status: 'behind' } } as const

  test.each([
    ['of the past', 'asOf=2025-06-30'],
    ['of only published figures', 'known=published'],
  ])('on a page %s', async (_, query) => {
    keepSeen('2026-11-20', seen)
    const before = localStorage.getItem(MEMORY)
    await renderApp(`${ADDRESS}&${query}`)
    await findCard('5G base stations')
    await untilLateParts()
    expect(screen.queryByRole('button', { name: /since/u })).not.toBeInTheDocument()
    expect(localStorage.getItem(MEMORY)).toBe(before)
  })

  test('on a page of illustrative figures', async () => {
    keepSeen('2026-11-20', seen)
    const before = localStorage.getItem(MEMORY)
    const answer = await fetchPlan()
    server.use(http.get(`${API}/plans/${PLAN}`, () => HttpResponse.json(answer)))
    await renderApp(ADDRESS)
    expect(await screen.findByText('Illustrative figures, not published ones')).toBeVisible()
    await untilLateParts()
    expect(screen.queryByRole('button', { name: /since/u })).not.toBeInTheDocument()
    expect(localStorage.getItem(MEMORY)).toBe(before)
  })
})

/** The plan as the mocks answer it, with every figure marked as illustrative. */
async function fetchPlan(): Promise<object> {
  const response = await fetch(`${API}/plans/${PLAN}`)
  const text = await response.text()
  const answer: unknown = JSON.parse(text.replaceAll('"quality":"reported"', '"quality":"illustrative"'))
  if (typeof answer !== 'object' || answer === null) throw new Error('The mocks answered no object.')
  return answer
}

describe('a browser that keeps nothing', () => {
  test.each(['getItem', 'setItem'] as const)('shows the page where %s is refused', async (method) => {
    const refused = vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    await renderApp(ADDRESS)
    expect(await findCard('5G base stations')).toBeVisible()
    await waitFor(() => {
      expect(refused.mock.calls.some(([name]) => name === MEMORY)).toBe(true)
    })
    expect(screen.queryByRole('button', { name: /since/u })).not.toBeInTheDocument()
    refused.mockRestore()
  })
})
