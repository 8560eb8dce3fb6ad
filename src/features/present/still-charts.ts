import { fetchedPart } from '#src/ui/fetched-part.tsx'

const target = fetchedPart(async () => (await import('#src/ui/charts/still-chart.tsx')).StillChart)
const shares = fetchedPart(async () => (await import('#src/ui/charts/still-share-chart.tsx')).StillShareChart)

export const StillChart = target.Part
export const StillShareChart = shares.Part

/** Before their slides come, so that no chart is late to its slide, or missing on paper. */
export function fetchCharts(): void {
  void target.fetchAhead()
  void shares.fetchAhead()
}
