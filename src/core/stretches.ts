/** What may be joined into one line: figures that compare, without a gap between them. */

import type { Figure } from './assessment.ts'
import { lastDayOf } from './calendar.ts'
import type { IsoDate, Observation } from './model.ts'

/** A period with records and no value in any of them. */
export interface MissingPeriod {
  readonly on: IsoDate
  /** The newest record, which says why there is none. */
  readonly observation: Observation
}

/** The days by which one keeps to what was so: by the period described, and by publication. */
export interface Known {
  readonly asOf: IsoDate
  readonly publishedBy: IsoDate | null
}

/** Of the periods that `figures` leave out, those for which a record says that there is no value, oldest first. */
export function missingPeriods(
  figures: readonly Figure[],
  observations: readonly Observation[],
  known: Known,
): MissingPeriod[] {
  const without = observations.filter(({ value }) => value === null)
  if (without.length === 0) return []
  const told = new Set(figures.map(({ on }) => on))
  const newest = new Map<IsoDate, Observation>()
  for (const observation of without) {
    const on = lastDayOf(observation.asOf)
    if (on === null || on > known.asOf || told.has(on)) continue
    const { publishedOn } = observation
    if (known.publishedBy !== null && (publishedOn === null || publishedOn > known.publishedBy)) continue
    const other = newest.get(on)
    if (other === undefined || other.recordedAt < observation.recordedAt) newest.set(on, observation)
  }
  return [...newest]
    .map(([on, observation]) => ({ on, observation }))
    .toSorted((a, b) => a.on.localeCompare(b.on))
}

/** The figures, oldest first, parted where a series broke off and where a period between two has no value; `missing` oldest first. */
export function comparableStretches(
  figures: readonly Figure[],
  missing: readonly Pick<MissingPeriod, 'on'>[],
): Figure[][] {
  const stretches: Figure[][] = []
  let passed = 0
  for (const figure of figures) {
    const open = stretches.at(-1)
    const passedBefore = passed
    while ((missing[passed]?.on ?? figure.on) < figure.on) passed += 1
    const isGap = passed > passedBefore
    if (open === undefined || figure.observation.break || isGap) stretches.push([figure])
    else open.push(figure)
  }
  return stretches
}
