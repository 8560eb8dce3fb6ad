// @vitest-environment jsdom
import { focusManager, onlineManager, QueryObserver, type QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { WholePlan } from '#src/api/answers.ts'
import { createApiClient } from '#src/api/client.ts'
import { planKey, planOptions } from '#src/queries/plan.ts'
import { createQueryClient } from '#src/queries/query-client.ts'
import { indexOf } from '#contract/answers/store-source.ts'
import { smallStore } from '#tests/mocks/small-store.ts'

const MINUTE = 60_000
const index = indexOf(smallStore)
const plan = index.plan('harbour-plan')

/** A whole answer in which the first target has this value. */
function planOf(value: number, extra: unknown = null): Response {
  const items = index.targets('harbour-plan').map((target, at) => (at === 0 ? { ...target, value } : target))
  return Response.json({ plan, targets: { items, sources: [], nextCursor: null }, extra })
}

function refusal(status: number, headers: HeadersInit = {}): Response {
  return new Response(null, { status, headers })
}

const unreachable = (): Promise<Response> => Promise.reject(new TypeError('fetch failed'))
const never = (): Promise<Response> => Promise.race<Response>([])

let queryClient: QueryClient
let stop: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers({
    now: new Date('2026-08-15T10:00:00Z'),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  })
  queryClient = createQueryClient()
  queryClient.mount()
})

afterEach(() => {
  for (const end of stop) end()
  stop = []
  queryClient.unmount()
  queryClient.clear()
  focusManager.setFocused(undefined)
  onlineManager.setOnline(true)
  vi.useRealTimers()
})

/** A view that shows the plan; `answer` stands for the backend. */
function watch(answer: (count: number, request: Request) => Promise<Response> | Response) {
  const startedAt = Date.now()
  /** When each request was sent, in milliseconds since the view was opened. */
  const sentAt: number[] = []
  const requests: Request[] = []
  const api = createApiClient({
    baseUrl: 'http://backend.test/api/v1',
    fetch: async (request) => {
      sentAt.push(Date.now() - startedAt)
      requests.push(request)
      return answer(sentAt.length, request)
    },
  })
  const observer = new QueryObserver<WholePlan>(queryClient, planOptions(api, 'harbour-plan'))
  const leave = observer.subscribe(() => undefined)
  stop.push(leave)
  return { sentAt, requests, observer, leave, result: () => observer.getCurrentResult() }
}

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
}

describe('a page that is not live', () => {
  test('asks once, neither by the minute nor at a sign of life', async () => {
    queryClient.unmount()
    queryClient = createQueryClient('off')
    queryClient.mount()
    const { sentAt } = watch(() => planOf(7))
    await pass(10 * MINUTE)
    focusManager.setFocused(false)
    focusManager.setFocused(true)
    onlineManager.setOnline(false)
    onlineManager.setOnline(true)
    await pass(MINUTE)
    expect(sentAt).toHaveLength(1)
  })

  test('asks again at a sign of life for what failed', async () => {
    queryClient.unmount()
    queryClient = createQueryClient('off')
    queryClient.mount()
    const { sentAt, result } = watch((count) => (count < 4 ? unreachable() : planOf(7)))
    await pass(10 * MINUTE)
    expect(sentAt).toHaveLength(3)
    focusManager.setFocused(false)
    focusManager.setFocused(true)
    await pass(MINUTE)
    expect(sentAt).toHaveLength(4)
    expect(result().error).toBeNull()
  })
})

describe('a request that fails in passing', () => {
  test('is sent three times with growing pauses, then once a minute', async () => {
    const { sentAt, result } = watch(unreachable)
    await pass(4_000)
    expect(sentAt).toHaveLength(3)
    const [first = -1, second = -1, third = -1] = sentAt
    expect(first).toBe(0)
    expect(second).toBeGreaterThanOrEqual(500)
    expect(second).toBeLessThanOrEqual(1_000)
    expect(third - second).toBeGreaterThanOrEqual(1_000)
    expect(third - second).toBeLessThanOrEqual(2_000)
    expect(result()).toMatchObject({ status: 'error', error: { kind: 'network' } })

    for (const polls of [1, 2, 3]) {
      await pass(MINUTE)
      expect(sentAt).toHaveLength(3 + polls)
    }
  })

  test('does not pause for the same time in every browser', async () => {
    const pauses = new Set<number>()
    for (const random of [0, 0.5, 0.999]) {
      vi.spyOn(Math, 'random').mockReturnValue(random)
      queryClient.clear()
      const { sentAt, leave } = watch(unreachable)
      await pass(1_001)
      pauses.add(sentAt[1] ?? 0)
      leave()
    }
    vi.restoreAllMocks()
    expect([...pauses]).toEqual([500, 750, 999])
  })

  test('has three attempts again after a success', async () => {
    const { sentAt, result } = watch((count) => (count === 5 ? planOf(70) : unreachable()))
    await pass(4_000)
    await pass(2 * MINUTE)
    expect(sentAt).toHaveLength(5)
    expect(result()).toMatchObject({ status: 'success', error: null })
    await pass(MINUTE + 4_000)
    expect(sentAt).toHaveLength(8)
    expect(result()).toMatchObject({ status: 'error', data: { plan } })
  })

  test('recovers at an attempt without an error to show', async () => {
    const { result } = watch((count) => (count < 3 ? refusal(503) : planOf(71)))
    await pass(4_000)
    expect(result()).toMatchObject({ status: 'success', error: null })
    expect(result().data?.targets[0]?.value).toBe(71)
  })
})

describe('how often a failure is retried', () => {
  test.each([
    [408, 3],
    [425, 3],
    [429, 3],
    [500, 3],
    [502, 3],
    [503, 3],
    [400, 1],
    [401, 1],
    [403, 1],
    [404, 1],
    [409, 1],
    [412, 1],
    [413, 1],
    [422, 1],
    [301, 1],
    [304, 1],
    [204, 1],
  ])('a %d is sent %d times', async (status, attempts) => {
    const { sentAt, result } = watch(() => refusal(status))
    await pass(10_000)
    expect(sentAt).toHaveLength(attempts)
    expect(result()).toMatchObject({ status: 'error', error: { status } })
  })

  test('is not asked for again by a part of the page that comes with the failure, but by one that comes later', async () => {
    const first = watch(() => refusal(404))
    await pass(100)
    const withIt = watch(() => planOf(73))
    await pass(1_000)
    expect(withIt.sentAt).toHaveLength(0)
    expect(withIt.result()).toMatchObject({ status: 'error', error: { status: 404 } })
    first.leave()
    withIt.leave()
    await pass(2_000)
    const next = watch(() => planOf(73))
    await pass(100)
    expect(next.sentAt).toHaveLength(1)
    expect(next.result()).toMatchObject({ status: 'success' })
  })

  test('an answer that breaks the contract is not asked for again at once', async () => {
    const { sentAt, result } = watch(() => Response.json({ plan, targets: null }))
    await pass(10_000)
    expect(sentAt).toHaveLength(1)
    expect(result()).toMatchObject({ error: { kind: 'contract', detailPath: 'targets' } })
  })

  test('an answer that never comes is given up after 15 s, three times', async () => {
    const { sentAt, requests, result } = watch(never)
    await pass(14_900)
    expect(requests[0]?.signal.aborted).toBe(false)
    await pass(200)
    expect(requests[0]?.signal.aborted).toBe(true)
    await pass(40_000)
    expect(sentAt).toHaveLength(3)
    expect(result()).toMatchObject({ status: 'error', error: { kind: 'timeout' } })
  })
})

describe('Retry-After', () => {
  test.each([
    [1, 429],
    [20, 503],
    [60, 503],
  ])('of %d s is kept within the query', async (seconds, status) => {
    const { sentAt, result } = watch((count) =>
      count === 1 ? refusal(status, { 'Retry-After': String(seconds) }) : planOf(72),
    )
    await pass(seconds * 1_000 - 1)
    expect(sentAt).toHaveLength(1)
    expect(result()).toMatchObject({ status: 'pending', fetchStatus: 'fetching' })
    await pass(2_000)
    expect(sentAt).toHaveLength(2)
    expect(result().status).toBe('success')
  })

  test('is kept by a query that comes online meanwhile', async () => {
    const { sentAt } = watch((count) => (count === 1 ? refusal(503, { 'Retry-After': '30' }) : planOf(72)))
    await pass(1_000)
    onlineManager.setOnline(false)
    onlineManager.setOnline(true)
    await pass(28_000)
    expect(sentAt).toHaveLength(1)
    await pass(3_000)
    expect(sentAt).toHaveLength(2)
  })

  test('of more than a minute fails in words, and nothing is sent before it has passed', async () => {
    const { sentAt, result } = watch((count) =>
      count === 1 ? refusal(503, { 'Retry-After': '300' }) : planOf(73),
    )
    await pass(1_000)
    expect(result()).toMatchObject({ status: 'error', fetchStatus: 'idle', error: { retryAfterMs: 300_000 } })

    await pass(2 * MINUTE)
    focusManager.setFocused(false)
    focusManager.setFocused(true)
    onlineManager.setOnline(false)
    onlineManager.setOnline(true)
    const secondView = watch(never)
    await pass(2 * MINUTE)
    expect([...sentAt, ...secondView.sentAt]).toHaveLength(1)
    secondView.leave()

    await pass(MINUTE)
    expect(sentAt).toHaveLength(2)
    expect(result()).toMatchObject({ status: 'success', error: null })
  })

  test('of days is taken for an hour', async () => {
    const { sentAt } = watch(() => refusal(503, { 'Retry-After': '86400' }))
    await pass(59 * MINUTE)
    expect(sentAt).toHaveLength(1)
    await pass(2 * MINUTE)
    expect(sentAt).toHaveLength(2)
  })
})

describe('a plan on screen', () => {
  test('is asked for once a minute while visible', async () => {
    const { sentAt } = watch(() => planOf(74))
    await pass(10 * MINUTE + 1_000)
    expect(sentAt).toHaveLength(11)
  })

  test('is not asked for while hidden, and at once when visible again', async () => {
    const { sentAt } = watch(() => planOf(74))
    await pass(1_000)
    focusManager.setFocused(false)
    await pass(60 * MINUTE)
    expect(sentAt).toHaveLength(1)
    focusManager.setFocused(true)
    await pass(100)
    expect(sentAt).toHaveLength(2)
  })

  test('is left alone by a glance elsewhere while it is fresh', async () => {
    const { sentAt } = watch(() => planOf(74))
    await pass(10_000)
    focusManager.setFocused(false)
    focusManager.setFocused(true)
    await pass(1_000)
    expect(sentAt).toHaveLength(1)
  })

  test.each([
    [
      'becomes visible',
      () => {
        focusManager.setFocused(false)
        focusManager.setFocused(true)
      },
    ],
    [
      'is online again',
      () => {
        onlineManager.setOnline(false)
        onlineManager.setOnline(true)
      },
    ],
  ])('stays when it fails, and recovers as soon as the page %s', async (_what, sign) => {
    let isDown = false
    const { sentAt, result } = watch(() => (isDown ? refusal(500) : planOf(75)))
    await pass(1_000)
    isDown = true
    await pass(MINUTE + 4_000)
    expect(sentAt).toHaveLength(4)
    expect(result()).toMatchObject({ error: { status: 500 }, data: { plan } })
    const receivedAt = result().dataUpdatedAt

    isDown = false
    sign()
    await pass(1_000)
    expect(sentAt).toHaveLength(5)
    expect(result()).toMatchObject({ status: 'success', error: null })
    expect(result().dataUpdatedAt).toBeGreaterThan(receivedAt)
  })

  test('is asked for anew once online, whatever was under way before', async () => {
    const { sentAt, requests, result } = watch((count) => (count === 1 ? never() : planOf(78)))
    await pass(1_000)
    onlineManager.setOnline(false)
    onlineManager.setOnline(true)
    await pass(100)
    expect(sentAt).toHaveLength(2)
    expect(requests[0]?.signal.aborted).toBe(true)
    expect(result()).toMatchObject({ status: 'success', data: { plan } })
  })

  test('is asked for once online though it is fresh, where the last request failed', async () => {
    let isDown = false
    const { sentAt, observer, result } = watch(() => (isDown ? refusal(404) : planOf(78)))
    await pass(1_000)
    isDown = true
    await observer.refetch()
    expect(result()).toMatchObject({ error: { status: 404 }, data: { plan } })
    isDown = false
    onlineManager.setOnline(false)
    onlineManager.setOnline(true)
    await pass(100)
    expect(sentAt).toHaveLength(3)
    expect(result()).toMatchObject({ status: 'success', error: null })
  })

  test('has words in a browser that is offline, and no endless pause', async () => {
    onlineManager.setOnline(false)
    const { result } = watch(unreachable)
    await pass(5_000)
    expect(result()).toMatchObject({ status: 'error', fetchStatus: 'idle', error: { kind: 'network' } })
  })

  test('keeps the same objects where an answer changes nothing', async () => {
    const { result } = watch((count) => planOf(count === 3 ? 77 : 76))
    await pass(1_000)
    const before = result().data
    await pass(MINUTE)
    expect(result().data).toBe(before)
    await pass(MINUTE)
    expect(result().data?.targets[0]?.value).toBe(77)
    expect(result().data?.targets[1]).toBe(before?.targets[1])
  })

  test('is refreshed from an answer with a hundred thousand levels in a field it does not know', async () => {
    const levels = 100_000
    const text = (value: number): string =>
      JSON.stringify({
        plan,
        targets: {
          items: index.targets('harbour-plan').map((each) => ({ ...each, value })),
          sources: [],
          nextCursor: null,
        },
      }).replace('"value":', `"deep":${'['.repeat(levels)}${String(value)}${']'.repeat(levels)},"value":`)
    const { result } = watch(
      (count) => new Response(text(77 + count), { headers: { 'Content-Type': 'application/json' } }),
    )
    await pass(1_000)
    expect(result().data?.targets[0]?.value).toBe(78)
    await pass(MINUTE)
    expect(result()).toMatchObject({ status: 'success', error: null })
    expect(result().data?.targets[0]?.value).toBe(79)
  })
})

describe('a view that is left', () => {
  test('abandons its request, and no retry follows', async () => {
    const { sentAt, requests, leave } = watch(never)
    await pass(1_000)
    leave()
    await pass(0)
    expect(requests[0]?.signal.aborted).toBe(true)
    await pass(5 * MINUTE)
    expect(sentAt).toHaveLength(1)
    expect(queryClient.getQueryState(planKey('harbour-plan'))).toMatchObject({
      error: null,
      fetchStatus: 'idle',
    })
  })

  test('abandons its retries', async () => {
    const { sentAt, leave } = watch(unreachable)
    await pass(100)
    leave()
    await pass(5 * MINUTE)
    expect(sentAt).toHaveLength(1)
  })

  test('leaves what it received for the next one', async () => {
    const first = watch(() => planOf(80))
    await pass(1_000)
    first.leave()
    await pass(10_000)
    const second = watch(never)
    expect(second.result().data?.targets[0]?.value).toBe(80)
    expect(second.sentAt).toHaveLength(0)
  })
})

describe('answers that overtake each other', () => {
  test('never put an older one in place of a newer one', async () => {
    const answers: ((response: Response) => void)[] = []
    const { observer, requests, result } = watch((count) =>
      count === 1
        ? planOf(81)
        : new Promise<Response>((resolve) => {
            answers.push(resolve)
          }),
    )
    await pass(1_000)
    void observer.refetch()
    await pass(1_000)
    void observer.refetch()
    await pass(1_000)
    answers[1]?.(planOf(83))
    await pass(100)
    expect(result().data?.targets[0]?.value).toBe(83)
    answers[0]?.(planOf(82))
    await pass(1_000)
    expect(result().data?.targets[0]?.value).toBe(83)
    expect(requests[1]?.signal.aborted).toBe(true)
  })
})
