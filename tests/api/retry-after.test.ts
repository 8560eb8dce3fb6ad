import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { retryAfterMs } from '#src/api/retry-after.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-04T05:06:07Z'), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('retryAfterMs', () => {
  test.each<readonly [string, Record<string, string>, number | null]>([
    ['seconds', { 'Retry-After': '120' }, 120_000],
    ['no second', { 'Retry-After': '0' }, 0],
    ['a moment to come', { 'Retry-After': 'Wed, 04 Mar 2026 05:06:20 GMT' }, 13_000],
    ['a moment that has passed', { 'Retry-After': 'Wed, 04 Mar 2026 05:05:00 GMT' }, 0],
    [
      'a moment by a clock a day ahead',
      { 'Retry-After': 'Thu, 05 Mar 2026 05:06:37 GMT', Date: 'Thu, 05 Mar 2026 05:06:07 GMT' },
      30_000,
    ],
    [
      'a moment by a clock a day behind',
      { 'Retry-After': 'Tue, 03 Mar 2026 05:06:48 GMT', Date: 'Tue, 03 Mar 2026 05:06:07 GMT' },
      41_000,
    ],
    ['nothing', {}, null],
    ['an empty text', { 'Retry-After': ' ' }, null],
    ['a negative number', { 'Retry-After': '-5' }, null],
    ['words', { 'Retry-After': 'soon' }, null],
  ])('reads %s', (_what, headers, expected) => {
    expect(retryAfterMs(new Headers(headers))).toBe(expected)
  })
})
