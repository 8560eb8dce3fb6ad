import type { Observation, Series, Source, Target } from '#src/core/model.ts'
import { useApi } from './api-context.tsx'
import { observationsOptions } from './observations.ts'
import type { Resource } from './use-resource.ts'
import { useResources } from './use-resources.ts'

export interface History {
  readonly series: Series
  readonly load: Resource<{ readonly items: readonly Observation[]; readonly sources: readonly Source[] }>
}

/** Every record of the series that measure the targets, asked for only where the plan did not bring them all. */
export function useHistories(targets: readonly Target[]): readonly History[] {
  const api = useApi()
  const entries = targets.flatMap((target) =>
    target.series.filter(({ role, isHistoryComplete }) => role !== 'related' && !isHistoryComplete),
  )
  const wanted = [...new Map(entries.map(({ series }) => [series.id, series])).values()]
  const loads = useResources(wanted.map(({ id }) => observationsOptions(api, id)))
  return wanted.flatMap((series, index) => {
    const load = loads[index]
    return load === undefined ? [] : [{ series, load }]
  })
}
