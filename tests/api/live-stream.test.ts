import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ChangeEvent } from '#src/api/answers.ts'
import { SpokenSource } from '#tests/setup/spoken-source.ts'
import { openLiveStream, type ReceivedChange, type StreamState } from '#src/api/live-stream.ts'

const CHANGE: ChangeEvent = {
  kind: 'observation-recorded',
  planId: 'harbour-plan',
  targetIds: ['berths'],
  seriesId: 'berths-by-survey',
  observationId: 'berths-2024',
  recordedAt: '2026-03-04T05:06:07Z',
  isSimulated: false,
}

let sources: SpokenSource[]
let received: ReceivedChange[][]
let resets: number
let states: StreamState[]
let stop: () => void
let page: EventTarget & { visibilityState: string }

beforeEach(() => {
  vi.useFakeTimers()
  sources = []
  received = []
  resets = 0
  states = []
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('document', page)
  vi.stubGlobal('window', new EventTarget())
  stop = openLiveStream({
    addressAfter: (id) => `/events?after=${id ?? 'none'}`,
    onChanges: (changes) => {
      received.push([...changes])
    },
    onReset: () => {
      resets += 1
    },
    onState: (state) => {
      states.push(state)
    },
    createSource: (address) => {
      const source = new SpokenSource(address)
      sources.push(source)
      return source
    },
  })
})

afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function current(): SpokenSource {
  const source = sources.at(-1)
  if (source === undefined) throw new Error('No source was opened.')
  return source
}

function change(id: string, given: Partial<ChangeEvent> = {}) {
  const event = { ...CHANGE, ...given }
  current().say(event.kind, JSON.stringify(event), id)
}

const idsReceived = () => received.map((batch) => batch.map(({ id }) => id))

test('changes that come close together are handed on in one call, in their order', () => {
  current().say('open')
  change('7')
  change('8', { kind: 'observation-corrected' })
  vi.advanceTimersByTime(1_000)
  change('9', { kind: 'target-revised', seriesId: null, observationId: null })
  vi.advanceTimersByTime(1_000)
  expect(idsReceived()).toEqual([['7', '8'], ['9']])
  expect(resets).toBe(0)
})

test('an event that comes twice counts once', () => {
  change('7')
  change('7')
  vi.advanceTimersByTime(1_000)
  change('7')
  vi.advanceTimersByTime(1_000)
  expect(idsReceived()).toEqual([['7']])
})

test.each([
  ['no JSON', '{"kind":', '5'],
  ['a field missing', JSON.stringify({ ...CHANGE, planId: undefined }), '5'],
  ['no id', JSON.stringify(CHANGE), ''],
])('an event with %s makes everything load anew and is told to nobody', (_what, data, id) => {
  current().say('observation-recorded', data, id)
  vi.advanceTimersByTime(1_000)
  expect(received).toEqual([])
  expect(resets).toBe(1)
})

test('a stream that breaks off is opened again after the last event, later each time', () => {
  current().say('open')
  change('41')
  const pauses: number[] = []
  for (let round = 0; round < 4; round += 1) {
    const opened = sources.length
    current().say('error')
    expect(states.at(-1)).toBe('delayed')
    let pause = 0
    for (; sources.length === opened; pause += 250) vi.advanceTimersByTime(250)
    pauses.push(pause)
  }
  expect(sources.map(({ url }) => url)).toEqual([
    '/events?after=none',
    ...Array.from({ length: 4 }, () => '/events?after=41'),
  ])
  expect(sources.slice(0, -1).every(({ isClosed }) => isClosed)).toBe(true)
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
  expect(resets).toBe(0)
})

test('a stream without an event to go on from loads everything anew once it is back', () => {
  current().say('open')
  current().say('error')
  vi.advanceTimersByTime(60_000)
  current().say('open')
  vi.advanceTimersByTime(1_000)
  expect(resets).toBe(1)
})

test('a stream that falls silent is delayed and opened anew; a heartbeat keeps it', () => {
  current().say('open')
  for (let minute = 0; minute < 3; minute += 1) {
    vi.advanceTimersByTime(30_000)
    current().say('heartbeat')
  }
  expect(sources).toHaveLength(1)
  expect(states.at(-1)).toBe('live')
  vi.advanceTimersByTime(46_000)
  expect(states).toContain('delayed')
  vi.advanceTimersByTime(60_000)
  expect(sources.length).toBeGreaterThan(1)
})

test('what the backend no longer knows makes everything load anew', () => {
  current().say('reset')
  vi.advanceTimersByTime(1_000)
  expect(resets).toBe(1)
})

describe('a sign of life', () => {
  test.each([
    ['the device is online again', () => window.dispatchEvent(new Event('online'))],
    ['the page is looked at again', () => page.dispatchEvent(new Event('visibilitychange'))],
  ])('opens a broken stream at once: %s', (_what, give) => {
    for (let round = 0; round < 7; round += 1) {
      current().say('error')
      vi.advanceTimersByTime(60_000)
    }
    current().say('error')
    const opened = sources.length
    give()
    expect(sources).toHaveLength(opened + 1)
  })

  test('leaves a stream alone that is open, and one whose page is hidden', () => {
    current().say('open')
    window.dispatchEvent(new Event('online'))
    expect(sources).toHaveLength(1)
    current().say('error')
    page.visibilityState = 'hidden'
    page.dispatchEvent(new Event('visibilitychange'))
    expect(sources).toHaveLength(1)
  })
})

test('a burst of a thousand is handed on whole, and the memory of ids does not grow with it', () => {
  for (let id = 1; id <= 5_000; id += 1) change(String(id))
  vi.advanceTimersByTime(1_000)
  expect(received.flat()).toHaveLength(5_000)
})

test('a closed stream stays closed', () => {
  current().say('open')
  stop()
  window.dispatchEvent(new Event('online'))
  vi.advanceTimersByTime(600_000)
  expect(sources).toHaveLength(1)
  expect(current().isClosed).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
})
