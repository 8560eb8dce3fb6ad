import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayNumber } from '#src/core/calendar.ts'
import type { Target } from '#src/core/model.ts'
import { dateTerms, requiredAt, requiredPath, termsInForce } from '#src/core/terms.ts'
import { pathTargets, values } from './arbitraries.ts'
import { available, figure, judgedOn, since, targetWith } from './build.ts'

const ASOF = '2029-12-31'

/** A day between 1 January 2021, after every baseline, and the day judged for. */
const days = fc.integer({ min: 0, max: 3286 }).map((count) => addDays('2021-01-01', count) ?? ASOF)

function required(target: Target, day: string): number {
  const dated = dateTerms(termsInForce(target, ASOF))
  return (dated && requiredAt(requiredPath(dated), dayNumber(day) ?? 0)) ?? Number.NaN
}

test('a value on the required path has a ratio of 1', () => {
  fc.assert(
    fc.property(pathTargets, days, (target, day) => {
      const value = required(target, day)
      const { pace } = judgedOn(ASOF, [figure(day, value)], target)
      const isFlat = value === target.baseline?.value
      expect(pace.available ? pace.value.ratio : pace.reason).toBe(isFlat ? 'no-change-required-yet' : 1)
    }),
    { numRuns: 500 },
  )
})

test('the path starts at the baseline, goes through each milestone, ends at the target and never turns back', () => {
  fc.assert(
    fc.property(pathTargets, days, days, (target, one, other) => {
      for (const { dueBy, value } of target.milestones) expect(required(target, dueBy)).toBe(value)
      expect(required(target, target.baseline?.asOf ?? '')).toBe(target.baseline?.value)
      expect(required(target, target.dueBy)).toBe(target.value)
      const sign = target.direction === 'increase' ? 1 : -1
      const [earlier, later] = one < other ? [one, other] : [other, one]
      expect(sign * required(target, later)).toBeGreaterThanOrEqual(sign * required(target, earlier) - 1e-9)
    }),
    { numRuns: 500 },
  )
})

test('the ratio is the change had ÷ the change required, so that half of the change is half of the ratio', () => {
  fc.assert(
    fc.property(pathTargets, days, values, (target, day, half) => {
      const start = target.baseline?.value ?? 0
      const ratioOf = (value: number): number | null => {
        const { pace } = judgedOn(ASOF, [figure(day, value)], target)
        return pace.available ? pace.value.ratio : null
      }
      const [whole, part] = [ratioOf(start + 2 * half), ratioOf(start + half)]
      expect(part === null).toBe(whole === null)
      if (whole === null || part === null) return
      expect(part).toBeCloseTo(whole / 2, 9)
      const change = required(target, day) - start
      expect(whole).toBeCloseTo((2 * half) / change, 9)
    }),
    { numRuns: 500 },
  )
})

test('a milestone that lies on the straight path asks for nothing else than the path does', () => {
  const halfWay = { value: 500, dueBy: '2030-12-31', ...since('2020', 100) }
  const milestones = [{ value: 300, dueBy: '2025-12-31' }]
  fc.assert(
    fc.property(days, values, (day, value) => {
      const [straight, through] = [targetWith(halfWay), targetWith({ ...halfWay, milestones })].map(
        (target) => judgedOn(ASOF, [figure(day, value)], target),
      )
      expect(through?.status).toBe(straight?.status)
      expect(through && available(through.pace).ratio).toBeCloseTo(
        straight ? available(straight.pace).ratio : Number.NaN,
        9,
      )
    }),
  )
})
