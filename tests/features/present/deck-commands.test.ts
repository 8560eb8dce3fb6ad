import { expect, test } from 'vitest'
import { destinationOf, type DeckCommand } from '#src/features/present/deck-commands.ts'

const SLIDES = ['title', 'target-air', 'method']

test.each<readonly [command: DeckCommand, current: string, leadsTo: string | null]>([
  [{ kind: 'next' }, 'title', 'target-air'],
  [{ kind: 'next' }, 'method', null],
  [{ kind: 'previous' }, 'method', 'target-air'],
  [{ kind: 'previous' }, 'title', null],
  [{ kind: 'first' }, 'method', 'title'],
  [{ kind: 'last' }, 'title', 'method'],
  [{ kind: 'number', number: 2 }, 'title', 'target-air'],
  [{ kind: 'number', number: 47 }, 'title', 'method'],
  [{ kind: 'go-to', id: 'method' }, 'title', 'method'],
  [{ kind: 'go-to', id: 'target-dodo' }, 'title', null],
  [{ kind: 'black' }, 'title', null],
  [{ kind: 'hold' }, 'title', null],
])('%j at %s leads to %s', (command, current, leadsTo) => {
  expect(destinationOf(command, { slides: SLIDES, current })).toBe(leadsTo)
})
