import { once } from 'node:events'
import { Agent, get as httpGet, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { faultsOf } from '#tools/contract/described.ts'
import { Listening } from './listening.ts'
import { PLAN, run, type Running } from './running.ts'

const ABOUT = { planId: PLAN, targetIds: ['berth-share'] } as const

async function listen({ get }: Running, query = '', headers: HeadersInit = {}): Promise<Listening> {
  return new Listening(await get(`/api/v1/events?plan=${PLAN}${query}`, { headers }))
}

describe('a stream of events', () => {
  test('begins with a heartbeat and goes on with them', async () => {
    const server = await run()
    const answer = await server.get(`/api/v1/events?plan=${PLAN}`)
    expect(answer.headers.get('Content-Type')).toBe('text/event-stream')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const listening = new Listening(answer)
    for (let count = 0; count < 3; count += 1) {
      expect(await listening.next()).toEqual({ event: 'heartbeat', id: null, data: {} })
    }
  })

  test('tells what is recorded in its plan, in order, and nothing of another', async () => {
    const server = await run({ heartbeatEveryMs: 60_000 })
    const listening = await listen(server)
    await listening.next()
    server.store.record(ABOUT)
    server.store.record({ planId: 'quiet-plan', targetIds: ['other'] })
    server.store.record({ ...ABOUT, kind: 'observation-corrected' })
    const first = await listening.next()
    const second = await listening.next()
    expect([first?.id, first?.event]).toEqual(['1', 'observation-recorded'])
    expect([second?.id, second?.event]).toEqual(['3', 'observation-corrected'])
    expect(faultsOf('ChangeEvent', first?.data)).toEqual([])
  })

  test('begins now where no event is named', async () => {
    const server = await run({ heartbeatEveryMs: 60_000 })
    server.store.record(ABOUT)
    const listening = await listen(server)
    await listening.next()
    server.store.record(ABOUT)
    expect(await listening.next()).toMatchObject({ id: '2' })
  })

  test.each([
    ['the header', '', { 'Last-Event-ID': '1' }],
    ['the address', '&lastEventId=1', {}],
    ['the header before the address', '&lastEventId=3', { 'Last-Event-ID': '1' }],
  ])('goes on after the event that %s names', async (_what, query, headers) => {
    const server = await run()
    for (let count = 0; count < 3; count += 1) server.store.record(ABOUT)
    const listening = await listen(server, query, headers)
    expect(await listening.news()).toMatchObject({ id: '2' })
    expect(await listening.news()).toMatchObject({ id: '3' })
  })

  test.each(['99', 'nonsense', 'x'.repeat(300)])('is reset after the unknown event %s', async (id) => {
    const server = await run()
    server.store.record(ABOUT)
    const listening = await listen(server, '', { 'Last-Event-ID': id })
    expect(await listening.news()).toEqual({ event: 'reset', id: null, data: {} })
    server.store.record(ABOUT)
    expect(await listening.news()).toMatchObject({ id: '2' })
  })

  test('reaches everyone by few questions to the store', async () => {
    const server = await run({ heartbeatEveryMs: 60_000 })
    const all = await Promise.all(Array.from({ length: 40 }, () => listen(server)))
    await Promise.all(all.map((listening) => listening.next()))
    server.store.asked = 0
    server.store.record(ABOUT)
    const heard = await Promise.all(all.map((listening) => listening.next()))
    expect(new Set(heard.map((each) => each?.id))).toEqual(new Set(['1']))
    expect(server.store.asked).toBeLessThan(5)
  })

  test('brings a burst whole to whoever reads', async () => {
    const server = await run()
    const listening = await listen(server)
    await listening.next()
    for (let count = 0; count < 3_000; count += 1) server.store.record(ABOUT)
    const ids: (string | null | undefined)[] = []
    while (ids.length < 3_000) ids.push((await listening.news())?.id)
    expect(ids).toEqual(Array.from({ length: 3_000 }, (_, index) => String(index + 1)))
  })

  test('is cut for a client that reads nothing, and for no other', async () => {
    const server = await run()
    const reading = await listen(server)
    const { hostname, port } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.pause()
    socket.write(`GET /api/v1/events?plan=${PLAN} HTTP/1.1\r\nHost: x\r\n\r\n`)
    const long = Array.from({ length: 400 }, (_, index) => `target-${String(index)}`.padEnd(90, 'x'))
    const isCut = (): boolean =>
      server.logged.some(({ path, cut }) => path === '/api/v1/events' && cut === true)
    const told: string[] = []
    while (!isCut()) {
      told.push(server.store.record({ ...ABOUT, targetIds: long }))
      expect(await reading.news()).toMatchObject({ id: told.at(-1) })
    }
    expect(told.length).toBeGreaterThan(2)
    socket.destroy()
    server.store.record(ABOUT)
    expect(await reading.news()).toMatchObject({ id: String(told.length + 1) })
  })

  test('ends where its changes can’t be read, and the fault is in the log', async () => {
    const server = await run()
    const listening = await listen(server)
    await listening.next()
    server.store.fail(new Error('connection terminated'))
    server.store.record(ABOUT)
    expect(await listening.news()).toBeNull()
    expect(server.logged.map(({ msg }) => msg)).toContain('stream ended: its changes could not be read')
  })

  test('is given to one address so often and no more', async () => {
    const server = await run({ streamsPerAddress: 2 })
    const first = await listen(server)
    await listen(server)
    const refused = await server.get(`/api/v1/events?plan=${PLAN}`)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(faultsOf('Problem', await refused.json())).toEqual([])
    await first.leave()
    await expect
      .poll(async () => {
        const again = await server.get(`/api/v1/events?plan=${PLAN}`)
        await again.body?.cancel()
        return again.status
      })
      .toBe(200)
  })

  test('has a head that opens none', async () => {
    const server = await run({ streamsPerAddress: 1 })
    for (let count = 0; count < 3; count += 1) {
      const head = await server.get(`/api/v1/events?plan=${PLAN}`, { method: 'HEAD' })
      expect(head.status).toBe(200)
      expect(head.headers.get('Content-Type')).toBe('text/event-stream')
    }
  })
})

describe('a server that stops', () => {
  test('ends its streams, refuses who comes, and is gone', async () => {
    const server = await run({ heartbeatEveryMs: 60_000 })
    const all = await Promise.all([listen(server), listen(server), listen(server)])
    for (const listening of all) await listening.next()
    await server.stop()
    expect(await Promise.all(all.map((listening) => listening.next()))).toEqual([null, null, null])
    await expect(server.get('/livez')).rejects.toThrow('fetch failed')
  })

  test('does not wait for a connection that a proxy keeps after its stream', async () => {
    const server = await run({ drainMs: 20_000 })
    const agent = new Agent({ keepAlive: true })
    const stream = await new Promise<IncomingMessage>((resolve) => {
      httpGet(`${server.url}/api/v1/events?plan=${PLAN}`, { agent }, resolve)
    })
    const ended = once(stream.resume(), 'end')
    const began = Date.now()
    await server.stop()
    await ended
    expect(Date.now() - began).toBeLessThan(10_000)
    agent.destroy()
  })

  test('does not wait for a client that reads nothing', async () => {
    const server = await run({ heartbeatEveryMs: 60_000, drainMs: 50 })
    const { hostname, port } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    const gone = new Promise((resolve) => {
      socket.once('close', resolve)
    })
    socket.write(`GET /api/v1/events?plan=${PLAN} HTTP/1.1\r\nHost: x\r\n\r\n`)
    const listening = await listen(server)
    await listening.next()
    socket.pause()
    for (let count = 0; count < 20_000; count += 1) server.store.record(ABOUT)
    await server.stop()
    socket.resume()
    await gone
    expect(socket.destroyed).toBe(true)
  })
})
