import type { Assessment } from '#src/core/assessment.ts'
import type { RuleNumber } from '#src/words/why.ts'

/** Which of the four rules decided. */
export function appliedRule({ latest, reason, isPastDeadline }: Assessment): RuleNumber {
  if (latest === null || reason === 'invalid-input') return 1
  if (isPastDeadline) return 2
  return reason === 'meets-target' || reason === 'reached-and-lost' ? 3 : 4
}
