import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatShareOfTheWay, shareQualifier } from '#src/core/format-share.ts'
import type { Direction, Qualifier } from '#src/core/model.ts'

describe('a share of the way as it is read', () => {
  test.each<[number, Qualifier, string]>([
    [0, 'exact', '0'],
    [1e-9, 'exact', '0'],
    [0.004, 'exact', '0.004'],
    [-0.004, 'exact', '−0.004'],
    [0.5, 'exact', '0.5'],
    [0.7249, 'exact', '0.72'],
    [0.725, 'exact', '0.73'],
    [0.725, 'at-least', '0.72'],
    [0.721, 'at-most', '0.73'],
    [0.996, 'exact', '0.996'],
    [0.9996, 'exact', '0.9996'],
    [0.9951, 'at-most', '0.996'],
    [1, 'exact', '1'],
    [1.0083, 'exact', '1.01'],
    [1.004, 'exact', '1.004'],
    [1.009, 'at-least', '1.009'],
    [1.019, 'at-least', '1.01'],
    [9.2, 'exact', '9.2'],
    [9.996, 'exact', '10'],
    [12.34, 'exact', '12.3'],
    [123.4, 'exact', '123'],
    [1234.5, 'exact', '1,235'],
    [-0.29, 'exact', '−0.29'],
    [Number.NaN, 'exact', '—'],
    [Infinity, 'exact', '—'],
  ])('%d, %s, reads %s', (share, qualifier, text) => {
    expect(formatShareOfTheWay(share, qualifier, 'en')).toBe(text)
  })

  test('never reads as the target or the start while it is neither', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ min: 0.9, max: 1.1 }), fc.double({ min: -0.1, max: 0.1 })),
        fc.constantFrom<Qualifier>('exact', 'about', 'at-least', 'at-most'),
        (share, qualifier) => {
          fc.pre(Math.abs(share) >= 1e-6 && share !== 1)
          expect(['0', '1', '−0']).not.toContain(formatShareOfTheWay(share, qualifier, 'zh-CN'))
        },
      ),
    )
  })
})

test.each<[Qualifier, Direction, Qualifier]>([
  ['at-least', 'increase', 'at-least'],
  ['at-most', 'increase', 'at-most'],
  ['at-least', 'decrease', 'at-most'],
  ['at-most', 'decrease', 'at-least'],
  ['about', 'decrease', 'about'],
  ['exact', 'decrease', 'exact'],
])('a figure that is %s of a target to %s bounds the share as %s', (qualifier, direction, expected) => {
  expect(shareQualifier(qualifier, direction)).toBe(expected)
})
