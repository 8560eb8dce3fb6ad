import { describe, expect, test } from 'vitest'
import type { Observation, Target } from '#src/core/model.ts'
import { bilingual, bounded, figure, judgedOn, since } from './build.ts'

const interim: Partial<Target> = { ...since('2020', 20), milestones: [{ value: 120, dueBy: '2025-12-31' }] }
const falling: Partial<Target> = {
  value: 10,
  direction: 'decrease',
  ...since('2020', 90),
  milestones: [{ value: 50, dueBy: '2025-12-31' }],
}

function states(asOf: string, observations: readonly Observation[], changes = interim): unknown {
  return judgedOn(asOf, observations, changes).milestones.map(({ state, figure: decided }) => [
    state,
    decided?.value ?? null,
  ])
}

describe('an interim value of 120 by the end of 2025', () => {
  test.each<[string, string, Observation[], string, number | null]>([
    ['ahead while its day lasts', '2025-12-31', [figure('2024', 90)], 'ahead', null],
    ['ahead without any figure', '2025-12-31', [], 'ahead', null],
    ['met already', '2025-12-31', [figure('2024', 121)], 'met', 121],
    ['met on its day', '2026-01-01', [figure('2024', 90), figure('2025', 120)], 'met', 120],
    ['missed on its day', '2026-01-01', [figure('2024', 90), figure('2025', 119)], 'missed', 119],
    ['awaited without a figure', '2026-01-01', [figure('2024', 90)], 'awaited', null],
    ['awaited without any figure', '2026-01-01', [], 'awaited', null],
    ['awaited on a bound', '2026-01-01', [bounded('2025', 110, 'at-least')], 'awaited', null],
    ['met and lost on the way is met', '2026-01-01', [figure('2023', 122), figure('2025', 119)], 'met', 122],
    ['missed by the first later figure', '2027-02-03', [figure('2026-06', 118)], 'missed', 118],
    ['late by the first later figure', '2027-02-03', [figure('2026-06', 125)], 'met-late', 125],
    ['missed, then reached', '2027-02-03', [figure('2025', 119), figure('2026', 126)], 'met-late', 126],
  ])('%s', (_name, asOf, observations, state, value) => {
    expect(states(asOf, observations)).toEqual([[state, value]])
  })
})

test('the first figure that proves it is said, and none where it is open', () => {
  const met = judgedOn('2026-01-01', [figure('2023', 122), figure('2024', 124)], interim)
  expect(met.milestones[0]?.figure?.value).toBe(122)
  const late = judgedOn('2028-01-01', [figure('2026', 125), figure('2027', 127)], interim)
  expect(late.milestones[0]).toMatchObject({ state: 'met-late', figure: { value: 125 } })
  const missed = judgedOn(
    '2028-01-01',
    [figure('2024', 90), figure('2026', 115), figure('2027', 117)],
    interim,
  )
  expect(missed.milestones[0]).toMatchObject({ state: 'missed', figure: { value: 115 } })
  expect(judgedOn('2025-12-31', [figure('2024', 90)], interim).milestones[0]).toMatchObject({ figure: null })
})

test('falling milestones are met from above', () => {
  expect(states('2026-01-01', [figure('2025', 50)], falling)).toEqual([['met', 50]])
  expect(states('2026-01-01', [figure('2025', 51)], falling)).toEqual([['missed', 51]])
})

test('a milestone is reached even where the target must be passed or kept', () => {
  expect(states('2026-01-01', [figure('2025', 120)], { ...interim, bound: 'exclusive' })).toEqual([
    ['met', 120],
  ])
  expect(
    states('2027-01-01', [figure('2024', 130), figure('2025', 110)], { ...interim, kind: 'keep' }),
  ).toEqual([['met', 130]])
})

test('a missed milestone leaves the pace to decide the status', () => {
  const result = judgedOn('2026-02-03', [figure('2025', 116)], interim)
  expect(result.milestones[0]?.state).toBe('missed')
  expect(result.status).toBe('on-track')
})

test('under earlier terms only the milestones that lay on their way count', () => {
  const revised: Partial<Target> = {
    ...since('2020', 20),
    milestones: [
      { value: 60, dueBy: '2022-12-31' },
      { value: 150, dueBy: '2026-12-31' },
      { value: 210, dueBy: '2028-12-31' },
    ],
    revisions: [
      {
        revisedOn: '2025-06-07',
        previousValue: 150,
        previousDueBy: '2028-12-31',
        reason: bilingual('Raised'),
        sourceIds: [],
      },
    ],
  }
  const dates = (asOf: string): string[] =>
    judgedOn(asOf, [], revised).terms.milestones.map(({ dueBy }) => dueBy)
  expect(dates('2025-06-06')).toEqual(['2022-12-31', '2026-12-31'])
  expect(dates('2025-06-07')).toEqual(['2022-12-31', '2026-12-31', '2028-12-31'])
})
