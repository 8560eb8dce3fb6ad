import { describe, expect, test } from 'vitest'
import type { Target } from '#src/core/model.ts'
import { available, bounded, figure, judgedOn, since } from './build.ts'

const ASOF = '2028-06-07'

describe('observed pace over the whole span', () => {
  test('runs from the baseline to the latest figure, per year of the calendar', () => {
    const result = judgedOn(ASOF, [figure('2022', 60), figure('2024', 80)], since('2020', 20))
    const rate = available(result.observedPace)
    expect(rate.from).toEqual({ on: '2020-12-31', value: 20 })
    expect(rate.to).toEqual({ on: '2024-12-31', value: 80 })
    expect(rate.perYear).toBe(15)
    expect(rate.qualifier).toBe('exact')
  })

  test('runs from the first figure where there is no baseline, or none before the latest', () => {
    const observations = [figure('2020', 40), figure('2024', 80)]
    expect(available(judgedOn(ASOF, observations).observedPace).perYear).toBe(10)
    expect(available(judgedOn(ASOF, observations, since('2025', 90)).observedPace).perYear).toBe(10)
  })

  test('falls with a sign', () => {
    expect(available(judgedOn(ASOF, [figure('2020', 88), figure('2024', 80)]).observedPace).perYear).toBe(-2)
  })

  test.each([
    ['exact', 'exact', 'exact'],
    ['exact', 'at-least', 'at-least'],
    ['exact', 'at-most', 'at-most'],
    ['at-least', 'exact', 'at-most'],
    ['at-most', 'exact', 'at-least'],
    ['at-least', 'at-most', 'at-most'],
    ['at-most', 'at-least', 'at-least'],
    ['about', 'at-least', 'about'],
    ['at-least', 'about', 'about'],
  ] as const)('from %s to %s bounds the pace %s', (from, to, qualifier) => {
    const observations = [bounded('2020', 40, from), bounded('2024', 80, to)]
    expect(available(judgedOn(ASOF, observations).observedPace).qualifier).toBe(qualifier)
  })

  test.each(['at-least', 'at-most'] as const)('is not known between two values that are %s', (qualifier) => {
    const observations = [bounded('2020', 40, qualifier), bounded('2024', 80, qualifier)]
    expect(judgedOn(ASOF, observations).observedPace).toEqual({ available: false, reason: 'between-bounds' })
  })

  test('is about where either end is', () => {
    const observations = [bounded('2020', 40, 'about'), figure('2024', 80)]
    expect(available(judgedOn(ASOF, observations).observedPace).qualifier).toBe('about')
    expect(available(judgedOn(ASOF, observations.toReversed()).observedPace).qualifier).toBe('about')
  })

  test('never crosses a break', () => {
    const observations = [figure('2018', 5), figure('2020', 40, { break: true }), figure('2024', 80)]
    const rate = available(judgedOn(ASOF, observations, since('2018', 5)).observedPace)
    expect(rate.from).toEqual({ on: '2020-12-31', value: 40 })
    expect(available(judgedOn(ASOF, observations, since('2020', 42)).observedPace).from.value).toBe(42)
  })

  test.each([
    ['no figure', [], {}, 'no-figure'],
    ['one figure', [figure('2024', 80)], {}, 'one-figure-only'],
    [
      'the latest after a break',
      [figure('2022', 60), figure('2024', 80, { break: true })],
      {},
      'break-in-series',
    ],
    ['one figure, that of the baseline', [figure('2024', 80)], since('2024', 80), 'same-day'],
    ['one figure before the baseline', [figure('2023', 80)], since('2024', 80), 'one-figure-only'],
  ])('%s: %s', (_name, observations, changes, reason) => {
    expect(judgedOn(ASOF, observations, changes).observedPace).toEqual({ available: false, reason })
  })
})

describe('recent pace', () => {
  test.each([
    ['exactly twelve months before', ['2023-12-31', '2024-06-30'], '2023-12-31'],
    ['nearer after', ['2023-10-01', '2024-02-28'], '2024-02-28'],
    ['nearer before', ['2023-11-02', '2024-02-29'], '2023-11-02'],
    ['as near on either side: the older', ['2023-11-01', '2024-02-29'], '2023-11-01'],
    ['only one other', ['2019-05-06'], '2019-05-06'],
  ])('%s', (_name, days, expected) => {
    const observations = [...days.map((day, index) => figure(day, 30 + index)), figure('2024-12-31', 80)]
    const rate = available(judgedOn(ASOF, observations).recentPace)
    expect(rate.from.on).toBe(expected)
    expect(rate.to).toEqual({ on: '2024-12-31', value: 80 })
  })

  test('is counted per year', () => {
    const result = judgedOn(ASOF, [figure('2023', 50), figure('2024', 80)])
    expect(available(result.recentPace).perYear).toBe(30)
    const halfway = judgedOn(ASOF, [figure('2024-06', 65), figure('2024', 80)])
    expect(available(halfway.recentPace).perYear).toBeCloseTo((15 / 184) * 365.25, 12)
  })

  test('never crosses a break', () => {
    const observations = [figure('2023', 50), figure('2024-03', 70, { break: true }), figure('2024', 80)]
    expect(available(judgedOn(ASOF, observations).recentPace).from.on).toBe('2024-03-31')
    const broken = [figure('2023', 50), figure('2024', 80, { break: true })]
    expect(judgedOn(ASOF, broken).recentPace).toEqual({ available: false, reason: 'break-in-series' })
  })

  test('needs two figures, whatever the baseline', () => {
    const result = judgedOn(ASOF, [figure('2024', 80)], since('2020', 20))
    expect(result.recentPace).toEqual({ available: false, reason: 'one-figure-only' })
    expect(judgedOn(ASOF, []).recentPace).toEqual({ available: false, reason: 'no-figure' })
  })
})

describe('required pace', () => {
  test('runs from the latest figure to the target at the deadline', () => {
    const rate = available(judgedOn(ASOF, [figure('2026', 260)]).requiredPace)
    expect(rate).toEqual({
      from: { on: '2026-12-31', value: 260 },
      to: { on: '2030-12-31', value: 300 },
      perYear: 10,
      qualifier: 'exact',
    })
  })

  test('is bounded the other way where the latest figure is a bound', () => {
    const rate = available(judgedOn(ASOF, [bounded('2026', 260, 'at-least')]).requiredPace)
    expect(rate.qualifier).toBe('at-most')
  })

  test.each<[string, string, ReturnType<typeof figure>[], string]>([
    ['no figure', ASOF, [], 'no-figure'],
    ['met', ASOF, [figure('2026', 310)], 'already-met'],
    ['reached and lost', ASOF, [figure('2024', 310), figure('2026', 260)], 'already-met'],
    ['on the deadline with its figure', '2030-12-31', [figure('2030', 260)], 'figure-at-deadline'],
    ['after the deadline', '2031-01-01', [figure('2029', 260)], 'deadline-passed'],
  ])('%s: %s', (_name, asOf, observations, reason) => {
    expect(judgedOn(asOf, observations).requiredPace).toEqual({ available: false, reason })
  })
})

describe('the day at which the recent pace gets there', () => {
  /** One step a day from 2024-12-30 to 2024-12-31. */
  const step = (from: number, to: number): ReturnType<typeof figure>[] => [
    figure('2024-12-30', from),
    figure('2024-12-31', to),
  ]

  test.each<[string, Partial<Target>, string]>([
    ['on a whole day', { value: 90 }, '2025-01-10'],
    ['within a day', { value: 89.5 }, '2025-01-10'],
    ['beyond it where it must be passed', { value: 90, bound: 'exclusive' }, '2025-01-11'],
    ['within a day where it must be passed', { value: 89.5, bound: 'exclusive' }, '2025-01-10'],
  ])('%s', (_name, changes, on) => {
    const projection = available(judgedOn('2025-01-02', step(79, 80), changes).projection)
    expect(projection).toMatchObject({ on, isPast: false, isInTime: true, rate: { to: { value: 80 } } })
  })

  test('is the day after a value that touches a target to pass', () => {
    const result = judgedOn('2025-01-02', step(79, 80), { value: 80, bound: 'exclusive' })
    expect(available(result.projection).on).toBe('2025-01-01')
  })

  test('falls as well as it rises', () => {
    const result = judgedOn('2025-01-02', step(81, 80), { value: 70, direction: 'decrease' })
    expect(available(result.projection).on).toBe('2025-01-10')
  })

  test('is past from the day after', () => {
    expect(available(judgedOn('2025-01-10', step(79, 80), { value: 90 }).projection).isPast).toBe(false)
    expect(available(judgedOn('2025-01-11', step(79, 80), { value: 90 }).projection).isPast).toBe(true)
  })

  test('is in time up to the deadline', () => {
    const due = (dueBy: string): boolean =>
      available(judgedOn('2025-01-02', step(79, 80), { value: 90, dueBy }).projection).isInTime
    expect(due('2025-01-10')).toBe(true)
    expect(due('2025-01-09')).toBe(false)
  })

  test('is within fifty years of the latest figure', () => {
    const reached = (value: number): string => {
      const { projection } = judgedOn('2025-01-02', step(79, 80), { value })
      return projection.available ? projection.value.on : projection.reason
    }
    expect(reached(80 + 18262.4)).toBe('2074-12-31')
    expect(reached(80 + 18262.6)).toBe('beyond-fifty-years')
  })

  test('beyond the last year that can be written, at no pace', () => {
    const observations = [figure('9989', 79), figure('9990', 80)]
    const { projection } = judgedOn('9991-01-02', observations, { value: 120, dueBy: '9999-12-31' })
    expect(projection).toEqual({ available: false, reason: 'beyond-fifty-years' })
  })

  test.each<[string, ReturnType<typeof figure>[], string]>([
    ['no figure', [], 'no-rate'],
    ['one figure', [figure('2024', 80)], 'no-rate'],
    ['level', step(80, 80), 'standing-still'],
    ['going back', step(81, 80), 'backwards'],
    ['met', step(299, 310), 'already-met'],
    [
      'a bound beyond the target that proves nothing',
      [figure('2023', 80), bounded('2024', 310, 'at-most')],
      'no-rate',
    ],
  ])('%s: %s', (_name, observations, reason) => {
    expect(judgedOn('2025-01-02', observations).projection).toEqual({ available: false, reason })
  })

  test('is not said of a target met late', () => {
    const result = judgedOn('2033-02-03', [figure('2030', 290), figure('2031', 305)])
    expect(result.status).toBe('met-late')
    expect(result.projection).toEqual({ available: false, reason: 'already-met' })
  })

  test('is still said after the deadline, for a target not met', () => {
    const result = judgedOn('2031-02-03', [figure('2027', 280), figure('2028', 290)])
    expect(available(result.projection)).toMatchObject({ on: '2029-12-31', isPast: true, isInTime: true })
  })
})
