import type { Assessment } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import { explainRules, type Rule, type RuleResult } from '#src/core/rules.ts'
import type { Why } from './why.ts'

/** A rule with whether it applied, and where it did not, why. */
export interface RuleLine {
  readonly rule: Rule
  readonly label: string
  readonly told: string
  readonly isApplied: boolean
}

function tell(
  { rule, state }: RuleResult,
  { latest, terms }: Assessment,
  format: Formatter,
  why: Why,
): string {
  if (state === 'applied') return why.applied
  if (state === 'not-reached' || rule === 4) return why.notReached
  if (rule === 3) return why.passedOver[3]
  if (rule === 2) return why.passedOver[2](format.date(terms.dueBy))
  return why.passedOver[1](
    latest === null ? '' : format.qualified(latest.value, latest.qualifier, terms.unit),
  )
}

/** The rules in their order; none where the input breaks a rule of its own. */
export function ruleLines(assessment: Assessment, format: Formatter, why: Why): RuleLine[] {
  return explainRules(assessment).map((result) => ({
    rule: result.rule,
    label: why.rules[result.rule],
    told: tell(result, assessment, format, why),
    isApplied: result.state === 'applied',
  }))
}
