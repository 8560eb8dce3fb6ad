/** Which of the four rules gave a status, so that a page can say also why the others did not. */

import type { Assessment } from './assessment.ts'

/** 1: no usable value. 2: deadline passed. 3: met. 4: by pace, or by whether it holds. */
export type Rule = 1 | 2 | 3 | 4

export type RuleState =
  | 'applied'
  /** Looked at, and its condition was not fulfilled. */
  | 'not-fulfilled'
  /** An earlier rule had applied. */
  | 'not-reached'

export interface RuleResult {
  readonly rule: Rule
  readonly state: RuleState
}

const RULES: readonly Rule[] = [1, 2, 3, 4]

/** The first rule that applied; null where the input breaks a rule of its own and none was looked at. */
export function appliedRule({ reason, latest, isPastDeadline, status }: Assessment): Rule | null {
  if (reason === 'invalid-input') return null
  if (latest === null) return 1
  if (isPastDeadline) return 2
  return status === 'met' ? 3 : 4
}

/** One result a rule, in their order; empty where none was looked at. */
export function explainRules(assessment: Assessment): readonly RuleResult[] {
  const applied = appliedRule(assessment)
  if (applied === null) return []
  return RULES.map((rule) => {
    if (rule === applied) return { rule, state: 'applied' }
    return { rule, state: rule < applied ? 'not-fulfilled' : 'not-reached' }
  })
}
