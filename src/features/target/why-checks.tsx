import { useMemo } from 'react'
import type { Assessment } from '#src/core/assessment.ts'
import { crossCheck } from '#src/core/crosschecks.ts'
import { useReading } from '#src/ui/language.tsx'
import { checkLines } from '#src/words/check-lines.ts'
import { useWhy } from './use-why.ts'

/** What the two published methods say, and where they disagree with the status. */
export function WhyChecks({ assessment }: { readonly assessment: Assessment }) {
  const { format } = useReading()
  const why = useWhy()
  const checks = useMemo(() => crossCheck(assessment), [assessment])
  const { disagreements } = checks
  const lines = checkLines(checks, assessment.terms.unit, format, why)
  return (
    <section>
      <h3 className="text-sm font-semibold">{why.checksTitle}</h3>
      {disagreements.length > 0 ? (
        <ul className="mt-2 space-y-2">
          {disagreements.map((code) => (
            <li
              key={code}
              className="status-behind rounded-lg bg-status-soft px-3 py-2 text-sm font-medium text-status"
            >
              <span aria-hidden="true">≠ </span>
              {why.disagreements[code]}
            </li>
          ))}
        </ul>
      ) : lines.some(({ isAvailable }) => isAvailable) ? (
        <p className="mt-2 text-sm text-muted">{why.agree}</p>
      ) : null}
      <dl className="mt-3 space-y-3 text-sm">
        {lines.map(({ name, method, told, isAvailable, sum }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={isAvailable ? 'font-medium' : ''}>
              {told}
              {sum === null ? null : <span className="block font-normal">{sum}</span>}
            </dd>
            <dd className="text-muted">{method}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
