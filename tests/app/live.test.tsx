import { act, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createHandlers } from '#mocks/create-handlers.ts'
import type { Observation } from '#src/core/model.ts'
import { API, answerFromPlans, findCard, renderApp, server } from '#tests/setup/render-app.tsx'
import { SpokenSource } from '#tests/setup/spoken-source.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { readPlans } from '#tools/plans/read-plans.ts'

answerFromPlans()

const { store } = readPlans('plans')
const SERIES = '5g-stations-regulator'

let served: PlanStore
let sources: SpokenSource[]

beforeEach(() => {
  served = store
  sources = []
  server.use(...createHandlers(() => served, { baseUrl: API, changes: () => [] }))
  vi.stubGlobal(
    'EventSource',
    class extends SpokenSource {
      constructor(url: string) {
        super(url)
        sources.push(this)
      }
    },
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
})

function primarySeriesOf(targetId: string): string {
  const target = store.targets.find(({ id, planId }) => id === targetId && planId === 'digital-shanghai-2025')
  return target?.series.find(({ role }) => role === 'primary')?.seriesId ?? SERIES
}

function record(seriesId: string, given: Partial<Observation>): Observation {
  const before = served.observations[seriesId] ?? []
  const last = before.at(-1)
  if (last === undefined) throw new Error(`${seriesId} has no figure.`)
  const next = { ...last, id: 'made-for-the-test', recordedAt: '2026-11-01T00:00:00Z', ...given }
  served = { ...served, observations: { ...served.observations, [seriesId]: [...before, next] } }
  return next
}

async function source(): Promise<SpokenSource> {
  await waitFor(() => {
    expect(sources).toHaveLength(1)
  })
  const [only] = sources
  if (only === undefined) throw new Error('No stream was opened.')
  return only
}

test('a figure that is recorded while somebody looks on takes its place, and a note says so', async () => {
  await renderApp('/plans/digital-shanghai-2025?lang=en')
  const card = await findCard('5G base stations')
  expect(card).toHaveTextContent('92,000')
  const stream = await source()
  expect(stream.url).toContain('/events?plan=digital-shanghai-2025')

  const seriesId = primarySeriesOf('5g-base-stations')
  const { id } = record(seriesId, { asOf: '2024-07', value: 93_417 })
  act(() => {
    stream.say(
      'observation-recorded',
      JSON.stringify({
        kind: 'observation-recorded',
        planId: 'digital-shanghai-2025',
        targetIds: ['5g-base-stations'],
        seriesId,
        observationId: id,
        recordedAt: '2026-11-01T00:00:00Z',
        isSimulated: true,
      }),
      '1',
    )
  })
  await waitFor(() => {
    expect(card).toHaveTextContent('93,417')
  })
  const note = await screen.findByText(
    '5G base stations: new figure, 93,417 stations · July 2024 (Simulated)',
  )
  expect(note.closest('[role="status"]')).not.toBeNull()
})

test('changes that keep coming are loaded together, and the last of them is seen', async () => {
  let loads = 0
  server.use(
    http.get(`${API}/plans/:planId`, () => {
      loads += 1
    }),
  )
  await renderApp('/plans/digital-shanghai-2025?lang=en')
  const card = await findCard('5G base stations')
  const stream = await source()
  const before = loads

  const seriesId = primarySeriesOf('5g-base-stations')
  const MANY = 60
  for (let count = 1; count <= MANY; count += 1) {
    record(seriesId, {
      id: `made-${String(count)}`,
      asOf: '2024-07',
      value: 93_400 + count,
      recordedAt: `2026-11-01T00:00:${String(count - 1).padStart(2, '0')}Z`,
    })
    act(() => {
      stream.say(
        'observation-recorded',
        JSON.stringify({
          kind: 'observation-recorded',
          planId: 'digital-shanghai-2025',
          targetIds: ['5g-base-stations'],
          seriesId,
          observationId: `made-${String(count)}`,
          recordedAt: '2026-11-01T00:00:00Z',
          isSimulated: true,
        }),
        String(count),
      )
    })
    await new Promise((resolve) => {
      setTimeout(resolve, 20)
    })
  }
  await waitFor(
    () => {
      expect(card).toHaveTextContent('93,460')
    },
    { timeout: 10_000 },
  )
  expect(loads - before).toBeLessThan(MANY / 5)
})

test('a server that goes is missed as soon as its stream ends, and found again with it', async () => {
  let isThere = true
  server.use(http.get(`${API}/health`, () => (isThere ? undefined : HttpResponse.error())))
  await renderApp('/plans/digital-shanghai-2025?lang=en')
  const banner = screen.getByRole('banner')
  const stream = await source()
  act(() => {
    stream.say('open')
  })
  expect(await within(banner).findByText(/^checked /u)).toBeVisible()
  isThere = false
  act(() => {
    stream.say('error')
  })
  expect(await within(banner).findByText('No connection', {}, { timeout: 10_000 })).toBeVisible()
  isThere = true
  await waitFor(
    () => {
      expect(sources.length).toBeGreaterThan(1)
    },
    { timeout: 10_000 },
  )
  act(() => {
    sources.at(-1)?.say('open')
  })
  expect(await within(banner).findByText(/^checked /u)).toBeVisible()
})

test('a backend without a stream is not asked for one', async () => {
  server.use(...createHandlers(store, { baseUrl: API }))
  await renderApp('/plans/digital-shanghai-2025?lang=en')
  await findCard('5G base stations')
  expect(await screen.findByText(/^checked /u)).toBeVisible()
  expect(sources).toEqual([])
})

test('leaving the plan ends its stream', async () => {
  const { unmount } = await renderApp('/plans/digital-shanghai-2025?lang=en')
  await findCard('5G base stations')
  const stream = await source()
  unmount()
  expect(stream.isClosed).toBe(true)
})
