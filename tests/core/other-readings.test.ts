import { describe, expect, test } from 'vitest'
import type { AssessmentInput } from '#src/core/assessment-input.ts'
import { readAlternatives, readConflicts } from '#src/core/other-readings.ts'
import {
  available,
  bilingual,
  figure,
  inRole,
  seriesWith,
  since,
  targetWith,
  unitOf,
  verdictOf,
} from './build.ts'

const decision = {
  seriesId: 'main',
  asOf: '2023',
  sourceId: 'index',
  reason: bilingual('100 plus 77'),
  decidedOn: '2026-11-01',
}
const judged = figure('2023', 177, { sourceId: 'index', publishedOn: '2024-03-04' })
const other = figure('2023', 100, { sourceId: 'press', publishedOn: '2024-01-05' })

function factories(changes: Partial<AssessmentInput> = {}): AssessmentInput {
  const target = targetWith({ value: 200, dueBy: '2025-12-31', decisions: [decision], ...since('2020', 20) })
  return {
    target,
    observations: [figure('2020', 20), judged, other],
    sources: [],
    asOf: '2024-06-01',
    ...changes,
  }
}

describe('the other of two conflicting figures', () => {
  test('gives another status, said with its own arithmetic', () => {
    const [reading, ...rest] = readConflicts(factories())
    expect(rest).toEqual([])
    expect(reading).toMatchObject({ judged: { value: 177 }, other, changesStatus: true })
    expect(reading && verdictOf(reading.assessment)).toBe('behind pace')
    expect(reading && available(reading.assessment.pace).ratio).toBeCloseTo(0.7411, 4)
    expect(reading?.assessment.conflicts).toMatchObject([{ judged: { value: 100 }, others: [judged] }])
  })

  test('gives the same status after the deadline, where neither was published for it', () => {
    expect(readConflicts(factories({ asOf: '2026-11-23' }))).toMatchObject([
      { changesStatus: false, assessment: { status: 'outcome-awaited' } },
    ])
  })

  test('is read under any publication switch and for every period with a conflict', () => {
    const earlier = figure('2022', 60, { sourceId: 'index', publishedOn: '2023-01-02' })
    const contrary = figure('2022', 230, { sourceId: 'press', publishedOn: '2023-02-03' })
    const observations = [judged, other, earlier, contrary]
    const readings = readConflicts(factories({ observations, publishedBy: '2024-04-05' }))
    expect(readings.map((reading) => [reading.other.value, verdictOf(reading.assessment)])).toEqual([
      [60, 'on-track pace'],
      [100, 'met reached-and-lost'],
    ])
    expect(readings.map(({ changesStatus }) => changesStatus)).toEqual([true, false])
  })

  test('is not looked for where figures agree or nothing is judged', () => {
    expect(readConflicts(factories({ observations: [judged] }))).toEqual([])
    expect(
      readConflicts(factories({ target: targetWith({ series: [inRole('related', [judged, other])] }) })),
    ).toEqual([])
  })
})

describe('an alternative series', () => {
  const outdoor = seriesWith({ id: 'outdoor' })
  const history = [figure('2020', 120), figure('2023', 190)]
  const full = [...history, figure('2024-03', 205)]
  const inKilometres = inRole('alternative', full, seriesWith({ id: 'length', unit: unitOf('measure') }))
  const series = [
    inRole('primary'),
    inRole('related', full, seriesWith({ id: 'context' })),
    inRole('alternative', history, outdoor),
    inKilometres,
  ]
  const target = targetWith({ value: 200, dueBy: '2025-12-31', series, ...since('2020', 20) })

  test('never gives a pace from the baseline of the judged definition', () => {
    const readings = readAlternatives(factories({ target, observations: [judged] }))
    expect(readings.map(({ entry }) => entry.series.id)).toEqual(['outdoor'])
    expect(readings[0] && verdictOf(readings[0].assessment)).toBe('not-assessed no-baseline')
    expect(readings[0]?.changesStatus).toBe(false)
  })

  test('gives another status where it proves the target met', () => {
    const [reading] = readAlternatives(factories({ target, observations: [judged] }), { outdoor: full })
    expect(reading && verdictOf(reading.assessment)).toBe('met meets-target')
    expect(reading?.changesStatus).toBe(true)
    const met = factories({ target, observations: [figure('2023', 210)] })
    expect(readAlternatives(met, { outdoor: full })[0]?.changesStatus).toBe(false)
  })

  test('is read for the same day as the judged one', () => {
    const input = factories({ target, observations: [judged], asOf: '2024-03-30' })
    expect(readAlternatives(input, { outdoor: full })[0]?.changesStatus).toBe(false)
  })
})
