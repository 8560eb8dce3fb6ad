import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import type { Assessment, Computed, Rate } from '#src/core/assessment.ts'
import { meets } from '#src/core/bounds.ts'
import { addDays, daysBetween, yearsBetween } from '#src/core/calendar.ts'
import type { Observation, Target } from '#src/core/model.ts'
import { exactHistories, asOfs, targets, values } from './arbitraries.ts'

function judge(target: Target, observations: readonly Observation[], asOf: string): Assessment {
  return assess({ target, observations, sources: [], asOf })
}

function yearsOf({ from, to }: Rate): number {
  return yearsBetween(from.on, to.on) ?? Number.NaN
}

function ratesOf({ observedPace, recentPace, requiredPace }: Assessment): Computed<Rate, string>[] {
  return [observedPace, recentPace, requiredPace]
}

test('a rate kept up from its one end arrives at the other', () => {
  fc.assert(
    fc.property(targets, exactHistories, asOfs, (target, history, asOf) => {
      for (const rate of ratesOf(judge(target, history, asOf))) {
        if (!rate.available) continue
        const { from, to, perYear } = rate.value
        expect(yearsOf(rate.value)).toBeGreaterThan(0)
        expect(from.value + perYear * yearsOf(rate.value)).toBeCloseTo(to.value, 8)
      }
    }),
    { numRuns: 500 },
  )
})

test('the required pace leads from the latest figure to the target on the day of the deadline', () => {
  fc.assert(
    fc.property(targets, exactHistories, asOfs, (target, history, asOf) => {
      const { requiredPace, latest, status, isPastDeadline } = judge(target, history, asOf)
      const isOpen = latest !== null && !isPastDeadline && status !== 'met' && latest.on < target.dueBy
      expect(requiredPace.available).toBe(isOpen)
      if (!requiredPace.available) return
      expect(requiredPace.value.from).toEqual({ on: latest?.on, value: latest?.value })
      expect(requiredPace.value.to).toEqual({ on: target.dueBy, value: target.value })
      const sign = target.direction === 'increase' ? 1 : -1
      expect(sign * requiredPace.value.perYear).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 500 },
  )
})

test('a shift of the zero changes no rate, and the mirror image turns its sign', () => {
  fc.assert(
    fc.property(targets, exactHistories, asOfs, values, (target, history, asOf, amount) => {
      const told = (change: (value: number) => number, direction: Target['direction']): unknown[] => {
        const { baseline } = target
        const other: Target = {
          ...target,
          direction,
          value: change(target.value),
          baseline: baseline === null ? null : { ...baseline, value: change(baseline.value) },
          milestones: target.milestones.map((one) => ({ ...one, value: change(one.value) })),
        }
        const observations = history.map((one) => ({ ...one, value: change(one.value ?? 0) }))
        return ratesOf(judge(other, observations, asOf)).map((rate) =>
          rate.available ? Math.abs(rate.value.perYear) : rate.reason,
        )
      }
      const plain = told((value) => value, target.direction)
      const mirrored = target.direction === 'increase' ? 'decrease' : 'increase'
      expect(told((value) => value + amount, target.direction)).toEqual(plain)
      expect(told((value) => -value, mirrored)).toEqual(plain)
    }),
    { numRuns: 500 },
  )
})

test('the recent pace runs from the figure nearest to twelve months before, and no other is nearer', () => {
  fc.assert(
    fc.property(targets, exactHistories, asOfs, (target, history, asOf) => {
      const { recentPace, figures, latest } = judge(target, history, asOf)
      expect(recentPace.available).toBe(figures.length > 1)
      if (!recentPace.available || latest === null) return
      const aim = `${Number(latest.on.slice(0, 4)) - 1}${latest.on.slice(4)}`.replace(/-02-29$/u, '-02-28')
      const farness = (on: string): number => Math.abs(daysBetween(on, aim) ?? Number.NaN)
      const others = figures.slice(0, -1).map(({ on }) => farness(on))
      expect(farness(recentPace.value.from.on)).toBe(Math.min(...others))
    }),
    { numRuns: 500 },
  )
})

test('on the projected day the recent pace meets the target, and the day before it does not', () => {
  fc.assert(
    fc.property(targets, exactHistories, asOfs, (target, history, asOf) => {
      const { projection, latest, terms } = judge(target, history, asOf)
      if (!projection.available || latest === null) return
      const { on, rate, isPast, isInTime } = projection.value
      const yearsTo = (day: string | null): number => yearsBetween(latest.on, day ?? '') ?? Number.NaN
      const sign = terms.direction === 'increase' ? 1 : -1
      const valueOn = (day: string | null): number => latest.value + rate.perYear * yearsTo(day)
      // Where the line touches the target on a day's end, the sum may fall to either side of it by a hair.
      const slack = sign * Math.abs(rate.perYear) * 1e-8
      expect(meets(valueOn(on) + slack, terms)).toBe(true)
      expect(meets(valueOn(addDays(on, -1)) - slack, terms)).toBe(false)
      expect(yearsTo(addDays(on, -1))).toBeLessThan(50)
      expect({ isPast, isInTime }).toEqual({ isPast: on < asOf, isInTime: on <= terms.dueBy })
    }),
    { numRuns: 1000 },
  )
})
