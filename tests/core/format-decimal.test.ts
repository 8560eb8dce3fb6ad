import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalExponent, roundTo, roundToSignificant, shiftDecimalPoint } from '#src/core/format-decimal.ts'

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true })

describe('shiftDecimalPoint', () => {
  test.each([
    [1.005, 2, 100.5],
    [92_000, -4, 9.2],
    [-0.35, 1, -3.5],
    [5e-7, 7, 5],
    [1.5e300, -299, 15],
    [0, 3, 0],
  ])('moves the point of %d by %d to %d', (value, places, expected) => {
    expect(shiftDecimalPoint(value, places)).toBe(expected)
  })
})

describe('roundTo', () => {
  test.each([
    [1.005, 2, 1.01],
    [1.0049, 2, 1],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [2.4999, 0, 2],
    [-2.5, 0, -3],
    [21_965, -3, 22_000],
    [2 ** 60, 2, 2 ** 60],
    [2 ** 53 / 100, 2, 2 ** 53 / 100],
    [1.7e308, 2, 1.7e308],
    [5e-324, 6, 0],
  ])('rounds %d to %d decimals as %d', (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected)
  })

  test.each([
    [18.46, 1, 18.4, 18.5],
    [18.4, 1, 18.4, 18.4],
    [-18.46, 1, -18.5, -18.4],
    [7.000_01, 1, 7, 7.1],
  ])('rounds %d at %d decimals down to %d and up to %d', (value, decimals, down, up) => {
    expect(roundTo(value, decimals, 'down')).toBe(down)
    expect(roundTo(value, decimals, 'up')).toBe(up)
  })

  test('does not take what binary arithmetic left over for a part of the value', () => {
    expect(25 - 18.3).not.toBe(6.7)
    expect(roundTo(25 - 18.3, 1, 'down')).toBe(6.7)
    expect(roundTo(0.1 + 0.2, 1, 'up')).toBe(0.3)
  })

  test('never gives minus zero', () => {
    expect(roundTo(-0.001, 2)).toBe(0)
    expect(roundTo(-0.001, 2, 'up')).toBe(0)
    expect(roundTo(-0, 0)).toBe(0)
  })

  test('stays within half of the last decimal', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          expect(Math.abs(roundTo(value, decimals) - value)).toBeLessThanOrEqual(0.500_001 * 10 ** -decimals)
        },
      ),
    )
  })

  test('keeps down at or below the value and up at or above it, but for residue', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const residue = 1e-9 * Math.max(1, Math.abs(value))
        expect(roundTo(value, 1, 'down')).toBeLessThanOrEqual(value + residue)
        expect(roundTo(value, 1, 'up')).toBeGreaterThanOrEqual(value - residue)
      }),
    )
  })

  test('gives a finite number for every finite number', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: -310, max: 17 }), (value, decimals) => {
        expect(Number.isFinite(roundTo(value, decimals))).toBe(true)
      }),
    )
  })
})

describe('roundToSignificant', () => {
  test.each([
    [21_965, 3, 22_000],
    [21_949, 3, 21_900],
    [-1_234_567, 3, -1_230_000],
    [0.004_56, 1, 0.005],
    [99.96, 3, 100],
    [0, 3, 0],
  ])('rounds %d to %d digits as %d', (value, digits, expected) => {
    expect(roundToSignificant(value, digits)).toBe(expected)
  })
})

describe('decimalExponent', () => {
  test.each([
    [1, 0],
    [9.99, 0],
    [10, 1],
    [0.000_5, -4],
    [-1_800_000, 6],
  ])('of %d is %d', (value, expected) => {
    expect(decimalExponent(value)).toBe(expected)
  })
})
