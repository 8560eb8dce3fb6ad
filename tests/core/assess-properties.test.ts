import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import type { Assessment, Status } from '#src/core/assessment.ts'
import type { Observation, Target } from '#src/core/model.ts'
import {
  anyDates,
  anyHistories,
  asOfs,
  exactHistories,
  hostileHistories,
  hostileTargets,
  targets,
  values,
} from './arbitraries.ts'
import { figure, sourceWith, verdictOf } from './build.ts'

const sources = [sourceWith('bureau', { confidence: 'high' }), sourceWith('press')]

function judge(target: Target, observations: readonly Observation[], asOf: string): Assessment {
  return assess({ target, observations, sources, asOf })
}

function scaled(target: Target, factor: number): Target {
  const baseline =
    target.baseline === null ? null : { ...target.baseline, value: target.baseline.value * factor }
  return { ...target, value: target.value * factor, baseline }
}

function scaledHistory(observations: readonly Observation[], factor: number): Observation[] {
  return observations.map((one) => ({ ...one, value: one.value === null ? null : one.value * factor }))
}

function mirrored(target: Target): Target {
  return { ...scaled(target, -1), direction: target.direction === 'increase' ? 'decrease' : 'increase' }
}

const FLIPPED = { exact: 'exact', about: 'about', 'at-least': 'at-most', 'at-most': 'at-least' } as const

function mirroredHistory(observations: readonly Observation[]): Observation[] {
  return scaledHistory(observations, -1).map((one) => ({ ...one, qualifier: FLIPPED[one.qualifier] }))
}

/** Every number anywhere in a result, with the path to it. */
function* numbersIn(part: unknown, path = ''): Generator<[string, number]> {
  if (typeof part === 'number') yield [path, part]
  if (typeof part !== 'object' || part === null) return
  for (const [key, value] of Object.entries(part)) yield* numbersIn(value, `${path}.${key}`)
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
          const result = judge(scaled(target, factor), scaledHistory(history, factor), asOf)
          expect(verdictOf(result)).toBe(verdictOf(judge(target, history, asOf)))
        },
      ),
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

test('any input gives a result with a reason: nothing is thrown, and no number computed is not finite', () => {
  fc.assert(
    fc.property(
      fc.oneof(targets, hostileTargets),
      hostileHistories,
      fc.oneof(asOfs, anyDates),
      fc.option(anyDates, { nil: undefined }),
      (target, observations, asOf, publishedBy) => {
        const { terms, ...result } = assess({ target, observations, sources, asOf, publishedBy })
        expect(terms.direction).toBe(target.direction)
        const broken = [...numbersIn({ ...result, undated: [] })].filter(
          ([, number]) => !Number.isFinite(number),
        )
        expect(broken).toEqual([])
        expect(result.reason === 'invalid-input' && result.faults.length === 0).toBe(false)
      },
    ),
    { numRuns: 3000 },
  )
})
