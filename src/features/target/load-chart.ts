import { fetchedPart } from '#src/ui/fetched-part.tsx'

/** The chart of a trajectory, with the library that draws it. */
export const loadChart = async () => import('#src/ui/charts/trajectory-chart.tsx')

/** What stands in for it until then, without the library. */
export const chartAhead = fetchedPart(async () => (await import('#src/ui/charts/still-chart.tsx')).ChartAhead)
