import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFormatter } from '#src/core/format.ts'
import type { Qualifier, Unit, UnitKind } from '#src/core/model.ts'

const en = createFormatter('en')
const zh = createFormatter('zh-CN')

function unit(kind: UnitKind, english: string, chinese: string): Unit {
  const text = { en: english, 'zh-CN': chinese }
  return { id: english, kind, symbol: text, name: text }
}

const percent = unit('share', '%', '%')
const stations = unit('count', 'stations', '座')
const kilometres = unit('measure', 'km', '公里')
const density = unit('measure', 'stations per 10,000 residents', '座/万人')
const index = unit('measure', '', '')
const perMille = unit('measure', '‰', '‰')
const celsius = unit('measure', '°C', '°C')

describe('value', () => {
  test.each([
    [18, percent, '18%', '18%'],
    [60.5, percent, '60.5%', '60.5%'],
    [8.456, percent, '8.46%', '8.46%'],
    [0, percent, '0%', '0%'],
    [-1.5, percent, '−1.5%', '−1.5%'],
    [0.004, percent, '0.004%', '0.004%'],
    [92_000, stations, '92,000', '92,000'],
    [107.94, stations, '108', '108'],
    [0, stations, '0', '0'],
    [0.3, stations, '0.3', '0.3'],
    [5239, kilometres, '5,239 km', '5,239公里'],
    [5239.4, kilometres, '5,239 km', '5,239公里'],
    [99.94, kilometres, '99.9 km', '99.9公里'],
    [99.96, kilometres, '100 km', '100公里'],
    [100.4, kilometres, '100 km', '100公里'],
    [0.04, kilometres, '0.04 km', '0.04公里'],
    [0, kilometres, '0 km', '0公里'],
    [34.3, density, '34.3 stations per 10,000 residents', '34.3座/万人'],
    [12.34, index, '12.3', '12.3'],
    [7.5, perMille, '7.5‰', '7.5‰'],
    [21.5, celsius, '21.5 °C', '21.5°C'],
  ])('of %d in $1.id reads %s, %s', (value, ofUnit, english, chinese) => {
    expect(en.value(value, ofUnit)).toBe(english)
    expect(zh.value(value, ofUnit)).toBe(chinese)
  })
})

describe('valueWithUnit', () => {
  test.each([
    [18, percent, '18%', '18%'],
    [92_000, stations, '92,000 stations', '92,000座'],
    [5239, kilometres, '5,239 km', '5,239公里'],
    [12, index, '12', '12'],
  ])('of %d reads %s, %s', (value, ofUnit, english, chinese) => {
    expect(en.valueWithUnit(value, ofUnit)).toBe(english)
    expect(zh.valueWithUnit(value, ofUnit)).toBe(chinese)
  })
})

describe('qualified', () => {
  test.each([
    [18, 'at-least', percent, 'over 18%', '超过18%'],
    [5, 'at-most', percent, 'at most 5%', '至多5%'],
    [500, 'about', kilometres, 'about 500 km', '约500公里'],
    [60.5, 'exact', percent, '60.5%', '60.5%'],
    [83_000, 'at-least', stations, 'over 83,000', '超过83,000'],
  ] as const)('of %d %s reads %s, %s', (value, qualifier, ofUnit, english, chinese) => {
    expect(en.qualified(value, qualifier, ofUnit)).toBe(english)
    expect(zh.qualified(value, qualifier, ofUnit)).toBe(chinese)
  })

  test.each([
    [18.456, 'at-least', percent, 'over 18.45%'],
    [18.452, 'at-most', percent, 'at most 18.46%'],
    [18.456, 'about', percent, 'about 18.46%'],
    [91_999.7, 'at-least', stations, 'over 91,999'],
    [91_999.3, 'at-most', stations, 'at most 92,000'],
    [-3.77, 'at-least', kilometres, 'over −3.8 km'],
    [0.0047, 'at-least', percent, 'over 0.004%'],
  ] as const)('rounds %d %s to its true side: %s', (value, qualifier, ofUnit, expected) => {
    expect(en.qualified(value, qualifier, ofUnit)).toBe(expected)
  })
})

describe('qualifierWord', () => {
  test.each([
    ['exact', '', ''],
    ['at-least', 'over', '超过'],
    ['at-most', 'at most', '至多'],
    ['about', 'about', '约'],
  ] as const)('of %s reads "%s", "%s"', (qualifier, english, chinese) => {
    expect(en.qualifierWord(qualifier)).toBe(english)
    expect(zh.qualifierWord(qualifier)).toBe(chinese)
  })
})

describe('difference', () => {
  test.each([
    [7, 'exact', percent, '7.0 points', '7.0个百分点'],
    [7, 'at-most', percent, 'at most 7.0 points', '至多7.0个百分点'],
    [7, 'at-least', percent, 'at least 7.0 points', '至少7.0个百分点'],
    [7, 'about', percent, 'about 7.0 points', '约7.0个百分点'],
    [1, 'exact', percent, '1.0 points', '1.0个百分点'],
    [0, 'exact', percent, '0.0 points', '0.0个百分点'],
    [0.04, 'exact', percent, '0.04 points', '0.04个百分点'],
    [25 - 18.3, 'at-most', percent, 'at most 6.7 points', '至多6.7个百分点'],
    [25 - 17.96, 'at-most', percent, 'at most 7.1 points', '至多7.1个百分点'],
    [25 - 17.96, 'exact', percent, '7.0 points', '7.0个百分点'],
    [82_000, 'exact', stations, '82,000', '82,000'],
    [82_000, 'at-least', stations, 'at least 82,000', '至少82,000'],
    [500, 'exact', kilometres, '500 km', '500公里'],
    [500, 'about', kilometres, 'about 500 km', '约500公里'],
  ] as const)('of %d %s reads %s, %s', (amount, qualifier, ofUnit, english, chinese) => {
    expect(en.difference(amount, qualifier, ofUnit)).toBe(english)
    expect(zh.difference(amount, qualifier, ofUnit)).toBe(chinese)
  })
})

describe('differenceWithUnit', () => {
  test.each([
    [82_000, 'exact', stations, '82,000 stations', '82,000座'],
    [23, 'at-most', stations, 'at most 23 stations', '至多23座'],
    [7, 'at-most', percent, 'at most 7.0 points', '至多7.0个百分点'],
    [500, 'exact', kilometres, '500 km', '500公里'],
  ] as const)('of %d %s reads %s, %s', (amount, qualifier, ofUnit, english, chinese) => {
    expect(en.differenceWithUnit(amount, qualifier, ofUnit)).toBe(english)
    expect(zh.differenceWithUnit(amount, qualifier, ofUnit)).toBe(chinese)
  })
})

describe('rate', () => {
  test.each([
    [21_965, 'exact', stations, '+22,000 a year', '每年+22,000座'],
    [21_949, 'exact', stations, '+21,900 a year', '每年+21,900座'],
    [1234.5, 'about', stations, 'about +1,230 a year', '每年约+1,230座'],
    [5.25, 'at-most', percent, 'at most +5.3 points a year', '每年至多+5.3个百分点'],
    [13500, 'at-least', stations, 'at least +13,500 a year', '每年至少+13,500座'],
    [999.6, 'exact', stations, '+1,000 a year', '每年+1,000座'],
    [999.4, 'exact', stations, '+999 a year', '每年+999座'],
    [52.3, 'exact', stations, '+52.3 a year', '每年+52.3座'],
    [-52.3, 'exact', stations, '−52.3 a year', '每年−52.3座'],
    [10, 'exact', stations, '+10 a year', '每年+10座'],
    [9.94, 'exact', stations, '+9.9 a year', '每年+9.9座'],
    [3, 'exact', stations, '+3 a year', '每年+3座'],
    [0.03, 'exact', stations, '+0.03 a year', '每年+0.03座'],
    [0, 'exact', stations, '0 a year', '每年0座'],
    [1.2, 'exact', percent, '+1.2 points a year', '每年+1.2个百分点'],
    [-1.25, 'about', percent, 'about −1.3 points a year', '每年约−1.3个百分点'],
    [0.02, 'exact', percent, '+0.02 points a year', '每年+0.02个百分点'],
    [0, 'exact', percent, '0.0 points a year', '每年0.0个百分点'],
    [1e-17, 'exact', percent, '0.0 points a year', '每年0.0个百分点'],
    [-1e-17, 'exact', stations, '0 a year', '每年0座'],
    [500, 'exact', kilometres, '+500 km a year', '每年+500公里'],
    [12.34, 'exact', kilometres, '+12.3 km a year', '每年+12.3公里'],
    [12_345, 'exact', kilometres, '+12,300 km a year', '每年+12,300公里'],
  ] as const)('of %d %s reads %s, %s', (perYear, qualifier, ofUnit, english, chinese) => {
    expect(en.rate(perYear, qualifier, ofUnit)).toBe(english)
    expect(zh.rate(perYear, qualifier, ofUnit)).toBe(chinese)
  })

  test('has a sign wherever it is not zero', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(percent, stations, kilometres),
        (perYear, ofUnit) => {
          fc.pre(Math.abs(perYear) >= 1e-6)
          expect(en.rate(perYear, 'exact', ofUnit).slice(0, 1)).toBe(perYear > 0 ? '+' : '−')
        },
      ),
    )
  })
})

describe('what is not a number', () => {
  const notNumbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const qualifiers: readonly Qualifier[] = ['exact', 'at-least', 'at-most', 'about']

  test.each(notNumbers)('%d reads — alone, without unit, sign or word', (value) => {
    for (const formatter of [en, zh]) {
      for (const ofUnit of [percent, stations, kilometres]) {
        expect(formatter.value(value, ofUnit)).toBe('—')
        expect(formatter.valueWithUnit(value, ofUnit)).toBe('—')
        expect(formatter.rate(value, 'about', ofUnit)).toBe('—')
        for (const qualifier of qualifiers) {
          expect(formatter.qualified(value, qualifier, ofUnit)).toBe('—')
          expect(formatter.difference(value, qualifier, ofUnit)).toBe('—')
          expect(formatter.differenceWithUnit(value, qualifier, ofUnit)).toBe('—')
        }
      }
    }
  })
})

test('Chinese sets no space anywhere', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.constantFrom<Qualifier>('exact', 'at-least', 'at-most', 'about'),
      fc.constantFrom(percent, stations, kilometres),
      (value, qualifier, ofUnit) => {
        const texts = [
          zh.valueWithUnit(value, ofUnit),
          zh.qualified(value, qualifier, ofUnit),
          zh.differenceWithUnit(value, qualifier, ofUnit),
          zh.rate(value, 'about', ofUnit),
          zh.compact(value),
        ]
        expect(texts.join('')).not.toMatch(/\s/u)
      },
    ),
  )
})

test.each([
  [9.2, 'exact', '9.2 times', '9.2倍', '9.2 times the rest', '为其余的9.2倍'],
  [1.1857, 'at-least', 'at least 1.1 times', '至少1.1倍', 'at least 1.1 times the rest', '至少为其余的1.1倍'],
  [1.1857, 'at-most', 'at most 1.2 times', '至多1.2倍', 'at most 1.2 times the rest', '至多为其余的1.2倍'],
  [1.1857, 'about', 'about 1.2 times', '约1.2倍', 'about 1.2 times the rest', '约为其余的1.2倍'],
  [Number.NaN, 'at-least', '—', '—', '—', '—'],
] as const)('%d times, %s, reads %s', (value, qualifier, english, chinese, englishOf, chineseOf) => {
  expect(en.qualifiedTimes(value, qualifier)).toBe(english)
  expect(zh.qualifiedTimes(value, qualifier)).toBe(chinese)
  expect(en.qualifiedTimes(value, qualifier, 'the rest')).toBe(englishOf)
  expect(zh.qualifiedTimes(value, qualifier, '其余')).toBe(chineseOf)
})
