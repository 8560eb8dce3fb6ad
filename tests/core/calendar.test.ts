import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dateOfDay,
  dayAfterYears,
  dayNumber,
  daysBetween,
  isIsoDate,
  isMonthEnd,
  lastDayOf,
  parsePeriod,
  yearsBetween,
} from '#src/core/calendar.ts'

const days = fc.integer({ min: dayNumber('1000-01-01') ?? 0, max: dayNumber('9999-12-31') ?? 0 })

describe('parsePeriod', () => {
  test.each([
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['2025-04', 'month', '2025-04-01', '2025-04-30'],
    ['2025-12', 'month', '2025-12-01', '2025-12-31'],
    ['2024-12-12', 'day', '2024-12-12', '2024-12-12'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['1000', 'year', '1000-01-01', '1000-12-31'],
    ['9999-12-31', 'day', '9999-12-31', '9999-12-31'],
  ])('reads %s as a %s from %s to %s', (text, precision, firstDay, lastDay) => {
    expect(parsePeriod(text)).toEqual({ precision, firstDay, lastDay })
    expect(lastDayOf(text)).toBe(lastDay)
  })

  test.each([
    '2025-02-30',
    '2023-02-29',
    '2100-02-29',
    '2025-04-31',
    '2025-06-31',
    '2025-09-31',
    '2025-11-31',
    '2025-00',
    '2025-13',
    '2025-13-01',
    '2025-06-00',
    '2025-6-01',
    '2025-06-1',
    '2025/06/01',
    '2025-06/01',
    '2025.06',
    '20250601',
    '0999',
    '0024-05-06',
    '24',
    '',
    'later',
    'abcd',
    ' 2025',
    '2025-1',
    '2025-06-01T00:00:00Z',
    '２０２５',
    '20:4',
    '20/4',
    '2025-0:',
    '2025-1/',
    '-202',
  ])('gives null for %j', (text) => {
    expect(parsePeriod(text)).toBeNull()
    expect(lastDayOf(text)).toBeNull()
  })
})

test.each([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((last, index) => [index + 1, last]))(
  'month %i of 2025 has %i days',
  (month, last) => {
    const text = `2025-${String(month).padStart(2, '0')}`
    expect(lastDayOf(text)).toBe(`${text}-${last}`)
    expect(isIsoDate(`${text}-${last + 1}`)).toBe(false)
  },
)

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-03-01', 11017],
  ['2025-12-31', 20453],
  ['1582-10-15', -141427],
])('counts %s as day %i and back', (date, day) => {
  expect(dayNumber(date)).toBe(day)
  expect(dateOfDay(day)).toBe(date)
})

test.each(['2025-02-30', '2025-02', '2025', 'soon'])('counts no day for %j', (text) => {
  expect(dayNumber(text)).toBeNull()
  expect(isIsoDate(text)).toBe(false)
})

test.each([Number.NaN, Infinity, 0.5, 2932897, -354286, 1e15])(
  'gives no date for the number %d',
  (number) => {
    expect(dateOfDay(number)).toBeNull()
  },
)

test('every day number in range gives a date that counts as the same day', () => {
  fc.assert(fc.property(days, (day) => dayNumber(dateOfDay(day) ?? '') === day))
})

test('dates as text stand in the order of their day numbers', () => {
  fc.assert(fc.property(days, days, (a, b) => (dateOfDay(a) ?? '') < (dateOfDay(b) ?? '') === a < b))
})

test.each([
  ['2024-01-31', '2024-03-01', 30],
  ['2023-12-31', '2025-12-31', 731],
  ['2025-12-31', '2025-12-30', -1],
  ['2025-06-07', '2025-06-07', 0],
])('from %s to %s there are %i days', (from, to, count) => {
  expect(daysBetween(from, to)).toBe(count)
  expect(addDays(from, count)).toBe(to)
})

test.each([
  ['2022-12-31', '2023-12-31', 1],
  ['2021-03-01', '2025-03-01', 4],
  ['2023-02-28', '2024-02-29', 1],
  ['2024-02-29', '2025-02-28', 1],
  ['2024-01-31', '2024-03-01', 30 / 365.25],
  ['2023-12-31', '2026-01-10', 2 + 10 / 365.25],
  ['2025-06-07', '2025-06-07', 0],
  ['2025-12-31', '2025-12-30', -1 + 364 / 365.25],
])('from %s to %s there are %d years', (from, to, years) => {
  expect(yearsBetween(from, to)).toBe(years)
})

test('so many years after a day as lie between it and a later one is that later one', () => {
  fc.assert(
    fc.property(days, fc.nat(20_000), (start, length) => {
      const [from, to] = [dateOfDay(start), dateOfDay(start + length)]
      fc.pre(from !== null && to !== null && to < '9998')
      if (from === null || to === null) return
      expect(dayAfterYears(from, yearsBetween(from, to) ?? Number.NaN)).toBeCloseTo(start + length, 6)
    }),
  )
})

test('years go on from day to day', () => {
  fc.assert(
    fc.property(days, fc.nat(20_000), (start, length) => {
      const [from, to, next] = [start, start + length, start + length + 1].map((day) => dateOfDay(day))
      fc.pre(typeof next === 'string')
      const [years, more] = [to, next].map((day) => yearsBetween(from ?? '', day ?? ''))
      expect(years).toBeLessThan(more ?? 0)
    }),
  )
})

test.each([
  ['2025-02-30', 1],
  ['2025-03-01', Number.NaN],
  ['9990-01-01', 20],
])('there is no day %d years after %s', (from, years) => {
  expect(dayAfterYears(from, years)).toBeNull()
})

test.each([
  ['2025-02-30', '2025-03-01'],
  ['2025-03-01', '2025-02-30'],
])('knows no distance from %s to %s', (from, to) => {
  expect(daysBetween(from, to)).toBeNull()
  expect(yearsBetween(from, to)).toBeNull()
})

test.each([
  ['2024-02-29', -12, '2023-02-28'],
  ['2023-02-28', 12, '2024-02-28'],
  ['2025-01-31', 1, '2025-02-28'],
  ['2025-03-31', -1, '2025-02-28'],
  ['2025-12-15', 1, '2026-01-15'],
  ['2025-01-15', -1, '2024-12-15'],
  ['2025-05-15', 0, '2025-05-15'],
  ['2025-05-31', 25, '2027-06-30'],
])('%s and %i months give %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected)
})

test.each([
  ['2025-02-30', 1],
  ['2025-02', 1],
  ['2025-02-03', 1.5],
  ['2025-02-03', Number.NaN],
  ['9999-12-01', 1],
  ['1000-01-01', -1],
])('%s and %d months give no date', (date, months) => {
  expect(addMonths(date, months)).toBeNull()
})

test.each([
  ['9999-12-31', 1],
  ['2025-02-30', 1],
  ['2025-02-03', 0.5],
])('%s and %d days give no date', (date, count) => {
  expect(addDays(date, count)).toBeNull()
})

test.each([
  ['2024-02-29', true],
  ['2024-02-28', false],
  ['2023-02-28', true],
  ['2025-02-30', false],
  ['2025-02', false],
])('whether %s ends its month: %s', (date, expected) => {
  expect(isMonthEnd(date)).toBe(expected)
})
