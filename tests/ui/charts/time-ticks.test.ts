import { describe, expect, test } from 'vitest'
import { timeTicks } from '#src/ui/charts/time-ticks.ts'
import type { Span } from '#src/ui/charts/trajectory-domains.ts'

function between(from: string, to: string): Span {
  return [Date.parse(from), Date.parse(to)]
}

const DAY = 86_400_000

function named(span: Span, daysALabel: number): readonly string[] {
  return timeTicks(span, () => daysALabel * DAY).ticks.map(({ period }) => period)
}

describe('the time axis', () => {
  test('names every year for which there is room, each at its middle', () => {
    const { ticks } = timeTicks(between('2019-01-01', '2022-12-31'), () => 300 * DAY)
    expect(ticks.map(({ period }) => period)).toEqual(['2019', '2020', '2021', '2022'])
    expect(new Date(ticks[1]?.middle ?? 0).toISOString().slice(0, 10)).toBe('2020-07-02')
  })

  test('names fewer where there is less room, at round years', () => {
    expect(named(between('2017-01-01', '2031-12-31'), 1000)).toEqual(['2020', '2025', '2030'])
    expect(named(between('2017-01-01', '2023-12-31'), 700)).toEqual(['2018', '2020', '2022'])
  })

  test('names months where the span is short, and none whose middle lies outside', () => {
    expect(named(between('2025-01-01', '2025-07-10'), 28)).toEqual([
      '2025-01',
      '2025-02',
      '2025-03',
      '2025-04',
      '2025-05',
      '2025-06',
    ])
    expect(named(between('2024-11-20', '2026-02-10'), 60)).toEqual([
      '2025-01',
      '2025-04',
      '2025-07',
      '2025-10',
      '2026-01',
    ])
  })

  test('marks where years begin, also those without a name', () => {
    const { borders } = timeTicks(between('2019-01-01', '2022-06-30'), () => 600 * DAY)
    expect(borders.map((time) => new Date(time).getUTCFullYear())).toEqual([2020, 2021, 2022])
  })
})
