import { expect, test } from 'vitest'
import { healthKey } from '#src/queries/health.ts'
import { observationsKey } from '#src/queries/observations.ts'
import { planKey } from '#src/queries/plan.ts'
import { plansKey } from '#src/queries/plans.ts'
import { targetKey } from '#src/queries/target.ts'

test('two resources never share a key', () => {
  const keys = [
    healthKey(),
    plansKey(),
    planKey('a'),
    planKey('plans'),
    planKey('b'),
    targetKey('a', 'x'),
    targetKey('a', 'y'),
    targetKey('b', 'x'),
    observationsKey('a'),
    observationsKey('x'),
  ].map((key) => JSON.stringify(key))
  expect(new Set(keys).size).toBe(keys.length)
})

test('the targets of a plan lie below it, so that what makes the plan outdated reaches them', () => {
  expect(targetKey('a', 'x').slice(0, 2)).toEqual(planKey('a'))
})
