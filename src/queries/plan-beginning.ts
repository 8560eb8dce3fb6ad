import { skipToken, useQuery, type QueryKey } from '@tanstack/react-query'
import type { PlanDetail } from '#src/api/answers.ts'

export function beginningKey(planId: string): QueryKey {
  return ['beginning', planId]
}

/** What is there of a plan of several pages while the rest of it is on its way: its first page, ever longer. */
export function usePlanBeginning(planId: string): PlanDetail | undefined {
  return useQuery<PlanDetail>({ queryKey: beginningKey(planId), queryFn: skipToken }).data
}
