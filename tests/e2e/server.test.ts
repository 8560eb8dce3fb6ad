// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BODIES, CONNECTION_FAULTS, STATUSES, type BodyFault, type Fault } from './faults.ts'
import { startServer, type TestServer } from './server.ts'
import { createHandlers } from '#mocks/create-handlers.ts'
import { smallStore } from '#tests/mocks/small-store.ts'

const POLICY = "default-src 'none'; script-src 'self'"
const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}" /><title>Page</title>`

const PLAN = {
  plan: { id: 'rivers', targetCount: 2 },
  targets: {
    items: [
      {
        id: 'clean',
        value: 70,
        direction: 'increase',
        dueBy: '2030-12-31',
        history: [{ asOf: '2024', value: 41 }],
      },
      { id: 'dams', value: 3, direction: 'decrease', dueBy: '2030-06-30', history: [] },
    ],
  },
}

const handlers = [
  http.get('*/api/v1/plans/rivers', () => HttpResponse.json(PLAN, { headers: { ETag: '"v1"' } })),
  http.get('*/api/v1/health', () => HttpResponse.json({ status: 'ok' })),
]

let folder = ''
let server: TestServer

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'built-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {}\n')
  server = await startServer(folder, handlers)
})

afterEach(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function get(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.url}${path}`, init)
}

function strikePlan(fault: Fault, times?: number): void {
  server.strike({ path: '/plans/rivers', fault, ...(times === undefined ? {} : { times }) })
}

async function planStruckBy(fault: Fault): Promise<Response> {
  strikePlan(fault)
  return get('/api/v1/plans/rivers')
}

describe('the built app', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/plans/rivers/targets/clean', 200, 'text/html; charset=utf-8'],
    ['/assets/index-abc.js', 200, 'text/javascript; charset=utf-8'],
    ['/assets/index-gone.js', 404, 'text/plain; charset=utf-8'],
    ['/../secret.txt', 404, 'text/plain; charset=utf-8'],
    ['/%2e%2e/secret.txt', 404, 'text/plain; charset=utf-8'],
    ['/assets', 200, 'text/html; charset=utf-8'],
  ])('%s is answered with %d, %s', async (path, status, type) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe(type)
  })

  test('a file that has not changed is not sent again', async () => {
    const etag = (await get('/')).headers.get('etag') ?? ''
    const again = await get('/', { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('is not written to', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405)
  })

  test('must have been built', async () => {
    rmSync(join(folder, 'index.html'))
    await expect(startServer(folder, handlers)).rejects.toThrow('Build the app first: npm run build.')
  })

  test('must carry its policy', async () => {
    writeFileSync(join(folder, 'index.html'), '<title>Page</title>')
    await expect(startServer(folder, handlers)).rejects.toThrow('carries no Content Security Policy')
  })
})

describe('security headers', () => {
  test.each([
    ['the page', '/'],
    ['a deep link', '/plans/rivers'],
    ['an asset', '/assets/index-abc.js'],
    ['a missing file', '/missing.js'],
    ['the API', '/api/v1/health'],
    ['an error of the API', '/api/v1/plans/rivers'],
  ])('stand on %s', async (_what, path) => {
    strikePlan({ kind: 'rewritten', rewrite: () => '{}' })
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toBe(`${POLICY}; frame-ancestors 'none'`)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('strict-transport-security')).toContain('max-age=')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
  })

  test('let embeds alone be framed: by any site over https, or by those that are named', async () => {
    const embed = '/embed/rivers/length'
    const { headers } = await get(embed)
    expect(headers.get('content-security-policy')).toBe(`${POLICY}; frame-ancestors https:`)
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
    await server.stop()
    server = await startServer(folder, handlers, { embeddedBy: ["'self'", 'https://one.example'] })
    expect((await get(embed)).headers.get('content-security-policy')).toBe(
      `${POLICY}; frame-ancestors 'self' https://one.example`,
    )
    expect((await get('/embedded')).headers.get('content-security-policy')).toContain(
      "frame-ancestors 'none'",
    )
  })

  test('let nothing be framed where no site may', async () => {
    await server.stop()
    server = await startServer(folder, handlers, { embeddedBy: [] })
    const { headers } = await get('/embed/rivers/length')
    expect(headers.get('content-security-policy')).toBe(`${POLICY}; frame-ancestors 'none'`)
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })
})

describe('the API', () => {
  test('is answered by the handlers and remembers what it was asked', async () => {
    const response = await get('/api/v1/plans/rivers?lang=en', { headers: { 'If-None-Match': '"v0"' } })
    expect(await response.json()).toEqual(PLAN)
    expect(response.headers.get('etag')).toBe('"v1"')
    expect(server.requests).toMatchObject([
      { method: 'GET', path: '/plans/rivers?lang=en', headers: { 'if-none-match': '"v0"' } },
    ])
  })

  test('answers whole where a fault strikes, whatever the client has kept', async () => {
    server.serve(createHandlers(smallStore))
    const path = '/api/v1/plans/harbour-plan'
    const kept = await get(path)
    const headers = { 'If-None-Match': kept.headers.get('etag') ?? '' }
    expect((await get(path, { headers })).status).toBe(304)
    server.strike({ path: '/plans/harbour-plan', fault: { kind: 'body', body: 'extra-field' } })
    const struck = await get(path, { headers })
    expect(struck.status).toBe(200)
    expect(await struck.json()).toMatchObject({ plan: { id: 'harbour-plan' } })
    expect(struck.headers.get('etag')).toBe(headers['If-None-Match'])
  })

  test('is answered by other handlers once told to', async () => {
    server.serve([http.get('*/api/v1/health', () => HttpResponse.json({ status: 'other' }))])
    expect(await (await get('/api/v1/health')).json()).toEqual({ status: 'other' })
  })

  test('refuses connections while stopped, and comes back on the same port', async () => {
    const { url } = server
    await server.stop()
    await expect(get('/api/v1/health')).rejects.toThrow('fetch failed')
    await server.start()
    expect(server.url).toBe(url)
    expect((await get('/api/v1/health')).status).toBe(200)
  })
})

describe('a strike', () => {
  test('hits its path alone, with any query', async () => {
    strikePlan({ kind: 'status', status: 503 })
    expect((await get('/api/v1/plans/rivers?x=1')).status).toBe(503)
    expect((await get('/api/v1/health')).status).toBe(200)
  })

  test('hits whatever its pattern fits', async () => {
    server.strike({ path: /./u, fault: { kind: 'status', status: 500 } })
    expect((await get('/api/v1/plans/rivers')).status).toBe(500)
    expect((await get('/api/v1/health')).status).toBe(500)
  })

  test('is over after so many requests', async () => {
    strikePlan({ kind: 'status', status: 503 }, 2)
    const statuses = [await get('/api/v1/plans/rivers'), await get('/api/v1/plans/rivers')]
    expect(statuses.map(({ status }) => status)).toEqual([503, 503])
    expect((await get('/api/v1/plans/rivers')).status).toBe(200)
  })

  test('gives way to a newer one, and all end by healing', async () => {
    strikePlan({ kind: 'status', status: 503 })
    strikePlan({ kind: 'status', status: 404 })
    expect((await get('/api/v1/plans/rivers')).status).toBe(404)
    server.heal()
    expect((await get('/api/v1/plans/rivers')).status).toBe(200)
  })
})

describe('a status', () => {
  test.each(STATUSES)('of %d arrives as it is', async (status) => {
    strikePlan({ kind: 'status', status, headers: { 'Retry-After': '1' } })
    const response = await get('/api/v1/plans/rivers', { redirect: 'manual' })
    expect(response.status).toBe(status)
    expect(response.headers.get('retry-after')).toBe('1')
  })
})

describe('a body', () => {
  const read = async (body: BodyFault): Promise<string> => (await planStruckBy({ kind: 'body', body })).text()
  const parsed = async (body: BodyFault): Promise<unknown> => JSON.parse(await read(body))
  const [clean, dams] = PLAN.targets.items

  test.each(BODIES)('%s is another than the true one', async (body) => {
    const truth = await (await get('/api/v1/plans/rivers')).arrayBuffer()
    const raw = await rawPlanStruckBy({ kind: 'body', body })
    expect(
      raw.body.equals(Buffer.from(truth)) && raw.type === 'application/json' && raw.encoding === '',
    ).toBe(false)
  })

  test('empty has no byte', async () => {
    expect(await read('empty')).toBe('')
  })

  test('truncated is cut within the JSON', async () => {
    const text = await read('truncated')
    expect(JSON.stringify(PLAN).startsWith(text)).toBe(true)
    expect(text.length).toBeGreaterThan(10)
    expect(text.length).toBeLessThan(JSON.stringify(PLAN).length)
  })

  test('bad-gzip does not decode', async () => {
    const response = await planStruckBy({ kind: 'body', body: 'bad-gzip' })
    await expect(response.text()).rejects.toThrow('terminated')
  })

  test('huge has fifty million bytes', async () => {
    expect((await read('huge')).length).toBeGreaterThan(50_000_000)
  })

  test('deep nests a hundred thousand lists', async () => {
    expect(await read('deep')).toMatch(/^\[{100000}\]{100000}$/u)
  })

  test.each<readonly [BodyFault, unknown]>([
    ['null-field', { ...clean, value: null }],
    ['retyped-field', { ...clean, value: '18' }],
    ['non-finite-number', { ...clean, value: Number.POSITIVE_INFINITY }],
    ['zero-target', { ...clean, value: 0 }],
    ['negative-target', { ...clean, value: -7 }],
  ])('%s spoils the value of the first target', async (body, expected) => {
    expect(await parsed(body)).toMatchObject({ targets: { items: [expected, { id: 'dams' }] } })
  })

  test('missing-field takes the value of the first target away', async () => {
    const [first] = PLAN.targets.items
    expect(await read('missing-field')).toBe(
      JSON.stringify(PLAN).replace(`"value":${String(first?.value)},`, ''),
    )
  })

  test.each<readonly [BodyFault, unknown]>([
    ['missing-field', {}],
    ['null-field', { status: null }],
    ['retyped-field', { status: '18' }],
  ])('%s spoils a text where the answer has no number', async (body, expected) => {
    server.strike({ path: '/health', fault: { kind: 'body', body } })
    expect(await (await get('/api/v1/health')).json()).toEqual(expected)
  })

  test('extra-field adds to every object', async () => {
    expect(await read('extra-field')).toMatch(/(?:addedByALaterVersion.*){5}/u)
  })

  test('duplicates repeats the first of each list', async () => {
    expect(await parsed('duplicates')).toMatchObject({
      targets: {
        items: [
          { ...clean, history: [...(clean?.history ?? []), ...(clean?.history ?? [])] },
          dams,
          { id: 'clean' },
        ],
      },
    })
  })

  test('out-of-order turns each list round', async () => {
    expect(await parsed('out-of-order')).toMatchObject({
      targets: { items: [{ id: 'dams' }, { id: 'clean' }] },
    })
  })

  test('rewritten is what the test makes of it', async () => {
    strikePlan({ kind: 'rewritten', rewrite: (text) => text.replace('rivers', 'lakes') })
    const response = await get('/api/v1/plans/rivers')
    expect(await response.json()).toMatchObject({ plan: { id: 'lakes' } })
    expect(response.headers.get('etag')).toBeNull()
  })
})

describe('a connection', () => {
  test.each(CONNECTION_FAULTS)('that is %s gives the client no whole answer', async (connection) => {
    strikePlan({ kind: 'connection', connection })
    await expect(get('/api/v1/plans/rivers').then((response) => response.text())).rejects.toThrow(
      connection.endsWith('in-body') ? 'terminated' : 'fetch failed',
    )
  })
})

describe('time', () => {
  const aborted = async (fault: Fault, ms: number): Promise<Response> => {
    strikePlan(fault)
    const response = await get('/api/v1/plans/rivers', { signal: AbortSignal.timeout(ms) })
    await response.text()
    return response
  }

  test('a delay is kept, and the answer is true', async () => {
    const before = performance.now()
    const response = await planStruckBy({ kind: 'delay', ms: 120 })
    expect(performance.now() - before).toBeGreaterThan(115)
    expect(await response.json()).toEqual(PLAN)
  })

  test.each<Fault>([{ kind: 'never' }, { kind: 'silent-body' }])(
    '$kind ends by the client alone',
    async (fault) => {
      await expect(aborted(fault, 150)).rejects.toThrow('timeout')
    },
  )

  test('a silent body sends its headers first', async () => {
    strikePlan({ kind: 'silent-body' })
    const response = await get('/api/v1/plans/rivers', { signal: AbortSignal.timeout(150) })
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('timeout')
  })

  test('a drip arrives whole in the end', async () => {
    const before = performance.now()
    const response = await planStruckBy({ kind: 'drip', bytes: 60, everyMs: 20 })
    expect(await response.json()).toEqual(PLAN)
    expect(performance.now() - before).toBeGreaterThan(60)
  })

  test('answers overtake each other as the test lets them', async () => {
    let release = (): void => undefined
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    strikePlan({ kind: 'held', release: released }, 1)
    const order: string[] = []
    const first = get('/api/v1/plans/rivers').then(() => order.push('first'))
    await expect.poll(() => server.requests.length).toBe(1)
    await get('/api/v1/plans/rivers').then(() => order.push('second'))
    release()
    await first
    expect(order).toEqual(['second', 'first'])
  })
})

interface RawAnswer {
  readonly body: Buffer
  readonly type: string
  readonly encoding: string
}

/** The bytes as they come, undecoded. */
async function rawPlanStruckBy(fault: Fault): Promise<RawAnswer> {
  strikePlan(fault)
  return new Promise((resolve, reject) => {
    httpRequest(`${server.url}/api/v1/plans/rivers`, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
      })
      response.on('end', () => {
        const { 'content-type': type = '', 'content-encoding': encoding = '' } = response.headers
        resolve({ body: Buffer.concat(chunks), type, encoding })
      })
    })
      .on('error', reject)
      .end()
  })
}

describe('a stream of events', () => {
  test('is answered event by event, and ends with the server', async () => {
    let tell: (text: string) => void = () => undefined
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        tell = (text) => {
          controller.enqueue(new TextEncoder().encode(text))
        }
      },
    })
    server.serve([
      http.get(
        '*/api/v1/events',
        () => new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } }),
      ),
    ])
    tell('event: first\n\n')
    const reader = (await get('/api/v1/events')).body?.getReader()
    const heard = async (): Promise<string> => new TextDecoder().decode((await reader?.read())?.value)
    expect(await heard()).toBe('event: first\n\n')
    tell('event: second\n\n')
    expect(await heard()).toBe('event: second\n\n')
    await server.stop()
    await expect(reader?.read()).rejects.toThrow('terminated')
    await server.start()
  })
})
