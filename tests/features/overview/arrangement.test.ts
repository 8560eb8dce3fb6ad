import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STATUSES } from '#src/core/assessment.ts'
import {
  doThemesFit,
  LONGEST_SEARCH,
  PLAIN,
  readArrangement,
  writeArrangement,
  type Arrangement,
} from '#src/features/overview/arrangement.ts'
import { COLUMNS, USUAL_COLUMNS } from '#src/features/overview/columns.ts'
import { NO_THEME } from '#src/features/overview/filter-targets.ts'
import { SORT_KEYS } from '#src/features/overview/sort-targets.ts'
import { AGE_STATES } from '#src/features/overview/target-row.ts'

const THEMES = ['economy-and-industry', 'networks', 'water']

const arrangements: fc.Arbitrary<Arrangement> = fc.record({
  view: fc.constantFrom('cards', 'table'),
  search: fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text.length <= LONGEST_SEARCH),
  statuses: fc.subarray([...STATUSES]),
  themes: fc.subarray([...THEMES, NO_THEME]),
  ages: fc.subarray([...AGE_STATES]),
  sort: fc.option(fc.record({ key: fc.constantFrom(...SORT_KEYS), isDescending: fc.boolean() })),
  columns: fc.subarray([...COLUMNS]),
})

function read(query: string) {
  return readArrangement(new URLSearchParams(query), THEMES)
}

test('every arrangement is read from the address as it was written', () => {
  fc.assert(
    fc.property(arrangements, (arrangement) => {
      expect(read(writeArrangement(arrangement, 'lang=en'))).toEqual({ arrangement, ignored: [] })
    }),
  )
})

test('every address is read, whatever stands in it, and what is written then is understood whole', () => {
  const query = fc.dictionary(
    fc.constantFrom('view', 'q', 'status', 'theme', 'age', 'sort', 'columns', 'asOf'),
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('met,behind', '-age', 'table', ',,', '-', 'status,status'),
    ),
  )
  fc.assert(
    fc.property(query, (parameters) => {
      const { arrangement } = read(new URLSearchParams(parameters).toString())
      const again = read(writeArrangement(arrangement, ''))
      expect(again.ignored).toEqual([])
      expect(again.arrangement).toEqual(arrangement)
    }),
  )
})

test('the longest arrangement that can be chosen makes an address of under 2,000 characters', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `theme-of-a-long-name-${String(index)}`)
  const themes = ids.filter((_, index) => doThemesFit(ids.slice(0, index + 1)))
  const longest: Arrangement = {
    view: 'table',
    search: '数'.repeat(LONGEST_SEARCH),
    statuses: STATUSES,
    themes,
    ages: AGE_STATES,
    sort: { key: 'projected', isDescending: true },
    columns: COLUMNS,
  }
  const address = `https://dashboard.example.org/plans/${'p'.repeat(100)}?${writeArrangement(longest, 'asOf=2025-06-30&known=published&lang=zh-CN')}`
  expect(themes.length).toBeGreaterThan(20)
  expect(themes.length).toBeLessThan(ids.length)
  expect(address.length).toBeLessThan(2_000)
})

describe('an address', () => {
  test('is short and readable, and keeps what else stood in it', () => {
    const arrangement: Arrangement = {
      ...PLAIN,
      view: 'table',
      statuses: ['met', 'behind'],
      ages: ['overdue'],
      sort: { key: 'age', isDescending: true },
      columns: ['status', 'value'],
    }
    expect(writeArrangement(arrangement, 'asOf=2024-06-01&view=cards&q=old')).toBe(
      'asOf=2024-06-01&view=table&status=met,behind&age=overdue&sort=-age&columns=status,value',
    )
  })

  test('says nothing of the plain view', () => {
    expect(writeArrangement(PLAIN, 'lang=en&q=x&sort=age&view=table&columns=status')).toBe('lang=en')
    expect(read('lang=en').arrangement).toEqual(PLAIN)
  })

  test('can ask for no column but the name', () => {
    expect(read('columns=').arrangement.columns).toEqual([])
    expect(writeArrangement({ ...PLAIN, columns: [] }, '')).toBe('columns=')
  })

  test.each([
    ['view', 'view=list', { parameter: 'view', value: 'list' }],
    ['status', 'status=met,done', { parameter: 'status', value: 'done' }],
    ['theme', 'theme=fire,water', { parameter: 'theme', value: 'fire' }],
    ['age', 'age=stale', { parameter: 'age', value: 'stale' }],
    ['sort', 'sort=value', { parameter: 'sort', value: 'value' }],
    ['columns', 'columns=status,colour', { parameter: 'columns', value: 'colour' }],
    ['q', `q=${'a'.repeat(LONGEST_SEARCH)}bc`, { parameter: 'q', value: 'bc' }],
  ])('has what is not understood of %s told, and the rest used', (_, query, told) => {
    expect(read(query).ignored).toEqual([told])
  })

  test('uses what it understands beside what it does not', () => {
    expect(read('status=done,behind,met&sort=value&columns=colour,age').arrangement).toEqual({
      ...PLAIN,
      statuses: ['met', 'behind'],
      columns: ['age'],
    })
  })

  test('shows the usual columns where it names none that there is', () => {
    expect(read('columns=colour').arrangement.columns).toEqual(USUAL_COLUMNS)
  })
})
