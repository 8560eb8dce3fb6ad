/** What a target is judged from. */

import type { IsoDate, Observation, Source, Target, TargetSeries } from './model.ts'

export interface AssessmentInput {
  readonly target: Target
  /** Of the primary series, in any order; without it, the short history that the target carries. */
  readonly observations?: readonly Observation[] | undefined
  /** What is known of the sources that the observations name. */
  readonly sources: readonly Source[]
  /** The day judged for. Values that describe a later day are not used. */
  readonly asOf: IsoDate
  /** Keeps to what had been published by this day; without it, all that is on record counts. */
  readonly publishedBy?: IsoDate | undefined
  /** Of the plan: in it a day is told from a moment, such as that at which something was recorded; without it, UTC. */
  readonly timeZone?: string | undefined
}

/** The series that the target is judged on; null where none is. */
export function primaryOf(target: Target): TargetSeries | null {
  return target.series.find(({ role }) => role === 'primary') ?? null
}

/** What the target is judged from: the observations given, or else its own short history; empty without a primary series. */
export function observationsOf({ target, observations }: AssessmentInput): readonly Observation[] {
  const primary = primaryOf(target)
  return primary === null ? [] : (observations ?? primary.history)
}
