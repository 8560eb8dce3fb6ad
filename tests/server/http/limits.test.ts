import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { describedPaths, faultsOfAnswer } from '#tools/contract/described.ts'
import { PLAN, run } from './running.ts'

describe('the rate', () => {
  test('is kept for each address: 429, when to come back, and a problem', async () => {
    const { get } = await run({ ratePerMinute: 2 })
    const answers = [await get('/api/v1/plans'), await get('/api/v1/health'), await get('/api/v1/plans')]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
    const [refused = Response.error()] = answers.slice(-1)
    const seconds = Number(refused.headers.get('Retry-After'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(await faultsOfAnswer('/plans', refused)).toEqual([])
  })

  test('counts neither files nor probes', async () => {
    const { get } = await run({ ratePerMinute: 1 })
    await get('/api/v1/plans')
    for (const path of ['/', '/assets/index-abc.js', '/livez', '/readyz']) {
      expect((await get(path)).status).toBe(200)
    }
  })

  test('goes by the address that the proxy saw, where one is trusted', async () => {
    const { get } = await run({ ratePerMinute: 1, trustedProxies: 1 })
    const from = (forwarded: string): Promise<Response> =>
      get('/api/v1/plans', { headers: { 'X-Forwarded-For': forwarded } })
    expect((await from('203.0.113.7')).status).toBe(200)
    expect((await from('203.0.113.8')).status).toBe(200)
    expect((await from('203.0.113.7')).status).toBe(429)
    expect((await from('198.51.100.1, 203.0.113.7')).status).toBe(429)
  })

  test('believes no header where no proxy is trusted', async () => {
    const { get } = await run({ ratePerMinute: 1 })
    await get('/api/v1/plans', { headers: { 'X-Forwarded-For': '203.0.113.7' } })
    const other = await get('/api/v1/plans', { headers: { 'X-Forwarded-For': '203.0.113.8' } })
    expect(other.status).toBe(429)
  })
})

describe('a body', () => {
  test.each([
    ['of a known length', { 'Content-Length': '5' }],
    ['of an unknown length', { 'Transfer-Encoding': 'chunked' }],
  ])('%s is refused unread, even with GET', async (_what, headers) => {
    const { url } = await run()
    const { status, connection } = await new Promise<{ status: number; connection: unknown }>(
      (resolve, reject) => {
        const asking = request(`${url}/api/v1/plans`, { method: 'GET', headers }, (response) => {
          response.resume()
          resolve({ status: response.statusCode ?? 0, connection: response.headers.connection })
        })
        asking.on('error', reject)
        asking.write('12345')
        asking.end()
      },
    )
    expect({ status, connection }).toEqual({ status: 413, connection: 'close' })
  })

  test.each([
    ['an operation', '/api/v1/plans', 405],
    ['the page', '/', 405],
    ['a probe', '/readyz', 405],
    ['no operation', '/api/v1/none', 404],
  ])('with another method leaves that to be what is wrong: %s', async (_what, path, status) => {
    const { get } = await run()
    const answer = await get(path, { method: 'POST', body: '{}' })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Allow')).toBe(status === 405 ? 'GET, HEAD' : null)
    expect(answer.headers.get('Connection')).toBe('close')
    await answer.text()
  })
})

describe('another method', () => {
  test('is refused at every operation, as described', async () => {
    const { get } = await run()
    for (const described of describedPaths) {
      const answer = await get(`/api/v1${described.replaceAll(/\{\w+\}/gu, 'any')}`, { method: 'DELETE' })
      expect([described, answer.status]).toEqual([described, 405])
      expect(await faultsOfAnswer(described, answer)).toEqual([])
    }
  })
})

describe('an address', () => {
  test('that is too long is refused', async () => {
    const { get } = await run()
    const answer = await get(`/api/v1/plans?x=${'y'.repeat(4_200)}`)
    expect(answer.status).toBe(414)
    expect(await faultsOfAnswer('/plans', answer)).toEqual([])
  })
})

describe('time', () => {
  test('runs out for an answer that does not come', async () => {
    const server = await run({ requestLimitMs: 30 })
    server.store.hold()
    const answer = await server.get('/api/v1/plans')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('Retry-After')).not.toBeNull()
    expect(await answer.json()).toMatchObject({ detail: 'The answer took too long. Ask again.' })
  })

  test('does not run out for a stream', async () => {
    const { get, logged } = await run({ requestLimitMs: 30, heartbeatEveryMs: 20 })
    const reader = (await get(`/api/v1/events?plan=${PLAN}`)).body?.getReader()
    for (let count = 0; count < 5; count += 1) expect((await reader?.read())?.done).toBe(false)
    expect(logged).toEqual([])
    await reader?.cancel()
  })
})

describe('connections', () => {
  test('are so many and no more', async () => {
    const server = await run({ maxConnections: 1 })
    const first = await server.get(`/api/v1/events?plan=${PLAN}`)
    await expect(server.get('/livez')).rejects.toThrow('fetch failed')
    expect(server.logged.map(({ msg }) => msg)).toContain('connection refused: there are too many')
    await first.body?.cancel()
  })
})
