import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFormatter, type Formatter } from '#src/core/format.ts'
import { formatMoment } from '#src/core/format-moment.ts'
import { LANGUAGES, type Qualifier, type Unit } from '#src/core/model.ts'

const en = createFormatter('en')
const zh = createFormatter('zh-CN')

const share: Unit = {
  id: 'share',
  kind: 'share',
  symbol: { en: '%', 'zh-CN': '%' },
  name: { en: '% of GDP', 'zh-CN': '占GDP的百分比' },
}
const stations = { en: 'stations', 'zh-CN': '座' }
const countUnit: Unit = { id: 'count', kind: 'count', symbol: stations, name: stations }
const measure: Unit = { id: 'measure', kind: 'measure', symbol: stations, name: stations }

/** Every text that a formatter can make from one number. */
function textsOf(formatter: Formatter, value: number, unit: Unit, qualifier: Qualifier): readonly string[] {
  return [
    formatter.number(value),
    formatter.number(value, { decimals: 3 }),
    formatter.compact(value),
    formatter.value(value, unit),
    formatter.valueWithUnit(value, unit),
    formatter.qualified(value, qualifier, unit),
    formatter.difference(value, qualifier, unit),
    formatter.differenceWithUnit(value, qualifier, unit),
    formatter.rate(value, 'about', unit),
    formatter.multiple(value),
    formatter.times(value),
    formatter.ratio(value),
    formatter.sharePercent(value),
    formatter.duration(value),
    formatter.years(value),
    formatter.days(value),
    formatMoment(value, 'Asia/Shanghai', formatter.language),
    formatter.ago(value),
    formatter.countWord(value),
  ]
}

describe('createFormatter', () => {
  test.each(LANGUAGES)('gives the one formatter of %s each time', (language) => {
    expect(createFormatter(language)).toBe(createFormatter(language))
    expect(createFormatter(language).language).toBe(language)
  })
})

describe('every text made from a number', () => {
  const anyCase = [
    fc.constantFrom(en, zh),
    fc.double(),
    fc.constantFrom(share, countUnit, measure),
    fc.constantFrom<Qualifier>('exact', 'at-least', 'at-most', 'about'),
  ] as const

  test('says no word of the machine, keeps to plain spaces and the real minus sign, and stays short', () => {
    fc.assert(
      fc.property(...anyCase, (formatter, value, unit, qualifier) => {
        for (const text of textsOf(formatter, value, unit, qualifier)) {
          expect(text).not.toMatch(/NaN|Infinity|∞|undefined|null|Invalid|\[object|e[+-]?\d/u)
          expect(text).not.toMatch(/-|[\u00A0\u202F\u2009]/u)
          expect(text).not.toMatch(/^\s|\s$|\s\s/u)
          expect(text.length).toBeGreaterThan(0)
          expect(text.length).toBeLessThan(60)
        }
      }),
      {
        numRuns: 1000,
        examples: [
          [en, Number.NaN, share, 'exact'],
          [zh, -0, share, 'at-most'],
        ],
      },
    )
  })

  test('never puts a minus sign before zero', () => {
    fc.assert(
      fc.property(...anyCase, (formatter, value, unit, qualifier) => {
        for (const text of textsOf(formatter, value, unit, qualifier)) {
          expect(text).not.toMatch(/−0(?:\.0+)?(?![\d.])/u)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('list', () => {
  test.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a和b'],
    [['a', 'b', 'c'], 'a, b and c', 'a、b和c'],
    [['a', 'b', 'c', 'd'], 'a, b, c and d', 'a、b、c和d'],
  ])('of %j reads "%s", "%s"', (items, english, chinese) => {
    expect(en.list(items)).toBe(english)
    expect(zh.list(items)).toBe(chinese)
  })
})

describe('countWord', () => {
  test.each([
    [0, 'zero', 'Zero', '0'],
    [1, 'one', 'One', '1'],
    [2, 'two', 'Two', '2'],
    [4, 'four', 'Four', '4'],
    [9, 'nine', 'Nine', '9'],
    [10, '10', '10', '10'],
    [1200, '1,200', '1,200', '1,200'],
    [2.5, '2.5', '2.5', '2.5'],
    [-1, '−1', '−1', '−1'],
    [Number.NaN, '—', '—', '—'],
  ])('of %d reads %s, %s, %s', (count, english, capital, chinese) => {
    expect(en.countWord(count)).toBe(english)
    expect(en.countWord(count, { capital: true })).toBe(capital)
    expect(zh.countWord(count)).toBe(chinese)
    expect(zh.countWord(count, { capital: true })).toBe(chinese)
  })
})
