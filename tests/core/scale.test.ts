import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATUSES } from '#src/core/assessment.ts'
import type { Target } from '#src/core/model.ts'
import { shareOfTheWay, startOfTheWay } from '#src/core/scale.ts'
import { summarize } from '#src/core/summary.ts'
import { available, since, targetWith, unitOf } from './build.ts'

test.each<[string, number, Partial<Target>, number]>([
  ['at the baseline', 20, { value: 120, ...since('2020', 20) }, 0],
  ['at the target', 120, { value: 120, ...since('2020', 20) }, 1],
  ['half-way', 70, { value: 120, ...since('2020', 20) }, 0.5],
  ['beyond, never capped', 940, { value: 120, ...since('2020', 20) }, 9.2],
  ['before the start', 10, { value: 120, ...since('2020', 20) }, -0.1],
  ['falling', 75, { value: 25, direction: 'decrease', ...since('2020', 125) }, 0.5],
  ['from zero where zero is natural', 30, { value: 120 }, 0.25],
  ['a share from zero', 18, { value: 25, unit: unitOf('share') }, 0.72],
  ['a measure from its baseline', 30, { value: 40, unit: unitOf('measure'), ...since('2020', 10) }, 2 / 3],
  ['from a baseline of zero', 12, { value: 48, ...since('2020', 0) }, 0.25],
  ['from below zero', 5, { value: 15, ...since('2020', -5) }, 0.5],
])('%s', (_name, value, changes, expected) => {
  expect(available(shareOfTheWay(value, targetWith(changes)))).toBeCloseTo(expected, 12)
})

test.each<[string, number, Partial<Target>, string]>([
  ['a decrease without a baseline', 30, { value: 10, direction: 'decrease' }, 'no-natural-start'],
  ['a measure without a baseline', 30, { unit: unitOf('measure') }, 'no-natural-start'],
  ['a target of zero without a baseline', 30, { value: 0 }, 'start-meets-target'],
  ['a baseline equal to the target', 30, since('2020', 300), 'start-meets-target'],
  ['a baseline beyond the target', 30, since('2020', 301), 'start-meets-target'],
  ['a value that is no number', Number.NaN, {}, 'not-finite'],
  ['a baseline that is no number', 30, since('2020', Infinity), 'not-finite'],
  ['a target that is no number', 30, { value: Infinity }, 'not-finite'],
])('has no place for %s', (_name, value, changes, reason) => {
  expect(shareOfTheWay(value, targetWith(changes))).toEqual({ available: false, reason })
})

test('says where it starts', () => {
  expect(startOfTheWay(targetWith())).toEqual({ available: true, value: 0 })
  expect(startOfTheWay(targetWith(since('2020', 33)))).toEqual({ available: true, value: 33 })
})

test('is the same for the mirror image', () => {
  const number = fc.integer({ min: -1000, max: 1000 })
  fc.assert(
    fc.property(number, number, number, (value, baseline, target) => {
      const up = targetWith({ value: target, ...since('2020', baseline) })
      const down = targetWith({ value: -target, direction: 'decrease', ...since('2020', -baseline) })
      expect(shareOfTheWay(-value, down)).toEqual(shareOfTheWay(value, up))
    }),
  )
})

test('counts every assessment once by status and once by deadline', () => {
  const summary = summarize([
    { status: 'met', isPastDeadline: true },
    { status: 'met', isPastDeadline: false },
    { status: 'regressing', isPastDeadline: false },
  ])
  expect(summary).toMatchObject({ total: 3, pastDeadline: 1, beforeDeadline: 2 })
  expect(summary.counts).toMatchObject({ met: 2, regressing: 1, missed: 0, 'not-assessed': 0 })
  expect(summarize([])).toMatchObject({ total: 0, pastDeadline: 0, beforeDeadline: 0 })
})

test('takes any unit and any zero, and grows with the value towards the target', () => {
  const number = fc.integer({ min: -1000, max: 1000 })
  fc.assert(
    fc.property(number, number, number, number, (value, baseline, target, shift) => {
      const terms = targetWith({ value: target, ...since('2020', baseline) })
      const share = shareOfTheWay(value, terms)
      const moved = (one: number): number => 4 * (one + shift)
      const other = targetWith({ value: moved(target), ...since('2020', moved(baseline)) })
      expect(shareOfTheWay(moved(value), other)).toEqual(share)
      if (!share.available) return
      expect(available(shareOfTheWay(value + 1, terms))).toBeGreaterThan(share.value)
      expect(baseline + share.value * (target - baseline)).toBeCloseTo(value, 8)
    }),
  )
})

test('counts add up to the total, in whatever order the assessments come', () => {
  const one = fc.record({ status: fc.constantFrom(...STATUSES), isPastDeadline: fc.boolean() })
  fc.assert(
    fc.property(fc.array(one), (assessments) => {
      const summary = summarize(assessments)
      const counted = Object.values(summary.counts).reduce((sum, count) => sum + count, 0)
      expect(counted).toBe(assessments.length)
      expect(summary.pastDeadline + summary.beforeDeadline).toBe(assessments.length)
      for (const status of STATUSES) {
        expect(summary.counts[status]).toBe(assessments.filter((given) => given.status === status).length)
      }
      expect(summarize(assessments.toReversed())).toEqual(summary)
    }),
  )
})
