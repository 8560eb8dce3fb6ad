import { describe, expect, test } from 'vitest'

import { didYouMean, nearestWord } from '#tools/plans/nearest-word.ts'

describe('nearestWord', () => {
  test.each([
    ['directon', ['direction', 'definition'], 'direction'],
    ['Direction', ['direction'], 'direction'],
    ['zh', ['en', 'zh-CN'], 'zh-CN'],
    ['ab', ['abcdefgh', 'cd'], 'abcdefgh'],
    ['abcdef', ['abcdXY'], 'abcdXY'],
    ['abcdef', ['abcXYZ'], null],
    ['source', [], null],
    ['mood', ['value', 'series'], null],
  ])('finds for %s among %j: %j', (written, words, nearest) => {
    expect(nearestWord(written, words)).toBe(nearest)
  })
})

describe('didYouMean', () => {
  test('asks where a word is near and is silent where none is', () => {
    expect(didYouMean('untis', ['units'])).toBe('Did you mean “units”? ')
    expect(didYouMean('mood', ['units'])).toBe('')
  })
})
