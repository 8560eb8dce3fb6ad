import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatShortDate } from '#src/core/format-date.ts'
import { formatClock, formatMoment } from '#src/core/format-moment.ts'

describe('moment', () => {
  const at = (text: string): number => Date.parse(text)

  test.each([
    ['2026-11-23T06:32:59Z', 'Asia/Shanghai', '14:32, 23 Nov 2026', '2026年11月23日 14:32'],
    ['2025-12-31T15:59:59Z', 'Asia/Shanghai', '23:59, 31 Dec 2025', '2025年12月31日 23:59'],
    ['2025-12-31T16:00:00Z', 'Asia/Shanghai', '00:00, 1 Jan 2026', '2026年1月1日 00:00'],
    ['2026-01-01T00:05:00Z', 'America/New_York', '19:05, 31 Dec 2025', '2025年12月31日 19:05'],
    ['2026-01-01T00:05:00Z', 'Asia/Kolkata', '05:35, 1 Jan 2026', '2026年1月1日 05:35'],
    ['2026-09-09T00:00:00Z', 'UTC', '00:00, 9 Sep 2026', '2026年9月9日 00:00'],
  ])('%s in %s reads %s, %s', (moment, timeZone, english, chinese) => {
    expect(formatMoment(at(moment), timeZone, 'en')).toBe(`${english} (${timeZone})`)
    expect(formatMoment(at(moment), timeZone, 'zh-CN')).toBe(`${chinese}（${timeZone}）`)
  })

  test('is given in UTC, and says so, where the zone is unknown', () => {
    expect(formatMoment(at('2026-11-23T06:32:00Z'), 'Mars/Olympus', 'en')).toBe('06:32, 23 Nov 2026 (UTC)')
    expect(formatMoment(at('2026-11-23T06:32:00Z'), '', 'zh-CN')).toBe('2026年11月23日 06:32（UTC）')
  })

  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    8.64e15,
    8.64e15 + 1,
    -8.64e15,
    Date.parse('9999-01-01T00:00:00Z'),
  ])('%d lies outside the calendar and reads —', (epochMs) => {
    expect(formatMoment(epochMs, 'Asia/Shanghai', 'en')).toBe('—')
    expect(formatMoment(epochMs, 'Asia/Shanghai', 'zh-CN')).toBe('—')
  })

  test('agrees with UTC for any minute', () => {
    const minute = fc.integer({ min: Date.parse('0002-01-01T00:00:00Z') / 60_000, max: 4e9 })
    fc.assert(
      fc.property(minute, (minutes) => {
        fc.pre(minutes * 60_000 < Date.parse('9999-01-01T00:00:00Z'))
        const text = new Date(minutes * 60_000).toISOString()
        expect(formatMoment(minutes * 60_000, 'UTC', 'en')).toBe(
          `${text.slice(11, 16)}, ${formatShortDate(text.slice(0, 10), 'en')} (UTC)`,
        )
      }),
    )
  })
})

describe('clock', () => {
  test('names its zone', () => {
    const moment = Date.parse('2026-11-23T06:32:59Z')
    expect(formatClock(moment, 'Asia/Shanghai', 'en')).toBe('14:32 (Asia/Shanghai)')
    expect(formatClock(moment, 'Asia/Shanghai', 'zh-CN')).toBe('14:32（Asia/Shanghai）')
    expect(formatClock(moment, 'Mars/Olympus', 'en')).toBe('06:32 (UTC)')
  })

  test.each([Number.NaN, Date.parse('0002-01-01T00:00:00Z') - 1, Date.parse('9999-01-01T00:00:00Z')])(
    '%d lies outside the calendar and reads —',
    (epochMs) => {
      expect(formatClock(epochMs, 'UTC', 'en')).toBe('—')
    },
  )

  test('begins with the calendar', () => {
    expect(formatClock(Date.parse('0002-01-01T00:00:00Z'), 'UTC', 'en')).toBe('00:00 (UTC)')
  })
})
