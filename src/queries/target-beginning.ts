import type { ApiClient } from '#src/api/client.ts'
import { observationsOptions } from './observations.ts'
import type { ResourceOptions } from './resource-options.ts'
import { targetOptions } from './target.ts'

/** What the page of a target is made of beside its plan, as far as its answers came with it, by their addresses. */
export function targetBeginning(
  api: ApiClient,
  planId: string,
  targetId: string,
  addresses: Iterable<string>,
): readonly ResourceOptions<unknown>[] {
  const seriesIds = [...addresses].flatMap((address) => {
    const [, id] = /\/series\/([^/]+)\/observations\b/u.exec(address) ?? []
    return id === undefined ? [] : [decodeURIComponent(id)]
  })
  return [targetOptions(api, planId, targetId), ...seriesIds.map((id) => observationsOptions(api, id))]
}
