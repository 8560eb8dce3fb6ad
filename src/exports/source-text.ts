import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { figureRecords } from './figure-records.ts'
import type { FileContext } from './file-context.ts'

/** So many publishers are named; who wants all of them has them in the table of sources. */
const NAMED = 12

/** Of the judged figures first, then of the others that are drawn beside them. */
function publishersOf(evidence: TargetEvidence): string[] {
  const drawn = figureRecords(evidence).filter(({ entry }) => entry.role !== 'related')
  const ids = [
    ...evidence.assessment.figures.map(({ observation }) => observation.sourceId),
    ...drawn.map(({ vintage }) => vintage.observation.sourceId),
  ]
  return [...new Set(ids)].flatMap(
    (id) => evidence.sources.find((source) => source.id === id)?.publisher.text ?? [],
  )
}

/** Whose figures are judged, and whose measure the same beside them. */
export function sourceText(all: readonly TargetEvidence[], { format, files }: FileContext): string {
  const publishers = [...new Set(all.flatMap(publishersOf))]
  if (publishers.length === 0) return files.noSource
  const rest = publishers.length - NAMED
  return rest > 0 ? files.andOthers(publishers.slice(0, NAMED), rest) : format.list(publishers)
}
