import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Freshness } from '#src/core/assessment.ts'
import { addDays, daysBetween } from '#src/core/calendar.ts'
import type { Period, Series } from '#src/core/model.ts'
import { bilingual, figure, inRole, judgedOn, seriesWith } from './build.ts'

function freshness(asOf: string, period: Period, changes: Partial<Series>): Freshness | null {
  return judgedOn(asOf, [figure(period, 80)], { series: [inRole('primary', [], seriesWith(changes))] })
    .freshness
}

const yearly = { publication: { intervalMonths: 12, lagDays: 90 } }

test.each([
  ['2024-12-31', 'fresh', 0],
  ['2025-12-31', 'fresh', 365],
  ['2026-01-01', 'due', 366],
  ['2026-03-31', 'due', 455],
  ['2026-04-01', 'overdue', 456],
])('a yearly figure for 2024 is on %s %s', (asOf, state, ageDays) => {
  expect(freshness(asOf, '2024', yearly)).toEqual({ ageDays, state, nextDueOn: '2026-03-31' })
})

test.each([
  ['2024-02', 1, 5, '2024-04-05'],
  ['2023-02', 12, 0, '2024-02-29'],
  ['2024-06', 3, 10, '2024-10-10'],
  ['2024-06-10', 1, 0, '2024-07-10'],
  ['2024-11-30', 3, 0, '2025-02-28'],
])(
  'after %s every %i months and %i days later, the next is due on %s',
  (period, intervalMonths, lagDays, expected) => {
    expect(freshness('2025-03-04', period, { publication: { intervalMonths, lagDays } })?.nextDueOn).toBe(
      expected,
    )
  },
)

test('without a schedule the age is said and no due date claimed', () => {
  expect(freshness('2025-01-10', '2024', {})).toEqual({ ageDays: 10, state: 'no-schedule', nextDueOn: null })
})

test('a series that has ended expects no further figure, and before its end it does', () => {
  const ended = { ...yearly, ended: { asOf: '2025', reason: bilingual('Replaced') } }
  expect(freshness('2025-12-31', '2024', ended)).toMatchObject({ state: 'ended', nextDueOn: null })
  expect(freshness('2025-12-30', '2024', ended)).toMatchObject({ state: 'fresh', nextDueOn: '2026-03-31' })
})

test('a due date beyond the last year that can be written is not claimed', () => {
  expect(freshness('9999-12-31', '9999', yearly)).toEqual({
    ageDays: 0,
    state: 'no-schedule',
    nextDueOn: null,
  })
})

test('without a figure there is no age', () => {
  expect(judgedOn('2025-01-10', []).freshness).toBeNull()
})

test('as days pass a figure only grows older, from fresh over due to overdue, until a newer one comes', () => {
  const order = ['fresh', 'due', 'overdue']
  const day = fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2024-12-31', count) ?? '')
  const schedule = fc.record({
    intervalMonths: fc.integer({ min: 1, max: 24 }),
    lagDays: fc.integer({ min: 0, max: 400 }),
  })
  fc.assert(
    fc.property(day, day, schedule, (one, other, publication) => {
      const [first, second] = one < other ? [one, other] : [other, one]
      const [before, after] = [first, second].map((asOf) => freshness(asOf, '2024', { publication }))
      expect(order.indexOf(after?.state ?? '')).toBeGreaterThanOrEqual(order.indexOf(before?.state ?? ''))
      expect((after?.ageDays ?? 0) - (before?.ageDays ?? 0)).toBe(daysBetween(first, second))
      expect(after?.nextDueOn).toBe(before?.nextDueOn)
      expect(after?.state === 'overdue').toBe(second > (after?.nextDueOn ?? ''))
    }),
    { numRuns: 500 },
  )
})
