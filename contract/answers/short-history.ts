import { lastDayOf } from '#src/core/calendar.ts'
import type { Observation } from '#src/core/model.ts'
import type { PlanTarget } from '#tools/plans/plan-store.ts'

const WHOLE_UP_TO = 60

type Terms = Pick<PlanTarget, 'direction' | 'dueBy' | 'revisions'>

function bestSoFar(observations: readonly Observation[], direction: Terms['direction']): Observation[] {
  let best: number | null = null
  return observations.filter(({ value }) => {
    if (value === null) return false
    const isBetter = best === null || (direction === 'increase' ? value > best : value < best)
    if (isBetter) best = value
    return isBetter
  })
}

/**
 * As much of a series as a target is judged by, in its own order: see `TargetSeries.history` in the
 * contract. Of a period that is kept every record is kept, as conflicts and corrections are judged too.
 */
export function shortHistory(
  observations: readonly Observation[],
  terms: Terms,
): { readonly history: readonly Observation[]; readonly isHistoryComplete: boolean } {
  if (observations.length <= WHOLE_UP_TO) return { history: observations, isHistoryComplete: true }

  const dated = observations.filter(({ value }) => value !== null)
  const deadlines = [terms.dueBy, ...terms.revisions.map((revision) => revision.previousDueBy)]
  const aroundDeadlines = deadlines.flatMap((deadline) => {
    const isUpTo = ({ asOf }: Observation): boolean => (lastDayOf(asOf) ?? asOf) <= deadline
    return [dated.findLast(isUpTo), dated.find((observation) => !isUpTo(observation))]
  })
  const kept = new Set(
    [
      ...observations.slice(-WHOLE_UP_TO),
      observations[0],
      ...bestSoFar(observations, terms.direction),
      ...aroundDeadlines,
    ].map((observation) => observation?.asOf),
  )
  return { history: observations.filter(({ asOf }) => kept.has(asOf)), isHistoryComplete: false }
}
