import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { eventStream } from '#mocks/event-stream.ts'
import type { components } from '#src/api/contract.ts'
import { faultsOf } from '#tools/contract/described.ts'
import { simulate, CHANGES_EVERY_MS } from '#mocks/scenarios/simulated.ts'
import { readPlans } from '#tools/plans/read-plans.ts'

type ChangeEvent = components['schemas']['ChangeEvent']

const STARTED_AT = Date.parse('2026-05-06T07:08:09Z')

function change(planId: string, targetId: string): ChangeEvent {
  return {
    kind: 'observation-recorded',
    planId,
    targetIds: [targetId],
    seriesId: `series-of-${targetId}`,
    observationId: `${targetId}-1`,
    recordedAt: '2026-05-06T07:08:09Z',
    isSimulated: true,
  }
}

let log: ChangeEvent[]
let readers: ReadableStreamDefaultReader<Uint8Array>[]

beforeEach(() => {
  vi.useFakeTimers()
  log = [change('harbour', 'berths'), change('airport', 'gates'), change('harbour', 'cranes')]
  readers = []
})

afterEach(async () => {
  await Promise.allSettled(readers.map((reader) => reader.cancel()))
  vi.useRealTimers()
})

/** What a stream says, as it grows. */
function listen(lastEventId: string | null, isCutOff?: () => boolean) {
  const { body } = eventStream('harbour', lastEventId, () => log, isCutOff)
  if (body === null) throw new Error('The stream has no body.')
  const reader = body.getReader()
  readers.push(reader)
  const text = new TextDecoder()
  const heard = { text: '', hasBroken: false }
  const read = async (): Promise<void> => {
    const part = await reader.read()
    if (part.done) return
    heard.text += text.decode(part.value)
    await read()
  }
  read().catch(() => {
    heard.hasBroken = true
  })
  return heard
}

const idsIn = (text: string) => [...text.matchAll(/^id: (?<id>.*)$/gmu)].map((match) => match[1])

test('a new stream tells of what comes from now on, and of its own plan alone', async () => {
  const heard = listen(null)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(idsIn(heard.text)).toEqual([])
  log = [...log, change('airport', 'runways'), change('harbour', 'piers')]
  await vi.advanceTimersByTimeAsync(1_000)
  expect(idsIn(heard.text)).toEqual(['5'])
  const data = /^data: (?<data>.*"piers".*)$/mu.exec(heard.text)?.[1] ?? ''
  expect(faultsOf('ChangeEvent', JSON.parse(data))).toEqual([])
})

test('a stream that is taken up again sends first what was missed', async () => {
  const heard = listen('1')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(idsIn(heard.text)).toEqual(['3'])
  expect(heard.text).not.toContain('event: reset')
})

test.each(['0', '4', '99', 'nonsense', '-1'])(
  'an event that was never sent, %s, gives a reset',
  async (id) => {
    const heard = listen(id)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(heard.text).toContain('event: reset')
    expect(idsIn(heard.text)).toEqual([])
  },
)

test('a heartbeat comes at least every fifteen seconds', async () => {
  const heard = listen(null)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(heard.text.match(/event: heartbeat/gu)?.length).toBeGreaterThanOrEqual(4)
})

test('a stream that is cut off breaks', async () => {
  let isCut = false
  const heard = listen(null, () => isCut)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(heard.hasBroken).toBe(false)
  isCut = true
  await vi.advanceTimersByTimeAsync(1_000)
  expect(heard.hasBroken).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
})

test('a simulation depends on the clock alone, tells every change by the contract, and ends', () => {
  const { store } = readPlans('plans')
  const now = STARTED_AT + 200 * CHANGES_EVERY_MS
  const whole = simulate(store, '2026-05-06', STARTED_AT)
  const stepwise = simulate(store, '2026-05-06', STARTED_AT)
  for (let at = STARTED_AT; at <= now; at += CHANGES_EVERY_MS / 2) stepwise.storeBy(at)
  expect(stepwise.storeBy(now)).toEqual(whole.storeBy(now))
  const changes = whole.changesBy(now)
  expect(changes).toHaveLength(200)
  for (const each of changes) expect(faultsOf('ChangeEvent', each)).toEqual([])
  expect(new Set(changes.map(({ kind }) => kind)).size).toBe(2)
  expect(changes.every(({ isSimulated }) => isSimulated)).toBe(true)
  const { observations } = whole.storeBy(now)
  for (const { seriesId, observationId } of changes) {
    const found = observations[seriesId ?? '']?.find(({ id }) => id === observationId)
    expect(found?.quality).toBe('illustrative')
  }
  expect(whole.changesBy(now + 1e12).length).toBeLessThanOrEqual(5_000)
})
