import { expect, test } from 'vitest'
import { createFormatter } from '#src/core/format.ts'
import { ratioText } from '#src/words/ratio-text.ts'
import { available, bounded, judgedOn, since } from '#tests/core/build.ts'

const FALLING = { value: 20, direction: 'decrease', ...since('2020', 100) } as const

test.each([
  ['exact', {}, '1.20', '1.20'],
  ['about', {}, 'about 1.20', '约1.20'],
  ['at-least', {}, 'at least 1.20', '至少1.20'],
  ['at-most', FALLING, 'at least 1.20', '至少1.20'],
] as const)('a ratio from a figure that is %s', (qualifier, changes, english, chinese) => {
  const value = 'value' in changes ? 61.6 : 157.61
  const start = { value: 220, ...since('2020', 100) }
  const { pace, terms } = judgedOn('2025-02-03', [bounded('2024', value, qualifier)], {
    ...start,
    ...changes,
  })
  expect(available(pace).ratio).toBeCloseTo(1.2, 1)
  expect(ratioText(createFormatter('en'), available(pace), terms)).toBe(english)
  expect(ratioText(createFormatter('zh-CN'), available(pace), terms)).toBe(chinese)
})
