import type { Target } from '#src/core/model.ts'

/** Every source that a target names, without its observations. */
function* sourceIdsOfTerms(target: Target): Iterable<string> {
  yield* target.sourceIds
  if (target.baseline !== null && target.baseline.sourceId !== null) yield target.baseline.sourceId
  for (const { sourceIds } of [...target.notes, ...target.annotations, ...target.revisions]) yield* sourceIds
  for (const { sourceId } of target.decisions) yield sourceId
  for (const { series } of target.series) for (const { sourceIds } of series.notes) yield* sourceIds
}

/** Every source that a target, its series and the observations it carries name. */
export function* sourceIdsOf(target: Target): Iterable<string> {
  yield* sourceIdsOfTerms(target)
  for (const { history } of target.series) for (const { sourceId } of history) yield sourceId
}
