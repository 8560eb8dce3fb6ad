import type { Figure } from '#src/core/assessment.ts'
import type { Source } from '#src/core/model.ts'
import { evidenceFigures, type TargetEvidence } from '#src/core/target-evidence.ts'

/** Whose figure is the latest, and whose proves that the target was met; whose target it is where nothing measures it. */
export function tellingSources({ target, assessment, sources }: TargetEvidence): readonly Source[] {
  const { latest, firstMet } = assessment
  const ids = latest === null ? target.sourceIds.slice(0, 1) : [latest, firstMet?.figure].flatMap(sourceOf)
  return [...new Set(ids)].flatMap((wanted) => sources.find(({ id }) => id === wanted) ?? [])
}

function sourceOf(figure: Figure | undefined): string[] {
  return figure === undefined ? [] : [figure.observation.sourceId]
}

/** How many sources the figures on a target's slide have. */
export function countSources(judged: TargetEvidence): number {
  const measuring = judged.series.filter(({ role }) => role !== 'related')
  const figures = measuring.flatMap((one) => evidenceFigures(judged, one))
  return new Set(
    figures.flatMap(({ observation, others }) => [observation, ...others].map(({ sourceId }) => sourceId)),
  ).size
}
