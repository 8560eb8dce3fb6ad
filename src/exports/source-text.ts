import type { TargetEvidence } from '#src/core/target-evidence.ts'
import type { FileContext } from './file-context.ts'

/** So many publishers are named; who wants all of them has them in the table of sources. */
const NAMED = 12

function publishersOf({ assessment: { figures }, sources }: TargetEvidence): string[] {
  const ids = new Set(figures.map(({ observation }) => observation.sourceId))
  return sources.filter(({ id }) => ids.has(id)).map(({ publisher }) => publisher.text)
}

/** Whose figures the judgement rests on. */
export function sourceText(all: readonly TargetEvidence[], { format, files }: FileContext): string {
  const publishers = [...new Set(all.flatMap(publishersOf))]
  if (publishers.length === 0) return files.noSource
  const rest = publishers.length - NAMED
  return rest > 0 ? files.andOthers(publishers.slice(0, NAMED), rest) : format.list(publishers)
}
