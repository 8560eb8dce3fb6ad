import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import { shareLine, shareModel } from '#src/ui/charts/share-model.ts'
import { keyStep, readable, type Reading } from '#src/ui/charts/share-reading.ts'
import { figure, inRole, targetWith } from '#tests/core/build.ts'

const COURSES = {
  low: { 2020: 11, 2022: 12, 2024: 13 },
  high: { 2019: 71, 2021: 72, 2023: 73, 2025: 74 },
}

const rows = readable(
  shareModel(
    Object.entries(COURSES).map(([id, course]) => {
      const history = Object.entries(course).map(([year, value]) => figure(year, value))
      const target = targetWith({ id, value: 100, series: [inRole('primary', history)] })
      return { target, assessment: assess({ target, sources: [], asOf: '2026-07-01' }) }
    }),
  ).placed.map((placed, style) => ({ line: shareLine(placed), style })),
)

function told(reading: Reading | null | undefined): string | null | undefined {
  if (reading === null || reading === undefined) return reading
  const row = rows[reading.row]
  return `${row?.line.target.id ?? ''} ${row?.points[reading.place]?.observation.asOf ?? ''}`
}

/** What each key in turn leads to. */
function readBy(...keys: readonly string[]): readonly (string | null | undefined)[] {
  let reading: Reading | null = null
  return keys.map((key) => {
    const next = keyStep(rows, reading, key)
    if (next !== undefined) reading = next
    return told(next)
  })
}

describe('the keys that read the chart', () => {
  test('begin with the latest figure of the line that ends highest', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
      expect(readBy(key)).toEqual(['high 2025'])
  })

  test('lead left and right through time, and stop at either end', () => {
    expect(readBy('End', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toEqual([
      'high 2025',
      'high 2023',
      'high 2021',
      'high 2023',
      'high 2025',
      'high 2025',
    ])
    expect(readBy('Home', 'ArrowLeft')).toEqual(['high 2019', 'high 2019'])
  })

  test('lead down and up to the figure of another target that is nearest in time', () => {
    expect(readBy('Home', 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual([
      'high 2019',
      'low 2020',
      'low 2020',
      'high 2021',
    ])
  })

  test('end the reading with Escape, which is left to others where nothing is read', () => {
    expect(readBy('Home', 'Escape', 'Escape')).toEqual(['high 2019', null, undefined])
  })

  test('leave every other key alone', () => {
    expect(readBy('Tab', 'a', 'Enter')).toEqual([undefined, undefined, undefined])
  })
})
