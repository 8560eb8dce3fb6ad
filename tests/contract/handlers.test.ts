import { getResponse, type HttpHandler } from 'msw'
import { describe, expect, test } from 'vitest'
import { createHandlers } from '#mocks/create-handlers.ts'
import { SCENARIOS, type ScenarioId } from '#mocks/scenarios.ts'
import { smallStore } from '#tests/mocks/small-store.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { readPlans } from '#tools/plans/read-plans.ts'
import { describedPaths, faultsOfAnswer } from '#tools/contract/described.ts'

const BASE = 'http://backend.test/api/v1'

async function ask(handlers: HttpHandler[], path: string, headers: HeadersInit = {}): Promise<Response> {
  const answer = await getResponse(handlers, new Request(`${BASE}${path}`, { headers }))
  if (answer === undefined) throw new Error(`No handler answered ${path}.`)
  return answer
}

/** Addresses of every operation over the whole store, good and bad ones, by the path that describes them. */
function addressesOf(store: PlanStore): readonly (readonly [described: string, address: string])[] {
  return [
    ['/health', '/health'],
    ['/plans', '/plans'],
    ['/events', '/events?plan=no-such-plan'],
    ['/plans/{planId}', '/plans/no-such-plan'],
    ['/plans/{planId}', '/plans/No_Id'],
    ['/plans/{planId}/targets', '/plans/no-such-plan/targets'],
    ['/plans/{planId}/targets', '/plans/no-such-plan/targets?limit=0'],
    ['/plans/{planId}/targets/{targetId}', '/plans/no-such-plan/targets/any'],
    ['/series/{seriesId}/observations', '/series/no-such-series/observations'],
    ...store.plans.flatMap(
      ({ id }) =>
        [
          ['/plans/{planId}', `/plans/${id}`],
          ['/plans/{planId}/targets', `/plans/${id}/targets`],
          ['/plans/{planId}/targets', `/plans/${id}/targets?limit=1`],
          ['/plans/{planId}/targets', `/plans/${id}/targets?cursor=nonsense`],
          ['/plans/{planId}/targets/{targetId}', `/plans/${id}/targets/no-such-target`],
        ] as const,
    ),
    ...store.targets.map(
      ({ planId, id }) => ['/plans/{planId}/targets/{targetId}', `/plans/${planId}/targets/${id}`] as const,
    ),
    ...store.series.flatMap(
      ({ id }) =>
        [
          ['/series/{seriesId}/observations', `/series/${id}/observations`],
          ['/series/{seriesId}/observations', `/series/${id}/observations?limit=1&from=2021-01-01`],
          ['/series/{seriesId}/observations', `/series/${id}/observations?to=2021-02-30`],
        ] as const,
    ),
  ]
}

const STORES = {
  'a small store': smallStore,
  'the shipped plans': readPlans('plans').store,
} as const

describe.each(Object.entries(STORES))('the handlers over %s', (_name, store) => {
  const handlers = createHandlers(store)
  const addresses = addressesOf(store)

  test('are asked for every operation of the description', () => {
    expect(new Set(addresses.map(([described]) => described))).toEqual(new Set(describedPaths))
  })

  test.each(addresses)('answer %s at %s as described', async (described, address) => {
    const answer = await ask(handlers, address)
    const version = answer.headers.get('ETag')
    const isSuccess = answer.status === 200
    expect(await faultsOfAnswer(described, answer)).toEqual([])
    expect(version !== null).toBe(isSuccess)

    if (version === null) return
    const again = await ask(handlers, address, { 'If-None-Match': version })
    expect(again.status).toBe(304)
    expect(await faultsOfAnswer(described, again)).toEqual([])
  })

  test('find something to answer', () => {
    expect(store.plans.length).toBeGreaterThan(1)
    expect(store.targets.length).toBeGreaterThan(2)
    expect(Object.values(store.observations).flat().length).toBeGreaterThan(5)
  })
})

describe('the handlers of the scenarios', () => {
  const TRUTHFUL = ['illustrative', 'empty', 'no-targets', 'old'] as const satisfies ScenarioId[]

  test.each(TRUTHFUL)('answer every target as described in "%s"', async (scenario) => {
    for (const store of Object.values(STORES)) {
      const handlers = SCENARIOS[scenario].handlers(store, { today: '2026-08-15', startedAt: Date.now() })
      for (const [described, address] of addressesOf(store)) {
        const faults = await faultsOfAnswer(described, await ask(handlers, address))
        expect({ address, faults }).toEqual({ address, faults: [] })
      }
    }
  })

  test('break the contract in each answer of "malformed"', async () => {
    const handlers = SCENARIOS.malformed.handlers(smallStore, { today: '2026-08-15', startedAt: Date.now() })
    for (const [described, address] of addressesOf(smallStore)) {
      const answer = await ask(handlers, address)
      const hasNumbers = answer.status === 200 && !address.startsWith('/plans/quiet-plan/targets')
      if (!hasNumbers || address.startsWith('/series/idle-ships-by-radio')) continue
      expect({ address, faults: await faultsOfAnswer(described, answer) }).not.toEqual({
        address,
        faults: [],
      })
    }
  })
})
