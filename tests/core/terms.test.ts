import { describe, expect, test } from 'vitest'
import type { Revision, Target } from '#src/core/model.ts'
import { dateTerms, requiredAt, requiredPath, termsInForce } from '#src/core/terms.ts'
import { bilingual, since, targetWith } from './build.ts'

const DAY_OF_2020_END = 18_627

function revised(revisedOn: string, previousValue: number, previousDueBy = '2030-12-31'): Revision {
  return { revisedOn, previousValue, previousDueBy, reason: bilingual('Revised'), sourceIds: [] }
}

function pathOf(changes: Partial<Target>): readonly (readonly [number, number])[] {
  const dated = dateTerms(termsInForce(targetWith(changes), '2026-06-07'))
  if (dated === null) throw new Error('The terms have a date that does not exist.')
  return requiredPath(dated).map(({ day, value }) => [day - DAY_OF_2020_END, value])
}

describe('terms in force', () => {
  const target = targetWith({
    value: 300,
    revisions: [revised('2022-03-01', 100), revised('2024-05-01', 200), revised('2024-05-01', 250)],
  })

  test.each([
    ['2022-02-28', 100, null],
    ['2022-03-01', 200, 100],
    ['2024-04-30', 200, 100],
    ['2024-05-01', 300, 250],
  ])('on %s ask for %d', (asOf, value, replaced) => {
    const { value: found, revision } = termsInForce(target, asOf)
    expect(found).toBe(value)
    expect(revision?.previousValue ?? null).toBe(replaced)
  })

  test('of earlier days keep the milestones that lie before their deadline and no further than their value', () => {
    const milestones = [
      { value: 120, dueBy: '2026-12-31' },
      { value: 200, dueBy: '2027-12-31' },
      { value: 201, dueBy: '2028-06-30' },
      { value: 180, dueBy: '2029-12-31' },
      { value: 190, dueBy: '2030-12-31' },
    ]
    const lowered = targetWith({ milestones, revisions: [revised('2026-07-01', 200, '2029-12-31')] })
    const kept = termsInForce(lowered, '2026-06-30').milestones.map(({ value }) => value)
    expect(kept).toEqual([120, 200])
  })
})

describe('dated terms', () => {
  test('are none where the deadline or the period of the baseline does not exist', () => {
    const dated = (changes: Partial<Target>) => dateTerms(termsInForce(targetWith(changes), '2026-06-07'))
    expect(dated({ dueBy: '2030-02-30' })).toBeNull()
    expect(dated({ ...since('2020-02-30', 100) })).toBeNull()
    expect(dated({})).toMatchObject({ baseline: null, dueDay: DAY_OF_2020_END + 3652 })
    expect(dated({ ...since('2020', 100) })).toMatchObject({
      baseline: { on: '2020-12-31', day: DAY_OF_2020_END, value: 100 },
    })
  })
})

describe('the required path', () => {
  test('is empty without a baseline', () => {
    expect(pathOf({})).toEqual([])
  })

  test('leaves out what does not lie after the baseline, and what has no day', () => {
    const milestones = [
      { value: 90, dueBy: '2020-06-30' },
      { value: 101, dueBy: '2020-12-31' },
      { value: 102, dueBy: '2021-01-01' },
      { value: 103, dueBy: '2022-02-30' },
    ]
    expect(pathOf({ ...since('2020', 100), milestones, dueBy: '2021-01-03' })).toEqual([
      [0, 100],
      [1, 102],
      [3, 300],
    ])
    expect(pathOf({ ...since('2020', 100), dueBy: '2020-12-31' })).toEqual([[0, 100]])
  })

  test('asks for what lies between two points, and stays level before the first and after the last', () => {
    const path = [
      { day: 10, value: 100 },
      { day: 20, value: 200 },
      { day: 20, value: 250 },
      { day: 40, value: 210 },
    ]
    const asked = [9, 10, 13, 20, 30, 40, 41].map((day) => requiredAt(path, day))
    expect(asked).toEqual([100, 100, 130, 200, 230, 210, 210])
    expect(requiredAt([], 13)).toBeNull()
  })
})
