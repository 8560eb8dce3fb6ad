import type { DeckCommand } from './deck-commands.ts'

/** As much of a key press as says what it asks for. */
export interface KeyPress {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** Keys that always work, a clicker's among them, and keys of a single character, which can be switched off. */
const KEYS: ReadonlyMap<string, DeckCommand> = new Map([
  [' ', { kind: 'next' }],
  ['PageDown', { kind: 'next' }],
  ['ArrowRight', { kind: 'next' }],
  ['ArrowDown', { kind: 'next' }],
  ['PageUp', { kind: 'previous' }],
  ['ArrowLeft', { kind: 'previous' }],
  ['ArrowUp', { kind: 'previous' }],
  ['Home', { kind: 'first' }],
  ['End', { kind: 'last' }],
  ['Escape', { kind: 'close' }],
])

const CHARACTERS: ReadonlyMap<string, DeckCommand> = new Map([
  ['n', { kind: 'next' }],
  ['p', { kind: 'previous' }],
  ['b', { kind: 'black' }],
  ['.', { kind: 'black' }],
  ['f', { kind: 'full-screen' }],
  ['o', { kind: 'overview' }],
  ['h', { kind: 'hold' }],
  ['s', { kind: 'presenter' }],
  ['d', { kind: 'dashboard' }],
  ['?', { kind: 'help' }],
])

/** More digits than any deck has slides. */
const DIGITS_AT_MOST = 5

export interface ReadKey {
  /** Null where the press asks for nothing. */
  readonly command: DeckCommand | null
  /** The digits typed so far, until Enter sends them. */
  readonly digits: string
}

/** What a key asks for, after the digits typed before it. */
export function readKey(press: KeyPress, digits: string, hasCharacters: boolean): ReadKey {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = press
  if (altKey || ctrlKey || metaKey) return { command: null, digits: '' }
  if (hasCharacters && /^\d$/u.test(key)) {
    return { command: null, digits: (digits + key).slice(-DIGITS_AT_MOST) }
  }
  if (key === 'Enter') {
    const number = Number(digits)
    return { command: number >= 1 ? { kind: 'number', number } : null, digits: '' }
  }
  if (key === ' ' && shiftKey) return { command: { kind: 'previous' }, digits: '' }
  const character = hasCharacters ? CHARACTERS.get(key.toLowerCase()) : undefined
  return { command: KEYS.get(key) ?? character ?? null, digits: '' }
}
