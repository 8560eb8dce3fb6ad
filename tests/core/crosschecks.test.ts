import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Observation, Target } from '#src/core/model.ts'
import { crossCheck } from '#src/core/crosschecks.ts'
import { anyHistories, asOfs, targets } from './arbitraries.ts'
import { available, figure, judgedOn, since, verdictOf } from './build.ts'

function judge(asOf: string, observations: readonly Observation[], changes: Partial<Target>) {
  const assessment = judgedOn(asOf, observations, changes)
  return { verdict: verdictOf(assessment), pace: assessment.pace, ...crossCheck(assessment) }
}

test('a share from 0.37 to 9.53 in ten years of fifteen, target 60: growth on track, straight path off track', () => {
  const result = judge('2026-02-03', [figure('2025', 9.53)], { value: 60, ...since('2015', 0.37) })
  expect(result.verdict).toBe('off-track pace')
  expect(available(result.pace).ratio).toBeCloseTo(0.2304, 4)
  const growth = available(result.growth)
  expect(growth.ratio).toBeCloseTo(0.9504, 4)
  expect(growth.class).toBe('substantial-progress')
  expect(result.disagreements).toEqual(['growth-kinder'])
})

test('a fall at a constant rate is asked for sooner, so that growth can be the stricter', () => {
  const falling = { value: 10, direction: 'decrease', ...since('2020', 100) } as const
  const result = judge('2026-02-03', [figure('2025', 57)], falling)
  expect(result.verdict).toBe('on-track pace')
  expect(available(result.growth).class).toBe('limited-progress')
  expect(result.disagreements).toEqual(['growth-stricter'])
})

test('the recent slope can be kinder or stricter than the whole span', () => {
  const slow = [100, 100, 100, 110, 140].map((value, index) => figure(`${2021 + index}`, value))
  const kinder = judge('2026-02-03', slow, { value: 200, ...since('2015', 100) })
  expect(kinder.verdict).toBe('off-track pace')
  expect(available(kinder.slope).class).toBe('slightly-off')
  expect(kinder.disagreements).toContain('slope-kinder')
  const late = judge('2026-02-03', slow, { value: 180, ...since('2015', 100) })
  expect(late.verdict).toBe('behind pace')
  expect(late.disagreements).toContain('slope-kinder')
  const stalled = [150, 151, 152, 153].map((value, index) => figure(`${2022 + index}`, value))
  const stricter = judge('2026-02-03', stalled, { value: 180, ...since('2015', 100) })
  expect(stricter.verdict).toBe('on-track pace')
  expect(stricter.disagreements).toContain('slope-stricter')
})

test.each([
  ['on-track pace', 'substantial-progress', 'on-track', [210, 225, 240, 255, 273]],
  ['behind pace', 'moderate-progress', 'slightly-off', [185, 200, 215, 230, 245]],
  ['off-track pace', 'limited-progress', 'off', [206, 212, 218, 224, 230]],
  ['regressing pace', 'deterioration', 'moving-away', [199, 197, 196, 194, 191]],
])('%s beside %s and %s leaves no mark', (verdict, growthClass, slopeClass, yearly) => {
  const observations = yearly.map((value, index) => figure(`${2021 + index}`, value))
  const result = judge('2026-02-03', observations, { value: 330, ...since('2020', 200) })
  expect([result.verdict, available(result.growth).class, available(result.slope).class]).toEqual([
    verdict,
    growthClass,
    slopeClass,
  ])
  expect(result.disagreements).toEqual([])
})

describe('no mark where the status does not rest on pace', () => {
  const lost = [figure('2024', 305), figure('2025', 120)]
  test.each<[string, string, readonly Observation[], Partial<Target>, string]>([
    ['reached and lost', '2026-02-03', lost, since('2020', 100), 'met reached-and-lost'],
    ['missed', '2031-02-03', [figure('2030', 280)], since('2020', 100), 'missed deadline-figure-misses'],
    ['not assessed', '2026-02-03', [figure('2025', 120)], {}, 'not-assessed one-figure-only'],
  ])('%s', (_name, asOf, observations, changes, verdict) => {
    const result = judge(asOf, observations, changes)
    expect(result.verdict).toBe(verdict)
    expect(result.disagreements).toEqual([])
  })
})

/** Worst first, as people would read them. */
const STATUS_ORDER = ['regressing', 'off-track', 'behind', 'on-track']
const GROWTH_ORDER = [
  'deterioration',
  'limited-progress',
  'moderate-progress',
  'substantial-progress',
  'target-achieved',
]
const SLOPE_ORDER = ['moving-away', 'off', 'slightly-off', 'on-track']

function sideOf(order: readonly string[], checkClass: string, status: string): string | null {
  const [other, own] = [order.indexOf(checkClass), STATUS_ORDER.indexOf(status)]
  if (other === own) return null
  return other > own ? 'kinder' : 'stricter'
}

test('a check disagrees where its class stands elsewhere in the order than the status, and only there', () => {
  const year = fc.integer({ min: 201, max: 329 })
  fc.assert(
    fc.property(fc.array(year, { minLength: 5, maxLength: 5 }), fc.boolean(), (yearly, isFalling) => {
      const observations = yearly.map((value, index) => figure(`${2021 + index}`, value))
      const terms = isFalling
        ? ({ value: 200, direction: 'decrease', ...since('2020', 330) } as const)
        : since('2020', 200)
      const assessment = judgedOn('2026-02-03', observations, isFalling ? terms : { value: 330, ...terms })
      const { growth, slope, disagreements } = crossCheck(assessment)
      const [growthClass, slopeClass] = [available(growth).class, available(slope).class]
      const sides = [
        sideOf(GROWTH_ORDER, growthClass, assessment.status),
        sideOf(SLOPE_ORDER, slopeClass, assessment.status),
      ]
      const expected = ['growth', 'slope'].flatMap((check, index) =>
        sides[index] === null ? [] : [`${check}-${sides[index]}`],
      )
      expect(disagreements).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test('a disagreement is never said both ways by one check, nor without the check', () => {
  fc.assert(
    fc.property(targets, anyHistories, asOfs, (target, history, asOf) => {
      const assessment = judgedOn(asOf, history, target)
      const { growth, slope, disagreements } = crossCheck(assessment)
      const of = (check: string): string[] => disagreements.filter((code) => code.startsWith(check))
      expect(of('growth').length).toBeLessThanOrEqual(
        growth.available && assessment.reason === 'pace' ? 1 : 0,
      )
      expect(of('slope').length).toBeLessThanOrEqual(slope.available && assessment.reason === 'pace' ? 1 : 0)
    }),
    { numRuns: 500 },
  )
})
