/** The published methods beside the status, and whether one of them comes to another conclusion. */

import type { Assessment, Computed, Status } from './assessment.ts'
import { checkGrowth, type GrowthCheck, type GrowthClass, type GrowthGap } from './crosscheck-growth.ts'
import { checkSlope, type SlopeCheck, type SlopeClass, type SlopeGap } from './crosscheck-slope.ts'

/** `kinder` where the check sees the target further on than its status does. */
export type DisagreementCode = 'growth-kinder' | 'growth-stricter' | 'slope-kinder' | 'slope-stricter'

export interface CrossChecks {
  readonly growth: Computed<GrowthCheck, GrowthGap>
  readonly slope: Computed<SlopeCheck, SlopeGap>
  /** Empty where the checks agree, are not available, or the status does not rest on pace. */
  readonly disagreements: readonly DisagreementCode[]
}

/** Status and classes in one order: met, on track, behind, off track, going back. */
const STATUS_RANK: Readonly<Partial<Record<Status, number>>> = {
  'on-track': 3,
  behind: 2,
  'off-track': 1,
  regressing: 0,
}

const GROWTH_RANK: Readonly<Record<GrowthClass, number>> = {
  'target-achieved': 4,
  'substantial-progress': 3,
  'moderate-progress': 2,
  'limited-progress': 1,
  deterioration: 0,
}

const SLOPE_RANK: Readonly<Record<SlopeClass, number>> = {
  'on-track': 3,
  'slightly-off': 2,
  off: 1,
  'moving-away': 0,
}

/** The two methods applied to what an assessment was made from. They explain a status and never change it. */
export function crossCheck(assessment: Assessment): CrossChecks {
  const growth = checkGrowth(assessment)
  const slope = checkSlope(assessment)
  const rank = STATUS_RANK[assessment.status]
  const disagreements: DisagreementCode[] = []
  if (rank !== undefined && growth.available) {
    const other = GROWTH_RANK[growth.value.class]
    if (other !== rank) disagreements.push(other > rank ? 'growth-kinder' : 'growth-stricter')
  }
  if (rank !== undefined && slope.available) {
    const other = SLOPE_RANK[slope.value.class]
    if (other !== rank) disagreements.push(other > rank ? 'slope-kinder' : 'slope-stricter')
  }
  return { growth, slope, disagreements }
}
