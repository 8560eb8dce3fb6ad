import { describe, expect, test } from 'vitest'
import { textShape, textWidth, wrapText } from '#src/ui/charts/text-shape.ts'

const STYLE = { fontSize: 12, letterSpacing: 0 }

describe('the width of a text', () => {
  test('is a whole em for a Chinese character and less for a Latin letter', () => {
    expect(textWidth('目标', STYLE)).toBe(24)
    expect(textWidth('ab', STYLE)).toBeLessThan(24)
  })

  test('grows with the size of the text and with wider spacing', () => {
    expect(textWidth('12,345', { ...STYLE, fontSize: 24 })).toBeCloseTo(2 * textWidth('12,345', STYLE), 9)
    expect(textWidth('12,345', { ...STYLE, letterSpacing: 1.5 })).toBeCloseTo(
      textWidth('12,345', STYLE) + 9,
      9,
    )
  })

  test('of several lines is that of the longest', () => {
    const { width, height } = textShape(['short', 'a longer line'], STYLE)
    expect(width).toBe(textWidth('a longer line', STYLE))
    expect(height).toBeCloseTo(2 * textShape(['short'], STYLE).height, 9)
  })
})

describe('wrapping', () => {
  test.each([
    ['5G stations, telecom regulator’s count', 2, ['5G stations, telecom', 'regulator’s count']],
    ['Municipal smart factories', 3, ['Municipal', 'smart', 'factories']],
    ['one', 3, ['one']],
    ['按期达标所需路径', 2, ['按期达标', '所需路径']],
    ['5G基站（通信管理部门口径）', 2, ['5G基站（通信', '管理部门口径）']],
    ['5G基站（通信管理部门口径）', 3, ['5G基站', '（通信管', '理部门口径）']],
    ['“十四五”规划（草案）', 2, ['“十四五”规', '划（草案）']],
  ])('breaks “%s” into %d lines', (text, count, lines) => {
    expect(wrapText(text, count, STYLE)).toEqual(lines)
  })

  test('keeps every character and never makes more lines than asked for', () => {
    const text = '由各区按旧方法计量并上报的年度供热与制冷需求（含集中供暖），另有 heat pumps。'
    for (const count of [1, 2, 3, 4]) {
      const lines = wrapText(text, count, STYLE)
      expect(lines.length).toBeLessThanOrEqual(count)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      expect(lines.some((line) => /^[，。）、]/u.test(line))).toBe(false)
    }
  })
})
