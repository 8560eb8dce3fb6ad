import { getResponse } from 'msw'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isScenarioId, SCENARIOS, type ScenarioId } from '#mocks/scenarios.ts'
import { illustrative } from '#mocks/scenarios/illustrative.ts'
import { ANSWERS_AFTER_MS, ARRIVES_AFTER_MS, lateSeriesId } from '#mocks/scenarios/late.ts'
import { old } from '#mocks/scenarios/old.ts'
import { lastDayOf } from '#src/core/calendar.ts'
import { readPlans } from '#tools/plans/read-plans.ts'
import { smallStore } from './small-store.ts'

const TODAY = '2026-08-15'
const BASE = 'http://backend.test/api/v1'
const shipped = readPlans('plans').store

afterEach(() => {
  vi.useRealTimers()
})

/** One session with a scenario: its handlers keep what they remember. */
function start(scenario: ScenarioId, store = smallStore) {
  const handlers = SCENARIOS[scenario].handlers(store, { today: TODAY, startedAt: Date.now() })
  return async (path: string): Promise<Response> => {
    const answer = await getResponse(handlers, new Request(`${BASE}${path}`))
    if (answer === undefined) throw new Error(`No handler answered ${path}.`)
    return answer
  }
}

describe.each([
  ['a small store', smallStore],
  ['the shipped plans', shipped],
])('illustrative figures for %s', (_name, store) => {
  const made = illustrative(store, TODAY)

  test('are the same in every run', () => {
    expect(illustrative(structuredClone(store), TODAY)).toEqual(made)
  })

  test('are all there is, and say what they are', () => {
    const observations = Object.values(made.observations).flat()
    expect(observations.length).toBeGreaterThan(20)
    for (const { quality, sourceId } of observations) {
      expect({ quality, sourceId }).toEqual({ quality: 'illustrative', sourceId: 'illustrative-figures' })
    }
    const source = made.sources.find(({ id }) => id === 'illustrative-figures')
    expect(source?.publisher.text).toBe('Illustrative figures, generated')
    for (const { name } of made.series) {
      expect(name.en).toContain('illustrative')
      expect(name['zh-CN']).toContain('示意')
    }
  })

  test('give every target one judged series in its own unit, complete by quarters', () => {
    for (const target of made.targets) {
      expect(target.series.map(({ role }) => role)).toEqual(['primary'])
      const series = made.series.find(({ id }) => id === target.series[0]?.seriesId)
      expect(series?.unit).toEqual(target.unit)

      const months = (made.observations[series?.id ?? ''] ?? []).map(({ asOf }) => asOf)
      expect(months.length).toBeGreaterThan(8)
      const counts = months.map((asOf) => Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)))
      const [first = Number.NaN] = counts
      expect(first % 3).toBe(0)
      expect(counts).toEqual(counts.map((_count, index) => first + 3 * index))
      const lastDay = lastDayOf(months.at(-1) ?? '') ?? ''
      expect(lastDay <= target.dueBy).toBe(true)
    }
  })

  test('stay within what the unit can have and go some of the way', () => {
    for (const target of made.targets) {
      const values = (made.observations[target.series[0]?.seriesId ?? ''] ?? []).map(
        ({ value }) => value ?? Number.NaN,
      )
      const first = values.at(0) ?? Number.NaN
      const last = values.at(-1) ?? Number.NaN
      const covered = (last - first) / (target.value - first)
      expect(covered).toBeGreaterThan(0.3)
      expect(covered).toBeLessThan(1.5)
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(target.unit.kind === 'share' ? value <= 100 : true).toBe(true)
        expect(target.unit.kind === 'count' ? Number.isInteger(value) : true).toBe(true)
      }
    }
  })

  test('run no further than what could have been published by the day', () => {
    const earlier = illustrative(store, '2023-02-10')
    const published = Object.values(earlier.observations)
      .flat()
      .map(({ publishedOn }) => publishedOn ?? '')
    expect(published.length).toBeGreaterThan(5)
    expect(published.every((day) => day <= '2023-02-10')).toBe(true)
    expect(earlier.series.every(({ ended }) => ended === null)).toBe(true)
  })
})

describe('old figures', () => {
  test('are the same, each five years older, against the same targets', () => {
    const aged = old(smallStore, 5)
    const [first] = aged.observations['idle-ships'] ?? []
    expect(first).toMatchObject({
      asOf: '2017',
      value: 23,
      publishedOn: '2018-03-01',
      recordedAt: '2018-03-05T08:00:00+08:00',
    })
    expect(aged.targets[0]).toMatchObject({ dueBy: '2026-03-31', baseline: { value: 17, asOf: '2014-01' } })
    expect(aged.targets[1]?.decisions[0]?.asOf).toBe('2017')
    expect(aged.series[1]?.ended?.asOf).toBe('2018-11')
    expect(aged.sources.map(({ publishedOn }) => publishedOn)).toContain('2014-02-20')
  })

  test('never lie on a day that does not exist', () => {
    const [first] = smallStore.observations['idle-ships'] ?? []
    if (first === undefined) throw new Error('The store has no idle ships.')
    const leap = { ...smallStore, observations: { 'idle-ships': [{ ...first, asOf: '2024-02-29' }] } }
    expect(old(leap, 5).observations['idle-ships']?.[0]?.asOf).toBe('2019-02-28')
    expect(old(leap, 4).observations['idle-ships']?.[0]?.asOf).toBe('2020-02-29')
  })
})

describe('a scenario', () => {
  test.each(Object.keys(SCENARIOS))('is known by the name "%s"', (id) => {
    expect(isScenarioId(id)).toBe(true)
  })

  test.each([['unknown'], [''], ['toString']])('is not known by the name "%s"', (id) => {
    expect(isScenarioId(id)).toBe(false)
  })

  test('"empty" has targets and no figure', async () => {
    const ask = start('empty')
    const text = await (await ask('/plans/harbour-plan')).text()
    expect(text).toContain('"berth-share"')
    expect(text).toContain('"history":[]')
    expect(text).not.toContain('"recordedAt"')
    expect(await (await ask('/series/idle-ships/observations')).json()).toEqual({
      items: [],
      sources: [],
      nextCursor: null,
    })
  })

  test('"no-targets" has plans and no target', async () => {
    const ask = start('no-targets')
    expect(await (await ask('/plans/harbour-plan')).json()).toMatchObject({
      plan: { targetCount: 0 },
      targets: { items: [] },
    })
  })

  test('"slow" answers after five seconds', async () => {
    vi.useFakeTimers()
    const answered = vi.fn<(answer: Response) => void>()
    void start('slow')('/plans').then(answered)
    await vi.advanceTimersByTimeAsync(4_900)
    expect(answered).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(answered).toHaveBeenCalledOnce()
    expect(answered.mock.calls[0]?.[0].status).toBe(200)
  })

  test('"failing" answers everything with a 500', async () => {
    const ask = start('failing')
    for (const path of ['/health', '/plans', '/plans/harbour-plan', '/series/idle-ships/observations']) {
      const answer = await ask(path)
      expect(answer.status).toBe(500)
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    }
  })

  test('"interrupted" answers each address once', async () => {
    const ask = start('interrupted')
    expect((await ask('/plans')).status).toBe(200)
    expect((await ask('/health')).status).toBe(200)
    expect((await ask('/plans')).status).toBe(503)
    expect((await ask('/health')).status).toBe(503)
  })

  test('"late" has the newest figure of one series half a minute after the start', async () => {
    expect(lateSeriesId(smallStore)).toBe('berth-survey')
    vi.useFakeTimers({ toFake: ['Date'] })
    const ask = start('late')
    const target = '/plans/harbour-plan/targets/berth-share'
    const version = (await ask('/health')).headers.get('ETag')
    expect(await (await ask(target)).text()).not.toContain('"survey-74"')
    vi.setSystemTime(Date.now() + ARRIVES_AFTER_MS)
    expect(await (await ask(target)).text()).toContain('"survey-74"')
    expect((await ask('/health')).headers.get('ETag')).not.toBe(version)
  })

  test('"late" takes its time over the observations of that series alone', async () => {
    vi.useFakeTimers()
    const ask = start('late')
    const answered = vi.fn<(answer: Response) => void>()
    void ask('/series/berth-survey/observations').then(answered)
    await vi.advanceTimersByTimeAsync(ANSWERS_AFTER_MS - 100)
    expect((await ask('/series/idle-ships/observations')).status).toBe(200)
    expect(answered).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(answered).toHaveBeenCalledOnce()
  })

  test('"late" is late for a shipped series too', () => {
    expect(lateSeriesId(shipped)).toBeTypeOf('string')
  })
})
