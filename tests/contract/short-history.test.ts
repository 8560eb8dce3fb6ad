import { describe, expect, test } from 'vitest'
import type { Observation } from '#src/core/model.ts'
import { shortHistory } from '#contract/answers/short-history.ts'
import { month, observation } from '#tests/mocks/small-store.ts'

const TERMS = { direction: 'increase', dueBy: '2030-12-31', revisions: [] } as const

/** One observation a month from January 2019 on. */
function monthly(values: readonly (number | null)[]): readonly Observation[] {
  return values.map((value, count) => observation(`o-${String(count)}`, { asOf: month(count), value }))
}

function keptIds(observations: readonly Observation[], terms: Parameters<typeof shortHistory>[1] = TERMS) {
  return shortHistory(observations, terms).history.map(({ id }) => id)
}

/** The ids of the newest sixty of so many. */
function newest(count: number): readonly string[] {
  return Array.from({ length: 60 }, (_, index) => `o-${String(count - 60 + index)}`)
}

const falling = (count: number) => Array.from({ length: count }, (_, index) => 900 - index)

describe('shortHistory', () => {
  test('is the whole where there are at most 60 records', () => {
    const sixty = monthly(falling(60))
    expect(shortHistory(sixty, TERMS)).toEqual({ history: sixty, isHistoryComplete: true })
    expect(shortHistory([], TERMS)).toEqual({ history: [], isHistoryComplete: true })
  })

  test('is the newest 60 and the first where nothing else matters', () => {
    const { history, isHistoryComplete } = shortHistory(monthly(falling(75)), TERMS)
    expect(isHistoryComplete).toBe(false)
    expect(history.map(({ id }) => id)).toEqual(['o-0', ...newest(75)])
  })

  test('keeps each record that was the best so far, in the direction of the target', () => {
    const values = falling(75)
    values[4] = 1000
    values[9] = 1000.5
    values[10] = 3
    expect(keptIds(monthly(values))).toEqual(['o-0', 'o-4', 'o-9', ...newest(75)])
    const earlier = ['o-0', 'o-1', 'o-2', 'o-3', 'o-5', 'o-6', 'o-7', 'o-8', 'o-10']
    const fallingTarget = { ...TERMS, direction: 'decrease' } as const
    expect(keptIds(monthly(values), fallingTarget)).toEqual([...earlier, ...newest(75)])
  })

  test('keeps the last value up to the deadline and the first after it', () => {
    const values: (number | null)[] = falling(75)
    values[7] = null
    const terms = { ...TERMS, dueBy: '2019-08-31' }
    expect(keptIds(monthly(values), terms)).toEqual(['o-0', 'o-6', 'o-8', ...newest(75)])
    expect(keptIds(monthly(values), { ...TERMS, dueBy: '2019-05-30' })).toEqual([
      'o-0',
      'o-3',
      'o-4',
      ...newest(75),
    ])
  })

  test('does the same for the deadline before a revision', () => {
    const revision = {
      revisedOn: '2022-01-01',
      previousValue: 5,
      previousDueBy: '2019-10-31',
      reason: { en: 'Moved.', 'zh-CN': '推迟。' },
      sourceIds: [],
    }
    expect(keptIds(monthly(falling(75)), { ...TERMS, revisions: [revision] })).toEqual([
      'o-0',
      'o-9',
      'o-10',
      ...newest(75),
    ])
  })

  test('keeps every record of a period that it keeps, as conflicts are judged too', () => {
    const [first, ...others] = monthly(falling(75))
    if (first === undefined) throw new Error('There is no first record.')
    const conflicting = { ...first, id: 'o-0-other', value: 850 }
    expect(keptIds([first, conflicting, ...others])).toEqual(['o-0', 'o-0-other', ...newest(75)])
  })
})
