import { replaceEqualDeep, type QueryClient, type QueryKey } from '@tanstack/react-query'
import type { PlanDetail, WholePlan } from '#src/api/answers.ts'
import type { PlanDesk } from '#src/api/rest-of-plan.ts'
import { lastFailure } from './last-failure.ts'
import { beginningKey } from './plan-beginning.ts'
import { isPassing } from './request-manners.ts'

/**
 * Where a plan is kept while its pages come. A load goes on where the one before it broke off, unless figures
 * have changed since or the cursor was of no use.
 */
export function deskOf(client: QueryClient, planId: string, planKey: QueryKey): PlanDesk {
  const queryKey = beginningKey(planId)
  const known = client.getQueryData<WholePlan>(planKey)
  const failure = lastFailure(client.getQueryCache().find({ queryKey: planKey }))
  const isOutdated = client.getQueryState(planKey)?.isInvalidated === true
  const mayGoOn = !isOutdated && (failure === null || isPassing(failure))
  if (known !== undefined) client.removeQueries({ queryKey })
  return {
    begun: mayGoOn ? client.getQueryData<PlanDetail>(queryKey) : undefined,
    known,
    keep: (soFar) => {
      if (known !== undefined) return
      // A load that begins again takes nothing away that is on the screen.
      client.setQueryData<PlanDetail>(queryKey, (shown) =>
        shown !== undefined && shown.targets.items.length > soFar.targets.items.length ? shown : soFar,
      )
    },
    same: (one, other) => replaceEqualDeep(one, other),
  }
}
