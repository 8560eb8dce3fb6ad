import { expect, test } from 'vitest'
import { dayIn } from '#src/core/day-in.ts'

const EVENING = Date.parse('2025-12-31T18:30:00Z')

test('the day of a moment is that of the zone, whichever zone was asked for before', () => {
  expect(dayIn('Asia/Shanghai', EVENING)).toBe('2026-01-01')
  expect(dayIn('America/New_York', EVENING)).toBe('2025-12-31')
  expect(dayIn('Asia/Shanghai', EVENING)).toBe('2026-01-01')
  expect(dayIn('UTC', 0)).toBe('1970-01-01')
})

test('a zone that is not known is refused, each time', () => {
  expect(() => dayIn('Asia/Lingang', EVENING)).toThrow(RangeError)
  expect(() => dayIn('Asia/Lingang', EVENING)).toThrow(RangeError)
})
