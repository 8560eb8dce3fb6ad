import type { Observation, Series, Source, Unit } from '#src/core/model.ts'

import { IdList } from './id-list.ts'
import type { FaultList } from './plan-fault.ts'
import { figureKey, readObservations } from './read-observations.ts'
import { readSeries } from './read-series.ts'
import { readSources } from './read-sources.ts'
import { readUnits } from './read-units.ts'

/** What all plans share: units, sources, and series with their figures. */
export interface Library {
  readonly units: ReadonlyMap<string, Unit>
  readonly sources: readonly Source[]
  readonly series: readonly Series[]
  /** By series id, oldest period first. */
  readonly observations: Readonly<Record<string, readonly Observation[]>>
  readonly unitIds: IdList
  readonly sourceIds: IdList
  readonly seriesIds: IdList
  /** The unit's id of every series named, also of one with a fault. */
  readonly unitIdBySeries: ReadonlyMap<string, string>
  /** True where a row gives a figure for this series, period and source, or may give one. */
  readonly hasFigure: (seriesId: string, asOf: string, sourceId: string) => boolean
}

export function readLibrary(folder: string, faults: FaultList): Library {
  const unitIds = new IdList('unit', 'series/units.csv')
  const sourceIds = new IdList('source', 'series/sources.csv')
  const seriesIds = new IdList('series', 'series/series.csv')

  const units = readUnits(folder, unitIds, faults)
  const sources = readSources(folder, sourceIds, faults)
  const { series, unitIdBySeries } = readSeries(folder, { units, unitIds, sourceIds, seriesIds }, faults)
  const read = readObservations(
    folder,
    { units, sources, series, unitIdBySeries, sourceIds, seriesIds },
    faults,
  )

  return {
    units,
    sources,
    series,
    observations: read.observations,
    unitIds,
    sourceIds,
    seriesIds,
    unitIdBySeries,
    hasFigure: (seriesId, asOf, sourceId) =>
      !read.isWhole || read.figureKeys.has(figureKey(seriesId, asOf, sourceId)),
  }
}
