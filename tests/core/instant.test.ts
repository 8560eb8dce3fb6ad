import { expect, test } from 'vitest'
import { secondsOf } from '#src/core/instant.ts'

/** 2024-02-29T23:30:15Z, as counted by any Unix clock. */
const LEAP_DAY = 1709249415

test.each([
  ['1970-01-01T00:00:00Z', 0],
  ['1969-12-31T23:59:59Z', -1],
  ['2024-02-29T23:30:15Z', LEAP_DAY],
  ['2024-02-29t23:30:15z', LEAP_DAY],
  ['2024-02-29T23:30:15.25Z', LEAP_DAY + 0.25],
  ['2024-02-29T23:30:15+00:00', LEAP_DAY],
  ['2024-03-01T07:30:15+08:00', LEAP_DAY],
  ['2024-03-01T05:15:15+05:45', LEAP_DAY],
  ['2024-02-29T20:00:15-03:30', LEAP_DAY],
  ['2024-02-29T20:00:15.5-03:30', LEAP_DAY + 0.5],
  ['2016-12-31T23:59:60Z', 1483228800],
])('%s is %d seconds from the start of 1970', (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds)
})

test.each([
  '2024-02-30T23:30:15Z',
  '2024-02-29T24:30:15Z',
  '2024-02-29T23:60:15Z',
  '2024-02-29T23:30:61Z',
  '2024-02-29T23:30:15',
  '2024-02-29T23:30Z',
  '2024-02-29 23:30:15Z',
  '2024-02-29T23.30:15Z',
  '2024-02-29T23:30.15Z',
  '2024-02-29T23:30:15+0800',
  '2024-02-29T23:30:15.Z',
  '2024-02-29T23:30:15Z ',
  '2024-02-29T-1:30:15Z',
  '2024-02-29',
  '',
])('%j is no moment', (text) => {
  expect(secondsOf(text)).toBeNull()
})
