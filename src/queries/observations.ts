import type { QueryKey } from '@tanstack/react-query'
import type { ApiClient } from '#src/api/client.ts'
import type { WholeList } from '#src/api/every-page.ts'
import type { Observation } from '#src/core/model.ts'
import { resourceOptions, type ResourceOptions } from './resource-options.ts'

export function observationsKey(seriesId: string): QueryKey {
  return ['series', seriesId, 'observations']
}

/** Every record of a series: needed only where the history that comes with a target is not complete. */
export function observationsOptions(
  api: ApiClient,
  seriesId: string,
): ResourceOptions<WholeList<Observation>> {
  return resourceOptions(observationsKey(seriesId), (signal) => api.allObservations(seriesId, signal))
}
