import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { approachDomain, niceTicks, timeDomain, valueDomain } from '#src/ui/charts/trajectory-domains.ts'
import { unitOf } from '#tests/core/build.ts'

describe('the values shown', () => {
  test('hold zero for counts and shares, and need not for measures', () => {
    expect(valueDomain([60, 80], [], unitOf('count'))[0]).toBe(0)
    expect(valueDomain([60, 80], [], unitOf('share'))[0]).toBe(0)
    expect(valueDomain([60, 80], [], unitOf('measure'))).toEqual([58, 82])
  })

  test('hold negative values, with zero as their ceiling', () => {
    expect(valueDomain([-40, -10], [], unitOf('count'))).toEqual([-44, 0])
  })

  test('have a height where every value is the same', () => {
    expect(valueDomain([7], [], unitOf('measure'))).toEqual([6.3, 7.7])
    expect(valueDomain([0], [], unitOf('count'))).toEqual([0, 1])
  })

  test('follow a band, but no further than half the height of the rest', () => {
    expect(valueDomain([0, 100], [90, 130], unitOf('count'))).toEqual([0, 140])
    expect(valueDomain([0, 100], [-900, 900], unitOf('count'))).toEqual([0, 160])
  })

  test('always hold every value', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
          { minLength: 1 },
        ),
        fc.constantFrom('count', 'share', 'measure'),
        (values, kind) => {
          const [low, high] = valueDomain(values, [], unitOf(kind))
          expect(low).toBeLessThan(high)
          expect(values.every((value) => value >= low && value <= high)).toBe(true)
        },
      ),
    )
  })
})

test('the time shown starts with a year and ends after the last day', () => {
  const [from, to] = timeDomain([Date.parse('2020-12-31'), Date.parse('2025-12-31')])
  expect(new Date(from).toISOString()).toBe('2020-01-01T00:00:00.000Z')
  expect(to).toBeGreaterThan(Date.parse('2026-02-01'))
})

describe('the approach to the target', () => {
  test('is shown apart where the figures leave the target far behind', () => {
    expect(approachDomain([0, 1020], 103, 'increase', [14, 79, 118, 927])).toEqual([0, 220])
  })

  test('reaches to the first figure that met the target, however far beyond it', () => {
    expect(approachDomain([0, 101_200], 10_000, 'increase', [8_300, 51_716, 92_000])).toEqual([0, 53_000])
  })

  test('is the same in a mirror for a negative target', () => {
    expect(approachDomain([-1020, 0], -103, 'decrease', [-14, -79, -118, -927])).toEqual([-220, 0])
  })

  test('shows the end of a long way down', () => {
    expect(approachDomain([0, 1100], 20, 'decrease', [1000, 60, 12])).toEqual([0, 42])
  })

  test.each([
    ['increase', 10_000, [51_716, 92_000]],
    ['increase', 10_000, [10_000, 92_000]],
    ['decrease', 10_000, [9_700, 101_000, 4_100]],
  ] as const)(
    'is unknown where the first figure of a target to %s reached it',
    (direction, target, figures) => {
      expect(approachDomain([0, 101_200], target, direction, figures)).toBeNull()
    },
  )

  test.each([
    ['the target stands high enough in the whole', [0, 400], 120, [30, 380]],
    ['the first figure that reached it lies almost at the top', [0, 1020], 103, [14, 890, 927]],
    ['the target is zero', [0, 50], 0, [40, 2]],
  ] as const)('is not needed where %s', (_, whole, target, figures) => {
    expect(approachDomain(whole, target, 'increase', figures)).toBeNull()
  })
})

describe('the values named on the axis', () => {
  test.each([
    ['count', [0, 101_200], 5, [0, 25_000, 50_000, 75_000, 100_000]],
    ['measure', [-44, 0], 4, [-40, -20, 0]],
    ['measure', [58, 82], 5, [60, 65, 70, 75, 80]],
    ['share', [0, 0.33], 4, [0, 0.1, 0.2, 0.3]],
    ['share', [0, 9.9], 4, [0, 2.5, 5, 7.5]],
    ['count', [0, 9.9], 4, [0, 5]],
    ['count', [0, 2.2], 5, [0, 1, 2]],
    ['share', [5, 5], 4, [5]],
  ] as const)('are round and, of a %s, within %j', (kind, span, count, ticks) => {
    expect(niceTicks(span, count, unitOf(kind))).toEqual(ticks)
  })
})
