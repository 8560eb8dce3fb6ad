import type { SeriesRole } from '#src/core/model.ts'
import { evidenceFigures, type TargetEvidence } from '#src/core/target-evidence.ts'
import type { FileContext } from './file-context.ts'

/** So many publishers are named; who wants all of them has them in the table of sources. */
const NAMED = 12

/** What a file holds of a target: its own series, those that measure the same too, or all of them. */
export type Shown = 'own' | 'measured' | 'all'

const ROLES: Readonly<Record<Shown, readonly SeriesRole[]>> = {
  own: ['primary'],
  measured: ['primary', 'alternative'],
  all: ['primary', 'alternative', 'related'],
}

/** Of the figures that count, and of those of other sources beside them, series by series. */
function sourcesOf(evidence: TargetEvidence, shown: Shown): string[] {
  return ROLES[shown].flatMap((role) =>
    evidence.series
      .filter((entry) => entry.role === role)
      .flatMap((entry) => evidenceFigures(evidence, entry))
      .flatMap(({ observation, others }) => [observation, ...others].map(({ sourceId }) => sourceId)),
  )
}

/** Whose figures a file shows, those of the latest first. */
export function sourceText(
  all: readonly TargetEvidence[],
  { format, files }: FileContext,
  shown: Shown = 'measured',
): string {
  const sources = new Map(all.flatMap((one) => one.sources.map((source) => [source.id, source] as const)))
  const ids = [
    ...all.flatMap(({ assessment: { latest } }) => latest?.observation.sourceId ?? []),
    ...all.flatMap((one) => sourcesOf(one, shown)),
  ]
  const publishers = [...new Set(ids.flatMap((id) => sources.get(id)?.publisher.text ?? []))]
  if (publishers.length === 0) return files.noSource
  const rest = publishers.length - NAMED
  return rest > 0 ? files.andOthers(publishers.slice(0, NAMED), rest) : format.list(publishers)
}
