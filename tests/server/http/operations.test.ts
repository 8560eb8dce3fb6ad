import { describe, expect, test } from 'vitest'
import { getResponse } from 'msw'
import { createHandlers } from '#mocks/create-handlers.ts'
import { describedPaths, faultsOf, faultsOfAnswer } from '#tools/contract/described.ts'
import { smallStore } from '#tests/mocks/small-store.ts'
import { PLAN, run } from './running.ts'

const ADDRESSES = [
  ['/plans', '/plans'],
  ['/plans/{planId}', `/plans/${PLAN}`],
  ['/plans/{planId}', '/plans/no-such-plan'],
  ['/plans/{planId}', '/plans/No_Id'],
  ['/plans/{planId}', '/plans/%E6%B8%AF'],
  ['/plans/{planId}/targets', `/plans/${PLAN}/targets?limit=2`],
  ['/plans/{planId}/targets', `/plans/${PLAN}/targets?limit=0`],
  ['/plans/{planId}/targets', `/plans/${PLAN}/targets?limit=1&limit=2`],
  ['/plans/{planId}/targets', `/plans/${PLAN}/targets?cursor=nonsense`],
  ['/plans/{planId}/targets/{targetId}', `/plans/${PLAN}/targets/idle-ships`],
  ['/plans/{planId}/targets/{targetId}', `/plans/${PLAN}/targets/no-such-target`],
  ['/series/{seriesId}/observations', '/series/berth-survey/observations?from=2021-01-01&limit=3'],
  ['/series/{seriesId}/observations', '/series/berth-survey/observations?to=2021-02-30'],
  ['/series/{seriesId}/observations', '/series/no-such-series/observations'],
  ['/events', '/events'],
  ['/events', '/events?plan=no-such-plan'],
] as const

describe('every operation', () => {
  test('is among those asked for', () => {
    const asked = new Set<string>(['/health', ...ADDRESSES.map(([described]) => described)])
    expect(asked).toEqual(new Set(describedPaths))
  })

  test.each(ADDRESSES)('%s at %s is answered as the mocks answer it', async (described, address) => {
    const { url, get } = await run()
    const answer = await get(`/api/v1${address}`)
    const handlers = createHandlers(smallStore, { changes: () => [] })
    const mocked = await getResponse(handlers, new Request(`${url}/api/v1${address}`))
    expect(answer.status).toBe(mocked?.status)
    expect(answer.headers.get('Content-Type')).toBe(mocked?.headers.get('Content-Type'))
    expect(answer.headers.get('ETag')?.replace('W/', '')).toBe(mocked?.headers.get('ETag') ?? undefined)
    const text = await answer.clone().text()
    expect(text).toBe(await mocked?.text())
    expect(await faultsOfAnswer(described, answer)).toEqual([])
  })

  test('says of itself that it is live and leaves nothing out', async () => {
    const { get } = await run()
    const answer = await get('/api/v1/health')
    expect(await answer.clone().json()).toMatchObject({
      status: 'ok',
      origin: 'live',
      capabilities: { events: true, conditionalRequests: true, paging: true },
    })
    expect(await faultsOfAnswer('/health', answer)).toEqual([])
  })

  test('is not sent again where the asker has it, compressed or not', async () => {
    const { get } = await run()
    for (const encoding of ['identity', 'gzip', 'br']) {
      const headers = { 'Accept-Encoding': encoding }
      const first = await get(`/api/v1/plans/${PLAN}`, { headers })
      const version = first.headers.get('ETag') ?? ''
      const again = await get(`/api/v1/plans/${PLAN}`, { headers: { ...headers, 'If-None-Match': version } })
      expect([first.status, again.status]).toEqual([200, 304])
      expect(await again.text()).toBe('')
      expect(again.headers.get('ETag')).not.toBeNull()
    }
  })

  test('has a head', async () => {
    const { get } = await run()
    for (const path of ['/health', '/plans', `/plans/${PLAN}`, `/plans/${PLAN}/targets`]) {
      const whole = await get(`/api/v1${path}`)
      const head = await get(`/api/v1${path}`, { method: 'HEAD' })
      expect(head.status).toBe(200)
      expect(head.headers.get('ETag')).toBe(whole.headers.get('ETag'))
      expect(await head.text()).toBe('')
    }
  })

  test('is refused by any other method, with those that there are', async () => {
    const { get } = await run()
    for (const path of ['/health', '/plans', `/plans/${PLAN}`, '/events']) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const answer = await get(`/api/v1${path}`, { method })
        expect([path, method, answer.status]).toEqual([path, method, 405])
        expect(answer.headers.get('Allow')).toBe('GET, HEAD')
        expect(faultsOf('Problem', await answer.json())).toEqual([])
      }
    }
  })

  test('that does not exist is a 404 whatever the method', async () => {
    const { get } = await run()
    for (const method of ['GET', 'POST', 'DELETE']) {
      const answer = await get('/api/v1/nothing', { method })
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('There is no such operation.')
    }
  })
})

describe('shared caches', () => {
  test('ask again for all that an event tells of, and may be late with the rest', async () => {
    const { get } = await run()
    const announced = await get(`/api/v1/plans/${PLAN}`)
    expect(announced.headers.get('Cache-Control')).toBe('no-cache')
    expect(announced.headers.get('CDN-Cache-Control')).toContain('max-age=0')
    expect(announced.headers.get('CDN-Cache-Control')).not.toContain('stale-while-revalidate')
    const plans = await get('/api/v1/plans')
    expect(plans.headers.get('Cache-Control')).toBe('no-cache')
    expect(plans.headers.get('CDN-Cache-Control')).toContain('stale-while-revalidate')
  })

  test('keep no refusal', async () => {
    const { get } = await run()
    for (const path of ['/plans/no-such-plan', '/plans/No_Id', '/nothing']) {
      const { headers } = await get(`/api/v1${path}`)
      expect(headers.get('Cache-Control')).toBe('no-store')
      expect(headers.get('CDN-Cache-Control')).toBeNull()
    }
  })
})

describe('compression', () => {
  test.each(['br', 'gzip'])('is %s where that is taken, and the figures are the same', async (encoding) => {
    const { get } = await run()
    const plain = await get(`/api/v1/plans/${PLAN}`, { headers: { 'Accept-Encoding': 'identity' } })
    const packed = await get(`/api/v1/plans/${PLAN}`, { headers: { 'Accept-Encoding': encoding } })
    expect(plain.headers.get('Content-Encoding')).toBeNull()
    expect(packed.headers.get('Content-Encoding')).toBe(encoding)
    expect(packed.headers.get('Vary')).toContain('Accept-Encoding')
    expect(Number(packed.headers.get('Content-Length'))).toBeLessThan(
      Number(plain.headers.get('Content-Length')) / 3,
    )
    expect(await packed.text()).toBe(await plain.text())
  })

  test('leaves small answers and streams alone', async () => {
    const { get } = await run()
    const headers = { 'Accept-Encoding': 'br, gzip' }
    expect((await get('/api/v1/plans', { headers })).headers.get('Content-Encoding')).toBeNull()
    const stream = await get(`/api/v1/events?plan=${PLAN}`, { headers })
    expect(stream.headers.get('Content-Encoding')).toBeNull()
    await stream.body?.cancel()
  })
})
