import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import { appliedRule, explainRules } from '#src/core/rules.ts'
import { workedInput } from '#src/core/worked-case-input.ts'
import { WORKED_CASES } from '#src/core/worked-cases.ts'
import { figure, judgedOn, verdictOf } from './build.ts'

describe('the worked cases of the method page', () => {
  test.each(WORKED_CASES)('$id gives $gives.status', (worked) => {
    const result = assess(workedInput(worked))
    const ratio = result.pace.available ? Number(result.pace.value.ratio.toFixed(4)) : null
    expect({ verdict: verdictOf(result), ratio, faults: result.faults }).toEqual({
      verdict: `${worked.gives.status} ${worked.gives.reason}`,
      ratio: worked.gives.ratio,
      faults: [],
    })
  })

  test('bear names of their own', () => {
    expect(new Set(WORKED_CASES.map(({ id }) => id)).size).toBe(WORKED_CASES.length)
  })
})

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
