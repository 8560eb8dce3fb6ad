import { describe, expect, test } from 'vitest'
import { withMoved, withToggled } from '#src/features/present/deck-choice.ts'

const ALL = ['a', 'b', 'c', 'd']

describe('a slide taken out or put in', () => {
  test('is taken out of all of them', () => {
    expect(withToggled(ALL, null, 'b')).toEqual(['a', 'c', 'd'])
  })

  test('comes back to its place where the others stand in the usual order', () => {
    expect(withToggled(ALL, ['a', 'd'], 'c')).toEqual(['a', 'c', 'd'])
    expect(withToggled(ALL, ['a', 'c', 'd'], 'b')).toBeNull()
  })

  test('comes last where the order was chosen', () => {
    expect(withToggled(ALL, ['d', 'a'], 'b')).toEqual(['d', 'a', 'b'])
  })

  test('stays where it is the only one', () => {
    expect(withToggled(ALL, ['c'], 'c')).toEqual(['c'])
  })
})

describe('a slide moved', () => {
  test('changes places with its neighbour', () => {
    expect(withMoved(ALL, null, 'c', -1)).toEqual(['a', 'c', 'b', 'd'])
    expect(withMoved(ALL, ['d', 'b'], 'd', 1)).toEqual(['b', 'd'])
  })

  test('back to the usual order is no choice at all', () => {
    expect(withMoved(ALL, ['b', 'a', 'c', 'd'], 'b', 1)).toBeNull()
  })

  test('goes beyond no end', () => {
    expect(withMoved(ALL, null, 'a', -1)).toBeNull()
    expect(withMoved(ALL, ['b', 'a'], 'a', 1)).toEqual(['b', 'a'])
    expect(withMoved(ALL, ['b', 'a'], 'd', 1)).toEqual(['b', 'a'])
  })
})
