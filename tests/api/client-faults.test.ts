import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiError } from '#src/api/api-error.ts'
import { createApiClient, type ApiClient } from '#src/api/client.ts'
import { BODIES, CONNECTION_FAULTS, STATUSES, type BodyFault, type Fault } from '#tests/e2e/faults.ts'
import { startFaultServer, type FaultServer } from './fault-server.ts'

/** Longer than fifty million bytes take on a machine that has other things to do. */
const PATIENCE_MS = 25_000

let server: FaultServer
let api: ApiClient

beforeAll(async () => {
  server = await startFaultServer()
  api = createApiClient({ baseUrl: server.baseUrl, timeoutMs: PATIENCE_MS })
})

afterAll(async () => {
  await server.close()
})

beforeEach(() => {
  server.strike(null)
})

async function failureOf(loading: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await loading.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof ApiError) return error
  throw new Error(`This is no ApiError: ${String(error)}`)
}

const OPERATIONS: readonly (readonly [string, (client: ApiClient) => Promise<unknown>])[] = [
  ['health', (client) => client.health()],
  ['plans', (client) => client.plans()],
  ['plan', (client) => client.plan('harbour-plan')],
  ['targetsPage', (client) => client.targetsPage('harbour-plan', {})],
  ['target', (client) => client.target('harbour-plan', 'idle-ships')],
  ['observationsPage', (client) => client.observationsPage('idle-ships', {})],
]

/** What is seen of a status: its problem document and when to come back, unless it breaks the contract. */
function seenAs(status: number): Record<string, unknown> {
  if (status === 204 || status === 304) return { kind: 'contract', status, retryAfterMs: null, said: null }
  // It is followed, and leads to an address that the backend does not have.
  if (status === 301) return { kind: 'http', status: 404, retryAfterMs: null, said: null }
  return { kind: 'http', status, retryAfterMs: 7_000, said: 'Asked for by a test.' }
}

describe.each(OPERATIONS)('%s', (_name, load) => {
  test('gives the answer where nothing is wrong', async () => {
    await expect(load(api)).resolves.toBeTypeOf('object')
  })

  test.each(STATUSES)('tells a %s from an answer', async (status) => {
    server.strike({ kind: 'status', status, headers: { 'Retry-After': '7' } })
    const error = await failureOf(load(api))
    const { kind, problem, retryAfterMs } = error
    const said = problem?.detail ?? null
    expect({ kind, status: error.status, retryAfterMs, said }).toEqual(seenAs(status))
  })
})

const ACCEPTED_BODIES = [
  'byte-order-mark',
  'extra-field',
  'zero-target',
  'negative-target',
  'out-of-order',
] as const satisfies readonly BodyFault[]

type RefusedBody = Exclude<BodyFault, (typeof ACCEPTED_BODIES)[number]>

/** What a body comes to where a plan is asked for: the kind, and what the sentence says of it. */
const REFUSED_BODIES: Readonly<Record<RefusedBody, readonly [kind: 'contract' | 'network', says: string]>> = {
  empty: ['contract', 'the response is empty'],
  truncated: ['contract', 'no whole JSON document'],
  html: ['contract', 'the response is text/html, not application/json'],
  'wrong-type': ['contract', 'the response is text/plain, not application/json'],
  'bad-gzip': ['network', 'the connection ended within the response'],
  huge: ['contract', 'the response is larger than 20 MB'],
  deep: ['contract', 'breaks the contract as a whole'],
  'missing-field': ['contract', 'breaks the contract at targets.items[0].value'],
  'null-field': ['contract', 'breaks the contract at targets.items[0].value'],
  'retyped-field': ['contract', 'breaks the contract at targets.items[0].value'],
  'non-finite-number': ['contract', 'breaks the contract at targets.items[0].value'],
  duplicates: ['contract', 'breaks the contract at plan.themes[1].id'],
}

function isRefused(body: BodyFault): body is RefusedBody {
  return Object.hasOwn(REFUSED_BODIES, body)
}

describe('the body of an answer', () => {
  test.each(BODIES.filter(isRefused).map((body) => [body, ...REFUSED_BODIES[body]] as const))(
    'is refused where it is "%s"',
    async (body, kind, says) => {
      server.strike({ kind: 'body', body })
      const error = await failureOf(api.plan('harbour-plan'))
      expect(error.kind).toBe(kind)
      expect(error.message).toContain('Failed to load plan harbour-plan: ')
      expect(error.message).toContain(says)
    },
    PATIENCE_MS,
  )

  test.each(ACCEPTED_BODIES)('is accepted where it is "%s"', async (body) => {
    server.strike({ kind: 'body', body })
    const { plan } = await api.plan('harbour-plan')
    expect(plan.targetCount).toBe(3)
  })

  test('is tested in every way that the list of faults knows', () => {
    expect([...ACCEPTED_BODIES, ...Object.keys(REFUSED_BODIES)].toSorted()).toEqual([...BODIES].toSorted())
  })

  test.each(CONNECTION_FAULTS)('that ends by "%s" is a network failure', async (connection) => {
    server.strike({ kind: 'connection', connection })
    const error = await failureOf(api.plan('harbour-plan'))
    expect({ kind: error.kind, status: error.status }).toEqual({ kind: 'network', status: null })
    expect(error.cause).toBeInstanceOf(Error)
  })

  test(
    'is not read further than the size limit',
    async () => {
      server.strike({ kind: 'body', body: 'huge' })
      const small = createApiClient({ baseUrl: server.baseUrl, maxBytes: 1_000_000 })
      const error = await failureOf(small.health())
      expect(error.message).toContain('larger than 1 MB')
      await vi.waitFor(() => {
        expect(server.abandonedCount()).toBeGreaterThan(0)
      })
    },
    PATIENCE_MS,
  )
})

describe('the time limit', () => {
  const hasty = (): ApiClient => createApiClient({ baseUrl: server.baseUrl, timeoutMs: 250 })

  test.each<readonly [string, Fault]>([
    ['no byte comes', { kind: 'never' }],
    ['headers come and no body', { kind: 'silent-body' }],
    ['the body drips', { kind: 'drip', bytes: 5, everyMs: 20 }],
    ['the answer comes later', { kind: 'delay', ms: 900 }],
  ])('ends the request where %s', async (_what, fault) => {
    server.strike(fault)
    const abandoned = server.abandonedCount()
    const error = await failureOf(hasty().plan('harbour-plan'))
    expect(error.kind).toBe('timeout')
    expect(error.message).toBe(
      'Failed to load plan harbour-plan: no whole answer came within 0.25 s. Try again, and check how long the backend takes.',
    )
    await vi.waitFor(() => {
      expect(server.abandonedCount()).toBe(abandoned + 1)
    })
  })

  test('leaves a slow answer alone that is whole in time', async () => {
    server.strike({ kind: 'drip', bytes: 3_000, everyMs: 2 })
    const { plan } = await api.plan('harbour-plan')
    expect(plan.id).toBe('harbour-plan')
  })

  test('does not outlast an answer', async () => {
    const set = vi.spyOn(globalThis, 'setTimeout')
    const clear = vi.spyOn(globalThis, 'clearTimeout')
    await api.plans()
    const timer = set.mock.results[set.mock.calls.findIndex(([, ms]) => ms === PATIENCE_MS)]
    expect(timer?.type).toBe('return')
    expect(clear).toHaveBeenCalledWith(timer?.value)
    vi.restoreAllMocks()
  })
})

describe('an abort by the caller', () => {
  test.each<readonly [string, Fault]>([
    ['before any byte', { kind: 'never' }],
    ['within the body', { kind: 'drip', bytes: 5, everyMs: 20 }],
  ])('%s comes out as an AbortError and ends the request', async (_when, fault) => {
    server.strike(fault)
    const abandoned = server.abandonedCount()
    const controller = new AbortController()
    const loading = api.plan('harbour-plan', controller.signal)
    setTimeout(() => {
      controller.abort()
    }, 60)
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' })
    await vi.waitFor(() => {
      expect(server.abandonedCount()).toBe(abandoned + 1)
    })
  })

  test('before the start sends nothing', async () => {
    const before = server.requestCount()
    await expect(api.plan('harbour-plan', AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
    expect(server.requestCount()).toBe(before)
  })

  test('with a reason of its own is an AbortError all the same', async () => {
    server.strike({ kind: 'never' })
    const controller = new AbortController()
    const loading = api.health(controller.signal)
    controller.abort(new Error('the page was left'))
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' })
  })
})
