import { describe, expect, test } from 'vitest'
import { readDeckChoice, writeDeckChoice, type DeckChoice } from '#src/features/present/deck-address.ts'

const KNOWN = new Set(['title', 'summary', 'target-air', 'target-bread', 'method'])

function read(search: string) {
  return readDeckChoice(new URLSearchParams(search), KNOWN)
}

const USUAL: DeckChoice = { slide: null, slides: null, theme: 'dark', kiosk: null }

describe('the deck in the address', () => {
  test('is the usual one where the address says nothing', () => {
    expect(read('lang=en&asOf=2024-06-01&slide=&slides=&theme=&kiosk=')).toEqual({
      choice: USUAL,
      ignored: [],
    })
  })

  test('is read whole', () => {
    expect(read('slide=method&slides=method,target-air,title&theme=light&kiosk=20')).toEqual({
      choice: { slide: 'method', slides: ['method', 'target-air', 'title'], theme: 'light', kiosk: 20 },
      ignored: [],
    })
  })

  test('leaves aside what it does not understand, and says so', () => {
    expect(read('slide=target-dodo&slides=title,target-dodo,title&theme=pink&kiosk=soon')).toEqual({
      choice: { ...USUAL, slides: ['title'] },
      ignored: ['target-dodo', 'target-dodo', 'pink', 'soon'],
    })
  })

  test('shows no slide that was not chosen', () => {
    expect(read('slide=summary&slides=title,method')).toEqual({
      choice: { ...USUAL, slides: ['title', 'method'] },
      ignored: ['summary'],
    })
  })

  test('is all slides where none of the chosen is known', () => {
    expect(read('slides=target-dodo').choice.slides).toBeNull()
  })

  test.each([
    ['2', null],
    ['3', 3],
    ['3600', 3_600],
    ['3601', null],
    ['-5', null],
    ['1e3', null],
    ['20.5', null],
  ])('turns its slides every %s seconds: %s', (text, seconds) => {
    expect(read(`kiosk=${text}`).choice.kiosk).toBe(seconds)
  })

  test.each<DeckChoice>([
    USUAL,
    { slide: 'target-bread', slides: ['target-bread', 'title'], theme: 'light', kiosk: 45 },
    { ...USUAL, slide: 'summary' },
  ])('comes back as it was written: %j', (choice) => {
    expect(read(writeDeckChoice(choice, 'lang=zh-CN')).choice).toEqual(choice)
  })

  test('leaves the rest of the address as it is, and says nothing of what is usual', () => {
    expect(writeDeckChoice(USUAL, 'asOf=2024-06-01&slide=title&kiosk=9')).toBe('asOf=2024-06-01')
    expect(writeDeckChoice({ ...USUAL, slides: ['method', 'title'] }, 'lang=en')).toBe(
      'lang=en&slides=method,title',
    )
  })
})
