import type { Assessment } from '#src/core/assessment.ts'
import { explainRules, type RuleResult } from '#src/core/rules.ts'
import { useReading } from '#src/ui/language.tsx'
import { useWhy } from './use-why.ts'

/** The four rules with the one that decided, why those before it did not apply, and those no longer asked. */
export function WhyRules({ assessment }: { readonly assessment: Assessment }) {
  const { format } = useReading()
  const why = useWhy()
  const { latest, terms } = assessment
  const tell = ({ rule, state }: RuleResult): string => {
    if (state === 'applied') return `→ ${why.applied}`
    if (state === 'not-reached' || rule === 4) return why.notReached
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
        {explainRules(assessment).map((result) => {
          const isApplied = result.state === 'applied'
          return (
            <li
              key={result.rule}
              className={isApplied ? `status-${assessment.status} font-semibold` : 'text-muted'}
              aria-current={isApplied ? 'true' : undefined}
            >
              {why.rules[result.rule]}
              <span className={`block font-normal ${isApplied ? 'text-status' : ''}`}>{tell(result)}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
