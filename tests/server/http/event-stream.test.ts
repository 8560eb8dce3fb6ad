import { expect, test, vi } from 'vitest'
import { eventStream } from '#server/http/event-stream.ts'
import type { RecordedChange } from '#server/store.ts'

const CHANGE: RecordedChange['change'] = {
  kind: 'observation-recorded',
  planId: 'harbour-plan',
  targetIds: ['berth-share'],
  seriesId: 'berth-survey',
  observationId: 'survey-75',
  recordedAt: '2026-11-20T08:00:00Z',
  isSimulated: false,
}

const COUNT = 2_000

test('puts no more before a client than it reads, and all of it in the end', async () => {
  const wrapped = vi.fn<(id: number) => RecordedChange>((id) => ({ id: String(id), change: CHANGE }))
  // Each is made when it is its turn, so that what was made tells what waits.
  const changes = new Proxy<RecordedChange[]>([], {
    get: (target, key) => {
      if (key === 'length') return COUNT
      if (typeof key === 'string' && /^\d+$/u.test(key)) return wrapped(Number(key) + 1)
      const other: unknown = Reflect.get(target, key)
      return other
    },
  })
  const { body, advance, end } = eventStream({
    from: '0',
    changesAfter: async (eventId) => (eventId === '0' ? changes : []),
    newestEventId: async () => '0',
    drop: () => undefined,
    onFault: (fault) => {
      throw fault
    },
    onEnd: () => undefined,
  })
  advance()
  await vi.waitFor(() => {
    expect(wrapped.mock.calls.length).toBeGreaterThan(10)
  })
  // As many turns as a stream without bounds would need to send everything.
  for (let turn = 0; turn < COUNT * 4; turn += 1) await Promise.resolve()
  expect(wrapped.mock.calls.length).toBeLessThan(COUNT / 4)

  const reader = body.getReader()
  const decoder = new TextDecoder()
  const parts: string[] = []
  while (parts.at(-1)?.includes(`id: ${String(COUNT)}\n`) !== true) {
    parts.push(decoder.decode((await reader.read()).value))
  }
  expect(parts.join('').match(/^id: /gmu)).toHaveLength(COUNT)
  end()
})
