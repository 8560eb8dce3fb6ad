import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#src/core/model.ts'
import { SORT_KEYS, sortTargets, sortValue, type Sort } from '#src/features/overview/sort-targets.ts'
import type { TargetRow } from '#src/features/overview/target-row.ts'
import { figure, inRole, since, targetWith, unitOf } from '#tests/core/build.ts'
import { anyRows, idsOf, rowsOf } from './rows.ts'

const sorts: fc.Arbitrary<Sort> = fc.record({
  key: fc.constantFrom(...SORT_KEYS),
  isDescending: fc.boolean(),
})
const languages = fc.constantFrom(...LANGUAGES)

describe('any rows in any order', () => {
  test('are the same rows', () => {
    fc.assert(
      fc.property(anyRows, sorts, languages, (rows, sort, language) => {
        expect(new Set(sortTargets(rows, sort, language))).toEqual(new Set(rows))
        expect(sortTargets(rows, sort, language)).toHaveLength(rows.length)
      }),
    )
  })

  test('have those without a value last, upwards and downwards', () => {
    fc.assert(
      fc.property(anyRows, sorts, languages, (rows, sort, language) => {
        const isMissing = sortTargets(rows, sort, language).map(
          (row) => sortValue(row, sort.key, language) === null,
        )
        expect(isMissing).toEqual(isMissing.toSorted((a, b) => Number(a) - Number(b)))
      }),
    )
  })

  test('stand by their values, each at least as far on as the one before', () => {
    fc.assert(
      fc.property(anyRows, sorts, languages, (rows, sort, language) => {
        fc.pre(sort.key !== 'name')
        const values = sortTargets(rows, sort, language)
          .map((row) => sortValue(row, sort.key, language))
          .filter((value) => value !== null)
        for (const [index, value] of values.entries()) {
          const next = values[index + 1] ?? value
          expect(sort.isDescending ? next <= value : next >= value).toBe(true)
        }
      }),
    )
  })

  test('keep the plan’s order where their values are equal, upwards and downwards', () => {
    fc.assert(
      fc.property(anyRows, sorts, languages, (rows, sort, language) => {
        const sorted = sortTargets(rows, sort, language)
        const values = new Map(rows.map((row) => [row, sortValue(row, sort.key, language)]))
        for (const value of new Set(values.values())) {
          const isEqual = (row: TargetRow) => values.get(row) === value
          expect(sorted.filter(isEqual)).toEqual(rows.filter(isEqual))
        }
      }),
    )
  })

  test('do not depend on the order in which they came where no two values are equal', () => {
    fc.assert(
      fc.property(anyRows, sorts, languages, (rows, sort, language) => {
        const values = rows.map((row) => sortValue(row, sort.key, language))
        fc.pre(new Set(values).size === values.length)
        expect(sortTargets(rows.toReversed(), sort, language)).toEqual(sortTargets(rows, sort, language))
      }),
    )
  })

  test('sorted once are sorted', () => {
    fc.assert(
      fc.property(anyRows, sorts, languages, (rows, sort, language) => {
        const once = sortTargets(rows, sort, language)
        expect(sortTargets(once, sort, language)).toEqual(once)
      }),
    )
  })

  test('stay as they are without a sort', () => {
    fc.assert(
      fc.property(anyRows, languages, (rows, language) => {
        expect(sortTargets(rows, null, language)).toBe(rows)
      }),
    )
  })
})

function named(en: string, zh: string) {
  return { target: targetWith({ id: en, name: { en, 'zh-CN': zh } }) }
}

describe('names', () => {
  const rows = rowsOf([
    named('Water', '水质'),
    named('Route 10', '交通10'),
    named('air', '安全'),
    named('Route 9', '交通9'),
    named('Soil', '土壤'),
  ])

  test('stand in English by letters, and numbers by their size', () => {
    expect(idsOf(sortTargets(rows, { key: 'name', isDescending: false }, 'en'))).toEqual([
      'air',
      'Route 9',
      'Route 10',
      'Soil',
      'Water',
    ])
  })

  test('stand in Chinese by pinyin: ān, jiāo, shuǐ, tǔ', () => {
    expect(idsOf(sortTargets(rows, { key: 'name', isDescending: false }, 'zh-CN'))).toEqual([
      'air',
      'Route 9',
      'Route 10',
      'Water',
      'Soil',
    ])
  })
})

/** A target measured once, in 2025. */
function measured(id: string, value: number, changes: Parameters<typeof targetWith>[0] = {}) {
  return { target: targetWith({ id, series: [inRole('primary', [figure('2025', value)])], ...changes }) }
}

describe('what unlike targets are compared by', () => {
  const rows = rowsOf([
    measured('most of the way', 270),
    { target: targetWith({ id: 'no figure' }) },
    measured('beyond', 930),
    measured('a fifth', 12, { unit: unitOf('share'), value: 60 }),
    measured('falling, half way', 75, { direction: 'decrease', value: 50, ...since('2015', 100) }),
    measured('no scale', 47, { unit: unitOf('measure'), value: 90 }),
  ])
  const order = (sort: Sort) => idsOf(sortTargets(rows, sort, 'en'))

  test('is the share of the way, whatever the unit and the direction', () => {
    expect(order({ key: 'way', isDescending: false })).toEqual([
      'a fifth',
      'falling, half way',
      'most of the way',
      'beyond',
      'no figure',
      'no scale',
    ])
    expect(order({ key: 'way', isDescending: true })).toEqual([
      'beyond',
      'most of the way',
      'falling, half way',
      'a fifth',
      'no figure',
      'no scale',
    ])
  })

  test('is the pace ratio where there is one', () => {
    expect(order({ key: 'pace', isDescending: true })[0]).toBe('falling, half way')
  })
})

test('ages count in days, and dates by the calendar', () => {
  const rows = rowsOf([
    measured('newer', 31),
    { target: targetWith({ id: 'never' }) },
    {
      target: targetWith({
        id: 'older',
        dueBy: '2028-06-30',
        series: [inRole('primary', [figure('2019', 37)])],
      }),
    },
  ])
  expect(idsOf(sortTargets(rows, { key: 'age', isDescending: true }, 'en'))).toEqual([
    'older',
    'newer',
    'never',
  ])
  expect(idsOf(sortTargets(rows, { key: 'deadline', isDescending: false }, 'en'))).toEqual([
    'older',
    'newer',
    'never',
  ])
})
