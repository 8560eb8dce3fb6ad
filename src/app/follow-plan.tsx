import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useApi } from '#src/queries/api-context.tsx'
import { healthOptions } from '#src/queries/health.ts'
import { followPlan } from '#src/queries/live.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { LiveNote } from './live-note.tsx'

interface FollowPlanProps {
  readonly planId: string
  /** True where the page has no words of its own for what arrives. */
  readonly isTold: boolean
}

/** Follows what changes in the plan, where the backend has a stream and the configuration wants it. */
export function FollowPlan({ planId, isTold }: FollowPlanProps) {
  const api = useApi()
  const client = useQueryClient()
  const { data } = useResource(healthOptions(api))
  const hasEvents = api.live === 'stream' && data?.capabilities.events === true

  useEffect(() => (hasEvents ? followPlan(client, api, planId) : undefined), [client, api, planId, hasEvents])

  return hasEvents && isTold ? <LiveNote planId={planId} /> : null
}
