import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkGrowth } from '#src/core/crosscheck-growth.ts'
import type { Direction, Observation, Target } from '#src/core/model.ts'
import { exactHistories, targets } from './arbitraries.ts'
import { available, bounded, figure, judgedOn, since } from './build.ts'

const ASOF = '2021-12-31'

function growth(observations: readonly Observation[], changes: Partial<Target>, asOf = ASOF) {
  return checkGrowth(judgedOn(asOf, observations, { dueBy: '2022-12-31', ...changes }))
}

/** From 100 in 2020 a growth of 20% a year is required to reach 144 in 2022, a fall of 20% to reach 64. */
describe('the class of the growth ratio', () => {
  test.each([
    [19.002, 0.9501, 'substantial-progress'],
    [18.998, 0.9499, 'moderate-progress'],
    [12.002, 0.6001, 'moderate-progress'],
    [11.998, 0.5999, 'limited-progress'],
    [0.002, 0.0001, 'limited-progress'],
    [0, 0, 'limited-progress'],
    [-0.002, -0.0001, 'deterioration'],
  ])('%d of 20 needed in a year is %d: %s', (change, ratio, expected) => {
    const cases: [Partial<Target>, number][] = [
      [{ value: 144, ...since('2020', 100) }, 100 + change],
      [{ value: 64, direction: 'decrease', ...since('2020', 100) }, 100 - change],
      [{ value: -64, direction: 'increase', ...since('2020', -100) }, -100 + change],
      [{ value: -144, direction: 'decrease', ...since('2020', -100) }, -100 - change],
    ]
    for (const [changes, value] of cases) {
      const check = available(growth([figure('2021', value)], changes))
      expect(check.ratio).toBeCloseTo(ratio, 8)
      expect(check.class).toBe(expected)
    }
  })
})

test.each([
  [200, 0.95, 'substantial-progress'],
  [40, 0.6, 'moderate-progress'],
])('a ratio of exactly the threshold belongs to the better class: %d', (value, ratio, expected) => {
  const targetValue = value === 200 ? 210 : 60
  const check = available(
    growth([figure('2021', value)], { value: targetValue, dueBy: '2021-12-31', ...since('2020', 10) }),
  )
  expect(check.ratio).toBe(ratio)
  expect(check.class).toBe(expected)
})

test('no growth is a ratio of zero, and not of minus zero where the value must fall', () => {
  const falling = { value: 64, direction: 'decrease', ...since('2020', 100) } as const
  expect(available(growth([figure('2021', 100)], falling)).ratio).toBe(0)
})

test('tests met first, and still says the ratio', () => {
  const check = available(growth([figure('2021', 150)], { value: 144, ...since('2020', 100) }))
  expect(check.class).toBe('target-achieved')
  expect(check.ratio).toBeCloseTo(2.5, 12)
  expect(check.actual).toBeCloseTo(0.5, 12)
  expect(check.required).toBeCloseTo(0.2, 12)
  const touched = { value: 144, bound: 'exclusive', ...since('2020', 100) } as const
  expect(available(growth([figure('2021', 144)], touched)).class).toBe('substantial-progress')
})

test('a target achieved needs no ratio', () => {
  const achieved = [
    growth([figure('2021', 5)], { value: 3, ...since('2020', -2) }),
    growth([figure('2020-06', 5)], { value: 3, ...since('2020-03', 2) }),
    growth([figure('2021', 5)], { value: 3, ...since('2022-06', 2) }),
    growth([figure('2021', 5)], { value: 3, ...since('2020', 3) }),
  ]
  for (const check of achieved) {
    expect(available(check)).toMatchObject({
      class: 'target-achieved',
      ratio: null,
      actual: null,
      required: null,
    })
  }
})

test('counts whole years by their numbers, whatever the day', () => {
  const check = available(
    growth(
      [figure('2024-03', 120)],
      { value: 200, dueBy: '2030-02-03', ...since('2020-11', 100) },
      '2024-05-06',
    ),
  )
  expect(check).toMatchObject({
    year: 2024,
    baseline: { year: 2020, value: 100 },
    target: { year: 2030, value: 200 },
  })
  expect(check.actual).toBeCloseTo(1.2 ** (1 / 4) - 1, 12)
  expect(check.required).toBeCloseTo(2 ** (1 / 10) - 1, 12)
})

test('a baseline or a target of zero becomes 0.001', () => {
  const fromZero = available(growth([figure('2021', 2)], { value: 10, ...since('2020', 0) }))
  expect(fromZero.baseline.value).toBe(0.001)
  expect(fromZero.ratio).toBeCloseTo((2 / 0.001 - 1) / ((10 / 0.001) ** 0.5 - 1), 9)
  const toZero = available(
    growth([figure('2021', 2)], { value: 0, direction: 'decrease', ...since('2020', 4) }),
  )
  expect(toZero.target.value).toBe(0.001)
  expect(toZero.ratio).toBeCloseTo(0.5 / (1 - (0.001 / 4) ** 0.5), 9)
})

test('a value of zero has lost all growth', () => {
  expect(available(growth([figure('2021', 0)], { value: 144, ...since('2020', 100) })).actual).toBe(-1)
})

describe('is not available', () => {
  const baseline = since('2020', 100)
  test.each<[string, Observation[], Partial<Target>, string]>([
    ['without a figure', [], baseline, 'no-figure'],
    ['without a baseline', [figure('2021', 110)], {}, 'no-baseline'],
    ['for a target to keep', [figure('2021', 110)], { ...baseline, kind: 'keep' }, 'keep-target'],
    ['from a lower bound', [bounded('2021', 110, 'at-least')], baseline, 'only-a-bound'],
    ['from an upper bound', [bounded('2021', 110, 'at-most')], baseline, 'only-a-bound'],
    ['from a bound without a baseline', [bounded('2021', 110, 'at-least')], {}, 'no-baseline'],
    ['across a break', [figure('2021', 110, { break: true })], baseline, 'break-since-baseline'],
    [
      'across an earlier break',
      [figure('2021-06', 110, { break: true }), figure('2021', 112)],
      baseline,
      'break-since-baseline',
    ],
    [
      'within the year of the baseline',
      [figure('2020-12', 110)],
      since('2020-03', 100),
      'fewer-than-two-years',
    ],
    ['before the baseline', [figure('2019', 110)], baseline, 'fewer-than-two-years'],
    [
      'with the deadline in the year of the baseline',
      [figure('2021', 110)],
      { ...since('2020-03', 100), dueBy: '2020-11-30' },
      'no-year-to-deadline',
    ],
    ['from below zero to above', [figure('2021', 110)], since('2020', -5), 'opposite-signs'],
    ['from above zero to below', [figure('2021', -5)], baseline, 'opposite-signs'],
    [
      'to a target below zero',
      [figure('2021', 5)],
      { ...baseline, value: -3, direction: 'decrease' },
      'opposite-signs',
    ],
    [
      'to a target of zero from below',
      [figure('2021', -1)],
      { ...since('2020', -5), value: 0 },
      'opposite-signs',
    ],
    ['from the target itself', [figure('2021', 110)], since('2020', 300), 'no-growth-required'],
    ['from broken input', [figure('2021', 110)], since('2020', Number.NaN), 'invalid-input'],
  ])('%s: %s', (_name, observations, changes, reason) => {
    expect(growth(observations, changes)).toEqual({ available: false, reason })
  })

  test('where growth is too great to be told, unless the target is achieved', () => {
    const tiny = { ...since('2020', 5e-324), value: 1e100 }
    expect(growth([figure('2021', 9e99)], tiny)).toEqual({ available: false, reason: 'not-finite' })
    expect(available(growth([figure('2021', 1e100)], tiny))).toMatchObject({
      class: 'target-achieved',
      ratio: null,
    })
  })
})

test('about and a break before the baseline do not keep it from being computed', () => {
  const observations = [figure('2020', 100, { break: true }), bounded('2021', 110, 'about')]
  expect(available(growth(observations, { value: 144, ...since('2020', 100) })).ratio).toBeCloseTo(0.5, 12)
})

test('never gives a number that is not finite', () => {
  fc.assert(
    fc.property(targets, exactHistories, (target, history) => {
      const check = checkGrowth(judgedOn('2029-06-07', history, target))
      if (!check.available) return
      for (const number of [check.value.ratio, check.value.actual, check.value.required]) {
        expect(number === null || Number.isFinite(number)).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test('the factor of the unit changes no class and no ratio', () => {
  const positive = fc.integer({ min: 1, max: 400 })
  fc.assert(
    fc.property(positive, positive, positive, fc.constantFrom(0.25, 8), (from, now, targetValue, factor) => {
      const check = growth([figure('2021', now)], { value: targetValue, ...since('2020', from) })
      const scaled = growth([figure('2021', now * factor)], {
        value: targetValue * factor,
        ...since('2020', from * factor),
      })
      const told = [check, scaled].map((one) => one.available && [one.value.class, one.value.ratio])
      expect(told[1]).toEqual(told[0])
    }),
  )
})

/** Baseline, value and target above zero, and the years of value and deadline after that of the baseline. */
const growing = fc.record({
  from: fc.integer({ min: 1, max: 400 }),
  now: fc.integer({ min: 1, max: 400 }),
  targetValue: fc.integer({ min: 1, max: 400 }),
  since: fc.integer({ min: 1, max: 12 }),
  inAll: fc.integer({ min: 1, max: 12 }),
  direction: fc.constantFrom<Direction>('increase', 'decrease'),
})

interface Growing {
  readonly from: number
  readonly now: number
  readonly targetValue: number
  readonly since: number
  readonly inAll: number
  readonly direction: Direction
}

function checked({ from, now, targetValue, since: years, inAll, direction }: Growing) {
  const terms = { value: targetValue, direction, dueBy: `${2010 + inAll}-12-31`, ...since('2010', from) }
  return growth([figure(`${2010 + years}`, now)], terms, '2030-06-07')
}

test('is d · CAGR since the baseline ÷ |CAGR that leads to the target in time|, as published', () => {
  fc.assert(
    fc.property(growing, (given) => {
      const { from, now, targetValue, since: years, inAll, direction } = given
      const sign = direction === 'increase' ? 1 : -1
      fc.pre(from !== targetValue)
      const check = available(checked(given))
      const required = Math.exp(Math.log(targetValue / from) / inAll) - 1
      const actual = Math.exp(Math.log(now / from) / years) - 1
      expect(check.ratio).toBeCloseTo((sign * actual) / Math.abs(required), 8)
      expect(check.class === 'target-achieved').toBe(sign * (now - targetValue) >= 0)
    }),
    { numRuns: 1000 },
  )
})

test('the mirror image, below zero, has the same class and ratio', () => {
  fc.assert(
    fc.property(growing, (given) => {
      const { from, now, targetValue, direction } = given
      const mirrored = direction === 'increase' ? 'decrease' : 'increase'
      const other = checked({
        ...given,
        from: -from,
        now: -now,
        targetValue: -targetValue,
        direction: mirrored,
      })
      const told = [checked(given), other].map((one) =>
        one.available ? [one.value.class, one.value.ratio] : one.reason,
      )
      expect(told[1]).toEqual(told[0])
    }),
    { numRuns: 500 },
  )
})

/** Worst first. */
const CLASSES = [
  'deterioration',
  'limited-progress',
  'moderate-progress',
  'substantial-progress',
  'target-achieved',
]

test('a better latest value never worsens the class', () => {
  fc.assert(
    fc.property(growing, fc.nat(100), (given, gain) => {
      const { now, direction } = given
      const better = direction === 'increase' ? now + gain : Math.max(1, now - gain)
      const [before, after] = [checked(given), checked({ ...given, now: better })]
      if (!before.available) return
      expect(CLASSES.indexOf(available(after).class)).toBeGreaterThanOrEqual(
        CLASSES.indexOf(before.value.class),
      )
    }),
    { numRuns: 500 },
  )
})
