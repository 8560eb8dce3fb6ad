import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectBand, type BandPoint } from '#src/core/band.ts'
import type { Observation, Target } from '#src/core/model.ts'
import { anyHistories, asOfs, targets } from './arbitraries.ts'
import { available, bounded, figure, judgedOn } from './build.ts'

const sixYears = [41, 47, 49, 58, 61, 70].map((value, index) => figure(`${2018 + index}`, value))

function band(observations: readonly Observation[], changes: Partial<Target> = {}, asOf = '2025-06-07') {
  return projectBand(judgedOn(asOf, observations, changes))
}

function expectPoint(
  point: BandPoint | undefined,
  on: string,
  low: number,
  middle: number,
  high: number,
): void {
  expect(point?.on).toBe(on)
  expect(point?.low).toBeCloseTo(low, 6)
  expect(point?.middle).toBeCloseTo(middle, 6)
  expect(point?.high).toBeCloseTo(high, 6)
}

test('is the 95% prediction interval of ordinary least squares', () => {
  const result = available(band(sixYears, { value: 130 }))
  expect(result).toMatchObject({ method: 'ols-prediction-interval', level: 0.95 })
  expect(result.figures).toHaveLength(6)
  expect(result.perYear).toBeCloseTo(5.600056346664207, 9)
  expect(result.points).toHaveLength(13)
  expectPoint(result.points[0], '2023-12-31', 61.78452913511273, 68.32900233204649, 74.87347552898024)
  expectPoint(result.atDeadline, '2030-12-31', 94.19980282955987, 107.5332297883651, 120.86665674717034)
  expect(result.points.at(-1)).toBe(result.atDeadline)
})

test.each([
  [94, 'all'],
  [94.3, 'part'],
  [120.8, 'part'],
  [120.9, 'none'],
])('a target of %d is reached by how much of it: %s', (value, reaches) => {
  expect(available(band(sixYears, { value })).reaches).toBe(reaches)
  const mirrored = sixYears.map((one) => ({ ...one, value: -(one.value ?? 0) }))
  expect(available(band(mirrored, { value: -value, direction: 'decrease' })).reaches).toBe(reaches)
})

test('a straight line leaves no doubt', () => {
  const line = [0, 1, 2, 3, 4].map((step) => figure(`2024-01-0${step + 1}`, 10 + 3 * step))
  const { atDeadline, perYear } = available(band(line, { value: 9000, dueBy: '2024-01-31' }, '2024-01-20'))
  expect(perYear).toBeCloseTo(3 * 365.25, 9)
  expectPoint(atDeadline, '2024-01-31', 100, 100, 100)
})

test('close to the deadline no day comes twice', () => {
  const { points } = available(band(sixYears, { dueBy: '2024-01-03' }))
  expect(points.map(({ on }) => on)).toEqual(['2023-12-31', '2024-01-01', '2024-01-02', '2024-01-03'])
})

describe('is not available', () => {
  const four = sixYears.slice(2)
  test.each<[string, Observation[], Partial<Target>, string]>([
    ['from four points', four, {}, 'fewer-than-five-points'],
    ['from no point', [], {}, 'fewer-than-five-points'],
    [
      'from four points and a bound',
      [bounded('2017', 39, 'at-least'), ...four],
      {},
      'fewer-than-five-points',
    ],
    [
      'from four points after a break',
      [figure('2017', 39), figure('2018', 41, { break: true }), ...sixYears.slice(3)],
      {},
      'fewer-than-five-points',
    ],
    ['for a target met', sixYears, { value: 70 }, 'already-met'],
    ['at the deadline', sixYears, { dueBy: '2023-12-31' }, 'figure-at-deadline'],
    ['after the deadline', sixYears, { dueBy: '2023-06-30' }, 'figure-at-deadline'],
    ['from broken input', sixYears, { value: Number.NaN }, 'fewer-than-five-points'],
  ])('%s', (_name, observations, changes, reason) => {
    expect(band(observations, changes)).toEqual({ available: false, reason })
  })

  test('but five points are enough, and about counts as its value', () => {
    expect(band([bounded('2017', 39, 'about'), ...four]).available).toBe(true)
  })
})

test('holds finite numbers in order and only widens', () => {
  fc.assert(
    fc.property(targets, anyHistories, asOfs, (target, history, asOf) => {
      const result = projectBand(judgedOn(asOf, history, target))
      if (!result.available) return
      let width = -1
      for (const { low, middle, high } of result.value.points) {
        expect([low, middle, high].every(Number.isFinite)).toBe(true)
        expect(low).toBeLessThanOrEqual(middle)
        expect(middle).toBeLessThanOrEqual(high)
        expect(high - low).toBeGreaterThanOrEqual(width * (1 - 1e-9))
        width = high - low
      }
    }),
    { numRuns: 1000 },
  )
})

test('takes the unit and the zero of the scale with it, and the mirror image with its sides changed', () => {
  const series = fc.array(fc.integer({ min: -90, max: 90 }), { minLength: 5, maxLength: 9 })
  fc.assert(
    fc.property(series, fc.constantFrom(0.25, 8, -1), fc.nat(50), (values, factor, shift) => {
      const history = (change: (value: number) => number): Observation[] =>
        values.map((value, index) => figure(`${2015 + index}`, change(value)))
      const move = (value: number): number => value * factor + shift
      const plain = available(
        band(
          history((value) => value),
          { value: 100 },
        ),
      )
      const direction = factor < 0 ? 'decrease' : 'increase'
      const moved = available(band(history(move), { value: move(100), direction }))
      expect(moved.reaches).toBe(plain.reaches)
      const { low, middle, high } = plain.atDeadline
      const sides = [move(low), move(high)].toSorted((a, b) => a - b)
      expect(moved.atDeadline.middle).toBeCloseTo(move(middle), 6)
      expect(moved.atDeadline.low).toBeCloseTo(sides[0] ?? Number.NaN, 6)
      expect(moved.atDeadline.high).toBeCloseTo(sides[1] ?? Number.NaN, 6)
    }),
    { numRuns: 500 },
  )
})
