import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import type { Assessment } from '#src/core/assessment.ts'
import type { ConflictDecision, Observation, Source, Target } from '#src/core/model.ts'
import { summarize } from '#src/core/summary.ts'
import {
  available,
  bilingual,
  bounded,
  figure,
  inRole,
  seriesWith,
  since,
  sourceWith,
  targetWith,
  verdictOf,
} from './build.ts'

const TODAY = '2026-11-23'
const DEADLINE = { dueBy: '2025-12-31' }

const digital = [bounded('2024', 18, 'at-least')]

const regulator = [
  figure('2022-04', 51716),
  bounded('2022-12-07', 68000, 'at-least'),
  figure('2023-08', 88000),
  figure('2024-02', 92000),
]

const outdoor = [
  bounded('2019', 16000, 'at-least'),
  bounded('2020-07', 25000, 'at-least'),
  figure('2020-10', 31400),
  figure('2020', 32000),
  bounded('2022-06', 57000, 'at-least'),
  bounded('2024-12-12', 83000, 'at-least'),
]

const index2023 = figure('2023', 177, { sourceId: 'smart-manufacturing-index' })
const page2024 = figure('2023', 100, { sourceId: 'technology-net', publishedOn: '2024-01-05' })
const factories = [
  figure('2020', 20, { sourceId: 'securities-news', publishedOn: '2022-01-17' }),
  figure('2022-09-14', 60, { sourceId: 'cinic', publishedOn: '2022-09-14' }),
  figure('2022', 100, { sourceId: 'shine', publishedOn: '2023-04-20' }),
]
const conflicting = [...factories, page2024, index2023]
const factorySources: Source[] = [
  sourceWith('shine', { confidence: 'high' }),
  ...['smart-manufacturing-index', 'technology-net', 'securities-news', 'cinic'].map((id) => sourceWith(id)),
]
const decision: ConflictDecision = {
  seriesId: 'main',
  asOf: '2023',
  sourceId: 'smart-manufacturing-index',
  reason: bilingual('100 plus the 77 designated in 2023'),
  decidedOn: '2026-11-01',
}
const ended = seriesWith({
  ended: { asOf: '2023', reason: bilingual('A national grading replaced the label') },
})

function judge(observations: readonly Observation[], changes: Partial<Target>, asOf = TODAY): Assessment {
  const sources = [...factorySources, sourceWith('bureau')]
  return assess({ target: targetWith({ ...DEADLINE, ...changes }), observations, sources, asOf })
}

const factoryTarget = {
  series: [inRole('primary', [], ended)],
  decisions: [decision],
  ...since('2020', 20),
}

describe('the first plan, judged after its deadline', () => {
  test('a share of over 18% for 2024 leaves open whether 25% was reached, at most 7 points away', () => {
    const result = judge(digital, { value: 25 })
    expect(verdictOf(result)).toBe('outcome-awaited no-figure-for-deadline')
    expect(result.distance).toEqual({ amount: 7, qualifier: 'at-most' })
    expect(result.pace).toEqual({ available: false, reason: 'one-figure-only' })
    expect(result.freshness).toEqual({ ageDays: 692, state: 'no-schedule', nextDueOn: null })
  })

  test('92,000 stations of 10,000 are met since the first figure of April 2022, 9.2 times', () => {
    const result = judge(regulator, { value: 10000 })
    expect(verdictOf(result)).toBe('met reached-before-deadline')
    expect(result.firstMet).toMatchObject({
      isFirstFigure: true,
      daysEarly: 1341,
      figure: { on: '2022-04-30' },
    })
    expect(result.exceedance).toEqual({
      amount: 82000,
      multiple: 9.2,
      qualifier: 'exact',
      isReceding: false,
      isBeyondInforming: true,
    })
    expect(result.distance).toBeNull()
  })

  test('a rate without any figure is not assessed, and the figures beside it are not taken for it', () => {
    const related = inRole('related', [figure('2022', 932)])
    const reason = bilingual('No definition of the rate was found')
    const result = assess({
      target: targetWith({ ...DEADLINE, value: 50, series: [related], noFigureReason: reason }),
      sources: [],
      asOf: TODAY,
    })
    expect(verdictOf(result)).toBe('not-assessed only-related-series')
    expect(result).toMatchObject({
      latest: null,
      distance: null,
      freshness: null,
      figures: [],
      noFigureReason: reason,
    })
  })

  test('177 factories of 100 are met by the end of 2022, and the conflicting 100 is shown', () => {
    const result = judge(conflicting, { ...factoryTarget, value: 100, baseline: null })
    expect(verdictOf(result)).toBe('met reached-before-deadline')
    expect(result.firstMet).toMatchObject({
      isFirstFigure: false,
      daysEarly: 1096,
      figure: { on: '2022-12-31' },
    })
    expect(result.exceedance).toMatchObject({ amount: 77, multiple: 1.77 })
    expect(result.conflicts).toHaveLength(1)
    expect(result.conflicts[0]).toMatchObject({ judged: { value: 177, decision }, others: [page2024] })
    expect(result.freshness?.state).toBe('ended')
  })
})

describe('the second plan, judged after its deadline', () => {
  test('60.5% is over 60%', () => {
    const overall = [bounded('2020', 50, 'at-least'), bounded('2021', 50, 'at-least'), figure('2022', 60.5)]
    const result = judge(overall, { value: 60, bound: 'exclusive' })
    expect(verdictOf(result)).toBe('met reached-before-deadline')
    expect(result.exceedance).toMatchObject({ amount: 0.5, isBeyondInforming: false })
  })

  test('over 83,000 outdoor stations meet 70,000', () => {
    const result = judge(outdoor, { value: 70000 })
    expect(verdictOf(result)).toBe('met reached-before-deadline')
    expect(result.firstMet?.figure.on).toBe('2024-12-12')
    expect(result.exceedance).toMatchObject({ amount: 13000, qualifier: 'at-least' })
  })

  test('177 factories of 200 leave the outcome unpublished, as the series ended', () => {
    const result = judge(conflicting, { ...factoryTarget, value: 200 })
    expect(verdictOf(result)).toBe('outcome-awaited series-ended')
    expect(result.distance).toEqual({ amount: 23, qualifier: 'exact' })
    expect(result.requiredPace).toEqual({ available: false, reason: 'deadline-passed' })
  })
})

describe('the 200 factories on 1 June 2024', () => {
  test('are on track at 1.45 with 177: 157 of 108 needed', () => {
    const result = judge(conflicting, { ...factoryTarget, value: 200 }, '2024-06-01')
    expect(verdictOf(result)).toBe('on-track pace')
    const pace = available(result.pace)
    expect(pace.ratio).toBeCloseTo(1.4545, 4)
    expect(pace.change).toBe(157)
    expect(pace.requiredChange).toBeCloseTo(107.94, 2)
    expect(pace.required).toBeCloseTo(127.94, 2)
    expect(pace.figure.value).toBe(177)
  })

  test('are behind at 0.74 with the conflicting 100', () => {
    const result = judge([...factories, page2024], { ...factoryTarget, value: 200 }, '2024-06-01')
    expect(verdictOf(result)).toBe('behind pace')
    expect(available(result.pace).ratio).toBeCloseTo(0.7411, 4)
  })

  test('the recent pace of 77 a year would get there in April 2024', () => {
    const result = judge(conflicting, { ...factoryTarget, value: 200 }, '2024-06-01')
    const rate = available(result.recentPace)
    expect(rate.from).toEqual({ on: '2022-12-31', value: 100 })
    expect(rate.perYear).toBe(77)
    expect(available(result.projection)).toMatchObject({ on: '2024-04-19', isPast: true, isInTime: true })
  })
})

test('the two plans together are told by counts', () => {
  const first = [
    judge(digital, { value: 25 }),
    judge(regulator, { value: 10000 }),
    judge([], { value: 50, series: [inRole('related')] }),
    judge(conflicting, { ...factoryTarget, value: 100 }),
  ]
  expect(summarize(first)).toEqual({
    total: 4,
    counts: {
      met: 2,
      'met-late': 0,
      'on-track': 0,
      behind: 0,
      'off-track': 0,
      regressing: 0,
      missed: 0,
      'outcome-awaited': 1,
      'not-assessed': 1,
    },
    pastDeadline: 4,
    beforeDeadline: 0,
  })
})
