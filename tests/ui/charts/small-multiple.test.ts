import { describe, expect, test } from 'vitest'
import type { Observation } from '#src/core/model.ts'
import { seriesFigures } from '#src/core/series-figures.ts'
import { sharedYears, smallMultiple } from '#src/ui/charts/small-multiple-model.ts'
import { figure, seriesWith, targetWith, unitOf } from '#tests/core/build.ts'

const KNOWN = { asOf: '2026-11-23', publishedBy: null }

function figuresOf(observations: readonly Observation[]) {
  return seriesFigures({
    target: targetWith(),
    seriesId: 'main',
    observations,
    sources: [],
    asOf: KNOWN.asOf,
  })
}

function small(observations: readonly Observation[], kind: 'count' | 'share' | 'measure' = 'count') {
  const series = seriesWith({ unit: unitOf(kind) })
  const input = { series, role: 'related' as const, observations, figures: figuresOf(observations) }
  return smallMultiple(input, KNOWN, { first: 2018, last: 2025 })
}

describe('small multiples', () => {
  test('share the years of all their series', () => {
    const all = [[figure('2019-08-23', 26), figure('2021', 540)], [figure('2018-03-01', 5)], []]
    expect(sharedYears(all.map(figuresOf))).toEqual({ first: 2018, last: 2021 })
    expect(sharedYears([[]])).toBeNull()
  })

  test('place a figure at its day within those years', () => {
    const [point] = small([figure('2021-12-31', 40)]).points
    expect(point?.across).toBeCloseTo(0.5, 2)
  })

  test.each([
    ['count', [932, 152], [0, 1000]],
    ['share', [8.4, 6.1], [0, 10]],
    ['measure', [38, 34.3], [0, 40]],
    ['measure', [-38, -21], [-40, 0]],
  ] as const)(
    'run the axis of a %s from zero to a round value beyond all of it',
    (kind, [latest, first], ends) => {
      expect(small([figure('2020', first), figure('2024', latest)], kind).values).toEqual(ends)
    },
  )

  test('join nothing across a gap or a break', () => {
    const { joined } = small([
      figure('2018', 11),
      figure('2019', 17),
      figure('2020', null),
      figure('2021', 29),
      figure('2022', 31, { break: true }),
      figure('2023', 37),
    ])
    expect(joined.map(([from, to]) => `${from.id} ${to.id}`)).toEqual([
      '2018-bureau-first 2019-bureau-first',
      '2022-bureau-first 2023-bureau-first',
    ])
  })
})
