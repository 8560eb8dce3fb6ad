import { describe, expect, test } from 'vitest'
import type { Observation, Target } from '#src/core/model.ts'
import { bounded, figure, judgedOn, unitOf } from './build.ts'

const ASOF = '2028-06-07'
const fall: Partial<Target> = { value: 40, direction: 'decrease' }

describe('distance to go', () => {
  test.each<[string, Observation, Partial<Target>, object | null]>([
    ['exact', figure('2026', 275), {}, { amount: 25, qualifier: 'exact' }],
    ['about', bounded('2026', 275, 'about'), {}, { amount: 25, qualifier: 'about' }],
    ['over: at most', bounded('2026', 275, 'at-least'), {}, { amount: 25, qualifier: 'at-most' }],
    ['under: at least', bounded('2026', 275, 'at-most'), {}, { amount: 25, qualifier: 'at-least' }],
    [
      'under, above the target: at least none',
      bounded('2026', 310, 'at-most'),
      {},
      { amount: 0, qualifier: 'at-least' },
    ],
    ['met', figure('2026', 300), {}, null],
    ['falling', figure('2026', 52), fall, { amount: 12, qualifier: 'exact' }],
    ['falling, under: at most', bounded('2026', 52, 'at-most'), fall, { amount: 12, qualifier: 'at-most' }],
    ['falling, over: at least', bounded('2026', 52, 'at-least'), fall, { amount: 12, qualifier: 'at-least' }],
    ['negative', figure('2026', -8), { value: -3 }, { amount: 5, qualifier: 'exact' }],
    [
      'in points',
      bounded('2026', 18, 'at-least'),
      { value: 25, unit: unitOf('share') },
      { amount: 7, qualifier: 'at-most' },
    ],
  ])('%s', (_name, observation, changes, expected) => {
    expect(judgedOn(ASOF, [observation], changes).distance).toEqual(expected)
  })
})

describe('exceedance', () => {
  test.each<[string, Observation, Partial<Target>, object]>([
    ['nothing', figure('2026', 300), {}, { amount: 0, multiple: 1, qualifier: 'exact' }],
    ['nine times, never capped', figure('2026', 2700), {}, { amount: 2400, multiple: 9, qualifier: 'exact' }],
    ['over', bounded('2026', 330, 'at-least'), {}, { amount: 30, multiple: 1.1, qualifier: 'at-least' }],
    ['about', bounded('2026', 330, 'about'), {}, { amount: 30, multiple: 1.1, qualifier: 'about' }],
    ['falling', figure('2026', 16), fall, { amount: 24, multiple: null, qualifier: 'exact' }],
    [
      'falling, under',
      bounded('2026', 16, 'at-most'),
      fall,
      { amount: 24, multiple: null, qualifier: 'at-least' },
    ],
    [
      'less than one',
      figure('2026', 0.5),
      { value: 0.25 },
      { amount: 0.25, multiple: 2, qualifier: 'exact' },
    ],
    ['falling to zero', figure('2026', 0), fall, { amount: 40, multiple: null }],
    ['falling below zero', figure('2026', -5), fall, { amount: 45, multiple: null }],
    ['a target of zero', figure('2026', 5), { value: 0 }, { amount: 5, multiple: null }],
    ['a negative target', figure('2026', 5), { value: -2 }, { amount: 7, multiple: null }],
    [
      'a target so small that nothing can be divided by it',
      figure('2026', 1e100),
      { value: 1e-300 },
      { multiple: null },
    ],
  ])('%s', (_name, observation, changes, expected) => {
    expect(judgedOn(ASOF, [observation], changes).exceedance).toMatchObject(expected)
  })

  test('is null where the latest value does not meet the target, though an earlier one did', () => {
    const result = judgedOn(ASOF, [figure('2024', 330), figure('2026', 290)])
    expect(result.exceedance).toBeNull()
    expect(result.distance).toEqual({ amount: 10, qualifier: 'exact' })
  })

  test.each<[string, Observation[], Partial<Target>, boolean]>([
    ['lower than when first met', [figure('2024', 330), figure('2026', 320)], {}, true],
    ['higher', [figure('2024', 330), figure('2026', 340)], {}, false],
    ['level', [figure('2024', 330), figure('2026', 330)], {}, false],
    ['first met now', [figure('2024', 290), figure('2026', 310)], {}, false],
    ['lower, first met after a break', [figure('2024', 330, { break: true }), figure('2026', 320)], {}, true],
    ['lower, after a break', [figure('2024', 330), figure('2026', 320, { break: true })], {}, false],
    ['not certainly lower', [figure('2024', 330), bounded('2026', 320, 'at-least')], {}, false],
    ['lower than a lower bound', [bounded('2024', 330, 'at-least'), figure('2026', 320)], {}, true],
    ['falling: higher', [figure('2024', 30), figure('2026', 32)], fall, true],
    ['falling: lower', [figure('2024', 32), figure('2026', 30)], fall, false],
  ])('whether it recedes: %s', (_name, observations, changes, expected) => {
    expect(judgedOn(ASOF, observations, changes).exceedance?.isReceding).toBe(expected)
  })

  test.each([
    ['twice, met a year ago', '2027-06-07', 600, true],
    ['twice, met less than a year ago', '2027-06-08', 600, false],
    ['not quite twice', '2027-06-07', 599.9, false],
  ])('whether it no longer informs: %s', (_name, on, value, expected) => {
    expect(judgedOn(ASOF, [figure(on, value)]).exceedance?.isBeyondInforming).toBe(expected)
  })
})

describe('first met', () => {
  test('by its first figure, so perhaps earlier still', () => {
    expect(judgedOn(ASOF, [figure('2024-04', 330), figure('2026', 340)]).firstMet).toMatchObject({
      figure: { on: '2024-04-30' },
      isFirstFigure: true,
      daysEarly: 2436,
    })
  })

  test('late, in negative days', () => {
    const result = judgedOn('2033-01-02', [figure('2030', 280), figure('2031-01-10', 305)])
    expect(result.firstMet).toMatchObject({ isFirstFigure: false, daysEarly: -10 })
  })

  test('is null where no figure proves it', () => {
    expect(judgedOn(ASOF, [figure('2024', 299), bounded('2026', 400, 'at-most')]).firstMet).toBeNull()
  })
})
