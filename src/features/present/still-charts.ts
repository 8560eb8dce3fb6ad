import { lazy } from 'react'

const loadTarget = async () => import('#src/ui/charts/still-chart.tsx')
const loadShares = async () => import('#src/ui/charts/still-share-chart.tsx')

export const StillChart = lazy(async () => ({ default: (await loadTarget()).StillChart }))

export const StillShareChart = lazy(async () => ({ default: (await loadShares()).StillShareChart }))

/** Fetches them before their slides come, so that no chart is late to its slide. What fails has its words there. */
export function fetchCharts(): void {
  for (const load of [loadTarget, loadShares]) load().catch(() => undefined)
}
