/** The value that a target asked for, from revision to revision. */

import type { TargetTerms } from './assessment.ts'
import type { IsoDate, Target } from './model.ts'

export interface TargetStep {
  /** The day on which it came into force; null where it was asked for from the start. */
  readonly from: IsoDate | null
  /** The day on which it was replaced; null where it is in force. */
  readonly to: IsoDate | null
  /** In the target's unit. */
  readonly value: number
}

/** Oldest first; the last is the value of the terms in force at `asOf`. A revision that keeps the value makes no step. */
export function listTargetSteps({ revisions }: Target, { value }: TargetTerms, asOf: IsoDate): TargetStep[] {
  const made = revisions
    .filter(({ revisedOn }) => revisedOn <= asOf)
    .toSorted((a, b) => a.revisedOn.localeCompare(b.revisedOn))
  const steps: TargetStep[] = []
  let from: IsoDate | null = null
  for (const [index, { revisedOn, previousValue }] of made.entries()) {
    if (previousValue === (made[index + 1]?.previousValue ?? value)) continue
    steps.push({ from, to: revisedOn, value: previousValue })
    from = revisedOn
  }
  return [...steps, { from, to: null, value }]
}
