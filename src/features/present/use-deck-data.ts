import { useMemo } from 'react'
import type { Target } from '#src/core/model.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { healthOptions } from '#src/queries/health.ts'
import { useHistories } from '#src/queries/use-histories.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { useAsOf } from '#src/ui/as-of.ts'
import type { DeckData, PlanDetail } from './deck-data.ts'
import { useSameList } from './use-same-list.ts'

/** Of so many targets every record is fetched; the others are drawn from what came with the plan. */
const FETCHED_AT_MOST = 40

/** What the slides are made from, as it stands now. */
export function useDeckData(detail: PlanDetail): DeckData {
  const health = useResource(healthOptions(useApi()))
  const origin = health.data?.origin ?? null
  const { date: asOf, publishedBy } = useAsOf(detail.plan.timeZone)
  const targets: readonly Target[] = detail.targets.slice(0, FETCHED_AT_MOST)
  const histories = useHistories(targets)
  const answers = useSameList(histories.map(({ load }) => load.data))
  const ids = useSameList(histories.map(({ series }) => series.id))
  const whole = useMemo(
    () =>
      ids.flatMap((seriesId, index) => {
        const answer = answers[index]
        return answer === undefined ? [] : [{ seriesId, items: answer.items, sources: answer.sources }]
      }),
    [ids, answers],
  )
  return useMemo(
    () => ({ detail, whole, origin, asOf, publishedBy }),
    [detail, whole, origin, asOf, publishedBy],
  )
}
