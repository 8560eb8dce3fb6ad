import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import type { Assessment, Status } from '#src/core/assessment.ts'
import type { Observation, Target } from '#src/core/model.ts'
import { anyHistories, asOfs, exactHistories, targets, values } from './arbitraries.ts'
import { bilingual, figure, sourceWith, verdictOf } from './build.ts'

const sources = [sourceWith('bureau', { confidence: 'high' }), sourceWith('press')]

function judge(target: Target, observations: readonly Observation[], asOf: string): Assessment {
  return assess({ target, observations, sources, asOf })
}

/** The target on another scale: every value that it states, changed by `change`. */
function changed(target: Target, change: (value: number) => number): Target {
  const { baseline } = target
  return {
    ...target,
    value: change(target.value),
    baseline: baseline === null ? null : { ...baseline, value: change(baseline.value) },
    milestones: target.milestones.map((one) => ({ ...one, value: change(one.value) })),
  }
}

function changedHistory(
  observations: readonly Observation[],
  change: (value: number) => number,
): Observation[] {
  return observations.map((one) => ({ ...one, value: one.value === null ? null : change(one.value) }))
}

const negated = (value: number): number => -value

function mirrored(target: Target): Target {
  return { ...changed(target, negated), direction: target.direction === 'increase' ? 'decrease' : 'increase' }
}

const FLIPPED = { exact: 'exact', about: 'about', 'at-least': 'at-most', 'at-most': 'at-least' } as const

function mirroredHistory(observations: readonly Observation[]): Observation[] {
  return changedHistory(observations, negated).map((one) => ({ ...one, qualifier: FLIPPED[one.qualifier] }))
}

describe('a status does not depend on', () => {
  test('the unit: one factor for value, baseline and target', () => {
    fc.assert(
      fc.property(
        targets,
        anyHistories,
        asOfs,
        fc.constantFrom(0.125, 0.5, 2, 1024),
        (target, history, asOf, factor) => {
          const scale = (value: number): number => value * factor
          const result = judge(changed(target, scale), changedHistory(history, scale), asOf)
          expect(verdictOf(result)).toBe(verdictOf(judge(target, history, asOf)))
        },
      ),
      { numRuns: 500 },
    )
  })

  test('the zero of the scale: one amount added to value, baseline and target', () => {
    fc.assert(
      fc.property(targets, anyHistories, asOfs, values, (target, history, asOf, amount) => {
        const shift = (value: number): number => value + amount
        const result = judge(changed(target, shift), changedHistory(history, shift), asOf)
        const plain = judge(target, history, asOf)
        expect(verdictOf(result)).toBe(verdictOf(plain))
        expect(result.distance).toEqual(plain.distance)
      }),
      { numRuns: 500 },
    )
  })

  test('the direction, where everything is mirrored', () => {
    fc.assert(
      fc.property(targets, anyHistories, asOfs, (target, history, asOf) => {
        const [result, other] = [
          judge(target, history, asOf),
          judge(mirrored(target), mirroredHistory(history), asOf),
        ]
        expect(verdictOf(other)).toBe(verdictOf(result))
        expect(other.distance?.amount).toBe(result.distance?.amount)
        expect(other.exceedance?.isReceding).toBe(result.exceedance?.isReceding)
        expect(other.projection.available).toBe(result.projection.available)
      }),
      { numRuns: 500 },
    )
  })

  test('the order of the observations, in nothing of the whole result', () => {
    const shuffled = anyHistories.chain((history) =>
      fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
    )
    fc.assert(
      fc.property(targets, shuffled, asOfs, (target, [history, other], asOf) => {
        expect(judge(target, other, asOf)).toEqual(judge(target, history, asOf))
      }),
    )
  })

  test('what is known of later days', () => {
    fc.assert(
      fc.property(targets, anyHistories, asOfs, (target, history, asOf) => {
        const known = history.filter((one) => one.asOf <= asOf)
        expect(judge(target, known, asOf)).toEqual(judge(target, history, asOf))
      }),
    )
  })
})

const RANK: Readonly<Record<Status, number>> = {
  'not-assessed': 0,
  'outcome-awaited': 0,
  missed: 0,
  regressing: 0,
  'off-track': 1,
  behind: 2,
  'on-track': 3,
  'met-late': 4,
  met: 5,
}

test('a better latest value never worsens the status', () => {
  fc.assert(
    fc.property(targets, exactHistories, asOfs, values, fc.nat(300), (target, history, asOf, value, gain) => {
      const latest = history
        .filter((one) => one.asOf <= asOf)
        .toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))[0]
      if (latest === undefined) return
      const others = history.filter((one) => one !== latest)
      const better = target.direction === 'increase' ? value + gain : value - gain
      const before = judge(target, [...others, figure(latest.asOf, value)], asOf)
      const after = judge(target, [...others, figure(latest.asOf, better)], asOf)
      expect(RANK[after.status]).toBeGreaterThanOrEqual(RANK[before.status])
    }),
    { numRuns: 1000 },
  )
})

test('judging later never un-meets what was met at the deadline', () => {
  fc.assert(
    fc.property(targets, anyHistories, asOfs, asOfs, (target, history, one, other) => {
      const [first, second] = one < other ? [one, other] : [other, one]
      const earlier = judge(target, history, first)
      if (!earlier.isPastDeadline || earlier.status !== 'met') return
      expect(verdictOf(judge(target, history, second))).toBe(verdictOf(earlier))
    }),
    { numRuns: 2000 },
  )
})

test('a target to reach stays met once it was', () => {
  fc.assert(
    fc.property(targets, anyHistories, asOfs, asOfs, (target, history, one, other) => {
      const [first, second] = one < other ? [one, other] : [other, one]
      const reach: Target = { ...target, kind: 'reach' }
      if (judge(reach, history, first).status !== 'met') return
      expect(judge(reach, history, second).status).toBe('met')
    }),
    { numRuns: 1000 },
  )
})

test('a lower bound on what must rise, or an upper one on what must fall, never proves a miss', () => {
  fc.assert(
    fc.property(targets, exactHistories, asOfs, (target, history, asOf) => {
      const qualifier = target.direction === 'increase' ? 'at-least' : 'at-most'
      const bounds = history.map((one) => ({ ...one, qualifier }) as const)
      expect(['missed', 'off-track', 'behind', 'regressing']).not.toContain(
        judge(target, bounds, asOf).status,
      )
    }),
    { numRuns: 500 },
  )
})

test('exactly one of distance and exceedance is said where there is a figure', () => {
  fc.assert(
    fc.property(targets, anyHistories, asOfs, (target, history, asOf) => {
      const { latest, distance, exceedance } = judge(target, history, asOf)
      expect([distance, exceedance].filter((part) => part !== null)).toHaveLength(latest === null ? 0 : 1)
    }),
  )
})

test('without a usable value nothing is concluded but that, whatever the day and the target', () => {
  fc.assert(
    fc.property(targets, anyHistories, asOfs, (target, history, asOf) => {
      const withdrawn = history.map((one) => ({ ...one, value: null }))
      const result = judge(target, withdrawn, asOf)
      expect(verdictOf(result)).toBe('not-assessed nothing-on-record-yet')
      expect(result).toMatchObject({ latest: null, distance: null, exceedance: null, freshness: null })
    }),
  )
})

test('the value and its distance add up to the target, and so do the target and its exceedance to the value', () => {
  fc.assert(
    fc.property(targets, exactHistories, asOfs, (target, history, asOf) => {
      const { latest, distance, exceedance } = judge(target, history, asOf)
      if (latest === null) return
      const sign = target.direction === 'increase' ? 1 : -1
      expect(latest.value + sign * ((distance?.amount ?? 0) - (exceedance?.amount ?? 0))).toBe(target.value)
      expect(Math.min(distance?.amount ?? 0, exceedance?.amount ?? 0)).toBe(0)
    }),
  )
})

test('until the day of a revision the target is judged as if it had never been revised', () => {
  fc.assert(
    fc.property(targets, anyHistories, asOfs, asOfs, values, (target, history, one, other, value) => {
      const [asOf, revisedOn] = one < other ? [one, other] : [other, one]
      const revision = {
        revisedOn,
        previousValue: target.value,
        previousDueBy: target.dueBy,
        reason: bilingual('Revised'),
        sourceIds: [],
      }
      const plain: Target = { ...target, milestones: [] }
      const revised: Target = { ...plain, value, revisions: [revision] }
      fc.pre(asOf < revisedOn)
      expect(judge(revised, history, asOf)).toEqual(judge(plain, history, asOf))
      expect(verdictOf(judge(revised, history, revisedOn))).toBe(
        verdictOf(judge({ ...plain, value }, history, revisedOn)),
      )
    }),
    { numRuns: 500 },
  )
})

test('the outcome of a target to reach looks at nothing but its values: no baseline, no milestone', () => {
  fc.assert(
    fc.property(targets, anyHistories, (target, history) => {
      const reach: Target = { ...target, kind: 'reach' }
      const bare: Target = { ...reach, baseline: null, milestones: [] }
      expect(verdictOf(judge(bare, history, '2031-01-01'))).toBe(
        verdictOf(judge(reach, history, '2031-01-01')),
      )
    }),
  )
})
