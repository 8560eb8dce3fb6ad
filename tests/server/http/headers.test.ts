import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { faultsOf } from '#tools/contract/described.ts'
import { PLAN, POLICY, run, type Running } from './running.ts'

/** The headers of an answer and its body as they come, to a request as it is written. */
async function raw(
  { url }: Running,
  request: string,
): Promise<{ headers: Headers; status: number; body: string }> {
  const { hostname, port } = new URL(url)
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let received = ''
    socket.on('data', (part: Buffer) => {
      received += part.toString('utf8')
    })
    socket.once('close', () => {
      resolve(received)
    })
    socket.once('error', reject)
    socket.write(request)
  })
  const [head = '', body = ''] = text.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = new Headers(
    lines.map((line): [string, string] => [
      line.slice(0, line.indexOf(':')),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  )
  return { headers, status: Number(first.split(' ')[1]), body }
}

function expectSecured(headers: Headers, embed = false): void {
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-security-policy': `${POLICY}; frame-ancestors ${embed ? 'https:' : "'none'"}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': embed ? 'cross-origin' : 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  })
}

describe('the headers that secure an answer', () => {
  test.each([
    ['the page', '/', 200],
    ['a deep link', '/plans/harbour-plan/targets/idle-ships', 200],
    ['an asset', '/assets/index-abc.js', 200],
    ['a missing file', '/assets/gone.js', 404],
    ['an answer', '/api/v1/health', 200],
    ['a problem of the asker', '/api/v1/plans/No_Id', 400],
    ['no such thing', '/api/v1/plans/none', 404],
    ['no such operation', '/api/v1/none', 404],
    ['another version of the API', '/api/v2/plans', 404],
    ['a probe', '/readyz', 200],
  ])('stand on %s', async (_what, path, status) => {
    const { get } = await run()
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expectSecured(answer.headers)
    await answer.text()
  })

  test('stand on a 304 of either kind, a 405, a 413 and a 414', async () => {
    const server = await run()
    const { get } = server
    for (const path of ['/', `/api/v1/plans/${PLAN}`]) {
      const version = (await get(path)).headers.get('ETag') ?? ''
      const again = await get(path, { headers: { 'If-None-Match': version } })
      expect(again.status).toBe(304)
      expectSecured(again.headers)
    }
    const refused = [
      await get('/', { method: 'POST' }),
      await get('/api/v1/plans', { method: 'DELETE' }),
      await get('/api/v1/plans', { method: 'POST', body: 'x' }),
      await raw(server, 'GET /api/v1/plans HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx'),
      await get(`/api/v1/plans?x=${'y'.repeat(5_000)}`),
    ]
    expect(refused.map(({ status }) => status)).toEqual([405, 405, 405, 413, 414])
    for (const { headers } of refused) expectSecured(headers)
  })

  test('stand on a 429, a 500, a 503 and a stream', async () => {
    const server = await run({ ratePerMinute: 3 })
    const stream = await server.get(`/api/v1/events?plan=${PLAN}`)
    expectSecured(stream.headers)
    await stream.body?.cancel()
    server.store.breakSource(new Error('wrong'))
    const failed = await server.get('/api/v1/plans')
    server.store.fail(new Error('gone'))
    const away = await server.get('/api/v1/plans')
    const tooMany = await server.get('/api/v1/plans')
    expect([failed.status, away.status, tooMany.status]).toEqual([500, 503, 429])
    for (const { headers } of [failed, away, tooMany]) expectSecured(headers)
  })

  test('let embeds be framed: by any safe page, by those that are named, or by none', async () => {
    const { get } = await run()
    expectSecured((await get('/embed/harbour-plan/idle-ships')).headers, true)
    expectSecured((await get('/embedded')).headers)
    const named = await run({ embeddedBy: ["'self'", 'https://one.example'] })
    const { headers } = await named.get('/embed/a/b')
    expect(headers.get('Content-Security-Policy')).toBe(
      `${POLICY}; frame-ancestors 'self' https://one.example`,
    )
    const none = await run({ embeddedBy: [] })
    expectSecured((await none.get('/embed/a/b')).headers)
  })

  test('stand on what never became a request', async () => {
    const server = await run()
    const noHttp = await raw(server, 'HELLO\r\n\r\n')
    const tooLarge = await raw(server, `GET / HTTP/1.1\r\nHost: x\r\nX-Large: ${'y'.repeat(20_000)}\r\n\r\n`)
    const noHost = await raw(server, 'GET /api/v1/plans HTTP/1.0\r\n\r\n')
    const badHost = await raw(server, 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n')
    expect([noHttp.status, tooLarge.status, noHost.status, badHost.status]).toEqual([400, 431, 400, 400])
    for (const { headers, body } of [noHttp, tooLarge, noHost, badHost]) {
      expectSecured(headers)
      expect(headers.get('Content-Type')).toBe('application/problem+json')
      expect(faultsOf('Problem', JSON.parse(body))).toEqual([])
    }
  })

  test('forbid everything where the server has no app', async () => {
    const { get } = await run({ hasApp: false })
    const answer = await get('/')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(await answer.text()).toContain('The API begins at /api/v1.')
  })
})

describe('other origins', () => {
  const FOREIGN = 'https://one.example'

  test('are told nothing by default', async () => {
    const { get } = await run()
    const { headers } = await get('/api/v1/plans', { headers: { Origin: FOREIGN } })
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
  })

  test('that are named may read, with cookies, and see what they need', async () => {
    const { get } = await run({ allowedOrigins: [FOREIGN] })
    for (const path of ['/api/v1/plans', '/api/v1/plans/none', `/api/v1/events?plan=${PLAN}`]) {
      const answer = await get(path, { headers: { Origin: FOREIGN } })
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'access-control-allow-origin': FOREIGN,
        'access-control-allow-credentials': 'true',
        'access-control-expose-headers': 'ETag, Retry-After',
        'cross-origin-resource-policy': 'cross-origin',
      })
      expect(answer.headers.get('Vary')).toContain('Origin')
      await answer.body?.cancel()
    }
  })

  test('that are not named are told nothing, and no cache mixes them up', async () => {
    const { get } = await run({ allowedOrigins: [FOREIGN] })
    for (const headers of [{ Origin: 'https://two.example' }, {}]) {
      const answer = await get('/api/v1/plans', { headers })
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull()
      expect(answer.headers.get('Vary')).toContain('Origin')
    }
  })

  test('may ask before asking, for what the app sends', async () => {
    const { get } = await run({ allowedOrigins: [FOREIGN] })
    const preflight = (origin: string): Promise<Response> =>
      get('/api/v1/plans', {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'if-none-match',
        },
      })
    const allowed = await preflight(FOREIGN)
    expect(allowed.status).toBe(204)
    expect(allowed.headers.get('Access-Control-Allow-Headers')).toContain('If-None-Match')
    expect(allowed.headers.get('Access-Control-Allow-Origin')).toBe(FOREIGN)
    expect((await preflight('https://two.example')).status).toBe(405)
  })

  test('still learn of a limit by a header that they may read', async () => {
    const { get } = await run({ allowedOrigins: [FOREIGN], ratePerMinute: 1 })
    await get('/api/v1/plans', { headers: { Origin: FOREIGN } })
    const refused = await get('/api/v1/plans', { headers: { Origin: FOREIGN } })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBe(FOREIGN)
    expect(refused.headers.get('Retry-After')).not.toBeNull()
  })
})
