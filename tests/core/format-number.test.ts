import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFormatter } from '#src/core/format.ts'

const en = createFormatter('en')
const zh = createFormatter('zh-CN')

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true })

/** Reads a printed number back; the real minus sign and the grouping commas are the only marks in it. */
function read(text: string): number {
  return Number(text.replace('−', '-').replaceAll(',', ''))
}

describe('number', () => {
  test.each([
    [92_000, '92,000'],
    [60.5, '60.5'],
    [18, '18'],
    [0, '0'],
    [-0, '0'],
    [1234.567, '1,234.57'],
    [1.005, '1.01'],
    [1.0049, '1'],
    [-7.25, '−7.25'],
    [-51_716, '−51,716'],
    [0.37, '0.37'],
    [0.004, '0.004'],
    [-0.0049, '−0.005'],
    [0.000_001, '0.000001'],
    [0.000_000_9, '0'],
    [-0.000_000_9, '0'],
    [999_999.994, '999,999.99'],
    [999_999.995, '1,000,000'],
    [9.99e20, '999,000,000,000,000,000,000'],
    [1.5e21, '1.5 × 10²¹'],
    [-1.234_56e300, '−1.23 × 10³⁰⁰'],
    [9.999e21, '1 × 10²²'],
  ])('of %d reads %s in both languages', (value, expected) => {
    expect(en.number(value)).toBe(expected)
    expect(zh.number(value)).toBe(expected)
  })

  test.each([
    [7, 1, '7.0'],
    [7.05, 1, '7.1'],
    [7.049, 1, '7.0'],
    [107.94, 0, '108'],
    [0.004, 2, '0.00'],
    [-0.004, 2, '0.00'],
    [1e7, 2, '10,000,000.00'],
  ])('of %d with %d decimals reads %s', (value, decimals, expected) => {
    expect(en.number(value, { decimals })).toBe(expected)
    expect(zh.number(value, { decimals })).toBe(expected)
  })

  test('reads back as the number rounded to two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (hundredths) => {
        expect(read(en.number(hundredths / 100))).toBe(hundredths / 100)
      }),
    )
  })

  test('of anything from a millionth on does not read as zero', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        fc.pre(Math.abs(value) >= 1e-6)
        expect(en.number(value)).toMatch(/[1-9]/u)
      }),
    )
  })
})

describe('compact', () => {
  test.each([
    [0, '0', '0'],
    [83, '83', '83'],
    [0.37, '0.37', '0.37'],
    [9999, '9,999', '9,999'],
    [9999.994, '9,999.99', '9,999.99'],
    [9999.996, '10,000', '1万'],
    [10_000, '10,000', '1万'],
    [51_716, '51,716', '5.17万'],
    [92_000, '92,000', '9.2万'],
    [99_949, '99,949', '9.99万'],
    [99_996, '99,996', '10万'],
    [150_000, '150,000', '15万'],
    [999_999, '999,999', '100万'],
    [999_999.994, '999,999.99', '100万'],
    [999_999.996, '1 million', '100万'],
    [1_000_000, '1 million', '100万'],
    [9_301_000, '9.3 million', '930万'],
    [18_700_000, '18.7 million', '1,870万'],
    [18_734_567, '18.7 million', '1,873万'],
    [99_994_999, '100 million', '9,999万'],
    [99_995_000, '100 million', '1亿'],
    [100_000_000, '100 million', '1亿'],
    [999_499_999, '999 million', '9.99亿'],
    [999_500_000, '1 billion', '10亿'],
    [600_000_000_000, '600 billion', '6,000亿'],
    [999_499_999_999, '999 billion', '9,995亿'],
    [1_800_000_000_000, '1.8 trillion', '1.8万亿'],
    [1_840_000_000_000, '1.84 trillion', '1.84万亿'],
    [1_000_000_000_000_000, '1,000 trillion', '1,000万亿'],
    [-18_700_000, '−18.7 million', '−1,870万'],
    [2e21, '2 × 10²¹', '2 × 10²¹'],
  ])('of %d reads %s, %s', (value, english, chinese) => {
    expect(en.compact(value)).toBe(english)
    expect(zh.compact(value)).toBe(chinese)
  })

  test('stays within one in two hundred of the number', () => {
    const powers = new Map([
      ['', 1],
      ['million', 1e6],
      ['billion', 1e9],
      ['trillion', 1e12],
      ['万', 1e4],
      ['亿', 1e8],
      ['万亿', 1e12],
    ])
    const readCompact = (text: string): number => {
      const [, digits = '', word = ''] = /^(?<digits>[−\d.,]+) ?(?<word>.*)$/u.exec(text) ?? []
      return read(digits) * (powers.get(word) ?? Number.NaN)
    }
    fc.assert(
      fc.property(fc.double({ min: 1, max: 9e20, noNaN: true }), fc.boolean(), (size, isNegative) => {
        const value = isNegative ? -size : size
        for (const { compact } of [en, zh]) {
          expect(Math.abs(readCompact(compact(value)) / value - 1)).toBeLessThanOrEqual(0.005_01)
        }
      }),
    )
  })
})

describe('multiple', () => {
  test.each([
    [9.2, '9.2'],
    [1.8, '1.8'],
    [1.77, '1.8'],
    [1, '1'],
    [2, '2'],
    [10, '10'],
    [1.05, '1.1'],
    [1.049, '1.05'],
    [1.04, '1.04'],
    [1.004, '1.004'],
    [1.000_04, '1.00004'],
    [0.96, '0.96'],
    [0.94, '0.9'],
    [0.996, '0.996'],
    [0.04, '0.04'],
    [0.06, '0.1'],
    [0, '0'],
    [1.94, '1.9'],
    [1.96, '1.96'],
    [1.996, '1.996'],
    [2.04, '2.0'],
    [2.96, '3.0'],
    [-0.5, '−0.5'],
    [-0.04, '−0.04'],
    [99.94, '99.9'],
    [99.96, '100.0'],
    [150.4, '150'],
    [5171.6, '5,172'],
  ])('of %d reads %s in both languages', (value, expected) => {
    expect(en.multiple(value)).toBe(expected)
    expect(zh.multiple(value)).toBe(expected)
  })

  test('lies on the same side of none, once and twice as the number', () => {
    const nearMarks = fc
      .tuple(fc.constantFrom(0, 1, 2), fc.integer({ min: 1, max: 12 }), fc.constantFrom(-1, 1))
      .map(([mark, digits, side]) => mark + side * 10 ** -digits)
    fc.assert(
      fc.property(fc.oneof(nearMarks, fc.double({ min: 0, max: 1e6, noNaN: true })), (value) => {
        const printed = read(en.multiple(value))
        expect(Math.sign(printed - 1)).toBe(Math.sign(value - 1))
        expect(printed >= 2).toBe(value >= 2)
        expect(printed > 0).toBe(value >= 1e-6)
      }),
      { examples: [[1 + Number.EPSILON], [1 - Number.EPSILON / 2], [2 - Number.EPSILON]] },
    )
  })
})

describe('times', () => {
  test.each([
    [9.2, '9.2 times', '9.2倍'],
    [1.77, '1.8 times', '1.8倍'],
    [1, '1 times', '1倍'],
    [5171.6, '5,172 times', '5,172倍'],
  ])('of %d reads %s, %s', (value, english, chinese) => {
    expect(en.times(value)).toBe(english)
    expect(zh.times(value)).toBe(chinese)
  })
})

describe('ratio', () => {
  test.each([
    [1.4537, '1.45'],
    [0.737, '0.74'],
    [1, '1.00'],
    [0.955, '0.96'],
    [0.9501, '0.95'],
    [0.95, '0.95'],
    [0.9499, '0.949'],
    [0.949_999_999_9, '0.949'],
    [0.945, '0.945'],
    [0.9449, '0.94'],
    [0.6001, '0.60'],
    [0.6, '0.60'],
    [0.5999, '0.599'],
    [0.595, '0.595'],
    [0.5949, '0.59'],
    [0.004, '0.00'],
    [0, '0.00'],
    [-0, '0.00'],
    [-0.0001, '−0.001'],
    [-0.004, '−0.004'],
    [-0.005, '−0.01'],
    [-5e-324, '−0.001'],
    [-1.25, '−1.25'],
    [1234.5, '1,234.50'],
  ])('of %d reads %s in both languages', (value, expected) => {
    expect(en.ratio(value)).toBe(expected)
    expect(zh.ratio(value)).toBe(expected)
  })

  test('lies in the class of the number itself', () => {
    const classOf = (ratio: number): string =>
      ratio >= 0.95 ? 'on-track' : ratio >= 0.6 ? 'behind' : ratio >= 0 ? 'off-track' : 'regressing'
    const nearThresholds = fc
      .tuple(fc.constantFrom(0.95, 0.6, 0), fc.double({ min: -0.01, max: 0.01, noNaN: true }))
      .map(([threshold, difference]) => threshold + difference)
    fc.assert(
      fc.property(fc.oneof(nearThresholds, fc.double({ min: -1e6, max: 1e6, noNaN: true })), (value) => {
        expect(classOf(read(en.ratio(value)))).toBe(classOf(value))
      }),
      { numRuns: 2000, examples: [[0.95 - Number.EPSILON / 2], [0.6 - Number.EPSILON / 2], [-5e-324]] },
    )
  })

  test('does not fall as the number rises', () => {
    const ratio = fc.double({ min: -2, max: 2, noNaN: true })
    fc.assert(
      fc.property(ratio, ratio, (one, other) => {
        const [low, high] = one <= other ? [one, other] : [other, one]
        expect(read(en.ratio(low))).toBeLessThanOrEqual(read(en.ratio(high)))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('sharePercent', () => {
  test.each([
    [0.453, '45%', '45%'],
    [0.455, '46%', '46%'],
    [0, '0%', '0%'],
    [-0.2, '−20%', '−20%'],
    [-0.004, '0%', '0%'],
    [0.005, '1%', '1%'],
    [0.004_999, 'under 1%', '不足1%'],
    [5e-324, 'under 1%', '不足1%'],
    [0.994, '99%', '99%'],
    [0.994_999, '99%', '99%'],
    [0.995, 'over 99%', '超过99%'],
    [0.999_999_999, 'over 99%', '超过99%'],
    [1, '100%', '100%'],
    [1.004, '100%', '100%'],
    [9.2, '920%', '920%'],
    [12.345, '1,235%', '1,235%'],
  ])('of %d reads %s, %s', (share, english, chinese) => {
    expect(en.sharePercent(share)).toBe(english)
    expect(zh.sharePercent(share)).toBe(chinese)
  })

  test('says none and all only where that is so', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 3, noNaN: true }), (share) => {
        const text = en.sharePercent(share)
        expect(text !== '0%' || share <= 0).toBe(true)
        expect(text !== '100%' || share >= 1).toBe(true)
      }),
    )
  })
})
