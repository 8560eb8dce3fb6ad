import { describe, expect, test } from 'vitest'
import { appliedRule, explainRules } from '#src/core/rules.ts'
import { figure, judgedOn } from './build.ts'

describe('the rule that gave a status', () => {
  test.each([
    [1, 'no value', judgedOn('2034-06-07', [])],
    [2, 'after the deadline', judgedOn('2034-06-07', [figure('2025', 320)])],
    [3, 'met', judgedOn('2028-06-07', [figure('2025', 320)])],
    [4, 'by pace', judgedOn('2028-06-07', [figure('2025', 120)])],
    [null, 'broken', judgedOn('2028-06-07', [figure('2025', 120)], { value: Number.NaN })],
  ])('is %s: %s', (rule, _name, assessment) => {
    expect(appliedRule(assessment)).toBe(rule)
  })

  test('leaves those before it not fulfilled and those after it not reached', () => {
    expect(explainRules(judgedOn('2028-06-07', [figure('2025', 320)]))).toEqual([
      { rule: 1, state: 'not-fulfilled' },
      { rule: 2, state: 'not-fulfilled' },
      { rule: 3, state: 'applied' },
      { rule: 4, state: 'not-reached' },
    ])
    expect(explainRules(judgedOn('soon', []))).toEqual([])
  })
})
