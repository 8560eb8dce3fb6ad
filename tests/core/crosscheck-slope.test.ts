import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSlope } from '#src/core/crosscheck-slope.ts'
import type { Observation, Target } from '#src/core/model.ts'
import { exactHistories, targets } from './arbitraries.ts'
import { available, bounded, figure, judgedOn } from './build.ts'

function slope(observations: readonly Observation[], changes: Partial<Target> = {}, asOf = '2025-12-31') {
  return checkSlope(judgedOn(asOf, observations, changes))
}

/** One value for the end of each year up to 2025. */
function yearly(...values: number[]): Observation[] {
  return values.map((value, index) => figure(`${2026 - values.length + index}`, value))
}

/** The last value is 100 and the target 200 or 0 in five years, so that the distance is 100. */
describe('the class of what the mean change leaves uncovered', () => {
  test.each([
    [19.002, 0.0499, 'on-track'],
    [19, 0.05, 'slightly-off'],
    [18.998, 0.0501, 'slightly-off'],
    [16.002, 0.1999, 'slightly-off'],
    [16, 0.2, 'slightly-off'],
    [15.998, 0.2001, 'off'],
    [0.0001, 0.999995, 'off'],
    [0, 1, 'moving-away'],
    [-0.0001, 1.000005, 'moving-away'],
    [25, -0.25, 'on-track'],
  ])('a mean of %d a year leaves %d: %s', (step, uncovered, expected) => {
    const rising = [3, 2, 1, 0].map((years) => 100 - step * years)
    const up = available(slope(yearly(...rising), { value: 200 }))
    const falling = rising.map((value) => 200 - value)
    const down = available(slope(yearly(...falling), { value: 0, direction: 'decrease' }))
    for (const check of [up, down]) {
      expect(check.uncoveredShare).toBeCloseTo(uncovered, 9)
      expect(check.class).toBe(expected)
      expect(check.yearsLeft).toBe(5)
    }
    expect(up.meanChange).toBeCloseTo(step, 9)
    expect(up.projected).toBeCloseTo(100 + 5 * step, 9)
  })
})

describe('the values that count', () => {
  test('are the last six at the most', () => {
    const check = available(slope(yearly(900, 10, 20, 31, 43, 56, 70)))
    expect(check.figures.map(({ value }) => value)).toEqual([10, 20, 31, 43, 56, 70])
    expect(check.meanChange).toBe(12)
  })

  test.each([
    ['year', ['2022', '2023', '2024', '2025']],
    ['month', ['2022-12', '2023-12', '2024-12', '2025-12']],
    ['day', ['2022-12-31', '2023-12-31', '2024-12-31', '2025-12-31']],
  ])('are those of a year end, given as a %s', (_name, periods) => {
    expect(slope(periods.map((period, index) => figure(period, 10 + index)))).toMatchObject({
      available: true,
    })
  })

  test('leave out what lies between, even after the last year end', () => {
    const observations = [...yearly(10, 20, 31, 43), figure('2024-06', 99), figure('2026-03', 98)]
    const check = available(slope(observations, {}, '2026-06-07'))
    expect(check.figures.map(({ value }) => value)).toEqual([10, 20, 31, 43])
  })

  test.each<[string, Observation[]]>([
    ['three', yearly(20, 31, 43)],
    ['none for a year end', [figure('2024-03', 20), figure('2025-03', 31)]],
    ['a year is missing', [figure('2021', 10), figure('2022', 20), figure('2024', 31), figure('2025', 43)]],
    ['a break', [figure('2022', 10), figure('2023', 20, { break: true }), ...yearly(31, 43)]],
    ['a bound', [figure('2022', 10), bounded('2023', 20, 'at-least'), ...yearly(31, 43)]],
  ])('fewer than four: %s', (_name, observations) => {
    expect(slope(observations)).toEqual({ available: false, reason: 'fewer-than-four-years' })
  })

  test('stop where a year is missing, so that no change counts for two years', () => {
    const observations = [figure('2019', 1), figure('2020', 2), ...yearly(20, 31, 43, 56)]
    expect(available(slope(observations)).figures).toHaveLength(4)
  })

  test('an about value counts', () => {
    expect(slope([bounded('2022', 10, 'about'), ...yearly(20, 31, 43)]).available).toBe(true)
  })
})

test('years left are whole to the end of a year, and counted in days to another day', () => {
  const observations = yearly(20, 31, 43, 56)
  expect(available(slope(observations, { dueBy: '2028-12-31' })).yearsLeft).toBe(3)
  expect(available(slope(observations, { dueBy: '2026-12-31' })).yearsLeft).toBe(1)
  expect(available(slope(observations, { dueBy: '2028-06-30' })).yearsLeft).toBeCloseTo(2 + 182 / 365.25, 12)
})

test.each<[string, Observation[], Partial<Target>, string]>([
  ['no figure', [], {}, 'no-figure'],
  ['a target to keep', yearly(20, 31, 43, 56), { kind: 'keep' }, 'keep-target'],
  ['met', yearly(20, 31, 43, 300), {}, 'already-met'],
  ['met by more', yearly(20, 31, 43, 310), {}, 'already-met'],
  ['touched where it must be passed', yearly(20, 31, 43, 300), { bound: 'exclusive' }, 'already-met'],
  ['a value for the deadline', yearly(20, 31, 43, 56), { dueBy: '2025-12-31' }, 'deadline-reached'],
  ['a value after the deadline', yearly(20, 31, 43, 56), { dueBy: '2025-06-30' }, 'deadline-reached'],
  ['broken input', yearly(20, 31, 43, 56), { value: Infinity }, 'invalid-input'],
])('is not available: %s', (_name, observations, changes, reason) => {
  expect(slope(observations, changes)).toEqual({ available: false, reason })
})

test('never gives a number that is not finite, and is on track only where the change leads to the target', () => {
  const years = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 4, maxLength: 9 })
  fc.assert(
    fc.property(targets, years, exactHistories, (target, values, history) => {
      const own = new Set(yearly(...values).map(({ asOf }) => `${asOf}-12-31`))
      const observations = [...yearly(...values), ...history.filter(({ asOf }) => !own.has(asOf))]
      const check = checkSlope(judgedOn('2026-06-07', observations, target))
      if (!check.available) return
      const { class: status, meanChange, projected, uncoveredShare } = check.value
      expect([meanChange, projected, uncoveredShare].every(Number.isFinite)).toBe(true)
      const isForward = target.direction === 'increase' ? meanChange > 0 : meanChange < 0
      expect(status === 'moving-away').toBe(!isForward)
    }),
    { numRuns: 500 },
  )
})

/** Four to six yearly values on their way to a target of 200 in the years after the last. */
const runs = fc.record({
  values: fc.array(fc.integer({ min: -190, max: 190 }), { minLength: 4, maxLength: 6 }),
  yearsLeft: fc.integer({ min: 1, max: 9 }),
})

test('is what the mean change leaves of the distance at the last value, as published', () => {
  fc.assert(
    fc.property(runs, ({ values, yearsLeft }) => {
      const changes = values.slice(1).map((value, index) => value - (values[index] ?? Number.NaN))
      const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length
      const distance = 200 - (values.at(-1) ?? Number.NaN)
      const check = available(slope(yearly(...values), { value: 200, dueBy: `${2025 + yearsLeft}-12-31` }))
      expect(check.meanChange).toBeCloseTo(mean, 9)
      expect(check.yearsLeft).toBe(yearsLeft)
      expect(check.uncoveredShare).toBeCloseTo((distance - mean * yearsLeft) / distance, 9)
    }),
    { numRuns: 500 },
  )
})

test('neither the unit, nor the zero of the scale, nor the direction changes the class', () => {
  fc.assert(
    fc.property(runs, fc.constantFrom(0.25, 8), fc.nat(500), ({ values, yearsLeft }, factor, shift) => {
      const dueBy = `${2025 + yearsLeft}-12-31`
      const plain = available(slope(yearly(...values), { value: 200, dueBy }))
      const moved = values.map((value) => value * factor + shift)
      const up = available(slope(yearly(...moved), { value: 200 * factor + shift, dueBy }))
      const mirrored = moved.map((value) => -value)
      const down = available(
        slope(yearly(...mirrored), { value: -200 * factor - shift, direction: 'decrease', dueBy }),
      )
      for (const other of [up, down]) {
        expect(other.class).toBe(plain.class)
        expect(other.uncoveredShare).toBeCloseTo(plain.uncoveredShare, 9)
      }
    }),
    { numRuns: 500 },
  )
})

test('a better last value never worsens the class', () => {
  const order = ['moving-away', 'off', 'slightly-off', 'on-track']
  fc.assert(
    fc.property(runs, fc.nat(150), ({ values, yearsLeft }, gain) => {
      const dueBy = `${2025 + yearsLeft}-12-31`
      const better = Math.min(199, (values.at(-1) ?? 0) + gain)
      const [before, after] = [values, [...values.slice(0, -1), better]].map(
        (one) => available(slope(yearly(...one), { value: 200, dueBy })).class,
      )
      expect(order.indexOf(after ?? '')).toBeGreaterThanOrEqual(order.indexOf(before ?? ''))
    }),
    { numRuns: 500 },
  )
})
