import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFormatter } from '#src/core/format.ts'

const en = createFormatter('en')
const zh = createFormatter('zh-CN')

const IMPOSSIBLE = [
  '2025-02-30',
  '2025-02-29',
  '1900-02-29',
  '2025-04-31',
  '2025-13-01',
  '2025-00-10',
  '2025-01-00',
  '0000-01-01',
  '2025-1-1',
  '2025-01-01T00:00:00Z',
  '20250101',
  '-2025-01-01',
  ' 2025-01-01',
  '2025-01-01\n',
  '２０２５-01-01',
  'Invalid Date',
  'undefined',
  '',
]

describe('date', () => {
  test.each([
    ['2025-12-31', '31 December 2025', '31 Dec 2025', '2025年12月31日'],
    ['2026-01-01', '1 January 2026', '1 Jan 2026', '2026年1月1日'],
    ['2024-02-29', '29 February 2024', '29 Feb 2024', '2024年2月29日'],
    ['2000-02-29', '29 February 2000', '29 Feb 2000', '2000年2月29日'],
    ['2022-09-07', '7 September 2022', '7 Sep 2022', '2022年9月7日'],
    ['1949-05-27', '27 May 1949', '27 May 1949', '1949年5月27日'],
  ])('%s reads %s, %s, %s', (date, long, short, chinese) => {
    expect(en.date(date)).toBe(long)
    expect(en.shortDate(date)).toBe(short)
    expect(zh.date(date)).toBe(chinese)
    expect(zh.shortDate(date)).toBe(chinese)
  })

  test.each(['2024', '2024-02'])('%s is no day and reads —', (period) => {
    expect(en.date(period)).toBe('—')
    expect(zh.shortDate(period)).toBe('—')
  })

  test.each(IMPOSSIBLE)('"%s" does not exist and reads —', (date) => {
    for (const { date: long, shortDate, period, shortPeriod } of [en, zh]) {
      expect([long(date), shortDate(date), period(date), shortPeriod(date)]).toEqual(['—', '—', '—', '—'])
    }
  })

  test('reads back as the same day, in whatever time zone this runs', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('1000-01-01T00:00:00Z'),
          max: new Date('9999-12-31T00:00:00Z'),
          noInvalidDate: true,
        }),
        (moment) => {
          const date = moment.toISOString().slice(0, 10)
          expect(new Date(`${en.date(date)} UTC`).toISOString().slice(0, 10)).toBe(date)
          const [, year = '', month = '', day = ''] = /^(\d+)年(\d+)月(\d+)日$/u.exec(zh.date(date)) ?? []
          expect(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).toBe(date)
        },
      ),
    )
  })
})

describe('period', () => {
  test.each([
    ['2024', '2024', '2024', '2024年'],
    ['2024-02', 'February 2024', 'Feb 2024', '2024年2月'],
    ['2024-12', 'December 2024', 'Dec 2024', '2024年12月'],
    ['2023-12-31', 'end of 2023', 'end 2023', '2023年底'],
    ['2024-12-12', '12 December 2024', '12 Dec 2024', '2024年12月12日'],
    ['2023-12-30', '30 December 2023', '30 Dec 2023', '2023年12月30日'],
    ['2023-01-31', '31 January 2023', '31 Jan 2023', '2023年1月31日'],
  ])('%s reads %s, %s, %s', (period, long, short, chinese) => {
    expect(en.period(period)).toBe(long)
    expect(en.shortPeriod(period)).toBe(short)
    expect(zh.period(period)).toBe(chinese)
    expect(zh.shortPeriod(period)).toBe(chinese)
  })
})
