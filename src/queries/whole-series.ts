import type { QueryClient } from '@tanstack/react-query'
import type { ApiClient } from '#src/api/client.ts'
import type { WholeList } from '#src/api/every-page.ts'
import type { Observation, Source, Target, TargetSeries } from '#src/core/model.ts'
import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { observationsKey, observationsOptions } from './observations.ts'

/** So many series are asked for at a time, so that none waits in line until its time is up. */
const AT_A_TIME = 4

type WholeSeries = WholeList<Observation>

/** What the page shows already, else the history where that is all there is; undefined where it must be fetched. */
function atHand(client: QueryClient, { series, history, isHistoryComplete }: TargetSeries) {
  const shown = client.getQueryData<WholeSeries>(observationsKey(series.id))
  return shown ?? (isHistoryComplete ? { items: history, sources: [] } : undefined)
}

/**
 * The targets with every record of their series, those that come from further away than the plan among them.
 * Rejects where a series cannot be had: what is taken away is whole.
 */
export async function wholeSeries(
  client: QueryClient,
  api: ApiClient,
  targets: readonly Target[],
  sources: readonly Source[],
): Promise<readonly Omit<TargetEvidence, 'assessment'>[]> {
  const found = new Map<string, WholeSeries>()
  const missing = new Set<string>()
  for (const entry of targets.flatMap((target) => target.series)) {
    const known = atHand(client, entry)
    if (known === undefined) missing.add(entry.series.id)
    else found.set(entry.series.id, known)
  }
  const waiting = [...missing]
  const fetchInTurn = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      found.set(id, await client.query({ ...observationsOptions(api, id), staleTime: 'static' }))
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, fetchInTurn))
  return targets.map((target) => {
    const whole = target.series.map(({ role, series, history }) => ({
      role,
      series,
      observations: found.get(series.id)?.items ?? history,
    }))
    const fetched = target.series.flatMap(({ series }) => found.get(series.id)?.sources ?? [])
    const unique = new Map([...sources, ...fetched].map((source) => [source.id, source]))
    return { target, series: whole, sources: [...unique.values()] }
  })
}
