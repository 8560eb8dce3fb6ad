import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import type { IsoDate, Observation, Target } from '#src/core/model.ts'
import { shareLine, shareModel, type ShareLine, type ShareModel } from '#src/ui/charts/share-model.ts'
import { bounded, figure, inRole, since, sourceWith, targetWith, unitOf } from '#tests/core/build.ts'

interface Case extends Partial<Target> {
  readonly history: readonly Observation[]
}

const SOURCES = [sourceWith('bureau', { confidence: 'high' }), sourceWith('press', { confidence: 'low' })]

function modelOf(cases: readonly Case[], asOf: IsoDate = '2026-07-01'): ShareModel {
  return shareModel(
    cases.map(({ history, ...changes }, index) => {
      const target = targetWith({ id: `t${String(index)}`, ...changes, series: [inRole('primary', history)] })
      return { target, assessment: assess({ target, sources: SOURCES, asOf }) }
    }),
  )
}

function lineOf(given: Case, asOf?: IsoDate): ShareLine {
  const [placed] = modelOf([given], asOf).placed
  if (placed === undefined) throw new Error('The target has no place on the scale.')
  return shareLine(placed)
}

function sharesOf({ segments }: ShareLine): readonly (readonly number[])[] {
  return segments.map((segment) => segment.map(({ share }) => Math.round(share * 1000) / 1000))
}

describe('a line', () => {
  test('runs from the baseline at 0 to the target at 1, and beyond it', () => {
    const line = lineOf({
      ...since('2020-12-31', 20),
      value: 220,
      history: [figure('2020-12-31', 20), figure('2022', 120), figure('2024', 220), figure('2025', 1860)],
    })
    expect(sharesOf(line)).toEqual([[0, 0.5, 1, 9.2]])
    expect(line.start).toBe(20)
    expect(line.latest).toMatchObject({ share: 9.2, value: 1860 })
    expect(line.path.map(({ share }) => share)).toEqual([0, 1])
    expect(line.deadline).toBe(Date.UTC(2030, 11, 31))
  })

  test('starts at zero where there is no baseline, and then no path is asked of it', () => {
    const line = lineOf({ value: 250, history: [figure('2024', 45)] })
    expect(sharesOf(line)).toEqual([[0.18]])
    expect(line.path).toEqual([])
    expect(line.latest.required).toBeNull()
  })

  test('says what the path asks for by then, milestones kept', () => {
    const line = lineOf({
      ...since('2020-12-31', 0),
      value: 400,
      milestones: [{ value: 100, dueBy: '2026-12-31' }],
      history: [figure('2023-12-31', 44)],
    })
    expect(line.latest.required).toBeCloseTo(0.125, 3)
    expect(line.path.map(({ share }) => share)).toEqual([0, 0.25, 1])
  })

  test('is broken where figures cannot be compared, and where there is none for a period', () => {
    const line = lineOf({
      value: 100,
      history: [
        figure('2018', 11),
        figure('2019', 12),
        figure('2020', 31, { break: true }),
        figure('2021', null),
        figure('2022', 33),
        figure('2023', 37),
      ],
    })
    expect(sharesOf(line)).toEqual([[0.11, 0.12], [0.31], [0.33, 0.37]])
  })

  test('keeps apart what another source says of the same period', () => {
    const line = lineOf({
      value: 100,
      history: [figure('2022', 41), figure('2022', 47, { sourceId: 'press' }), figure('2023', 53)],
    })
    expect(sharesOf(line)).toEqual([[0.41, 0.53]])
    expect(line.others.map(({ share }) => share)).toEqual([0.47])
  })

  test('turns a bound round where values have to fall', () => {
    const falling = {
      ...since('2020', 90),
      value: 40,
      direction: 'decrease' as const,
      history: [bounded('2024', 65, 'at-least')],
    }
    expect(lineOf(falling).latest).toMatchObject({ share: 0.5, qualifier: 'at-most' })
    expect(lineOf({ value: 80, history: [bounded('2024', 60, 'at-least')] }).latest).toMatchObject({
      share: 0.75,
      qualifier: 'at-least',
    })
  })

  test('ends with what was known by an earlier day', () => {
    const history = [figure('2022', 15), figure('2024', 51)]
    expect(sharesOf(lineOf({ value: 100, history }, '2023-06-30'))).toEqual([[0.15]])
  })
})

describe('a target without a place', () => {
  test.each<[string, Case]>([
    ['no-figure', { history: [] }],
    ['no-figure', { history: [figure('2029', 7)] }],
    ['no-natural-start', { direction: 'decrease', value: 12, history: [figure('2024', 31)] }],
    ['no-natural-start', { unit: unitOf('measure'), history: [figure('2024', 32)] }],
    ['start-meets-target', { value: 0, history: [figure('2024', 33)] }],
    ['start-meets-target', { value: -7, history: [figure('2024', 34)] }],
    ['start-meets-target', { ...since('2020', 330), history: [figure('2024', 35)] }],
  ])('is listed as %s and never drawn as zero', (why, given) => {
    const { placed, unplaced } = modelOf([given])
    expect(placed).toEqual([])
    expect(unplaced.map((one) => one.why)).toEqual([why])
  })

  test('has none where nothing measures it', () => {
    const target = targetWith({ series: [inRole('related', [figure('2024', 36)])] })
    const { placed, unplaced } = shareModel([
      { target, assessment: assess({ target, sources: SOURCES, asOf: '2026-07-01' }) },
    ])
    expect(placed).toEqual([])
    expect(unplaced.map(({ why }) => why)).toEqual(['no-figure'])
  })
})

describe('the common axes', () => {
  test('hold every figure, every path and every deadline, and 0 and 1', () => {
    const { span, times } = modelOf([
      { value: 100, history: [figure('2016', 21), figure('2022', -37)] },
      { ...since('2014-12-31', 10), value: 20, dueBy: '2031-12-31', history: [figure('2023', 45)] },
    ])
    expect(span).toEqual({ lowest: -0.37, highest: 3.5 })
    expect(times[0]).toBeLessThanOrEqual(Date.UTC(2014, 11, 31))
    expect(times[1]).toBeGreaterThan(Date.UTC(2031, 11, 31))
  })

  test('hold 0 and 1 where all figures lie between', () => {
    expect(modelOf([{ value: 100, history: [figure('2022', 57)] }]).span).toEqual({ lowest: 0, highest: 1 })
  })

  test('are made of ten thousand targets too', () => {
    const history = Array.from({ length: 60 }, (_, index) => figure(String(1960 + index), index + 1))
    const target = targetWith({ value: 100, series: [inRole('primary', history)] })
    const judged = { target, assessment: assess({ target, sources: SOURCES, asOf: '2026-07-01' }) }
    const { placed, span } = shareModel(Array.from({ length: 10_000 }, () => judged))
    expect(placed).toHaveLength(10_000)
    expect(span.highest).toBe(1)
  })
})
