import { FollowPlan } from './follow-plan.tsx'
import { PresentKey } from './present-key.tsx'

/** What every page of a plan has beside it: the plan's stream, and the key that opens its slides. */
export function BesidePlan({ planId }: { readonly planId: string }) {
  return (
    <>
      <FollowPlan planId={planId} isTold />
      <PresentKey planId={planId} />
    </>
  )
}
