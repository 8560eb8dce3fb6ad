import type { Observation } from '#src/core/model.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'

const WIDTH = 240
const HEIGHT = 60

/** What a value is said as, wherever it stands. */
function lastOf(observations: readonly Observation[]): Observation | undefined {
  return observations.findLast(({ value }) => value !== null)
}

function line(observations: readonly Observation[]): string {
  const values = observations.flatMap(({ value }) => value ?? [])
  const most = Math.max(...values)
  const points = values.map(
    (value, at) =>
      `${((at / Math.max(1, values.length - 1)) * WIDTH).toFixed(0)},${(HEIGHT - (value / most) * HEIGHT).toFixed(0)}`,
  )
  return `<svg viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}"><polyline points="${points.join(' ')}" fill="none" stroke="#13202b"/></svg>`
}

/**
 * The limit: the plan's targets with their last values and lines in one page without a script. Nothing can be on
 * screen sooner.
 */
export function limitPage({ targets, series, observations }: PlanStore, planId: string): string {
  const cards = targets
    .filter((target) => target.planId === planId)
    .map((target) => {
      const primary = target.series.find(({ role }) => role === 'primary')
      const measured = primary === undefined ? [] : (observations[primary.seriesId] ?? [])
      const unit = series.find(({ id }) => id === primary?.seriesId)?.unit
      const value = lastOf(measured)?.value
      const said =
        value === undefined || value === null
          ? 'Not measured'
          : `${value.toLocaleString('en')}${unit?.kind === 'share' ? '%' : ''}`
      return `<article><h2>${target.name.en}</h2><p>${said}</p>${measured.length > 1 ? line(measured) : ''}</article>`
    })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Targets</title><style>body{font-family:sans-serif}article{display:inline-block;width:22rem;margin:1rem}p{font-size:2rem}</style>${cards.join('')}</html>`
}
