import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrapText } from '#src/exports/wrap-text.ts'

/** A Chinese character is as wide as two others. */
function measure(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0)
}

describe('text in lines', () => {
  test.each([
    ['breaks between words', 'over 18% for 2024', 8, ['over 18%', 'for 2024']],
    ['breaks between Chinese characters', '距目标还差七个百分点', 12, ['距目标还差七', '个百分点']],
    ['leaves a mark with what stands before it', '目标已经达成。', 12, ['目标已经达', '成。']],
    ['leaves an opening mark with what follows', '是目标（十）的倍', 8, ['是目标', '（十）的', '倍']],
    ['breaks what is longer than a line', 'see https://a.example/b', 10, ['see', 'https://a.', 'example/b']],
    ['gives none for nothing', '  ', 8, []],
    ['keeps one that fits', 'short', 5, ['short']],
  ] as const)('%s', (_what, text, width, lines) => {
    expect(wrapText(text, width, measure)).toEqual(lines)
  })

  test('loses nothing and is never wider than the room', () => {
    const text = fc.stringMatching(/^[a-c目标（）。， 0-9/.-]{0,80}$/u)
    fc.assert(
      fc.property(text, fc.integer({ min: 6, max: 40 }), (written, width) => {
        const lines = wrapText(written, width, measure)
        const plain = (some: string) => some.replaceAll(/\s/gu, '')
        expect(plain(lines.join(''))).toBe(plain(written))
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
