import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STATUSES } from '#src/core/assessment.ts'
import { facetValues, toggleFacet } from '#src/features/overview/facets.ts'
import {
  countFacets,
  FACETS,
  filterTargets,
  isFiltered,
  NO_FILTERS,
  NO_THEME,
  type Filters,
} from '#src/features/overview/filter-targets.ts'
import { AGE_STATES } from '#src/features/overview/target-row.ts'
import { bilingual, targetWith } from '#tests/core/build.ts'
import { anyRows, idsOf, rowsOf, THEMES } from './rows.ts'

const filters: fc.Arbitrary<Filters> = fc.record({
  search: fc.constantFrom('', ' ', 'bus', 'BUS 1', '数字', 'nothing like it'),
  statuses: fc.subarray([...STATUSES]),
  themes: fc.subarray([...facetValues('themes', THEMES)]),
  ages: fc.subarray([...AGE_STATES]),
})
const facets = fc.constantFrom(...FACETS)

describe('any filters', () => {
  test('let rows through in the order in which they came', () => {
    fc.assert(
      fc.property(anyRows, filters, (rows, asked) => {
        const places = filterTargets(rows, asked).map((row) => rows.indexOf(row))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(places).not.toContain(-1)
      }),
    )
  })

  test('let everything through where there are none', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(filterTargets(rows, NO_FILTERS)).toEqual(rows)
      }),
    )
    expect(isFiltered(NO_FILTERS)).toBe(false)
    expect(isFiltered({ ...NO_FILTERS, search: '  ' })).toBe(false)
    expect(isFiltered({ ...NO_FILTERS, ages: ['due'] })).toBe(true)
  })

  test('show as many for each value of a facet as was counted', () => {
    fc.assert(
      fc.property(anyRows, filters, facets, (rows, asked, facet) => {
        const counts = countFacets(rows, asked)[facet]
        for (const value of facetValues(facet, THEMES)) {
          const alone = { ...asked, ...toggleFacet({ ...asked, [facet]: [] }, facet, value, THEMES) }
          expect(filterTargets(rows, alone)).toHaveLength(counts.get(value) ?? 0)
        }
      }),
    )
  })

  test('are as they were when a value is chosen and taken back', () => {
    fc.assert(
      fc.property(filters, facets, fc.nat(), (asked, facet, pick) => {
        const values = facetValues(facet, THEMES)
        const value = values[pick % values.length] ?? NO_THEME
        const once = { ...asked, ...toggleFacet(asked, facet, value, THEMES) }
        expect(new Set<string>(once[facet]).has(value)).not.toBe(new Set<string>(asked[facet]).has(value))
        expect({ ...once, ...toggleFacet(once, facet, value, THEMES) }).toEqual(asked)
      }),
    )
  })
})

describe('a search', () => {
  const rows = rowsOf([
    { target: targetWith({ id: 'stations', name: { en: '5G base stations', 'zh-CN': '5G基站' } }) },
    {
      target: targetWith({
        id: 'water',
        name: bilingual('Water quality'),
        themeId: 'water',
        responsible: { en: 'Bureau of Ecology', 'zh-CN': '生态环境局' },
      }),
    },
    {
      target: targetWith({
        id: 'factories',
        name: bilingual('Smart factories'),
        definition: bilingual('At least 137'),
      }),
    },
  ])
  const found = (search: string) => idsOf(filterTargets(rows, { ...NO_FILTERS, search }))

  test.each([
    ['by any case', 'STATIONS', ['stations']],
    ['by letters of full width', '５ｇ', ['stations']],
    ['by the name in the other language', '基站', ['stations']],
    ['by what is counted', '137', ['factories']],
    ['by the office responsible', 'ecology', ['water']],
    ['by every word, in any order', 'quality water', ['water']],
    ['by part of a word', 'smar', ['factories']],
    ['nothing where one word is missing', 'water stations', []],
    ['everything where only a space was typed', ' ', ['stations', 'water', 'factories']],
  ])('finds %s', (_, search, ids) => {
    expect(found(search)).toEqual(ids)
  })
})

test('targets without a theme, or with one that the plan does not have, are found as such', () => {
  const rows = rowsOf([
    { target: targetWith({ id: 'none' }) },
    { target: targetWith({ id: 'gone', themeId: 'gone' }) },
    { target: targetWith({ id: 'air', themeId: 'air' }) },
  ])
  expect(idsOf(filterTargets(rows, { ...NO_FILTERS, themes: [NO_THEME] }))).toEqual(['none', 'gone'])
  expect(idsOf(filterTargets(rows, { ...NO_FILTERS, themes: ['air', 'soil'] }))).toEqual(['air'])
})
