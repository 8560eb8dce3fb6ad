import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proves, provesMovedAway, sideToReach, type Bounded, type Requirement } from '#src/core/bounds.ts'
import type { Direction, Qualifier } from '#src/core/model.ts'

const INCREASE: Requirement = { value: 25, direction: 'increase', bound: 'inclusive' }
const OVER: Requirement = { value: 25, direction: 'increase', bound: 'exclusive' }
const DECREASE: Requirement = { value: 25, direction: 'decrease', bound: 'inclusive' }
const UNDER: Requirement = { value: 25, direction: 'decrease', bound: 'exclusive' }

describe('what a figure proves about 25', () => {
  test.each<[Qualifier, number, string, string, string, string]>([
    // qualifier, value, at least 25, over 25, at most 25, under 25
    ['exact', 24.99, 'not-met', 'not-met', 'met', 'met'],
    ['exact', 25, 'met', 'not-met', 'met', 'not-met'],
    ['exact', 25.01, 'met', 'met', 'not-met', 'not-met'],
    ['about', 24.99, 'not-met', 'not-met', 'met', 'met'],
    ['about', 25, 'met', 'not-met', 'met', 'not-met'],
    ['about', 25.01, 'met', 'met', 'not-met', 'not-met'],
    ['at-least', 24.99, 'open', 'open', 'open', 'open'],
    ['at-least', 25, 'met', 'open', 'open', 'not-met'],
    ['at-least', 25.01, 'met', 'met', 'not-met', 'not-met'],
    ['at-most', 24.99, 'not-met', 'not-met', 'met', 'met'],
    ['at-most', 25, 'open', 'not-met', 'met', 'open'],
    ['at-most', 25.01, 'open', 'open', 'open', 'open'],
  ])('%s %d', (qualifier, value, atLeast, over, atMost, under) => {
    const figure = { qualifier, value }
    expect(proves(figure, INCREASE)).toBe(atLeast)
    expect(proves(figure, OVER)).toBe(over)
    expect(proves(figure, DECREASE)).toBe(atMost)
    expect(proves(figure, UNDER)).toBe(under)
  })
})

test('only an exclusive target has a side that a value must pass to', () => {
  expect([INCREASE, OVER, DECREASE, UNDER].map(sideToReach)).toEqual([null, 'over', null, 'under'])
})

const requirements = fc.record({
  value: fc.integer({ min: -50, max: 50 }),
  direction: fc.constantFrom('increase', 'decrease'),
  bound: fc.constantFrom('inclusive', 'exclusive'),
})
const figures = fc.record({
  value: fc.integer({ min: -50, max: 50 }),
  qualifier: fc.constantFrom('exact', 'about', 'at-least', 'at-most'),
})

function mirroredFigure({ value, qualifier }: Bounded): Bounded {
  const flipped = { exact: 'exact', about: 'about', 'at-least': 'at-most', 'at-most': 'at-least' } as const
  return { value: -value, qualifier: flipped[qualifier] }
}

function mirroredDirection(direction: Direction): Direction {
  return direction === 'increase' ? 'decrease' : 'increase'
}

test('the mirrored figure proves the same about the mirrored requirement', () => {
  fc.assert(
    fc.property(figures, requirements, (figure, requirement) => {
      const mirroredRequirement = {
        ...requirement,
        value: -requirement.value,
        direction: mirroredDirection(requirement.direction),
      }
      expect(proves(mirroredFigure(figure), mirroredRequirement)).toBe(proves(figure, requirement))
    }),
  )
})

test('a bound proves nothing that a true value allowed by it contradicts', () => {
  fc.assert(
    fc.property(figures, requirements, fc.nat(40), (figure, requirement, further) => {
      const side = figure.qualifier === 'at-most' ? -further : figure.qualifier === 'at-least' ? further : 0
      const truth = proves({ value: figure.value + side, qualifier: 'exact' }, requirement)
      expect(['open', truth]).toContain(proves(figure, requirement))
    }),
  )
})

describe('whether a value has certainly fallen back from 70', () => {
  test.each<[Qualifier, Qualifier, number, boolean]>([
    ['exact', 'exact', 69.9, true],
    ['exact', 'exact', 70, false],
    ['exact', 'at-most', 69.9, true],
    ['exact', 'at-least', 60, false],
    ['at-least', 'exact', 69.9, true],
    ['at-most', 'exact', 60, false],
    ['about', 'about', 69.9, true],
  ])('%s, then %s %d: %s', (before, after, value, expected) => {
    const from = { value: 70, qualifier: before }
    const to = { value, qualifier: after }
    expect(provesMovedAway(from, to, 'increase')).toBe(expected)
    expect(provesMovedAway(mirroredFigure(from), mirroredFigure(to), 'decrease')).toBe(expected)
  })
})
