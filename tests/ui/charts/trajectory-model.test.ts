import { describe, expect, test } from 'vitest'
import type { TrajectoryModel } from '#src/ui/charts/trajectory-model.ts'
import { requiredOn, targetAt } from '#src/ui/charts/trajectory-model.ts'
import { dayOf } from '#src/ui/charts/trajectory-points.ts'
import { bilingual, figure, inRole, seriesWith, since, sourceWith, targetWith } from '#tests/core/build.ts'
import { charted, chartOf } from './charted.ts'

/** Each piece that hangs together, as its values. */
function pieces({ lines }: TrajectoryModel): readonly (readonly number[])[] {
  return lines.flatMap(({ segments }) => segments.map((segment) => segment.map(({ value }) => value)))
}

const FIVE = [101, 122, 139, 160, 188].map((value, index) => figure(String(2018 + index), value))

describe('a line', () => {
  test('ends at a break and begins anew', () => {
    const model = chartOf([figure('2020', 11), figure('2021', 23), figure('2022', 31, { break: true })])
    expect(pieces(model)).toEqual([[11, 23], [31]])
  })

  test('is not joined across a period without a value, which keeps its reason', () => {
    const missing = figure('2021', null, { missingReason: bilingual('Not counted') })
    const model = chartOf([figure('2020', 11), missing, figure('2022', 31)])
    expect(pieces(model)).toEqual([[11], [31]])
    expect(model.lines[0]?.missing.map(({ observation }) => observation.missingReason?.en)).toEqual([
      'Not counted',
    ])
  })

  test('takes no notice of a missing value that another source has', () => {
    const model = chartOf([
      figure('2020', 11),
      figure('2021', null, { sourceId: 'second' }),
      figure('2021', 19),
      figure('2022', 31),
    ])
    expect(pieces(model)).toEqual([[11, 19, 31]])
    expect(model.lines[0]?.missing).toEqual([])
  })

  test('leaves figures that disagree beside it, unjoined', () => {
    const model = chartOf([
      figure('2020', 11),
      figure('2021', 23),
      figure('2021', 29, { sourceId: 'second' }),
    ])
    const [line] = model.lines
    const values = [...(line?.segments.flat() ?? []), ...(line?.others ?? [])].map(({ value }) => value)
    expect(values.toSorted((a, b) => a - b)).toEqual([11, 23, 29])
    expect(line?.others).toHaveLength(1)
  })

  test('is never another series’, and the judged one comes first', () => {
    const other = inRole('alternative', [], seriesWith({ id: 'other' }))
    const { model } = charted({
      target: targetWith({ series: [other, inRole('primary')] }),
      observations: { main: [figure('2020', 11), figure('2022', 31)], other: [figure('2021', 23)] },
    })
    expect(model.lines.map(({ series, look }) => `${series.id} ${String(look)}`)).toEqual([
      'main 0',
      'other 1',
    ])
    expect(pieces(model)).toEqual([[11, 31], [23]])
  })
})

describe('the past', () => {
  const observations = [
    figure('2020', 11, { publishedOn: '2021-02-01' }),
    figure('2021', 23, { publishedOn: '2023-02-01' }),
    figure('2022', null),
    figure('2023', 47, { publishedOn: '2024-02-01' }),
  ]

  test('shows no figure of a later period', () => {
    expect(pieces(chartOf(observations, {}, { asOf: '2022-06-01' }))).toEqual([[11, 23]])
  })

  test('shows no gap of a later period', () => {
    expect(chartOf(observations, {}, { asOf: '2022-06-01' }).lines[0]?.missing).toEqual([])
  })

  test('shows only what had been published by then where that is asked for', () => {
    const options = { asOf: '2022-06-01', publishedBy: '2022-06-01' }
    expect(pieces(chartOf(observations, {}, options))).toEqual([[11]])
  })
})

describe('dated notes', () => {
  const sources = [
    sourceWith('early', { publishedOn: '2021-01-01' }),
    sourceWith('late', { publishedOn: '2024-01-01' }),
  ]
  const note = (on: string, sourceIds: readonly string[]) => ({
    on,
    value: null,
    text: bilingual(on),
    sourceIds,
  })
  const annotations = [
    note('2027-12-31', ['early']),
    note('2026-12-31', ['late']),
    note('2025-12-31', []),
    note('2020-12-31', ['late']),
  ]
  const shown = (asOf: string, publishedBy?: string) =>
    chartOf(
      [figure('2020', 11)],
      { annotations },
      { sources, asOf, ...(publishedBy === undefined ? {} : { publishedBy }) },
    ).notes.map(({ number, annotation }) => `${String(number)} ${annotation.on}`)

  test('are numbered from the oldest', () => {
    expect(shown('2026-11-23')).toEqual(['1 2020-12-31', '2 2025-12-31', '3 2026-12-31', '4 2027-12-31'])
  })

  test('on later days are left out of the past unless they were known then', () => {
    expect(shown('2022-06-01')).toEqual(['1 2020-12-31', '2 2025-12-31', '3 2027-12-31'])
  })

  test('are kept to what had been published where that is asked for', () => {
    expect(shown('2022-06-01', '2022-06-01')).toEqual(['1 2027-12-31'])
  })
})

describe('the target', () => {
  const revisions = [
    {
      revisedOn: '2023-05-20',
      previousValue: 268,
      previousDueBy: '2029-12-31',
      reason: bilingual('b'),
      sourceIds: [],
    },
    {
      revisedOn: '2020-03-15',
      previousValue: 310,
      previousDueBy: '2029-12-31',
      reason: bilingual('a'),
      sourceIds: [],
    },
  ]
  const observations = [figure('2019', 52), figure('2024', 139)]

  test('steps through its revisions, each value while it was in force', () => {
    const model = chartOf(observations, { value: 240, revisions })
    expect(model.targetSteps.map(({ value }) => value)).toEqual([310, 268, 240])
    expect(targetAt(model, Date.parse('2020-03-14'))).toBe(310)
    expect(targetAt(model, Date.parse('2020-03-15'))).toBe(268)
    expect(targetAt(model, Date.parse('2023-05-20'))).toBe(240)
  })

  test('shows a deadline that was moved, once', () => {
    const model = chartOf(observations, { value: 240, revisions })
    expect(model.earlierDeadlines.map(({ time, until }) => `${dayOf(time)} until ${until}`)).toEqual([
      '2029-12-31 until 2023-05-20',
    ])
  })

  test('knows nothing of later revisions in the past', () => {
    const model = chartOf(observations, { value: 240, revisions }, { asOf: '2021-01-01' })
    expect(model.targetSteps.map(({ value }) => value)).toEqual([310, 268])
    expect(dayOf(model.deadline)).toBe('2029-12-31')
  })

  test('is approached on a path through its milestones', () => {
    const model = chartOf(FIVE, { ...since('2018', 100), milestones: [{ dueBy: '2024-12-31', value: 220 }] })
    expect(model.requiredPath?.map(({ value }) => value)).toEqual([100, 220, 300])
    expect(requiredOn(model, Date.parse('2024-12-31'))).toBe(220)
    expect(requiredOn(model, Date.parse('2017-12-31'))).toBeNull()
    expect(requiredOn(model, Date.parse('2031-01-01'))).toBeNull()
  })
})

describe('the projection', () => {
  test('runs at the recent pace to the day on which the target is reached', () => {
    const { projection } = chartOf(FIVE, { value: 260 })
    expect(projection?.from.value).toBe(188)
    expect(projection?.to.value).toBe(260)
    expect(dayOf(projection?.to.time ?? 0)).toBe('2025-07-28')
    expect(projection?.rate.perYear).toBe(28)
  })

  test('ends at the deadline where the pace falls short', () => {
    const { projection } = chartOf(FIVE, { value: 900 })
    expect(dayOf(projection?.to.time ?? 0)).toBe('2030-12-31')
    expect(projection?.to.value).toBe(188 + 28 * 8)
  })

  test('has a band from five figures on, which starts at the latest', () => {
    const { band } = chartOf(FIVE, { value: 900 })
    expect(band?.band.figures).toHaveLength(5)
    expect(dayOf(band?.points[0]?.time ?? 0)).toBe('2022-12-31')
    expect(chartOf(FIVE.slice(1), { value: 900 }).band).toBeNull()
  })

  test.each([
    ['the target is met', { value: 150 }],
    ['the latest figure describes the deadline', { value: 900, dueBy: '2022-12-31' }],
  ])('is absent where %s', (_, changes) => {
    const model = chartOf(FIVE, changes)
    expect([model.projection, model.band]).toEqual([null, null])
  })

  test('is absent where one figure gives no pace', () => {
    expect(chartOf([figure('2020', 11)]).projection).toBeNull()
  })
})

test('the domains hold baseline, target, every figure and every deadline', () => {
  const model = chartOf(FIVE, {
    value: -70,
    direction: 'decrease',
    dueBy: '2020-06-30',
    ...since('2012', 720),
    revisions: [
      {
        revisedOn: '2019-01-01',
        previousValue: -90,
        previousDueBy: '2033-12-31',
        reason: bilingual('a'),
        sourceIds: [],
      },
    ],
  })
  const [from, to] = model.timeDomain
  const [low, high] = model.valueDomain
  expect(from).toBeLessThan(Date.parse('2012-12-31'))
  expect(to).toBeGreaterThan(Date.parse('2033-12-31'))
  expect(low).toBeLessThan(-90)
  expect(high).toBeGreaterThan(720)
})
