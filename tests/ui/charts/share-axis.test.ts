import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { needsCompression, shareAxis, type ShareScale, type ShareSpan } from '#src/ui/charts/share-axis.ts'

function ticksOf(span: ShareSpan, scale: ShareScale = 'compressed'): readonly number[] {
  return shareAxis(span, scale).ticks.map(({ share }) => share)
}

describe('an axis that needs no compression', () => {
  test.each([
    [{ lowest: 0, highest: 1 }, [0, 0.25, 0.5, 0.75, 1]],
    [{ lowest: 0, highest: 1.24 }, [0, 0.25, 0.5, 0.75, 1]],
    [{ lowest: -0.3, highest: 1.9 }, [0, 0.5, 1, 1.5]],
    [{ lowest: 0, highest: 2 }, [0, 0.5, 1, 1.5, 2]],
  ])('is even, with ticks for %j', (span, ticks) => {
    const { place, compressedAbove, compressedBelow } = shareAxis(span, 'compressed')
    expect(needsCompression(span)).toBe(false)
    expect([compressedAbove, compressedBelow]).toEqual([null, null])
    expect([-0.3, 0, 0.72, 1.9].map(place)).toEqual([-0.3, 0, 0.72, 1.9])
    expect(ticksOf(span)).toEqual(ticks)
  })
})

describe('an axis for nine times over', () => {
  const span = { lowest: 0, highest: 9.2 }
  const { place, compressedAbove, domain } = shareAxis(span, 'compressed')

  test('is even up to a little beyond the target and compressed from there', () => {
    expect(needsCompression(span)).toBe(true)
    expect(compressedAbove).toBe(1.2)
    expect([0, 0.72, 1, 1.2].map(place)).toEqual([0, 0.72, 1, 1.2])
    expect(place(9.2)).toBeLessThan(2)
    expect(place(9.2)).toBeGreaterThan(place(5))
  })

  test('leaves the way from 0 to 1 nearly half of the height', () => {
    expect(1 / (domain[1] - domain[0])).toBeGreaterThan(0.45)
  })

  test('names its steps up to the next round one', () => {
    expect(ticksOf(span)).toEqual([0, 0.25, 0.5, 0.75, 1, 2, 5, 10])
  })

  test('gives every step the same height where that is asked for', () => {
    const even = shareAxis(span, 'even')
    expect(even.compressedAbove).toBeNull()
    expect(even.place(9.2)).toBe(9.2)
    expect(ticksOf(span, 'even')).toEqual([0, 1, 2, 4, 6, 8])
  })
})

test('what went far back is compressed below the start', () => {
  const axis = shareAxis({ lowest: -7, highest: 0.4 }, 'compressed')
  expect([axis.compressedAbove, axis.compressedBelow]).toEqual([null, -0.2])
  expect(axis.place(-7)).toBeGreaterThan(-1)
  expect(axis.ticks.map(({ share }) => share)).toEqual([-5, -2, 0, 0.5, 1])
})

const spans = fc.record({
  lowest: fc.double({ min: -1e6, max: 0, noNaN: true }),
  highest: fc.double({ min: 1, max: 1e9, noNaN: true }),
})

function stepsBetween(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, index) => value - (values[index] ?? value))
}

test('every share has one place, in the order of the shares, within the axis', () => {
  fc.assert(
    fc.property(spans, fc.constantFrom<ShareScale>('compressed', 'even'), (span, scale) => {
      const { place, domain } = shareAxis(span, scale)
      const within = [-0.2, 0, 0.5, 1, 1.2, 1.5].filter(
        (share) => share > span.lowest && share < span.highest,
      )
      const places = [span.lowest, ...within, span.highest].map(place)
      expect(stepsBetween(places).every((step) => step > 0)).toBe(true)
      expect(stepsBetween([domain[0], ...places, domain[1]]).every((step) => step >= 0)).toBe(true)
    }),
  )
})

test('no two ticks touch, and all lie on the axis', () => {
  fc.assert(
    fc.property(spans, fc.constantFrom<ShareScale>('compressed', 'even'), (span, scale) => {
      const { ticks, domain } = shareAxis(span, scale)
      const places = ticks.map(({ at }) => at)
      expect(ticks.some(({ share }) => share === 0)).toBe(true)
      expect(stepsBetween(places).every((step) => step > 0.05 * (domain[1] - domain[0]))).toBe(true)
      expect(stepsBetween([domain[0], ...places, domain[1]]).every((step) => step >= 0)).toBe(true)
    }),
  )
})
