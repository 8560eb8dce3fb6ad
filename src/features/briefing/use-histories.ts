import { useMemo } from 'react'
import type { Observation, Series, Source, Target } from '#src/core/model.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { observationsOptions } from '#src/queries/observations.ts'
import type { Resource } from '#src/queries/use-resource.ts'
import { useResources } from '#src/queries/use-resources.ts'

export interface History {
  readonly series: Series
  readonly load: Resource<{ readonly items: readonly Observation[]; readonly sources: readonly Source[] }>
}

/** Every record of the series that measure the targets, asked for only where the plan did not bring them all. */
export function useHistories(targets: readonly Target[]): readonly History[] {
  const api = useApi()
  const wanted = useMemo(() => {
    const entries = targets.flatMap((target) =>
      target.series.filter(({ role, isHistoryComplete }) => role !== 'related' && !isHistoryComplete),
    )
    return [...new Map(entries.map(({ series }) => [series.id, series])).values()]
  }, [targets])
  const loads = useResources(wanted.map(({ id }) => observationsOptions(api, id)))
  return wanted.flatMap((series, index) => {
    const load = loads[index]
    return load === undefined ? [] : [{ series, load }]
  })
}
