import { describe, expect, test } from 'vitest'
import type { Target } from '#src/core/model.ts'
import { classifyPace } from '#src/core/pace.ts'
import { available, bounded, figure, judgedOn, since, verdictOf } from './build.ts'

/** The end of 2025 lies exactly half-way, in days, between the end of 2020 and the end of 2030. */
const HALF_WAY = '2025-12-31'
const ASOF = '2026-02-03'

describe('the class of a pace ratio, half-way on a path of 20,000', () => {
  describe.each([
    ['up from zero', 0, 20000],
    ['up from a negative baseline', -4100, 15900],
    ['up from a positive baseline', 700, 20700],
    ['down to zero', 20000, 0],
    ['down to a negative target', 3300, -16700],
    ['down from a positive baseline', 41000, 21000],
  ])('%s', (_name, baseline, value) => {
    const sign = Math.sign(value - baseline)
    const target: Partial<Target> = {
      value,
      direction: sign > 0 ? 'increase' : 'decrease',
      ...since('2020', baseline),
    }
    test.each([
      [9501, 'on-track'],
      [9500, 'on-track'],
      [9499, 'behind'],
      [6001, 'behind'],
      [6000, 'behind'],
      [5999, 'off-track'],
      [1, 'off-track'],
      [0, 'off-track'],
      [-1, 'regressing'],
    ])('%i of 10,000 needed is %s', (change, expected) => {
      const result = judgedOn(ASOF, [figure(HALF_WAY, baseline + sign * change)], target)
      expect(verdictOf(result)).toBe(`${expected} pace`)
      expect(available(result.pace).ratio).toBeCloseTo(change / 10000, 12)
      expect(Object.is(available(result.pace).ratio, -0)).toBe(false)
    })
  })
})

test.each([
  [0.9501, 'on-track'],
  [0.95, 'on-track'],
  [0.9499, 'behind'],
  [0.6001, 'behind'],
  [0.6, 'behind'],
  [0.5999, 'off-track'],
  [0.0001, 'off-track'],
  [0, 'off-track'],
  [-0, 'off-track'],
  [-0.0001, 'regressing'],
  [-1e-12, 'regressing'],
  [9.2, 'on-track'],
])('a ratio of %d is %s', (ratio, expected) => {
  expect(classifyPace(ratio)).toBe(expected)
})

test('a ratio that is 0.95 in decimals is on track though binary arithmetic falls short of it', () => {
  const result = judgedOn(ASOF, [figure(HALF_WAY, 0.29)], { value: 0.5, ...since('2020', 0.1) })
  expect(available(result.pace).ratio).toBeLessThan(0.95)
  expect(verdictOf(result)).toBe('on-track pace')
})

test('the inputs of the ratio travel with it', () => {
  const result = judgedOn(ASOF, [figure('2023', 66), figure(HALF_WAY, 88)], {
    value: 240,
    ...since('2020-12', 40),
  })
  expect(available(result.pace)).toMatchObject({
    baseline: { value: 40, asOf: '2020-12' },
    baselineOn: '2020-12-31',
    figure: { value: 88, on: HALF_WAY },
    required: 140,
    change: 48,
    requiredChange: 100,
    ratio: 0.48,
  })
})

describe('no ratio can be computed', () => {
  const baseline = since('2020', 50)
  test.each<[string, string, Partial<Target>, ReturnType<typeof figure>[]]>([
    ['without a baseline from one figure', 'one-figure-only', {}, [figure('2024', 80)]],
    ['without a baseline from two figures', 'no-baseline', {}, [figure('2023', 70), figure('2024', 80)]],
    [
      'when the baseline equals the target',
      'baseline-meets-target',
      since('2020', 300),
      [figure('2024', 80)],
    ],
    [
      'when the baseline equals a target that must be passed',
      'baseline-meets-target',
      { bound: 'exclusive', ...since('2020', 300) },
      [figure('2024', 80)],
    ],
    [
      'when the baseline lies beyond the target',
      'baseline-meets-target',
      since('2020', 310),
      [figure('2024', 80)],
    ],
    [
      'when the baseline lies beyond a falling target',
      'baseline-meets-target',
      { direction: 'decrease', ...since('2020', 290) },
      [figure('2024', 330)],
    ],
    [
      'when the only figure is that of the baseline',
      'no-figure-since-baseline',
      baseline,
      [figure('2020', 50)],
    ],
    [
      'when the only figure is older than the baseline',
      'no-figure-since-baseline',
      baseline,
      [figure('2019', 45)],
    ],
    [
      'when a milestone asks for no change yet',
      'no-change-required-yet',
      { ...baseline, milestones: [{ value: 50, dueBy: '2026-12-31' }] },
      [figure('2024', 80)],
    ],
    [
      'across a break',
      'break-since-baseline',
      baseline,
      [figure('2022', 70, { break: true }), figure('2024', 80)],
    ],
    ['from a lower bound that proves no class', 'only-a-bound', baseline, [bounded('2024', 80, 'at-least')]],
    ['from an upper bound that proves no class', 'only-a-bound', baseline, [bounded('2024', 80, 'at-most')]],
  ])('%s: %s', (_name, reason, changes, observations) => {
    const result = judgedOn(ASOF, observations, changes)
    expect(result.pace).toEqual({ available: false, reason })
    expect(verdictOf(result)).toBe(`not-assessed ${reason}`)
    expect(result.distance?.amount).toBe(
      changes.direction === 'decrease' ? 30 : 300 - (result.latest?.value ?? 0),
    )
  })
})

test('a break before the baseline does not concern the pace since', () => {
  const observations = [figure('2019', 30), figure('2020', 50, { break: true }), figure(HALF_WAY, 170)]
  expect(verdictOf(judgedOn(ASOF, observations, since('2020', 50)))).toBe('on-track pace')
})

describe('a bound half-way on the path from 0 to 200', () => {
  const up = { value: 200, ...since('2020', 0) }
  const down = { value: 0, direction: 'decrease', ...since('2020', 200) } as const
  test.each([
    ['at-least', 95, 'on-track pace'],
    ['at-least', 94.9, 'not-assessed only-a-bound'],
    ['at-least', -3, 'not-assessed only-a-bound'],
    ['at-most', -0.01, 'regressing pace'],
    ['at-most', 0, 'not-assessed only-a-bound'],
    ['at-most', 120, 'not-assessed only-a-bound'],
    ['about', 95, 'on-track pace'],
    ['about', 94.9, 'behind pace'],
  ] as const)('%s %d: %s, and so its mirror image', (qualifier, value, expected) => {
    const mirrored = { 'at-least': 'at-most', 'at-most': 'at-least', about: 'about' } as const
    expect(verdictOf(judgedOn(ASOF, [bounded(HALF_WAY, value, qualifier)], up))).toBe(expected)
    expect(verdictOf(judgedOn(ASOF, [bounded(HALF_WAY, 200 - value, mirrored[qualifier])], down))).toBe(
      expected,
    )
  })
})

describe('the required path through milestones', () => {
  const target = {
    value: 300,
    ...since('2020', 20),
    milestones: [
      { value: 60, dueBy: '2024-12-31' },
      { value: 60, dueBy: '2025-12-31' },
      { value: 180, dueBy: '2028-12-31' },
    ],
  }
  test.each([
    ['2022-12-31', 20 + (40 * 730) / 1461],
    ['2024-12-31', 60],
    ['2025-06-30', 60],
    ['2025-12-31', 60],
    ['2028-12-31', 180],
    ['2029-12-31', 240],
    ['2030-12-31', 300],
  ])('asks for the right value on %s', (on, required) => {
    const result = judgedOn('2030-12-31', [figure(on, 41)], target)
    expect(available(result.pace).required).toBeCloseTo(required, 10)
  })

  test('stays at the target after the deadline', () => {
    const result = judgedOn('2033-05-06', [figure('2032', 41)], target)
    expect(available(result.pace)).toMatchObject({ required: 300, requiredChange: 280, change: 21 })
  })
})
