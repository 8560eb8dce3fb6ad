import type { Assessment } from '#src/core/assessment.ts'
import { meets } from '#src/core/bounds.ts'
import type { Target } from '#src/core/model.ts'

/** How many marks a card is likely to bear, known before they are worked out, so that their place can be kept. */
export function markPlaces(
  target: Target,
  { reason, freshness, conflicts, latest, terms }: Assessment,
): number {
  const state = freshness?.state
  const isMet = latest !== null && meets(latest.value, terms)
  const isOther = ({ value }: { readonly value: number | null }) =>
    value !== null && latest !== null && meets(value, terms) !== isMet
  return [
    reason === 'pace',
    state === 'overdue' || state === 'due',
    conflicts.length > 1 || conflicts.some(({ others }) => others.some(isOther)),
    target.series.some(
      ({ role, series, history }) =>
        role === 'alternative' && series.unit.id === terms.unit.id && history.slice(-1).some(isOther),
    ),
  ].filter(Boolean).length
}
