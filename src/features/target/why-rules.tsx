import type { Assessment } from '#src/core/assessment.ts'
import { useReading } from '#src/ui/language.tsx'
import type { RuleNumber } from '#src/words/why.ts'
import { appliedRule } from './applied-rule.ts'
import { useWhy } from './use-why.ts'

const RULES: readonly RuleNumber[] = [1, 2, 3, 4]

/** The four rules with the one that decided, why those before it did not apply, and those no longer asked. */
export function WhyRules({ assessment }: { readonly assessment: Assessment }) {
  const { format } = useReading()
  const why = useWhy()
  const applied = appliedRule(assessment)
  const { latest, terms } = assessment
  const outcome = (rule: RuleNumber): string => {
    if (rule === applied) return why.applied
    if (rule > applied || rule === 4) return why.notReached
    if (rule === 3) return why.passedOver[3]
    if (rule === 2) return why.passedOver[2](format.date(terms.dueBy))
    return why.passedOver[1](
      latest === null ? '' : format.qualified(latest.value, latest.qualifier, terms.unit),
    )
  }
  return (
    <section>
      <h3 className="text-sm font-semibold">{why.rulesTitle}</h3>
      <ol className="mt-2 list-decimal space-y-1.5 pl-5 text-sm">
        {RULES.map((rule) => (
          <li
            key={rule}
            className={rule === applied ? `status-${assessment.status} font-semibold` : 'text-muted'}
            aria-current={rule === applied ? 'true' : undefined}
          >
            {why.rules[rule]}
            <span className={`block font-normal ${rule === applied ? 'text-status' : ''}`}>
              {rule === applied ? `→ ${outcome(rule)}` : outcome(rule)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
