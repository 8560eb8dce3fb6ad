import { expect, test } from 'vitest'
import { formatPublished, formatPublishedWithUnit } from '#src/core/format-published.ts'
import type { Qualifier, Unit, UnitKind } from '#src/core/model.ts'

function unit(kind: UnitKind, english: string, chinese: string): Unit {
  const text = { en: english, 'zh-CN': chinese }
  return { id: english, kind, symbol: text, name: text }
}

const percent = unit('share', '%', '%')
const stations = unit('count', 'stations', '座')
const kilometres = unit('measure', 'km', '公里')

test.each([
  [530.57, 'exact', kilometres, '530.57 km', '530.57公里'],
  [5238.82, 'at-least', kilometres, 'over 5,238.82 km', '超过5,238.82公里'],
  [26.1, 'about', kilometres, 'about 26.1 km', '约26.1公里'],
  [-118.2, 'exact', kilometres, '−118.2 km', '−118.2公里'],
  [60.125, 'exact', percent, '60.125%', '60.125%'],
  [18, 'at-least', percent, 'over 18%', '超过18%'],
  [92_000, 'exact', stations, '92,000', '92,000'],
  [107.9, 'at-most', stations, 'at most 107.9', '至多107.9'],
  [0, 'exact', stations, '0', '0'],
  [Number.NaN, 'at-least', percent, '—', '—'],
] as const satisfies readonly (readonly [number, Qualifier, Unit, string, string])[])(
  '%d, %s, reads as it was published',
  (value, qualifier, ofUnit, english, chinese) => {
    expect(formatPublished(value, qualifier, ofUnit, 'en')).toBe(english)
    expect(formatPublished(value, qualifier, ofUnit, 'zh-CN')).toBe(chinese)
  },
)

test.each([
  [18_700_000, 'exact', stations, '18,700,000 stations', '18,700,000座（1,870万座）'],
  [51_716, 'exact', stations, '51,716 stations', '51,716座（约5.17万座）'],
  [83_000, 'at-least', stations, 'over 83,000 stations', '超过83,000座（8.3万座）'],
  [10_000, 'exact', stations, '10,000 stations', '10,000座（1万座）'],
  [9_999, 'exact', stations, '9,999 stations', '9,999座'],
  [5238.82, 'exact', kilometres, '5,238.82 km', '5,238.82公里'],
  [8.4, 'exact', percent, '8.4%', '8.4%'],
  [Number.NaN, 'exact', stations, '—', '—'],
] as const satisfies readonly (readonly [number, Qualifier, Unit, string, string])[])(
  '%d, %s, says its unit, and in Chinese large counts by 万 too',
  (value, qualifier, ofUnit, english, chinese) => {
    expect(formatPublishedWithUnit(value, qualifier, ofUnit, 'en')).toBe(english)
    expect(formatPublishedWithUnit(value, qualifier, ofUnit, 'zh-CN')).toBe(chinese)
  },
)
