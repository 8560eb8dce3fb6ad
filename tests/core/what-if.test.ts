import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import type { AssessmentInput } from '#src/core/assessment-input.ts'
import type { Observation, Target } from '#src/core/model.ts'
import { supposePace, supposeValue } from '#src/core/what-if.ts'
import { exactHistories, targets, values } from './arbitraries.ts'
import { available, bounded, figure, since, targetWith, unitOf, verdictOf } from './build.ts'

const ASOF = '2026-06-07'
const up = since('2020', 100)

function inputFor(
  observations: readonly Observation[],
  changes: Partial<Target> = up,
  asOf = ASOF,
): AssessmentInput {
  return { target: targetWith(changes), observations, sources: [], asOf }
}

describe('a next value', () => {
  const input = inputFor([figure('2025', 170), figure('2029', 999)])

  test.each([
    ['2026', 301, '2026-12-31', 'met meets-target'],
    ['2027-06', 280, '2027-06-30', 'on-track pace'],
    ['2026-01-02', 171, ASOF, 'behind pace'],
    ['2030', 299, '2031-01-01', 'missed deadline-figure-misses'],
    ['2030', 300, '2031-01-01', 'met met-at-deadline'],
    ['2032', 299, '2032-12-31', 'missed later-figure-misses'],
  ])('for %s of %d is judged for %s: %s', (period, value, asOf, verdict) => {
    const result = available(supposeValue(input, period, value))
    expect(result.asOf).toBe(asOf)
    expect(verdictOf(result)).toBe(verdict)
    expect(result.latest).toMatchObject({
      value,
      observation: { quality: 'illustrative', sourceId: 'what-if' },
    })
    expect(result.figures).toHaveLength(2)
  })

  test.each([
    ['2025', 301, 'not-after-latest'],
    ['2025-12-31', 301, 'not-after-latest'],
    ['2026-02-30', 301, 'impossible-date'],
    ['2026', Number.NaN, 'value-not-finite'],
    ['2026', Infinity, 'value-not-finite'],
    ['2026', -1, 'below-zero'],
    ['2026', 171.5, 'not-whole'],
  ])('for %s of %d is refused: %s', (period, value, reason) => {
    expect(supposeValue(input, period, value)).toEqual({ available: false, reason })
  })

  test('may be zero, and below zero where the record is or where anything may be measured', () => {
    const balance = { ...up, value: 3, unit: unitOf('share'), ...since('2020', -4) } as const
    const temperature = { ...up, unit: unitOf('measure') }
    expect(supposeValue(input, '2026', 0).available).toBe(true)
    expect(
      supposeValue(inputFor([figure('2025', -2)], { unit: unitOf('share') }), '2026', -1.5).available,
    ).toBe(true)
    expect(supposeValue(inputFor([figure('2025', 2)], balance), '2026', -1.5).available).toBe(true)
    expect(supposeValue(inputFor([figure('2025', 2)], temperature), '2026', -1.5).available).toBe(true)
    expect(supposeValue(inputFor([figure('2025', 2)], { unit: unitOf('share') }), '2026', -1.5)).toEqual({
      available: false,
      reason: 'below-zero',
    })
  })

  test('stands beside what is on record for the very day, and for none later', () => {
    const observations = [figure('2025', 170), figure('2026-06-07', 180), figure('2026-06-08', 999)]
    const result = available(supposeValue(inputFor(observations), '2026', 301))
    expect(result.figures.map(({ value }) => value)).toEqual([170, 180, 301])
  })

  test('can be the first', () => {
    expect(verdictOf(available(supposeValue(inputFor([]), '2025', 310)))).toBe('met meets-target')
  })

  test('keeps to what had been published, and counts as published itself', () => {
    const observations = [figure('2024', 160, { publishedOn: '2025-02-03' }), figure('2025', 170)]
    const result = available(
      supposeValue({ ...inputFor(observations), publishedBy: '2025-06-07' }, '2026', 200),
    )
    expect(result.figures.map(({ value }) => value)).toEqual([160, 200])
    expect(result.undated).toEqual([observations[1]])
  })

  test('is refused for a target that breaks a rule', () => {
    const broken = inputFor([figure('2025', 170)], { value: Number.NaN })
    expect(supposeValue(broken, '2026', 200)).toEqual({ available: false, reason: 'invalid-input' })
    expect(supposePace(broken, 20)).toEqual({ available: false, reason: 'invalid-input' })
  })
})

describe('a pace from 170 at the end of 2025, five years before the deadline', () => {
  const input = inputFor([figure('2025', 170)])

  test.each([
    [27, '2030-10-25', true, 'met met-at-deadline'],
    [26, '2030-12-31', true, 'met met-at-deadline'],
    [25.999, '2031-01-01', false, 'missed deadline-figure-misses'],
    [25.98, '2031-01-02', false, 'missed deadline-figure-misses'],
    [2.6, '2075-12-31', false, 'missed deadline-figure-misses'],
    [2.599, null, false, 'missed deadline-figure-misses'],
    [0, null, false, 'missed deadline-figure-misses'],
    [-5, null, false, 'missed deadline-figure-misses'],
  ])('of %d a year reaches 300 on %s', (perYear, reachedOn, isInTime, verdict) => {
    const result = available(supposePace(input, perYear))
    expect(result).toMatchObject({ perYear, reachedOn, isInTime, from: { value: 170 } })
    expect(`${result.status} ${result.reason}`).toBe(verdict)
    expect(result.valueAtDeadline).toBeCloseTo(170 + perYear * 5, 9)
  })

  test('that is just enough is met on the very day of the deadline', () => {
    const required = assess(input).requiredPace
    const result = available(supposePace(input, available(required).perYear))
    expect(result).toMatchObject({ reachedOn: '2030-12-31', isInTime: true, status: 'met' })
    const exclusive = { ...up, bound: 'exclusive' } as const
    expect(
      available(supposePace(inputFor([figure('2025', 170)], exclusive), available(required).perYear)),
    ).toMatchObject({ reachedOn: '2031-01-01', isInTime: false, status: 'missed' })
  })

  test('falls as well', () => {
    const falling = { value: 40, direction: 'decrease', ...since('2020', 300) } as const
    const result = available(supposePace(inputFor([figure('2025', 170)], falling), -26.1))
    expect(result).toMatchObject({ reachedOn: '2030-12-25', isInTime: true, status: 'met' })
  })

  test('can lose what must be kept', () => {
    const keep = { kind: 'keep', value: 150 } as const
    const held = inputFor([figure('2025', 170)], keep)
    expect(available(supposePace(held, -3))).toMatchObject({
      status: 'met',
      reachedOn: '2025-12-31',
      isInTime: true,
    })
    expect(available(supposePace(held, -5))).toMatchObject({ status: 'missed', reason: 'not-held' })
  })

  /** A unit a day. */
  const DAILY = 365.25

  test.each([
    ['increase', 'inclusive', 160, -DAILY, '2026-01-11'],
    ['increase', 'exclusive', 160, -DAILY, '2026-01-10'],
    ['decrease', 'inclusive', 180, DAILY, '2026-01-11'],
    ['decrease', 'exclusive', 180, DAILY, '2026-01-10'],
    ['increase', 'inclusive', 160, -DAILY / 3, '2026-01-31'],
    ['increase', 'inclusive', 170 - 1825, -DAILY, '2030-12-31'],
    ['increase', 'inclusive', 170 - 1826, -DAILY, null],
    ['increase', 'inclusive', 160, DAILY, null],
    ['decrease', 'inclusive', 180, -DAILY, null],
    ['increase', 'inclusive', 160, 0, null],
    ['decrease', 'inclusive', 180, 0, null],
    ['increase', 'inclusive', 170, -DAILY, '2026-01-01'],
    ['increase', 'inclusive', 171, -DAILY, null],
  ] as const)(
    'to keep at (%s, %s) %d, a pace of %d a year loses it on %s',
    (direction, bound, value, perYear, lostOn) => {
      const keep = { kind: 'keep', value, direction, bound, unit: unitOf('measure') } as const
      const held = inputFor([figure('2025', 170)], keep)
      expect(available(supposePace(held, perYear)).lostOn).toBe(lostOn)
    },
  )

  test('loses nothing that was only to be reached', () => {
    const reach = { kind: 'reach', value: 180, direction: 'increase' } as const
    expect(available(supposePace(inputFor([figure('2025', 170)], reach), -DAILY)).lostOn).toBeNull()
  })
})

test.each<[string, AssessmentInput, number, string]>([
  ['a pace that is no number', inputFor([figure('2025', 170)]), Number.NaN, 'value-not-finite'],
  ['a pace too great to compute with', inputFor([figure('2025', 170)]), 1e100, 'value-not-finite'],
  ['no figure', inputFor([]), 20, 'no-figure'],
  ['a bound', inputFor([bounded('2025', 170, 'at-least')]), 20, 'only-a-bound'],
  ['a target reached', inputFor([figure('2025', 310)]), 20, 'already-met'],
  ['a bound that proves it', inputFor([bounded('2025', 310, 'at-least')]), 20, 'already-met'],
  ['a figure for the deadline', inputFor([figure('2030', 290)], up, '2030-12-31'), 20, 'figure-at-deadline'],
  [
    'a figure after the deadline',
    inputFor([figure('2031', 290)], up, '2032-03-04'),
    20,
    'figure-at-deadline',
  ],
])('a pace is refused: %s', (_name, input, perYear, reason) => {
  expect(supposePace(input, perYear)).toEqual({ available: false, reason })
})

test('a pace that gets there in time is met, and one that does not is missed', () => {
  fc.assert(
    fc.property(targets, exactHistories, values, (target, observations, perYear) => {
      const reach: Target = { ...target, kind: 'reach' }
      const result = supposePace({ target: reach, observations, sources: [], asOf: '2028-06-07' }, perYear)
      if (!result.available) return
      expect(result.value.status).toBe(result.value.isInTime ? 'met' : 'missed')
    }),
    { numRuns: 1000 },
  )
})

test('a better pace never gives a later day or a worse status', () => {
  fc.assert(
    fc.property(targets, exactHistories, values, fc.nat(200), (target, observations, perYear, gain) => {
      const input = { target, observations, sources: [], asOf: '2028-06-07' }
      const sign = target.direction === 'increase' ? 1 : -1
      const slow = supposePace(input, perYear)
      const fast = supposePace(input, perYear + sign * gain)
      expect(fast.available).toBe(slow.available)
      if (!slow.available || !fast.available) return
      const never = '9999-12-31'
      expect((fast.value.reachedOn ?? never) <= (slow.value.reachedOn ?? never)).toBe(true)
      expect(slow.value.status === 'met' && fast.value.status !== 'met').toBe(false)
    }),
    { numRuns: 500 },
  )
})
