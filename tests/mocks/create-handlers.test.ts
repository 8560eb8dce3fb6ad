import { getResponse, type HttpHandler } from 'msw'
import { describe, expect, test } from 'vitest'
import { createHandlers } from '#mocks/create-handlers.ts'
import { smallStore } from './small-store.ts'

const handlers = createHandlers(smallStore)

async function ask(
  path: string,
  headers: HeadersInit = {},
  among: HttpHandler[] = handlers,
): Promise<Response> {
  const answer = await getResponse(among, new Request(`http://backend.test/api/v1${path}`, { headers }))
  if (answer === undefined) throw new Error(`No handler answered ${path}.`)
  return answer
}

async function bodyOf(path: string): Promise<Record<string, unknown>> {
  const body: unknown = await (await ask(path)).json()
  if (typeof body !== 'object' || body === null) throw new Error(`${path} has no object for an answer.`)
  return { ...body }
}

function field(value: unknown, name: string): unknown {
  const entries: [string, unknown][] =
    typeof value === 'object' && value !== null ? Object.entries(value) : []
  return entries.find(([key]) => key === name)?.[1]
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function idsIn(items: unknown): readonly unknown[] {
  return listOf(items).map((item) => field(item, 'id'))
}

describe('a faulty request', () => {
  test.each([
    ['/plans/harbour-plan/targets?limit=0', ['limit']],
    ['/plans/harbour-plan/targets?limit=1001', ['limit']],
    ['/plans/harbour-plan/targets?limit=x', ['limit']],
    ['/plans/harbour-plan/targets?limit=1.5', ['limit']],
    ['/plans/harbour-plan/targets?limit=', ['limit']],
    ['/plans/harbour-plan/targets?limit=1&limit=2', ['limit']],
    ['/plans/harbour-plan/targets?cursor=', ['cursor']],
    ['/plans/harbour-plan/targets?cursor=nonsense', ['cursor']],
    [`/plans/harbour-plan/targets?cursor=${'x'.repeat(501)}`, ['cursor']],
    ['/plans/harbour-plan/targets?limit=0&cursor=', ['cursor', 'limit']],
    ['/plans/Harbour/targets', ['planId']],
    ['/plans/harbour-plan/targets/a--b', ['targetId']],
    ['/series/idle-ships/observations?from=2021', ['from']],
    [
      '/series/idle-ships/observations?from=2021-02-29&to=2021-13-01&publishedBy=',
      ['from', 'publishedBy', 'to'],
    ],
    ['/series/-x/observations?limit=-1', ['limit', 'seriesId']],
  ])('%s is answered 400 with each faulty parameter', async (path, fields) => {
    const answer = await ask(path)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    const problem: unknown = await answer.json()
    expect(problem).toMatchObject({
      status: 400,
      title: 'Bad Request',
      instance: new URL(path, 'http://backend.test/api/v1/').pathname.replace(/^/u, '/api/v1'),
    })
    const found = listOf(field(problem, 'errors')).map((error) => String(field(error, 'field')))
    expect(found.toSorted()).toEqual(fields)
  })

  test('leaves parameters that the contract does not know alone', async () => {
    expect((await ask('/plans/harbour-plan/targets?colour=red')).status).toBe(200)
  })
})

describe('what there is none of', () => {
  test.each([
    ['/plans/no-plan', 'There is no plan no-plan.'],
    ['/plans/no-plan/targets', 'There is no plan no-plan.'],
    ['/plans/no-plan/targets/berth-share', 'There is no plan no-plan.'],
    ['/plans/quiet-plan/targets/berth-share', 'The plan quiet-plan has no target berth-share.'],
    ['/series/no-series/observations', 'There is no series no-series.'],
    ['/series/idle-ships', 'There is no such operation.'],
    ['/no/operation', 'There is no such operation.'],
    ['', 'There is no such operation.'],
  ])('%s is answered 404 with a problem document', async (path, says) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    const problem: unknown = await answer.json()
    expect(field(problem, 'detail')).toContain(says)
  })

  test('is another method of a known address', async () => {
    const request = new Request('http://backend.test/api/v1/plans', { method: 'POST', body: '{}' })
    expect((await getResponse(handlers, request))?.status).toBe(404)
  })

  test('is not said of addresses elsewhere', async () => {
    expect(await getResponse(handlers, new Request('http://backend.test/assets/app.js'))).toBeUndefined()
  })
})

describe('a conditional request', () => {
  test.each([
    ['the version', (version: string) => version],
    ['the version, weakly', (version: string) => `W/${version}`],
    ['one of several versions', (version: string) => `"other", ${version}`],
    ['any version', () => '*'],
  ])('that names %s is answered 304 without a body', async (_what, condition) => {
    const version = (await ask('/plans')).headers.get('ETag') ?? ''
    const answer = await ask('/plans', { 'If-None-Match': condition(version) })
    expect(answer.status).toBe(304)
    expect(answer.headers.get('ETag')).toBe(version)
    expect(await answer.text()).toBe('')
  })

  test('that names another version is answered in full', async () => {
    const answer = await ask('/plans', { 'If-None-Match': '"other"' })
    expect(answer.status).toBe(200)
  })

  test('sees another version where a figure changed, and the same one where none did', async () => {
    const [first, ...others] = smallStore.observations['idle-ships'] ?? []
    if (first === undefined) throw new Error('The store has no idle ships.')
    const changed = {
      ...smallStore,
      observations: { ...smallStore.observations, 'idle-ships': [{ ...first, value: 24 }, ...others] },
    }
    const path = '/plans/harbour-plan'
    const version = (await ask(path)).headers.get('ETag')
    expect((await ask(path, {}, createHandlers(structuredClone(smallStore)))).headers.get('ETag')).toBe(
      version,
    )
    expect((await ask(path, {}, createHandlers(changed))).headers.get('ETag')).not.toBe(version)
    expect((await ask('/plans', {}, createHandlers(changed))).headers.get('ETag')).toBe(
      (await ask('/plans')).headers.get('ETag'),
    )
  })
})

describe('a list', () => {
  test.each([[1], [2], [3], [1000]])('comes to the same by pages of %d', async (limit) => {
    const whole = await bodyOf('/plans/harbour-plan/targets')
    const items: unknown[] = []
    let cursor: unknown = null
    do {
      const after = typeof cursor === 'string' ? `&cursor=${cursor}` : ''
      const page = await bodyOf(`/plans/harbour-plan/targets?limit=${String(limit)}${after}`)
      const list = listOf(page['items'])
      expect(list.length).toBeLessThanOrEqual(limit)
      items.push(...list)
      cursor = page['nextCursor']
    } while (cursor !== null)
    expect(items).toEqual(whole['items'])
  })

  test('does not take the cursor of another list', async () => {
    const { nextCursor } = await bodyOf('/plans/harbour-plan/targets?limit=1')
    expect((await ask(`/series/berth-survey/observations?cursor=${String(nextCursor)}`)).status).toBe(400)
  })

  test('carries the sources of its own items alone', async () => {
    const page = await bodyOf('/plans/harbour-plan/targets?limit=1')
    expect(idsIn(page['sources'])).toEqual(['plan-text', 'survey', 'radio'])
    expect(idsIn((await bodyOf('/series/idle-ships-by-radio/observations'))['sources'])).toEqual([])
  })
})

describe('observations', () => {
  test('come by their last day, then by when they were recorded', async () => {
    const { items } = await bodyOf('/series/idle-ships/observations')
    expect(idsIn(items)).toEqual(['idle-2021', 'idle-2022-radio', 'idle-2022', 'idle-2022-corrected'])
  })

  test.each([
    ['from=2022-12-31', 3],
    ['from=2023-01-01', 0],
    ['to=2022-12-30', 1],
    ['to=2022-12-31', 4],
    ['publishedBy=2022-01-29', 0],
    ['publishedBy=2022-01-30', 1],
    ['publishedBy=2023-02-01', 2],
    ['publishedBy=2026-01-01', 3],
  ])('with %s are %d', async (query, count) => {
    const { items } = await bodyOf(`/series/idle-ships/observations?${query}`)
    expect(idsIn(items)).toHaveLength(count)
  })
})

describe('the handlers', () => {
  test('lie where they are put', async () => {
    const elsewhere = createHandlers(smallStore, { baseUrl: 'https://backend.test/v2', origin: 'live' })
    const health = await getResponse(elsewhere, new Request('https://backend.test/v2/health'))
    expect(await health?.json()).toMatchObject({ status: 'ok', origin: 'live' })
    expect(await getResponse(elsewhere, new Request('http://backend.test/api/v1/health'))).toBeUndefined()
  })

  test('answer from the plans as they are at each request', async () => {
    let store = smallStore
    const changing = createHandlers(() => store)
    const count = async () => (await getResponse(changing, new Request('http://b.test/api/v1/plans')))?.text()
    const before = await count()
    store = { ...smallStore, plans: smallStore.plans.slice(1) }
    expect(await count()).not.toBe(before)
  })

  test('carry a short history where a series is long, and say so', async () => {
    const { target } = await bodyOf('/plans/harbour-plan/targets/berth-share')
    expect(target).toMatchObject({ series: [{ isHistoryComplete: false }, { isHistoryComplete: true }] })
    const [berths] = listOf(field(target, 'series'))
    expect(idsIn(field(berths, 'history')).slice(0, 3)).toEqual(['survey-0', 'survey-1', 'survey-2'])
  })
})
