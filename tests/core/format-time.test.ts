import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFormatter } from '#src/core/format.ts'

const en = createFormatter('en')
const zh = createFormatter('zh-CN')

const NOT_NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]

describe('duration', () => {
  test.each([
    [0, '0 days', '0天'],
    [1, '1 day', '1天'],
    [12, '12 days', '12天'],
    [60, '60 days', '60天'],
    [61, '2 months', '2个月'],
    [76, '2 months', '2个月'],
    [77, '3 months', '3个月'],
    [327, '11 months', '11个月'],
    [350, '11 months', '11个月'],
    [351, '1 year', '1年'],
    [365, '1 year', '1年'],
    [380, '1 year', '1年'],
    [381, '1 year 1 month', '1年1个月'],
    [692, '1 year 11 months', '1年11个月'],
    [715, '1 year 11 months', '1年11个月'],
    [716, '2 years', '2年'],
    [731, '2 years', '2年'],
    [1340, '3 years 8 months', '3年8个月'],
    [-12, '−12 days', '−12天'],
    [-692, '−1 year 11 months', '−1年11个月'],
  ])('of %d days reads %s, %s', (days, english, chinese) => {
    expect(en.duration(days)).toBe(english)
    expect(zh.duration(days)).toBe(chinese)
  })

  test('is never off by more than half a month', () => {
    const daysIn = new Map([
      ['day', 1],
      ['month', 365.25 / 12],
      ['year', 365.25],
    ])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (days) => {
        const parts = [...en.duration(days).matchAll(/([\d,]+) (day|month|year)s?/gu)]
        const total = parts.reduce(
          (sum, [, count = '', span = '']) =>
            sum + Number(count.replaceAll(',', '')) * (daysIn.get(span) ?? Number.NaN),
          0,
        )
        expect(Math.abs(total - days)).toBeLessThanOrEqual(365.25 / 24 + 1e-6)
      }),
    )
  })

  test('never counts twelve months beside years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (days) => {
        expect(en.duration(days)).not.toMatch(/\b12 months/u)
      }),
    )
  })
})

describe('years', () => {
  test.each([
    [1340, '3.7 years', '3.7年'],
    [692, '1.9 years', '1.9年'],
    [365, '1 year', '1年'],
    [366, '1 year', '1年'],
    [383, '1 year', '1年'],
    [384, '1.1 years', '1.1年'],
    [731, '2 years', '2年'],
    [327, '11 months', '11个月'],
    [12, '12 days', '12天'],
    [-1340, '−3.7 years', '−3.7年'],
  ])('of %d days reads %s, %s', (days, english, chinese) => {
    expect(en.years(days)).toBe(english)
    expect(zh.years(days)).toBe(chinese)
  })
})

describe('days', () => {
  test.each([
    [327, '327 days', '327天'],
    [1, '1 day', '1天'],
    [0, '0 days', '0天'],
    [1340, '1,340 days', '1,340天'],
    [-3, '−3 days', '−3天'],
    [2.4, '2 days', '2天'],
  ])('of %d reads %s, %s', (days, english, chinese) => {
    expect(en.days(days)).toBe(english)
    expect(zh.days(days)).toBe(chinese)
  })
})

test('a bound of years is rounded to its true side: at least 3.6 of 3.67', () => {
  expect(en.years(1340, 'down')).toBe('3.6 years')
  expect(zh.years(384, 'down')).toBe('1年')
  expect(en.years(344, 'down')).toBe('11 months')
  expect(en.years(334, 'down')).toBe('10 months')
})

describe('ago', () => {
  test.each([
    [-5000, 'just now', '刚刚'],
    [0, 'just now', '刚刚'],
    [999, 'just now', '刚刚'],
    [1000, '1 s ago', '1秒前'],
    [12_345, '12 s ago', '12秒前'],
    [59_999, '59 s ago', '59秒前'],
    [60_000, '1 min ago', '1分钟前'],
    [119_999, '1 min ago', '1分钟前'],
    [200_000, '3 min ago', '3分钟前'],
    [3_599_999, '59 min ago', '59分钟前'],
    [3_600_000, '1 h ago', '1小时前'],
    [7_300_000, '2 h ago', '2小时前'],
    [86_399_999, '23 h ago', '23小时前'],
    [86_400_000, '1 day ago', '1天前'],
    [345_600_000, '4 days ago', '4天前'],
    [1_340 * 86_400_000, '1,340 days ago', '1,340天前'],
  ])('%d ms reads %s, %s', (elapsedMs, english, chinese) => {
    expect(en.ago(elapsedMs)).toBe(english)
    expect(zh.ago(elapsedMs)).toBe(chinese)
  })
})

test.each(NOT_NUMBERS)('a span of %d reads —', (value) => {
  for (const { duration, years, days, ago } of [en, zh]) {
    expect([duration(value), years(value), days(value), ago(value)]).toEqual(['—', '—', '—', '—'])
  }
})
