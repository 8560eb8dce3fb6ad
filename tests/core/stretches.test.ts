import { describe, expect, test } from 'vitest'
import type { Observation } from '#src/core/model.ts'
import { comparableStretches, missingPeriods } from '#src/core/stretches.ts'
import { listTargetSteps } from '#src/core/target-steps.ts'
import { termsInForce } from '#src/core/terms.ts'
import { bilingual, figure, judgedOn, targetWith } from './build.ts'

const ALL = { asOf: '2026-02-03', publishedBy: null }

/** The values of each stretch, and the periods without one. */
function parted(observations: readonly Observation[], known: Parameters<typeof missingPeriods>[2] = ALL) {
  const { figures } = judgedOn(known.asOf, observations)
  const missing = missingPeriods(figures, observations, known)
  return {
    values: comparableStretches(figures, missing).map((stretch) => stretch.map(({ value }) => value)),
    missing: missing.map(({ on }) => on),
  }
}

describe('figures that may be joined', () => {
  test('are all of them where nothing parts them', () => {
    expect(parted([figure('2022', 23), figure('2021', 11), figure('2024', 47)])).toEqual({
      values: [[11, 23, 47]],
      missing: [],
    })
  })

  test('are parted where a period between two has no value, and not where one outside has none', () => {
    const without = [figure('2020', null), figure('2022', null), figure('2025', null)]
    expect(parted([figure('2021', 11), figure('2023', 31), figure('2024', 47), ...without])).toEqual({
      values: [[11], [31, 47]],
      missing: ['2020-12-31', '2022-12-31', '2025-12-31'],
    })
  })

  test('are parted where a figure does not compare with the one before', () => {
    const broken = figure('2023', 31, { break: true })
    expect(parted([figure('2021', 11), figure('2022', 23), broken, figure('2024', 47)]).values).toEqual([
      [11, 23],
      [31, 47],
    ])
  })

  test('are none where there is none', () => {
    expect(parted([])).toEqual({ values: [], missing: [] })
  })
})

describe('a period without a value', () => {
  test('is told by its newest record, and not where another source has a value', () => {
    const observations = [
      figure('2022', null, { missingReason: bilingual('Late'), recordedAt: '2026-01-02T00:00:00Z' }),
      figure('2022', null, { missingReason: bilingual('Dropped'), recordedAt: '2026-01-03T00:00:00Z' }),
      figure('2023', null),
      figure('2023', 31, { sourceId: 'other' }),
    ]
    const { figures } = judgedOn(ALL.asOf, observations)
    expect(
      missingPeriods(figures, observations, ALL).map(({ observation }) => observation.missingReason?.en),
    ).toEqual(['Dropped'])
  })

  test('counts from the day it describes, and from the day it was published where that is asked for', () => {
    const observations = [figure('2022', null, { publishedOn: '2023-04-05' }), figure('2023', null)]
    const missing = (asOf: string, publishedBy: string | null) =>
      parted(observations, { asOf, publishedBy }).missing
    expect(missing('2023-12-30', null)).toEqual(['2022-12-31'])
    expect(missing('2023-12-31', null)).toEqual(['2022-12-31', '2023-12-31'])
    expect(missing('2024-01-01', '2023-04-05')).toEqual(['2022-12-31'])
    expect(missing('2024-01-01', '2023-04-04')).toEqual([])
  })
})

describe('the value asked for', () => {
  const revised = (revisedOn: string, previousValue: number) => ({
    revisedOn,
    previousValue,
    previousDueBy: '2030-12-31',
    reason: bilingual('Raised'),
    sourceIds: [],
  })
  const stepsBy = (asOf: string, revisions: readonly ReturnType<typeof revised>[]) => {
    const target = targetWith({ revisions })
    return listTargetSteps(target, termsInForce(target, asOf), asOf)
  }

  test('is one from the start where it was never revised', () => {
    expect(stepsBy('2026-02-03', [])).toEqual([{ from: null, to: null, value: 300 }])
  })

  test('goes from step to step, and knows none of what came later', () => {
    const revisions = [revised('2022-03-04', 120), revised('2024-05-06', 210)]
    expect(stepsBy('2026-02-03', revisions)).toEqual([
      { from: null, to: '2022-03-04', value: 120 },
      { from: '2022-03-04', to: '2024-05-06', value: 210 },
      { from: '2024-05-06', to: null, value: 300 },
    ])
    expect(stepsBy('2023-01-01', revisions)).toEqual([
      { from: null, to: '2022-03-04', value: 120 },
      { from: '2022-03-04', to: null, value: 210 },
    ])
  })

  test('makes no step where a revision keeps it', () => {
    expect(stepsBy('2026-02-03', [revised('2022-03-04', 300)])).toEqual([
      { from: null, to: null, value: 300 },
    ])
  })
})
