import { describe, expect, test } from 'vitest'
import type { Observation, Unit } from '#src/core/model.ts'
import { progressBarModel } from '#src/ui/progress-bar-model.ts'
import { bounded, figure, judgedOn, unitOf } from '#tests/core/build.ts'

function bar(observations: readonly Observation[], value: number, kind: Unit['kind'] = 'count') {
  return progressBarModel(judgedOn('2026-11-25', observations, { value, unit: unitOf(kind) }))
}

describe('the bar of a target', () => {
  test('ends at the target where there is no figure', () => {
    expect(bar([], 1_000)).toMatchObject({ from: 0, to: 1_000, targetShare: 1, valueShare: null })
  })

  test('of a share ends at all there is where there is no figure', () => {
    expect(bar([], 53, 'share')).toMatchObject({ from: 0, to: 100, targetShare: 0.53, valueShare: null })
  })

  test('ends at the figure that lies beyond the target', () => {
    expect(bar([figure('2024', 920)], 100)).toMatchObject({ from: 0, to: 920, valueShare: 1 })
  })

  test('leaves room beyond a target that no figure reaches', () => {
    const { to, openShare } = bar([bounded('2024', 18, 'at-least')], 25)
    expect(to).toBeCloseTo(27)
    expect(openShare?.to).toBeCloseTo(25 / 27)
  })
})
