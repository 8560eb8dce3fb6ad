import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import type { Assessment } from '#src/core/assessment.ts'
import type { Observation, Source } from '#src/core/model.ts'
import { bilingual, figure, inRole, judgedOn, seriesWith, sourceWith, targetWith } from './build.ts'

const ASOF = '2028-06-07'

function values(result: Assessment): number[] {
  return result.figures.map(({ value }) => value)
}

describe('which values are judged', () => {
  test('one a period, oldest first, whatever their order', () => {
    const observations = [figure('2025', 25), figure('2023-06', 23), figure('2024-12-12', 24)]
    expect(judgedOn(ASOF, observations).figures).toMatchObject([
      { on: '2023-06-30', value: 23, choice: 'only-figure', others: [], decision: null },
      { on: '2024-12-12', value: 24 },
      { on: '2025-12-31', value: 25 },
    ])
  })

  test('a period is judged at its last day', () => {
    const observations = [figure('2027', 27), figure('2028-05', 28), figure('2028-06', 29)]
    expect(values(judgedOn('2028-06-29', observations))).toEqual([27, 28])
    expect(values(judgedOn('2028-06-30', observations))).toEqual([27, 28, 29])
    expect(values(judgedOn('2027-12-30', observations))).toEqual([])
  })

  test('a correction replaces the value of its own source, whichever comes first in the list', () => {
    const first = figure('2025', 41, { recordedAt: '2026-01-02T00:00:00Z' })
    const corrected = figure('2025', 43, { recordedAt: '2026-01-02T01:00:00+00:30' })
    for (const observations of [
      [first, corrected],
      [corrected, first],
    ]) {
      const result = judgedOn(ASOF, observations)
      expect(values(result)).toEqual([43])
      expect(result.conflicts).toEqual([])
    }
  })

  test('the moment of recording counts, not its text', () => {
    const earlier = figure('2025', 41, { recordedAt: '2026-01-02T09:00:00+08:00' })
    const later = figure('2025', 43, { recordedAt: '2026-01-02T02:00:00Z' })
    expect(values(judgedOn(ASOF, [earlier, later]))).toEqual([43])
  })

  test('a correction to no value withdraws the value', () => {
    const first = figure('2025', 41, { recordedAt: '2026-01-02T00:00:00Z' })
    const withdrawn = figure('2025', null, { recordedAt: '2026-02-02T00:00:00Z' })
    expect(values(judgedOn(ASOF, [figure('2024', 37), first, withdrawn]))).toEqual([37])
  })

  test('the short history that the target carries is judged where no observations are given', () => {
    const target = targetWith({
      series: [inRole('related', [figure('2024', 99)]), inRole('primary', [figure('2025', 41)])],
    })
    expect(values(assess({ target, sources: [], asOf: ASOF }))).toEqual([41])
  })
})

const sources: Source[] = [
  sourceWith('office', { confidence: 'high' }),
  sourceWith('press', { confidence: 'medium' }),
  sourceWith('agency', { confidence: 'medium' }),
  sourceWith('rumour', { confidence: 'low' }),
]

function from(sourceId: string, value: number, changes: Partial<Observation> = {}): Observation {
  return figure('2025', value, { sourceId, ...changes })
}

describe('which of several figures for one period is judged', () => {
  const office = from('office', 51, { publishedOn: '2026-01-05' })
  const press = from('press', 52, { publishedOn: '2026-02-05' })
  const agency = from('agency', 53, { publishedOn: '2026-02-06' })
  const undated = from('agency', 54)
  const lateRecord = from('agency', 55, { recordedAt: '2026-03-04T05:06:08Z' })
  const rumour = from('rumour', 56, { publishedOn: '2026-03-05' })
  const unknown = from('nobody', 57, { publishedOn: '2026-04-05' })

  test.each([
    ['the more trusted source', [press, office, rumour], 51, 'source-confidence'],
    ['any known source before one not on record', [unknown, rumour], 56, 'source-confidence'],
    ['of equal trust, the newest publication', [rumour, press, agency], 53, 'newest-publication'],
    ['a known publication date before an unknown one', [undated, press], 52, 'newest-publication'],
    ['of unknown dates, the newest record', [from('press', 58), lateRecord], 55, 'newest-record'],
  ] as const)('%s', (_name, observations, value, choice) => {
    for (const order of [observations, observations.toReversed()]) {
      const [judged] = judgedOn(ASOF, order, {}, sources).figures
      expect(judged).toMatchObject({ value, choice, decision: null })
      const others = new Set(judged?.others.map((other) => other.value))
      expect(others).toEqual(new Set(observations.map((one) => one.value).filter((one) => one !== value)))
    }
  })

  test('what nothing decides, the ids of the sources do, in any order and whichever copy comes first', () => {
    const one = from('press', 61, { id: 'b' })
    const copy = { ...one, id: 'd' }
    const other = from('agency', 62, { id: 'c' })
    for (const observations of [
      [one, copy, other],
      [other, copy, one],
    ]) {
      expect(judgedOn(ASOF, observations, {}, sources).figures).toMatchObject([
        { value: 62, choice: 'source-order', others: [{ value: 61 }] },
      ])
    }
  })

  test('sources that say the same do not conflict', () => {
    const result = judgedOn(ASOF, [office, from('press', 51)], {}, sources)
    expect(result.figures).toMatchObject([{ value: 51, others: [] }])
    expect(result.conflicts).toEqual([])
  })

  const decision = {
    seriesId: 'main',
    asOf: '2025-12',
    sourceId: 'rumour',
    reason: bilingual('Confirmed by letter'),
    decidedOn: '2026-05-06',
  }

  test('a recorded decision comes first and travels with the figure', () => {
    const result = judgedOn(ASOF, [office, press, rumour], { decisions: [decision] }, sources)
    expect(result.figures).toMatchObject([{ value: 56, choice: 'recorded-decision', decision }])
    expect(result.conflicts).toEqual([{ judged: result.figures[0], others: [office, press] }])
  })

  test.each([
    ['2026-05-07', 51],
    ['2026-05-06', 51],
    ['2026-05-05', 56],
  ])('of two decisions the later holds: one for the office made on %s', (decidedOn, value) => {
    const other = { ...decision, sourceId: 'office', decidedOn }
    expect(values(judgedOn(ASOF, [office, rumour], { decisions: [decision, other] }, sources))).toEqual([
      value,
    ])
  })

  test('a later decision for a source without a figure leaves the earlier one standing', () => {
    const other = { ...decision, sourceId: 'agency', decidedOn: '2026-06-07' }
    expect(values(judgedOn(ASOF, [office, rumour], { decisions: [decision, other] }, sources))).toEqual([56])
  })

  test.each([
    ['another series', { seriesId: 'other' }],
    ['another period', { asOf: '2024' }],
    ['a source without a figure', { sourceId: 'agency' }],
  ])('a decision on %s decides nothing here', (_name, changes) => {
    const decisions = [{ ...decision, ...changes }]
    expect(values(judgedOn(ASOF, [office, rumour], { decisions }, sources))).toEqual([51])
  })
})

describe('only what had been published by a day', () => {
  const observations = [
    figure('2023', 23, { publishedOn: '2024-02-03' }),
    figure('2024', 24, { publishedOn: '2025-02-03' }),
    figure('2024', 26, { publishedOn: '2025-08-09', recordedAt: '2026-09-09T00:00:00Z' }),
    figure('2025', 25),
    figure('2022', null),
  ]
  const input = { target: targetWith(), observations, sources, asOf: '2026-06-07' }

  test.each([
    ['2024-02-02', []],
    ['2024-02-03', [23]],
    ['2025-08-08', [23, 24]],
    ['2025-08-09', [23, 26]],
  ])('by %s: %j', (publishedBy, expected) => {
    const result = assess({ ...input, publishedBy })
    expect(values(result)).toEqual(expected)
    expect(result).toMatchObject({ publishedBy, undated: [observations[3]] })
  })

  test('without the switch all values count and none is listed apart', () => {
    const result = assess(input)
    expect(values(result)).toEqual([23, 26, 25])
    expect(result).toMatchObject({ publishedBy: null, undated: [] })
  })

  test('a decision made later had not been made', () => {
    const conflicting = [
      from('office', 51, { publishedOn: '2026-01-05' }),
      from('rumour', 56, { publishedOn: '2026-03-05' }),
    ]
    const decision = {
      seriesId: 'main',
      asOf: '2025',
      sourceId: 'rumour',
      reason: bilingual('Confirmed by letter'),
      decidedOn: '2026-05-06',
    }
    const target = targetWith({ decisions: [decision] })
    const judge = (publishedBy: string): number[] =>
      values(assess({ target, observations: conflicting, sources, asOf: '2026-06-07', publishedBy }))
    expect(judge('2026-05-05')).toEqual([51])
    expect(judge('2026-05-06')).toEqual([56])
  })
})

test('a break is carried with its figure', () => {
  const target = targetWith({ series: [inRole('primary', [], seriesWith())] })
  const observations = [figure('2024', 24), figure('2025', 31, { break: true })]
  expect(assess({ target, observations, sources, asOf: ASOF }).latest?.observation.break).toBe(true)
})
