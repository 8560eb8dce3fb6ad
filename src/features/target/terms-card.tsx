import type { Assessment } from '#src/core/assessment.ts'
import type { Target } from '#src/core/model.ts'
import { Card } from '#src/ui/card.tsx'
import { useReading } from '#src/ui/language.tsx'
import { useWhy } from './use-why.ts'

/** Interim values with where each stands. */
export function MilestonesCard({ assessment }: { readonly assessment: Assessment }) {
  const { format } = useReading()
  const why = useWhy()
  if (assessment.milestones.length === 0) return null
  return (
    <Card title={why.milestonesTitle}>
      <ul className="mt-3 space-y-1.5 text-sm">
        {assessment.milestones.map(({ milestone, state }) => (
          <li key={milestone.dueBy} className="flex flex-wrap justify-between gap-x-4">
            <span>
              {format.valueWithUnit(milestone.value, assessment.terms.unit)} ·{' '}
              {format.shortDate(milestone.dueBy)}
            </span>
            <span className="font-semibold">{why.milestoneStates[state]}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Earlier terms of a target that was revised: kept and shown, never overwritten. */
export function RevisionsCard({ target }: { readonly target: Target }) {
  const { format, text } = useReading()
  const why = useWhy()
  if (target.revisions.length === 0) return null
  return (
    <Card title={why.revisionsTitle}>
      <ul className="mt-3 space-y-2 text-sm">
        {target.revisions.map(({ revisedOn, previousValue, previousDueBy, reason }) => (
          <li key={revisedOn}>
            {why.revised(
              format.date(revisedOn),
              format.valueWithUnit(previousValue, target.unit),
              format.date(previousDueBy),
              text(reason),
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
