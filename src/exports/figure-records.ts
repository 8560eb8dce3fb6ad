import { seriesFigures } from '#src/core/series-figures.ts'
import { isOnRecord, listVintages, type Vintage } from '#src/core/vintages.ts'
import type { SeriesEvidence, TargetEvidence } from '#src/core/target-evidence.ts'

/** One record of one series, in its part for one target. */
export interface FigureRecord {
  readonly evidence: TargetEvidence
  readonly entry: SeriesEvidence
  readonly vintage: Vintage
}

/** Every record by the day judged for: chosen for its period, not chosen, corrected, and without a value. */
export function figureRecords(evidence: TargetEvidence): FigureRecord[] {
  const { target, assessment, sources } = evidence
  const { asOf, publishedBy, figures } = assessment
  return evidence.series.flatMap((entry) => {
    const { role, series, observations } = entry
    const chosen =
      role === 'primary'
        ? figures
        : seriesFigures({ target, seriesId: series.id, observations, sources, asOf, publishedBy })
    return listVintages(observations, chosen)
      .filter(({ observation }) => isOnRecord(observation, assessment))
      .map((vintage) => ({ evidence, entry, vintage }))
  })
}
