import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApiClient } from '#src/api/client.ts'
import { createMockServer } from '#mocks/node.ts'
import { indexOf } from '#contract/answers/store-source.ts'
import { smallStore } from '#tests/mocks/small-store.ts'
import { readPlans } from '#tools/plans/read-plans.ts'

const BASE = 'http://backend.test/api/v1'
const server = createMockServer(smallStore)
const api = createApiClient({ baseUrl: BASE })

/** A text that has this one in it. */
function containing(text: string): unknown {
  return expect.stringContaining(text)
}

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' })
})
afterEach(() => {
  server.resetHandlers()
  vi.unstubAllGlobals()
})
afterAll(() => {
  server.close()
})

describe('an operation', () => {
  test('gives the plans in their order', async () => {
    const { items } = await api.plans()
    expect(items.map(({ id }) => id)).toEqual(['harbour-plan', 'quiet-plan'])
  })

  test('gives a plan with its targets and the sources that they and the plan name', async () => {
    const { plan, targets } = await api.plan('harbour-plan')
    expect(plan).toEqual(smallStore.plans[0])
    expect(targets.items).toEqual(indexOf(smallStore).targets('harbour-plan'))
    const named = ['context-text', 'plan-text', 'radio', 'survey', 'weather-text']
    expect(targets.sources.map(({ id }) => id).toSorted()).toEqual(named)
  })

  test('gives one target with its sources', async () => {
    const { target, sources } = await api.target('harbour-plan', 'tide-power')
    expect(target.noFigureReason?.en).toBe('No meter was built.')
    expect(sources.map(({ id }) => id)).toEqual(['plan-text'])
  })

  test('gives the observations that were asked for', async () => {
    const asked = { from: '2019-11-01', to: '2020-02-29', publishedBy: '2020-02-20', limit: 2 }
    const page = await api.observationsPage('berth-survey', asked)
    expect(page.items.map(({ asOf }) => asOf)).toEqual(['2019-11', '2019-12'])
    const next = await api.observationsPage('berth-survey', { ...asked, cursor: page.nextCursor ?? '' })
    expect(next.items.map(({ asOf }) => asOf)).toEqual(['2020-01'])
    expect(next.nextCursor).toBeNull()
  })

  test('gives what the backend can do', async () => {
    const health = await api.health()
    expect(health.origin).toBe('mock')
    expect(health.capabilities).toEqual({ events: false, conditionalRequests: true, paging: true })
  })

  test('says of an unknown plan that there is none', async () => {
    await expect(api.plan('no-such-plan')).rejects.toMatchObject({
      kind: 'http',
      status: 404,
      resource: 'plan no-such-plan',
      problem: { title: 'Not Found' },
      message:
        'Failed to load plan no-such-plan: the backend answered 404 and says "There is no plan no-such-plan. GET /plans lists those there are.". Check the address, and "apiBaseUrl" in index.html.',
    })
  })

  test('passes on what the backend says of each faulty parameter', async () => {
    await expect(api.targetsPage('harbour-plan', { limit: 0, cursor: '' })).rejects.toMatchObject({
      kind: 'http',
      status: 400,
      problem: { errors: [{ field: 'cursor' }, { field: 'limit' }] },
    })
  })
})

describe('a request', () => {
  /** The requests that were sent, each answered with a list without plans. */
  function recordingClient(baseUrl: string) {
    const requests: Request[] = []
    const client = createApiClient({
      baseUrl,
      fetch: (request) => {
        requests.push(request)
        return Promise.resolve(HttpResponse.json({ items: [] }))
      },
    })
    return { client, requests }
  }

  test.each([
    ['http://backend.test/api/v1', 'http://backend.test/api/v1/plans'],
    ['http://backend.test/deep/api/v1/', 'http://backend.test/deep/api/v1/plans'],
  ])('goes below the absolute base address %s', async (baseUrl, address) => {
    const { client, requests } = recordingClient(baseUrl)
    await client.plans()
    expect(requests.map(({ url }) => url)).toEqual([address])
  })

  test.each([
    ['/api/v1', 'http://page.test/api/v1/plans'],
    ['api/v1', 'http://page.test/below/api/v1/plans'],
    ['https://backend.test/api', 'https://backend.test/api/plans'],
  ])('goes below the base address %s as the page resolves it', async (baseUrl, address) => {
    vi.stubGlobal('document', { baseURI: 'http://page.test/below/' })
    const { client, requests } = recordingClient(baseUrl)
    await client.plans()
    expect(requests.map(({ url }) => url)).toEqual([address])
  })

  test('asks for JSON, anew each time, and carries no condition of its own', async () => {
    const { client, requests } = recordingClient(BASE)
    await client.plans()
    const [request] = requests
    expect(request?.cache).toBe('no-cache')
    expect(request?.headers.get('Accept')).toBe('application/json, application/problem+json')
    expect(request?.headers.has('If-None-Match')).toBe(false)
  })

  test('passes over what the browser keeps once an answer was of no use, until one is', async () => {
    const answers = [
      HttpResponse.json({ items: null }),
      HttpResponse.json({ items: [] }),
      new HttpResponse(null, { status: 503 }),
    ]
    const modes: string[] = []
    const client = createApiClient({
      baseUrl: BASE,
      fetch: ({ cache }) => {
        modes.push(cache)
        return Promise.resolve(answers.shift() ?? HttpResponse.json({ items: [] }))
      },
    })
    for (let asked = 0; asked < 4; asked += 1) await client.plans().catch(() => null)
    expect(modes).toEqual(['no-cache', 'reload', 'no-cache', 'no-cache'])
  })

  test('escapes what stands in the address', async () => {
    const { client, requests } = recordingClient(BASE)
    await client.target('a/b', 'c?d#e').catch(() => null)
    expect(requests.map(({ url }) => url)).toEqual([`${BASE}/plans/a%2Fb/targets/c%3Fd%23e`])
  })
})

describe('an answer that the schema cannot fault', () => {
  const plan = async () => api.plan('harbour-plan')
  const target = async () => api.target('harbour-plan', 'idle-ships')
  const observations = async () => api.observationsPage('idle-ships', {})

  /** The true answer with each text replaced by the other, where it stands first. */
  async function answeredWith(path: string, load: () => Promise<unknown>, from: string, to: string) {
    const truth = await (await fetch(`${BASE}${path}`)).text()
    if (!truth.includes(from)) throw new Error(`The answer does not have ${from}.`)
    server.use(
      http.get(`${BASE}${path}`, () => HttpResponse.text(truth.replace(from, to), { headers: JSON_TYPE })),
    )
    const error: unknown = await load().then(
      () => 'nothing',
      (reason: unknown) => reason,
    )
    return error
  }
  const JSON_TYPE = { 'Content-Type': 'application/json' }
  const PLAN = '/plans/harbour-plan'
  const TARGET = '/plans/harbour-plan/targets/idle-ships'
  const OBSERVATIONS = '/series/idle-ships/observations'

  test.each([
    ['another plan', PLAN, plan, '"id":"harbour-plan"', '"id":"other-plan"', 'plan.id'],
    ['an unknown time zone', PLAN, plan, 'Asia/Shanghai', 'Asia/Atlantis', 'plan.timeZone'],
    ['lost targets', PLAN, plan, '"targetCount":3', '"targetCount":4', 'plan.targetCount'],
    ['a target twice', PLAN, plan, '"id":"tide-power"', '"id":"berth-share"', 'targets.items[2].id'],
    [
      'a target of another plan',
      PLAN,
      plan,
      '"planId":"harbour-plan"',
      '"planId":"x"',
      'targets.items[0].planId',
    ],
    [
      'an impossible baseline',
      PLAN,
      plan,
      '"value":17,"asOf":"2019-01"',
      '"value":17,"asOf":"2019-02-29"',
      'targets.items[0].baseline.asOf',
    ],
    ['another target', TARGET, target, '"id":"idle-ships"', '"id":"other"', 'target.id'],
    ['two primaries', TARGET, target, '"alternative"', '"primary"', 'target.series[1].role'],
    [
      'a primary series in another unit',
      TARGET,
      target,
      '"definition":null,"unit":{"id":"ships"',
      '"definition":null,"unit":{"id":"boats"',
      'target.series[0].series.unit.id',
    ],
    [
      'an impossible end',
      TARGET,
      target,
      '"asOf":"2023-11"',
      '"asOf":"2023-11-31"',
      'target.series[0].series.ended.asOf',
    ],
    [
      'an impossible decision',
      TARGET,
      target,
      '"seriesId":"idle-ships","asOf":"2022"',
      '"seriesId":"idle-ships","asOf":"2022-06-31"',
      'target.decisions[0].asOf',
    ],
    [
      'an impossible day in a history',
      TARGET,
      target,
      '"asOf":"2021-12-31"',
      '"asOf":"2025-02-30"',
      'target.series[0].history[0].asOf',
    ],
    ['a source twice', TARGET, target, '"id":"radio"', '"id":"survey"', 'sources[2].id'],
    [
      'an impossible day',
      OBSERVATIONS,
      observations,
      '"asOf":"2021-12-31"',
      '"asOf":"2021-02-30"',
      'items[0].asOf',
    ],
    ['a record twice', OBSERVATIONS, observations, '"id":"idle-2022"', '"id":"idle-2021"', 'items[2].id'],
    [
      'no value and no reason',
      OBSERVATIONS,
      observations,
      '"value":28',
      '"value":null',
      'items[1].missingReason',
    ],
  ])('breaks the contract with %s', async (_what, path, load, from, to, detailPath) => {
    const error = await answeredWith(path, load, from, to)
    expect(error).toMatchObject({ kind: 'contract', status: 200, detailPath })
    expect(String(error)).toContain(
      `the response breaks the contract at ${detailPath}. Check the version of the backend, and "apiBaseUrl" in index.html.`,
    )
  })
})

describe('an answer of another kind', () => {
  test.each([
    ['no stated type', new HttpResponse(new Blob(['{"items":[]}'])), 'of no stated type'],
    ['a 206', HttpResponse.json({ items: [] }, { status: 206 }), 'answered 206 in place of 200'],
    ['bytes that are no UTF-8', latin1('{"items":["é"]}'), 'the response is not UTF-8'],
    [
      'white space',
      HttpResponse.text(' \n', { headers: { 'Content-Type': 'application/json' } }),
      'is empty',
    ],
    ['a list at the top', HttpResponse.json([]), 'breaks the contract as a whole'],
  ])('breaks the contract with %s', async (_what, answer, says) => {
    server.use(http.get(`${BASE}/plans`, () => answer))
    const error: unknown = await api.plans().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ kind: 'contract', status: answer.status })
    expect(String(error)).toContain(says)
  })

  test('is not received to its end', async () => {
    const signals: AbortSignal[] = []
    const client = createApiClient({
      baseUrl: BASE,
      fetch: ({ signal }) => {
        signals.push(signal)
        return Promise.resolve(HttpResponse.html('<p>Sign in</p>'))
      },
    })
    await expect(client.plans()).rejects.toMatchObject({ kind: 'contract' })
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })

  test('is read where its type carries parameters and capitals', async () => {
    const headers = { 'Content-Type': 'Application/JSON; charset=utf-8' }
    server.use(http.get(`${BASE}/plans`, () => HttpResponse.text('{"items":[]}', { headers })))
    await expect(api.plans()).resolves.toEqual({ items: [] })
  })

  test.each([
    [
      'is no JSON',
      HttpResponse.text('<p>', { status: 502, headers: { 'Content-Type': 'application/problem+json' } }),
    ],
    ['is HTML', HttpResponse.html('<p>Bad gateway</p>', { status: 502 })],
    ['has another shape', HttpResponse.json({ message: 'Bad gateway' }, { status: 502 })],
    [
      'never ends',
      new HttpResponse(new ReadableStream(), {
        status: 502,
        headers: { 'Content-Type': 'application/json' },
      }),
    ],
  ])('keeps its status where its problem document %s', async (_what, answer) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    server.use(http.get(`${BASE}/plans`, () => answer))
    const outcome = api.plans().catch((reason: unknown) => reason)
    await vi.advanceTimersByTimeAsync(2_000)
    vi.useRealTimers()
    expect(await outcome).toMatchObject({ kind: 'http', status: 502, problem: null })
  })
})

function latin1(text: string): HttpResponse<ArrayBuffer> {
  return HttpResponse.arrayBuffer(Uint8Array.from(Buffer.from(text, 'latin1')).buffer, {
    headers: { 'Content-Type': 'application/json' },
  })
}

describe('the pages of a list', () => {
  test('are walked to the end and come to the whole', async () => {
    const pages: string[] = []
    server.use(
      http.get(`${BASE}/series/berth-survey/observations`, ({ request }) => {
        pages.push(new URL(request.url).search)
        return undefined
      }),
    )
    const limited = createApiClient({
      baseUrl: BASE,
      fetch: (request) => {
        const url = new URL(request.url)
        url.searchParams.set('limit', '20')
        return fetch(new Request(url, request))
      },
    })
    const { items, sources } = await limited.allObservations('berth-survey')
    expect(items).toEqual(indexOf(smallStore).observations('berth-survey'))
    expect(sources.map(({ id }) => id)).toEqual(['survey'])
    expect(pages).toHaveLength(4)
    expect(new Set(pages).size).toBe(4)
  })

  test('give a plan with all of its targets', async () => {
    const targets = indexOf(smallStore).targets('harbour-plan')
    server.use(
      http.get(`${BASE}/plans/harbour-plan`, () =>
        HttpResponse.json({
          plan: smallStore.plans[0],
          targets: {
            items: targets.slice(0, 1),
            sources: smallStore.sources.slice(0, 2),
            nextCursor: 'second',
          },
        }),
      ),
      http.get(`${BASE}/plans/harbour-plan/targets`, ({ request }) =>
        new URL(request.url).searchParams.get('cursor') === 'second'
          ? HttpResponse.json({
              items: targets.slice(1, 2),
              sources: smallStore.sources.slice(1, 3),
              nextCursor: 'third',
            })
          : HttpResponse.json({ items: targets.slice(2), sources: [], nextCursor: null }),
      ),
    )
    const whole = await api.wholePlan('harbour-plan')
    expect(whole).toEqual({ plan: smallStore.plans[0], targets, sources: smallStore.sources.slice(0, 3) })
    await expect(api.allTargets('harbour-plan', { cursor: 'second' })).resolves.toEqual({
      items: targets.slice(1),
      sources: smallStore.sources.slice(1, 3),
    })
  })

  test.each(readPlans('plans').store.plans.map(({ id }) => [id]))(
    'give the shipped plan %s',
    async (planId) => {
      const { store } = readPlans('plans')
      const shipped = createMockServer(store, { baseUrl: 'http://shipped.test/api' })
      server.use(...shipped.listHandlers().filter((handler) => 'predicate' in handler))
      const client = createApiClient({ baseUrl: 'http://shipped.test/api' })
      const { targets } = await client.wholePlan(planId)
      expect(targets).toEqual(indexOf(store).targets(planId))
      for (const { id } of targets) await client.target(planId, id)
      for (const { id } of store.series) {
        const { items } = await client.allObservations(id)
        expect(items).toEqual(indexOf(store).observations(id))
      }
    },
  )

  /** Answers each cursor with the next of the numbers, for lists that never end. */
  function answerPages(
    next: (cursor: string | null) => string | null,
    items: (cursor: string | null) => unknown[],
  ) {
    server.use(
      http.get(`${BASE}/plans/harbour-plan/targets`, ({ request }) => {
        const cursor = new URL(request.url).searchParams.get('cursor')
        return HttpResponse.json({ items: items(cursor), sources: [], nextCursor: next(cursor) })
      }),
    )
  }

  test.each([
    ['leads back to itself', (cursor: string | null) => cursor ?? 'a'],
    ['leads back to an earlier one', (cursor: string | null) => (cursor === 'a' ? 'b' : 'a')],
  ])('break the contract where a cursor %s', async (_what, next) => {
    answerPages(next, () => [])
    await expect(api.allTargets('harbour-plan', {})).rejects.toMatchObject({
      kind: 'contract',
      detailPath: 'nextCursor',
      message: containing('a cursor comes up a second time'),
    })
  })

  test('break the contract where an item stands on two of them', async () => {
    const [first] = indexOf(smallStore).targets('harbour-plan')
    answerPages(
      (cursor) => (cursor === null ? 'a' : null),
      () => [first],
    )
    await expect(api.allTargets('harbour-plan', {})).rejects.toMatchObject({
      kind: 'contract',
      detailPath: 'items',
    })
  })

  test('break the contract where they never end', async () => {
    answerPages(
      (cursor) => String(Number(cursor ?? 0) + 1),
      () => [],
    )
    await expect(api.allTargets('harbour-plan', {})).rejects.toMatchObject({
      kind: 'contract',
      message: containing('more than 1000 pages'),
    })
  })

  test('break the contract where they hold fewer targets than the plan counts', async () => {
    server.use(
      http.get(`${BASE}/plans/harbour-plan`, () =>
        HttpResponse.json({
          plan: smallStore.plans[0],
          targets: { items: [], sources: [], nextCursor: 'a' },
        }),
      ),
    )
    answerPages(
      () => null,
      () => indexOf(smallStore).targets('harbour-plan').slice(1),
    )
    await expect(api.wholePlan('harbour-plan')).rejects.toMatchObject({
      kind: 'contract',
      detailPath: 'plan.targetCount',
      message: containing('the plan counts 3 targets and lists 2'),
    })
  })
})
