import type { Assessment } from '#src/core/assessment.ts'
import { useReading } from '#src/ui/language.tsx'
import { ruleLines } from '#src/words/rule-lines.ts'
import { useWhy } from './use-why.ts'

/** The four rules with the one that decided, why those before it did not apply, and those no longer asked. */
export function WhyRules({ assessment }: { readonly assessment: Assessment }) {
  const { format } = useReading()
  const why = useWhy()
  return (
    <section>
      <h3 className="text-sm font-semibold">{why.rulesTitle}</h3>
      <ol className="mt-2 list-decimal space-y-1.5 pl-5 text-sm">
        {ruleLines(assessment, format, why).map(({ rule, label, told, isApplied }) => (
          <li
            key={rule}
            className={isApplied ? `status-${assessment.status} font-semibold` : 'text-muted'}
            aria-current={isApplied ? 'true' : undefined}
          >
            {label}
            <span className={`block font-normal ${isApplied ? 'text-status' : ''}`}>
              {isApplied ? `→ ${told}` : told}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
