/** The chart of a trajectory, with the library that draws it. */
export const loadChart = async () => import('#src/ui/charts/trajectory-chart.tsx')
