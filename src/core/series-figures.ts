/** The figures of one series, chosen by the same rules as those that are judged. */

import type { Figure } from './assessment.ts'
import { selectFigures } from './figures.ts'
import type { IsoDate, Observation, Source, Target } from './model.ts'
import { readRecords } from './records.ts'

export interface SeriesFiguresInput {
  readonly target: Target
  readonly seriesId: string
  /** In any order. */
  readonly observations: readonly Observation[]
  readonly sources: readonly Source[]
  readonly asOf: IsoDate
  /** Keeps to what had been published by this day; without it, all that is on record counts. */
  readonly publishedBy?: IsoDate | null | undefined
}

/** One figure a period by `asOf`, oldest first; records that are broken are left out. */
export function seriesFigures({
  target,
  seriesId,
  observations,
  sources,
  asOf,
  publishedBy = null,
}: SeriesFiguresInput): readonly Figure[] {
  const { records } = readRecords(observations)
  const decisions = target.decisions.filter((decision) => decision.seriesId === seriesId)
  return selectFigures(records, { asOf, publishedBy, sources, decisions }).figures
}
