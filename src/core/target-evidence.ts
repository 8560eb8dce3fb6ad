/** A target with every record of its series, and what is concluded from them. */

import { assess } from './assess.ts'
import type { Assessment, Figure } from './assessment.ts'
import type { IsoDate, Observation, Series, SeriesRole, Source, Target } from './model.ts'
import { seriesFigures } from './series-figures.ts'

export interface SeriesEvidence {
  readonly role: SeriesRole
  readonly series: Series
  /** Every record, in any order. */
  readonly observations: readonly Observation[]
}

export interface TargetEvidence {
  readonly target: Target
  readonly assessment: Assessment
  /** In the order of the target. */
  readonly series: readonly SeriesEvidence[]
  /** Of the target and of every record. */
  readonly sources: readonly Source[]
}

/** What is known by `asOf`; with `publishedBy` judged on what had been published by then. */
export function judgeEvidence(
  evidence: Omit<TargetEvidence, 'assessment'>,
  asOf: IsoDate,
  publishedBy: IsoDate | undefined,
): TargetEvidence {
  const { target, series, sources } = evidence
  const observations = series.find(({ role }) => role === 'primary')?.observations
  return { ...evidence, assessment: assess({ target, sources, asOf, publishedBy, observations }) }
}

/** One figure a period of one of its series, oldest first: the judged ones, or chosen as those are. */
export function evidenceFigures(
  { target, assessment, sources }: TargetEvidence,
  { role, series, observations }: SeriesEvidence,
): readonly Figure[] {
  const { asOf, publishedBy, figures } = assessment
  return role === 'primary'
    ? figures
    : seriesFigures({
        target,
        seriesId: series.id,
        observations,
        sources,
        asOf,
        publishedBy: publishedBy ?? undefined,
      })
}
