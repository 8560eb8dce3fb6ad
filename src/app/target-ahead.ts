import type { ApiClient } from '#src/api/client.ts'
import { trajectoryChart } from '#src/features/target/chart-parts.ts'
import type { ResourceOptions } from '#src/queries/resource-options.ts'
import { targetBeginning } from '#src/queries/target-beginning.ts'
import { targetPage } from './target-part.ts'

/**
 * What a page of a target that was made ahead is taken over with: its answers, by the addresses of those that came
 * with it, and its parts, without which it would be emptied for a moment.
 */
export async function targetAhead(
  api: ApiClient,
  planId: string,
  targetId: string,
  addresses: Iterable<string>,
): Promise<readonly ResourceOptions<unknown>[]> {
  const asked = targetBeginning(api, planId, targetId, addresses)
  // Its chart comes as fast as the rest and is not waited for.
  void trajectoryChart.fetchAhead()
  await targetPage.fetchAhead()
  return asked
}
