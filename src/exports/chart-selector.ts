/** The one drawing of a chart that can be taken away as an image. */
export const CHART_DRAWING = '[data-chart] svg'

/** What explains its marks and stands outside of it: a sign and a text each. */
export const CHART_KEY_ENTRY = '[data-chart-key] li'
