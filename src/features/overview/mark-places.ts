import type { Assessment } from '#src/core/assessment.ts'
import type { Target } from '#src/core/model.ts'

/** How many marks a card may come to bear, known before they are worked out, so that their place can be kept. */
export function markPlaces(target: Target, { reason, freshness, conflicts, latest }: Assessment): number {
  const state = freshness?.state
  return [
    reason === 'pace',
    state === 'overdue' || state === 'due',
    conflicts.length > 0,
    latest !== null && target.series.some(({ role }) => role === 'alternative'),
  ].filter(Boolean).length
}
