import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import type { InputFault } from '#src/core/assessment.ts'
import type { Observation, Target } from '#src/core/model.ts'
import {
  bilingual,
  bounded,
  figure,
  inRole,
  judgedOn,
  seriesWith,
  since,
  targetWith,
  verdictOf,
} from './build.ts'

const ASOF = '2028-06-07'
const revision = {
  revisedOn: '2027-01-02',
  previousValue: 250,
  previousDueBy: '2029-12-31',
  reason: bilingual('Raised'),
  sourceIds: [],
}
const decision = {
  seriesId: 'main',
  asOf: '2025',
  sourceId: 'bureau',
  reason: bilingual('Chosen'),
  decidedOn: '2026-05-06',
}

describe('a broken target is not assessed, with what is wrong and where', () => {
  test.each<[string, Partial<Target>, InputFault[]]>([
    ['target is NaN', { value: Number.NaN }, [{ kind: 'target-not-finite', at: 'target.value' }]],
    ['target is infinite', { value: Infinity }, [{ kind: 'target-not-finite', at: 'target.value' }]],
    [
      'target is too great to compute with',
      { value: 1.01e100 },
      [{ kind: 'target-not-finite', at: 'target.value' }],
    ],
    ['deadline does not exist', { dueBy: '2025-02-30' }, [{ kind: 'impossible-date', at: 'target.dueBy' }]],
    ['deadline is a year', { dueBy: '2025' }, [{ kind: 'impossible-date', at: 'target.dueBy' }]],
    [
      'baseline is NaN',
      since('2020', Number.NaN),
      [{ kind: 'baseline-not-finite', at: 'target.baseline.value' }],
    ],
    [
      'baseline date does not exist',
      since('2021-02-29', 5),
      [{ kind: 'impossible-date', at: 'target.baseline.asOf' }],
    ],
    [
      'baseline after the deadline',
      since('2031', 5),
      [{ kind: 'baseline-after-deadline', at: 'target.baseline.asOf' }],
    ],
    [
      'previous terms broken',
      { revisions: [{ ...revision, previousValue: -Infinity, previousDueBy: '2029-00-10' }] },
      [
        { kind: 'impossible-date', at: 'target.revisions[0].previousDueBy' },
        { kind: 'target-not-finite', at: 'target.revisions[0].previousValue' },
      ],
    ],
    [
      'revision on no day',
      { revisions: [revision, { ...revision, revisedOn: 'soon' }] },
      [{ kind: 'impossible-date', at: 'target.revisions[1].revisedOn' }],
    ],
    [
      'two primary series',
      { series: [inRole('primary'), inRole('related'), inRole('primary')] },
      [{ kind: 'several-primary-series', at: 'target.series[2]' }],
    ],
    [
      'end of the series does not exist',
      {
        series: [
          inRole('primary', [], seriesWith({ ended: { asOf: '2023-13', reason: bilingual('Ended') } })),
        ],
      },
      [{ kind: 'impossible-date', at: 'target.series[0].series.ended.asOf' }],
    ],
    [
      'decision on no period and on no day',
      { decisions: [{ ...decision, asOf: '2025-00', decidedOn: '2026-02-31' }] },
      [
        { kind: 'impossible-date', at: 'target.decisions[0].asOf' },
        { kind: 'impossible-date', at: 'target.decisions[0].decidedOn' },
      ],
    ],
    [
      'milestone after the deadline',
      { milestones: [{ value: 200, dueBy: '2031-01-01' }] },
      [{ kind: 'milestone-off-path', at: 'target.milestones[0]' }],
    ],
    [
      'milestone beyond the target',
      { milestones: [{ value: 301, dueBy: '2028-12-31' }] },
      [{ kind: 'milestone-off-path', at: 'target.milestones[0]' }],
    ],
    [
      'milestone behind the baseline',
      { ...since('2020', 50), milestones: [{ value: 49, dueBy: '2028-12-31' }] },
      [{ kind: 'milestone-off-path', at: 'target.milestones[0]' }],
    ],
    [
      'milestone before the baseline',
      { ...since('2020', 50), milestones: [{ value: 60, dueBy: '2020-12-31' }] },
      [{ kind: 'milestone-off-path', at: 'target.milestones[0]' }],
    ],
    [
      'milestones out of order',
      {
        milestones: [
          { value: 200, dueBy: '2028-12-31' },
          { value: 210, dueBy: '2027-12-31' },
        ],
      },
      [{ kind: 'milestone-off-path', at: 'target.milestones[1]' }],
    ],
    [
      'falling milestones that rise',
      {
        direction: 'decrease',
        value: 10,
        milestones: [
          { value: 20, dueBy: '2027-12-31' },
          { value: 21, dueBy: '2028-12-31' },
        ],
      },
      [{ kind: 'milestone-off-path', at: 'target.milestones[1]' }],
    ],
  ])('%s', (_name, changes, faults) => {
    const result = judgedOn(ASOF, [figure('2025', 120)], changes)
    expect(verdictOf(result)).toBe('not-assessed invalid-input')
    expect(result.faults).toEqual(faults)
    expect(result).toMatchObject({ figures: [], latest: null, distance: null, pace: { available: false } })
  })

  test('has nothing computed', () => {
    const { pace, observedPace, recentPace, requiredPace, projection, publishedBy } = judgedOn(ASOF, [], {
      value: Infinity,
    })
    const computed = [pace, observedPace, recentPace, requiredPace, projection]
    expect(computed.map(({ available }) => available)).toEqual([false, false, false, false, false])
    expect(publishedBy).toBeNull()
  })

  test.each([
    ['asOf', { asOf: '2028-02-30' }],
    ['publishedBy', { asOf: ASOF, publishedBy: '2028' }],
  ])('%s is no day', (at, dates) => {
    const result = assess({
      target: targetWith(),
      observations: [figure('2025', 120)],
      sources: [],
      ...dates,
    })
    expect(verdictOf(result)).toBe('not-assessed invalid-input')
    expect(result.faults).toEqual([{ kind: 'impossible-date', at }])
  })

  test('counts the days to the deadline where both days exist, and else says that it cannot', () => {
    const broken = { ...since('2020', Number.NaN) }
    expect(judgedOn('2030-12-30', [], broken)).toMatchObject({ daysToDeadline: 1, isPastDeadline: false })
    expect(judgedOn('2030-12-31', [], broken)).toMatchObject({ daysToDeadline: 0, isPastDeadline: false })
    expect(judgedOn('2031-01-01', [], broken)).toMatchObject({ daysToDeadline: -1, isPastDeadline: true })
    expect(judgedOn('2031-01-02', [], broken)).toMatchObject({ daysToDeadline: -2, isPastDeadline: true })
    expect(judgedOn('2031-02-30', [], broken)).toMatchObject({ daysToDeadline: null, isPastDeadline: false })
  })

  test.each<[string, Partial<Target>]>([
    ['a baseline on the day of the deadline', since('2030', 5)],
    [
      'a milestone level with the baseline',
      { ...since('2020', 50), milestones: [{ value: 50, dueBy: '2028-12-31' }] },
    ],
    ['a milestone level with the target', { milestones: [{ value: 300, dueBy: '2028-12-31' }] }],
    [
      'milestones without a way to go',
      { ...since('2020', 400), milestones: [{ value: 250, dueBy: '2028-12-31' }] },
    ],
    ['a target of zero', { value: 0, direction: 'decrease' }],
    ['a target below zero', { value: -12 }],
    ['the greatest value', { value: 1e100 }],
    [
      'two series that are not primary',
      { series: [inRole('related'), inRole('primary'), inRole('related')] },
    ],
  ])('%s is not broken', (_name, changes) => {
    expect(judgedOn(ASOF, [figure('2025', 120)], changes).faults).toEqual([])
  })
})

describe('a broken observation is left out and reported, and the rest is judged', () => {
  const good = figure('2025', 320)
  test.each<[string, Observation, InputFault]>([
    ['value is NaN', figure('2027', Number.NaN), { kind: 'value-not-finite', at: 'observations[0].value' }],
    [
      'value is infinite',
      figure('2027', -Infinity),
      { kind: 'value-not-finite', at: 'observations[0].value' },
    ],
    [
      'value is too great',
      figure('2027', -1.01e100),
      { kind: 'value-not-finite', at: 'observations[0].value' },
    ],
    [
      'period does not exist',
      figure('2027-02-29', 330),
      { kind: 'impossible-date', at: 'observations[0].asOf' },
    ],
    [
      'publication on no day',
      figure('2027', 330, { publishedOn: '2027-06-31' }),
      { kind: 'impossible-date', at: 'observations[0].publishedOn' },
    ],
    ...[
      '2027-02-30T00:00:00Z',
      '2027-02-03',
      '2027-02-03T24:00:00Z',
      '2027-02-03T10:60:00Z',
      '2027-02-03T10:00:00',
    ].map((recordedAt): [string, Observation, InputFault] => [
      `recorded at ${recordedAt}`,
      figure('2027', 330, { recordedAt }),
      { kind: 'impossible-date', at: 'observations[0].recordedAt' },
    ]),
  ])('%s', (_name, broken, fault) => {
    const result = judgedOn(ASOF, [broken, good])
    expect(result.faults).toEqual([fault])
    expect(verdictOf(result)).toBe('met meets-target')
    expect(result.figures.map(({ value }) => value)).toEqual([320])
    expect(verdictOf(judgedOn(ASOF, [broken]))).toBe('not-assessed invalid-input')
  })

  test('a broken value for a later day leaves nothing on record yet', () => {
    const on = (day: string): string => verdictOf(judgedOn(ASOF, [figure(day, Number.NaN)]))
    expect(on('2028-06-08')).toBe('not-assessed nothing-on-record-yet')
    expect(on('2028-06-07')).toBe('not-assessed invalid-input')
    expect(judgedOn(ASOF, [figure('2029', Number.NaN)]).faults).toHaveLength(1)
  })

  test('the newest sound vintage is judged where a newer one is broken', () => {
    const broken = figure('2025', Number.NaN, { recordedAt: '2026-09-09T00:00:00Z' })
    expect(judgedOn(ASOF, [good, broken]).figures.map(({ value }) => value)).toEqual([320])
  })
})

describe('duplicate records', () => {
  const one = figure('2025', 320)
  const at = (...indexes: number[]): InputFault[] =>
    indexes.map((index) => ({ kind: 'duplicate-record', at: `observations[${index}]` }))

  test('the same record twice counts once', () => {
    const result = judgedOn(ASOF, [one, one, figure('2024', 310), { ...one, id: 'another-id' }])
    expect(result.figures.map(({ value }) => value)).toEqual([310, 320])
    expect(result.faults).toEqual(at(1, 3))
    expect(result.conflicts).toEqual([])
  })

  test.each([
    ['value', { value: 325 }],
    ['qualifier', { qualifier: 'about' }],
    ['quality', { quality: 'estimated' }],
    ['break', { break: true }],
    ['publication', { publishedOn: '2026-01-02' }],
  ] as const)('two that contradict each other in their %s count neither', (_name, changes) => {
    const result = judgedOn(ASOF, [figure('2024', 290), one, { ...one, id: 'other', ...changes }])
    expect(result.figures.map(({ value }) => value)).toEqual([290])
    expect(result.faults).toEqual(at(1, 2))
  })

  test.each([
    ['period', figure('2026', 330, { id: one.id })],
    ['source', figure('2025', 320, { id: one.id, sourceId: 'other' })],
    ['moment', figure('2025', 320, { id: one.id, recordedAt: '2026-09-09T00:00:00Z' })],
  ])('one id for two records of another %s counts neither', (_name, other) => {
    const result = judgedOn(ASOF, [one, other])
    expect(result.figures).toEqual([])
    expect(result.faults).toEqual(at(0, 1))
    expect(verdictOf(result)).toBe('not-assessed invalid-input')
  })

  test('a copy does not make one of two contradictory records right', () => {
    const result = judgedOn(ASOF, [one, { ...one, id: 'copy' }, { ...one, id: 'other', value: 325 }])
    expect(result.figures).toEqual([])
    expect(result.faults).toEqual(at(0, 1, 2))
  })

  test('of a record that another contradicts by its id, a copy under its own id counts, in any order', () => {
    const copy = { ...one, id: 'copy' }
    const contrary = figure('2024', 290, { id: one.id })
    const expected: [Observation[], number[]][] = [
      [
        [one, copy, contrary],
        [0, 2],
      ],
      [
        [copy, contrary, one],
        [1, 2],
      ],
    ]
    for (const [observations, reported] of expected) {
      const result = judgedOn(ASOF, observations)
      expect(result.figures.map(({ value }) => value)).toEqual([320])
      expect(result.faults.map(({ at: path }) => path).toSorted()).toEqual(
        reported.map((index) => `observations[${index}]`),
      )
    }
  })

  test('a year and its last day are one period', () => {
    const result = judgedOn(ASOF, [one, figure('2025-12-31', 325)])
    expect(result.faults).toEqual(at(0, 1))
  })
})

test('a schedule that cannot be counted is reported, and the target is judged without a due date', () => {
  for (const publication of [
    { intervalMonths: 0, lagDays: 3 },
    { intervalMonths: 1.5, lagDays: 3 },
    { intervalMonths: 12, lagDays: -1 },
    { intervalMonths: 12, lagDays: Number.NaN },
  ]) {
    const series = [inRole('related'), inRole('primary', [], seriesWith({ publication }))]
    const result = judgedOn(ASOF, [bounded('2025', 310, 'at-least')], { series })
    expect(result.faults).toEqual([
      { kind: 'schedule-not-usable', at: 'target.series[1].series.publication' },
    ])
    expect(result.freshness).toMatchObject({ state: 'no-schedule', nextDueOn: null })
    expect(result.status).toBe('met')
  }
})
