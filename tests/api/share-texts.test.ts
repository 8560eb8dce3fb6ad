import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareTexts } from '#src/api/share-texts.ts'

describe('shareTexts', () => {
  test('changes no answer', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), (answers) => {
        const known = new Map<string, string>()
        for (const answer of answers) {
          const parsed: unknown = JSON.parse(JSON.stringify(answer))
          shareTexts(parsed, known)
          expect(JSON.stringify(parsed)).toBe(JSON.stringify(answer))
        }
      }),
    )
  })

  test('keeps each text once, however often it is written, and no long one', () => {
    const known = new Map<string, string>()
    const long = 'x'.repeat(65)
    shareTexts(
      {
        items: [
          { unit: 'km', note: long },
          { unit: 'km', note: null },
        ],
      },
      known,
    )
    shareTexts({ items: [{ unit: 'km' }] }, known)
    expect([...known.keys()]).toEqual(['km'])
  })
})
