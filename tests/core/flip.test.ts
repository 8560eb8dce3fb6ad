import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import { findFlips, type Flips } from '#src/core/flip.ts'
import type { Observation, Target } from '#src/core/model.ts'
import { anyHistories, asOfs, targets } from './arbitraries.ts'
import { bilingual, bounded, figure, inRole, seriesWith, since, targetWith } from './build.ts'

function flips(asOf: string, observations: readonly Observation[], changes: Partial<Target> = {}): Flips {
  return findFlips({ target: targetWith(changes), observations, sources: [], asOf })
}

/** Half-way in time from 100 to 300, so that 200 is required and the classes change at 195, 160 and 100. */
const HALF_WAY = '2025-12-31'
const ASOF = '2026-02-03'
const up = since('2020', 100)
const down = { value: 100, direction: 'decrease', ...since('2020', 300) } as const

describe('the nearest other value for the latest date', () => {
  test.each([
    [250, [300, true, 'met'], [195, false, 'behind']],
    [195, [300, true, 'met'], [195, false, 'behind']],
    [170, [195, true, 'on-track'], [160, false, 'off-track']],
    [130, [160, true, 'behind'], [100, false, 'regressing']],
    [100, [160, true, 'behind'], [100, false, 'regressing']],
    [90, [100, true, 'off-track'], null],
    [320, null, [300, false, 'on-track']],
  ])('from %d', (value, higher, lower) => {
    const rising = flips(ASOF, [figure(HALF_WAY, value)], up)
    expect(rising.higher && [rising.higher.value, rising.higher.isIncluded, rising.higher.status]).toEqual(
      higher,
    )
    expect(rising.lower && [rising.lower.value, rising.lower.isIncluded, rising.lower.status]).toEqual(lower)
    const falling = flips(ASOF, [figure(HALF_WAY, 400 - value)], down)
    expect(
      falling.lower && [400 - falling.lower.value, falling.lower.isIncluded, falling.lower.status],
    ).toEqual(higher)
    expect(
      falling.higher && [400 - falling.higher.value, falling.higher.isIncluded, falling.higher.status],
    ).toEqual(lower)
  })

  test('says the change and which is nearest', () => {
    const result = flips(ASOF, [figure(HALF_WAY, 170)], up)
    expect(result.higher?.change).toBeCloseTo(25, 9)
    expect(result.lower?.change).toBeCloseTo(-10, 9)
    expect(result.nearest).toBe(result.lower)
    expect(flips(ASOF, [figure(HALF_WAY, 181)], up).nearest?.status).toBe('on-track')
    expect(flips(ASOF, [figure(HALF_WAY, 90)], up).nearest?.status).toBe('off-track')
  })

  test('of two as near it is the higher', () => {
    const { higher, nearest } = flips(ASOF, [figure(HALF_WAY, 177.5)], up)
    expect(nearest).toBe(higher)
  })

  test('a target to pass is met beyond its value only', () => {
    const { higher } = flips(ASOF, [figure(HALF_WAY, 250)], { ...up, bound: 'exclusive' })
    expect(higher).toMatchObject({ value: 300, isIncluded: false, status: 'met' })
  })

  test('nothing flips a target that was reached before', () => {
    const result = flips(ASOF, [figure('2023', 310), figure(HALF_WAY, 120)], up)
    expect(result).toEqual({ higher: null, lower: null, nearest: null, date: null })
  })

  test('a target to keep flips where it holds, and where the last change turns', () => {
    const keep = { kind: 'keep', value: 90 } as const
    const result = flips(ASOF, [figure('2024', 85), figure(HALF_WAY, 87)], keep)
    expect(result.higher).toMatchObject({ value: 90, isIncluded: true, status: 'met' })
    expect(result.lower).toMatchObject({ value: 85, isIncluded: false, status: 'regressing' })
  })

  test('a bound stays a bound', () => {
    const result = flips(ASOF, [bounded(HALF_WAY, 170, 'at-least')], up)
    expect(result.higher).toMatchObject({ value: 195, isIncluded: true, status: 'on-track' })
    expect(result.lower).toBeNull()
  })

  test('after the deadline the figure for it decides', () => {
    const result = flips('2031-02-03', [figure('2030', 290)], up)
    expect(result.higher).toMatchObject({ value: 300, status: 'met', reason: 'met-at-deadline' })
    expect(result.higher?.change).toBeCloseTo(10, 9)
    expect(result.lower).toBeNull()
    expect(result.date).toBeNull()
  })

  test('every vintage and every copy of the latest record changes together', () => {
    const latest = figure(HALF_WAY, 170)
    const older = figure(HALF_WAY, 165, { recordedAt: '2026-01-01T00:00:00Z' })
    const other = figure(HALF_WAY, 150, { sourceId: 'other', recordedAt: '2025-01-01T00:00:00Z' })
    const result = flips(ASOF, [older, latest, latest, other], up)
    expect(result.higher).toMatchObject({ value: 195, status: 'on-track' })
  })
})

describe('the day if nothing changes', () => {
  test('is the one after the deadline', () => {
    const ended = seriesWith({ ended: { asOf: '2025', reason: bilingual('Ended') } })
    const open = flips(ASOF, [figure(HALF_WAY, 170)], up)
    expect(open.date).toEqual({
      on: '2031-01-01',
      cause: 'deadline-passed',
      status: 'outcome-awaited',
      reason: 'no-figure-for-deadline',
    })
    const last = flips(ASOF, [figure(HALF_WAY, 170)], { ...up, series: [inRole('primary', [], ended)] })
    expect(last.date?.reason).toBe('series-ended')
    expect(flips(HALF_WAY, [figure(HALF_WAY, 170)], up).date?.status).toBe('outcome-awaited')
  })

  test('is none for what stays met, and the deadline for what must be kept to it', () => {
    expect(flips(ASOF, [figure(HALF_WAY, 320)]).date).toBeNull()
    expect(flips(ASOF, [figure(HALF_WAY, 320)], { kind: 'keep' }).date?.on).toBe('2031-01-01')
  })

  test('is that of a revision already made for a later day', () => {
    const revisions = [
      {
        revisedOn: '2027-03-04',
        previousValue: 300,
        previousDueBy: '2028-12-31',
        reason: bilingual('Eased'),
        sourceIds: [],
      },
    ]
    const result = flips(ASOF, [figure(HALF_WAY, 170)], { value: 160, ...up, revisions })
    expect(result.date).toEqual({
      on: '2027-03-04',
      cause: 'revised-target',
      status: 'met',
      reason: 'meets-target',
    })
    const later = flips(ASOF, [figure(HALF_WAY, 170)], { value: 301, ...up, revisions })
    expect(later.date).toMatchObject({ on: '2027-03-04', cause: 'revised-target' })
  })

  test('does not look at figures for later days', () => {
    const result = flips(ASOF, [figure(HALF_WAY, 170), figure('2030', 310)], up)
    expect(result.date?.status).toBe('outcome-awaited')
  })

  test('is the deadline even without a figure, unless nothing is judged', () => {
    expect(flips(ASOF, []).date).toBeNull()
    expect(flips(ASOF, [figure(HALF_WAY, 170)], { value: Number.NaN }).date).toBeNull()
  })
})

test('up to the flip the status holds, and just beyond it is the one that was said', () => {
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(targets, anyHistories, asOfs, share, (target, history, asOf, part) => {
      const input = { target, observations: history, sources: [], asOf }
      const now = assess(input)
      const { latest } = now
      if (latest === null) return
      const at = (value: number): string =>
        assess({
          ...input,
          observations: history.map((one) => (one === latest.observation ? { ...one, value } : one)),
        }).status
      const { higher, lower } = findFlips(input)
      const sides = [
        { flip: higher, sign: 1 },
        { flip: lower, sign: -1 },
      ]
      for (const { flip, sign } of sides) {
        const short = flip === null ? sign * part * 5000 : flip.change * part * 0.999
        expect(at(latest.value + short)).toBe(now.status)
        const beyond = flip === null || flip.isIncluded ? 0 : sign * 1e-4
        expect(flip && at(flip.value + beyond)).toBe(flip && flip.status)
      }
    }),
    { numRuns: 1000 },
  )
})
