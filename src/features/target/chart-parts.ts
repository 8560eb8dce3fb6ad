import { fetchedPart } from '#src/ui/fetched-part.tsx'

/** The chart of a trajectory, to be read. */
export const trajectoryChart = fetchedPart(
  async () => (await import('#src/ui/charts/trajectory-chart.tsx')).TrajectoryChart,
)

/** Its picture, which a page comes with that is made ahead. */
export const chartAhead = fetchedPart(async () => (await import('#src/ui/charts/still-chart.tsx')).ChartAhead)
