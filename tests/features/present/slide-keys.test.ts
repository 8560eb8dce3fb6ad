import { describe, expect, test } from 'vitest'
import { readKey, type KeyPress } from '#src/features/present/slide-keys.ts'

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held }
}

/** The digits that are waiting and the last command, after one key after the other. */
function after(keys: readonly string[], hasCharacters = true) {
  let digits = ''
  let command: unknown = null
  for (const key of keys) {
    const read = readKey(press(key), digits, hasCharacters)
    digits = read.digits
    command = read.command
  }
  return { digits, command }
}

describe('a key', () => {
  test.each([
    ...['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n', 'N'].map((key) => [key, 'next'] as const),
    ...['ArrowLeft', 'ArrowUp', 'PageUp', 'p', 'P'].map((key) => [key, 'previous'] as const),
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['.', 'black'],
    ['f', 'full-screen'],
    ['o', 'overview'],
    ['h', 'hold'],
    ['d', 'dashboard'],
    ['?', 'help'],
    ['Escape', 'close'],
  ] as const)('%s asks for %s', (key, kind) => {
    expect(readKey(press(key), '', true).command).toEqual({ kind })
  })

  test('asks for the slide before where it is Space with Shift', () => {
    expect(readKey(press(' ', { shiftKey: true }), '', true).command).toEqual({ kind: 'previous' })
  })

  test.each(['x', 'Enter', 'Tab', 'F5', 'Shift', 'constructor'])('%s asks for nothing', (key) => {
    expect(readKey(press(key), '', true).command).toBeNull()
  })

  test.each(['altKey', 'ctrlKey', 'metaKey'] as const)('asks for nothing with %s', (name) => {
    for (const key of ['ArrowRight', 'n', 'p', 'Home', '3'])
      expect(readKey(press(key, { [name]: true }), '', true)).toEqual({ command: null, digits: '' })
  })
})

describe('a number', () => {
  test('is sent by Enter', () => {
    expect(after(['1', '2'])).toEqual({ digits: '12', command: null })
    expect(after(['1', '2', 'Enter'])).toEqual({ digits: '', command: { kind: 'number', number: 12 } })
  })

  test('is forgotten where another key comes between', () => {
    expect(after(['4', 'ArrowRight', 'Enter'])).toEqual({ digits: '', command: null })
  })

  test('is none where it is zero, and never longer than five digits', () => {
    expect(after(['0', 'Enter']).command).toBeNull()
    expect(after(['1', '2', '3', '4', '5', '6', '7']).digits).toBe('34567')
  })
})

describe('where keys of a single character are switched off', () => {
  test.each(['n', 'p', 'b', '.', 'f', 'o', 'h', 'd', '?', '7'])('%s asks for nothing', (key) => {
    expect(readKey(press(key), '', false)).toEqual({ command: null, digits: '' })
  })

  test.each(['ArrowRight', ' ', 'PageUp', 'Home', 'Escape'])('%s still does', (key) => {
    expect(readKey(press(key), '', false).command).not.toBeNull()
  })
})
