import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import type { AssessmentInput } from '#src/core/assessment-input.ts'
import { keepLedger, statusChanges, type LedgerEntry } from '#src/core/ledger.ts'
import type { Observation, Target } from '#src/core/model.ts'
import { anyHistories, asOfs, targets } from './arbitraries.ts'
import { bilingual, figure, since, sourceWith, targetWith } from './build.ts'

const sources = [sourceWith('bureau', { confidence: 'high' }), sourceWith('press')]

function inputFor(observations: readonly Observation[], changes: Partial<Target> = {}, asOf = '2034-06-07') {
  return { target: targetWith({ ...since('2020', 100), ...changes }), observations, sources, asOf }
}

/** "2025-12-31 new-figure: on-track", with the marks that tell a change from a mere event. */
function lines(entries: readonly LedgerEntry[]): string[] {
  return entries.map(({ on, causes, status, isChange }) => {
    const kinds = causes.map(({ kind }) => kind).join(' + ')
    return `${on} ${kinds}${isChange ? ' =>' : ':'} ${status}`
  })
}

describe('by the period described', () => {
  test('each figure counts from its last day, and the deadline passes on the day after it', () => {
    const { entries, basis, undated } = keepLedger(
      inputFor([figure('2027', 200), figure('2023', 180), figure('2024-03', 165), figure('2032', 310)]),
    )
    expect({ basis, undated }).toEqual({ basis: 'period', undated: [] })
    expect(lines(entries)).toEqual([
      '2023-12-31 new-figure => on-track',
      '2024-03-31 new-figure: on-track',
      '2027-12-31 new-figure => behind',
      '2031-01-01 deadline-passed => outcome-awaited',
      '2032-12-31 new-figure => met-late',
    ])
    expect(entries.map(({ previous }) => previous)).toEqual([
      null,
      'on-track',
      'on-track',
      'behind',
      'outcome-awaited',
    ])
    expect(entries[4]?.reason).toBe('first-proved-after-deadline')
  })

  test('only changes of status are changes', () => {
    const ledger = keepLedger(inputFor([figure('2023', 180), figure('2024', 190), figure('2027', 200)]))
    expect(statusChanges(ledger).map(({ on }) => on)).toEqual(['2023-12-31', '2027-12-31', '2031-01-01'])
    expect(ledger.entries).toHaveLength(4)
  })

  test('a correction counts from its publication, or from its recording where that is unknown', () => {
    const first = figure('2025', 200, { publishedOn: '2026-01-20', recordedAt: '2026-01-21T00:00:00Z' })
    const second = figure('2025', 170, { publishedOn: '2026-05-06', recordedAt: '2026-05-09T00:00:00Z' })
    const third = figure('2025', 205, { recordedAt: '2026-09-09T23:30:00-01:00' })
    const { entries } = keepLedger(inputFor([third, first, second], {}, '2026-12-31'))
    expect(lines(entries)).toEqual([
      '2025-12-31 new-figure => on-track',
      '2026-05-06 corrected-figure => behind',
      '2026-09-10 corrected-figure => on-track',
    ])
    expect(entries[1]?.causes).toEqual([{ kind: 'corrected-figure', observation: second, previous: first }])
  })

  test('a value withdrawn is a correction, and a value never given is nothing', () => {
    const given = figure('2025', 200, { recordedAt: '2026-01-21T00:00:00Z' })
    const withdrawn = figure('2025', null, { recordedAt: '2026-03-04T00:00:00Z' })
    const never = figure('2024', null)
    expect(lines(keepLedger(inputFor([given, withdrawn, never], {}, '2026-12-31')).entries)).toEqual([
      '2025-12-31 new-figure => on-track',
      '2026-03-04 corrected-figure => not-assessed',
    ])
  })

  test('a revision changes the status on its own day, and a deadline put off does not pass', () => {
    const changes = {
      value: 250,
      dueBy: '2032-12-31',
      revisions: [
        {
          revisedOn: '2029-04-05',
          previousValue: 300,
          previousDueBy: '2030-12-31',
          reason: bilingual('Eased'),
          sourceIds: [],
        },
      ],
    }
    const { entries } = keepLedger(inputFor([figure('2027', 205)], changes))
    expect(lines(entries)).toEqual([
      '2027-12-31 new-figure => behind',
      '2029-04-05 revised-target => on-track',
      '2033-01-01 deadline-passed => outcome-awaited',
    ])
  })

  test('what falls on one day is one entry with all its causes', () => {
    const observations = [figure('2031-01-01', 290), figure('2031-01-01', 280, { sourceId: 'press' })]
    const [entry] = keepLedger(inputFor(observations)).entries
    expect(entry?.causes.map(({ kind }) => kind)).toEqual(['new-figure', 'new-figure', 'deadline-passed'])
    expect(entry?.status).toBe('missed')
  })

  test('a correction of no known publication counts from the day it was where it was recorded', () => {
    const corrected = { id: 'corrected', recordedAt: '2028-03-31T20:00:00Z', publishedOn: null }
    const input = inputFor([figure('2023', 180), figure('2023', 185, corrected)])
    const dayIn = (timeZone?: string) =>
      keepLedger({ ...input, timeZone }).entries.find(({ causes }) => causes[0]?.kind === 'corrected-figure')
        ?.on
    expect(dayIn()).toBe('2028-03-31')
    expect(dayIn('Asia/Shanghai')).toBe('2028-04-01')
    expect(dayIn('America/New_York')).toBe('2028-03-31')
  })

  test('ends with asOf', () => {
    const observations = [figure('2023', 180), figure('2027', 200)]
    expect(keepLedger(inputFor(observations, {}, '2027-12-30')).entries).toHaveLength(1)
    expect(keepLedger(inputFor(observations, {}, '2027-12-31')).entries).toHaveLength(2)
    expect(keepLedger(inputFor(observations, {}, '2023-12-30')).entries).toEqual([])
  })

  test('is empty for a target that breaks a rule', () => {
    expect(keepLedger(inputFor([figure('2023', 180)], { value: Number.NaN })).entries).toEqual([])
  })
})

describe('by publication', () => {
  const decision = {
    seriesId: 'main',
    asOf: '2025',
    sourceId: 'press',
    reason: bilingual('Confirmed'),
    decidedOn: '2026-08-09',
  }
  const observations = [
    figure('2023', 180, { publishedOn: '2024-03-04' }),
    figure('2024', 190),
    figure('2025', 210, { publishedOn: '2026-02-03' }),
    figure('2025', 150, { publishedOn: '2026-04-05', sourceId: 'press' }),
    figure('2026', 999, { publishedOn: '2026-12-20' }),
  ]
  const decisions = [decision, { ...decision, seriesId: 'other', decidedOn: '2026-07-08' }]
  const input: AssessmentInput = { ...inputFor(observations, { decisions }), publishedBy: '2027-02-03' }

  test('everything counts from its publication, what has no such date is listed apart', () => {
    const { entries, basis, undated } = keepLedger(input)
    expect(basis).toBe('publication')
    expect(lines(entries)).toEqual([
      '2024-03-04 new-figure => on-track',
      '2026-02-03 new-figure: on-track',
      '2026-04-05 new-figure: on-track',
      '2026-08-09 recorded-decision => off-track',
      '2026-12-31 new-figure => met',
    ])
    expect(undated).toEqual([observations[1]])
  })

  test('ends with the earlier of the two days', () => {
    expect(keepLedger({ ...input, publishedBy: '2026-02-03' }).entries).toHaveLength(2)
    expect(keepLedger({ ...input, asOf: '2026-02-02' }).entries).toHaveLength(1)
    expect(keepLedger({ ...input, publishedBy: '2026-02-03' }, 'period').entries).toHaveLength(5)
  })
})

/** The status that the ledger gives for a day: that of its last entry by then. */
function statusOn(entries: readonly LedgerEntry[], day: string): string {
  return entries.findLast(({ on }) => on <= day)?.status ?? 'not-assessed'
}

test('gives for every day the status that judging for that day gives', () => {
  fc.assert(
    fc.property(targets, anyHistories, asOfs, asOfs, (target, history, one, other) => {
      const [day, asOf] = one < other ? [one, other] : [other, one]
      const { entries } = keepLedger({ target, observations: history, sources, asOf })
      expect(statusOn(entries, day)).toBe(
        assess({ target, observations: history, sources, asOf: day }).status,
      )
    }),
    { numRuns: 500 },
  )
})

test('gives for every day the status that judging by what had been published gives', () => {
  const delays = fc.array(fc.option(fc.integer({ min: 0, max: 700 })), { minLength: 9, maxLength: 9 })
  fc.assert(
    fc.property(targets, anyHistories, delays, asOfs, asOfs, (target, history, lags, one, other) => {
      const [day, asOf] = one < other ? [one, other] : [other, one]
      const observations = history.map((observation, index) => {
        const lag = lags[index] ?? null
        return {
          ...observation,
          publishedOn: lag === null ? null : `20${String(11 + (lag % 30)).padStart(2, '0')}-06-07`,
        }
      })
      const { entries } = keepLedger({ target, observations, sources, asOf }, 'publication')
      const judged = assess({ target, observations, sources, asOf: day, publishedBy: day })
      expect(statusOn(entries, day)).toBe(judged.status)
    }),
    { numRuns: 500 },
  )
})

test('what was never measured changes no status when its deadline passes', () => {
  const { entries } = keepLedger(inputFor([]))
  expect(lines(entries)).toEqual(['2031-01-01 deadline-passed: not-assessed'])
  expect(entries[0]?.previous).toBe('not-assessed')
})
