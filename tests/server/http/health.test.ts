import { describe, expect, test } from 'vitest'
import { describedPaths, faultsOfAnswer } from '#tools/contract/described.ts'
import { PLAN, run } from './running.ts'

const SECRET = 'password authentication failed for user "admin" at 10.0.0.7'

/** An address of the operation that this path describes. */
function addressOf(described: string): string {
  const path = described
    .replace('{planId}', PLAN)
    .replace('{targetId}', 'idle-ships')
    .replace('{seriesId}', 'idle-ships')
  return described === '/events' ? `${path}?plan=${PLAN}` : path
}

describe('a database that is gone', () => {
  test('makes the server not ready, and leaves it alive', async () => {
    const { get, store } = await run()
    expect((await get('/readyz')).status).toBe(200)
    store.fail(new Error(SECRET))
    const ready = await get('/readyz')
    expect(ready.status).toBe(503)
    expect(ready.headers.get('Retry-After')).not.toBeNull()
    expect((await get('/livez')).status).toBe(200)
    store.heal()
    expect((await get('/readyz')).status).toBe(200)
  })

  test('is a 503 at every operation, with when to come back and nothing of the inside', async () => {
    const { get, store } = await run()
    store.fail(new Error(SECRET))
    for (const described of describedPaths) {
      const answer = await get(`/api/v1${addressOf(described)}`)
      const text = await answer.clone().text()
      expect([described, answer.status]).toEqual([described, 503])
      expect(answer.headers.get('Retry-After')).toBe('5')
      expect(await faultsOfAnswer(described, answer)).toEqual([])
      expect(text).not.toContain('password')
    }
  })
})

describe('a fault of the server', () => {
  test('is a 500 without its reason, which is in the log', async () => {
    const { get, store, logged } = await run()
    store.breakSource(new Error(SECRET))
    const answer = await get('/api/v1/plans')
    const text = await answer.clone().text()
    expect(answer.status).toBe(500)
    expect(text).not.toContain('password')
    expect(await faultsOfAnswer('/plans', answer)).toEqual([])
    expect(logged.find(({ msg }) => msg === 'request failed')).toMatchObject({ err: { message: SECRET } })
  })
})

describe('the log', () => {
  test('has a line for each request, without its query, with the id that the answer carries', async () => {
    const { get, logged } = await run()
    const answer = await get(`/api/v1/plans/${PLAN}?token=secret`)
    const { length } = await answer.text()
    await expect.poll(() => logged.length).toBe(1)
    expect(logged[0]).toMatchObject({
      level: 30,
      msg: 'request',
      id: answer.headers.get('X-Request-Id'),
      method: 'GET',
      path: `/api/v1/plans/${PLAN}`,
      status: 200,
    })
    expect(logged[0]?.['ms']).toBeTypeOf('number')
    expect(logged[0]?.['bytes']).toBeGreaterThan(500)
    expect(length).toBeGreaterThan(500)
    expect(JSON.stringify(logged)).not.toContain('secret')
  })

  test('has no address of anybody unless a proxy is trusted', async () => {
    const { get, logged } = await run()
    await get('/livez')
    await get('/')
    await expect.poll(() => logged.length).toBe(1)
    expect(JSON.stringify(logged)).not.toContain('127.0.0.1')
    const behind = await run({ trustedProxies: 1 })
    await behind.get('/', { headers: { 'X-Forwarded-For': '203.0.113.7' } })
    await expect.poll(() => behind.logged[0]?.['address']).toBe('203.0.113.7')
  })

  test('tells of probes only where everything is told', async () => {
    const { get, logged } = await run({ logLevel: 'debug' })
    await get('/readyz')
    await expect.poll(() => logged.length).toBe(1)
    expect(logged[0]).toMatchObject({ level: 20, path: '/readyz' })
  })
})
