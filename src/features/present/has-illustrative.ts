import type { TargetEvidence } from '#src/core/target-evidence.ts'

/** Whether any target is judged on a figure that nobody published. */
export function hasIllustrative(evidence: readonly TargetEvidence[]): boolean {
  return evidence.some(({ assessment: { latest } }) => latest?.observation.quality === 'illustrative')
}
