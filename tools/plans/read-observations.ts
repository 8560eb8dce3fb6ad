import { lastDayOf } from '#src/core/calendar.ts'
import type { Observation, Series, Source, Unit } from '#src/core/model.ts'

import type { Fields } from './fields.ts'
import type { IdList } from './id-list.ts'
import { DATE, INSTANT, NUMBER, oneOf, PERIOD, YES_OR_NO } from './kinds.ts'
import type { FaultList, Place } from './plan-fault.ts'
import { readTable } from './read-table.ts'
import { readRows } from './rows.ts'

const COLUMNS = [
  'series',
  'as_of',
  'value',
  'qualifier',
  'quality',
  'break',
  'source',
  'published_on',
  'recorded_at',
  'missing_reason_en',
  'missing_reason_zh-CN',
  'note_en',
  'note_zh-CN',
]

interface Known {
  readonly units: ReadonlyMap<string, Unit>
  readonly sources: readonly Source[]
  readonly series: readonly Series[]
  readonly unitIdBySeries: ReadonlyMap<string, string>
  readonly sourceIds: IdList
  readonly seriesIds: IdList
}

interface ObservationsRead {
  readonly observations: Readonly<Record<string, readonly Observation[]>>
  readonly figureKeys: ReadonlySet<string>
  /** False where rows could not be read, so that a missing figure proves nothing. */
  readonly isWhole: boolean
}

export function figureKey(seriesId: string, asOf: string, sourceId: string): string {
  return [seriesId, asOf, sourceId].join(' ')
}

export function readObservations(folder: string, known: Known, faults: FaultList): ObservationsRead {
  const table = readTable(folder, 'series/observations.csv', COLUMNS, faults)
  const sourceDates = new Map(known.sources.map((source) => [source.id, source.publishedOn]))
  const seriesById = new Map(known.series.map((series) => [series.id, series]))
  const figureKeys = new Set<string>()
  const firstPlaces = new Map<string, Place>()

  const rows = readRows(table, faults, (row) => {
    const seriesId = row.reference('series', known.seriesIds)
    const asOf = row.value('as_of', PERIOD)
    const sourceId = row.reference('source', known.sourceIds)
    const recordedAt = row.value('recorded_at', INSTANT)
    const value = readValue(row, known.units.get(known.unitIdBySeries.get(seriesId) ?? ''))
    if (value !== null) figureKeys.add(figureKey(seriesId, asOf, sourceId))
    checkSeriesNotEnded(row, asOf, seriesById.get(seriesId))
    checkFirstOfItsKind(row, [seriesId, lastDayOf(asOf) ?? '', sourceId, recordedAt], firstPlaces)
    const observation: Observation = {
      id: [seriesId, asOf, sourceId, recordedAt].join('_'),
      asOf,
      value,
      missingReason: row.localizedOrNull('missing_reason'),
      qualifier: row.value('qualifier', oneOf('exact', 'at-least', 'at-most', 'about')),
      quality: row.value('quality', oneOf('reported', 'provisional', 'estimated', 'illustrative')),
      break: row.value('break', YES_OR_NO),
      sourceId,
      publishedOn: row.valueOrNull('published_on', DATE) ?? sourceDates.get(sourceId) ?? null,
      recordedAt,
      note: row.localizedOrNull('note'),
    }
    return { seriesId, observation }
  })

  const bySeries = new Map(known.series.map(({ id }): [string, Observation[]] => [id, []]))
  for (const { seriesId, observation } of rows) bySeries.get(seriesId)?.push(observation)
  for (const own of bySeries.values()) own.sort(byPeriodThenRecord)
  const observations = Object.fromEntries(bySeries)
  return { observations, figureKeys, isWhole: table.isWhole && table.rows.every((row) => row.isWhole) }
}

function readValue(row: Fields, unit: Unit | undefined): number | null {
  const value = row.valueOrNull('value', NUMBER)
  const hasReason = row.has('missing_reason')
  if (value === null && !hasReason) {
    row.fault(
      'value',
      'value is empty, and no reason stands beside it.',
      'Write the figure, or say why there is none in missing_reason_en and missing_reason_zh-CN.',
    )
  }
  if (value !== null && hasReason) {
    row.fault('value', 'The row has both a value and a reason for its absence.', 'Clear one of the two.')
  }
  if (value !== null && unit?.kind === 'count' && Number.isFinite(value) && !Number.isInteger(value)) {
    row.fault(
      'value',
      `value is ${String(value)}, but ${unit.name.en} are counted whole.`,
      'Correct the figure, or give the series a unit of the kind measure.',
    )
  }
  return value
}

function checkSeriesNotEnded(row: Fields, asOf: string, series: Series | undefined): void {
  const lastDay = lastDayOf(asOf)
  const end = series === undefined || series.ended === null ? null : lastDayOf(series.ended.asOf)
  if (lastDay === null || end === null || lastDay <= end) return
  row.fault(
    'as_of',
    `as_of is ${asOf}, but series.csv says that the series ended with ${end}.`,
    'Correct the date, or clear the end of the series.',
  )
}

function checkFirstOfItsKind(row: Fields, keys: readonly string[], firstPlaces: Map<string, Place>): void {
  if (keys.includes('')) return
  const key = keys.join(' ')
  const place = row.at('series')
  const first = firstPlaces.get(key)
  if (first === undefined) {
    firstPlaces.set(key, place)
    return
  }
  row.fault(
    'series',
    `The observation repeats line ${String(first.line)}: same series, period, source and recorded_at.`,
    'Remove one of the two; a corrected figure is a new row with a later recorded_at.',
  )
}

function byPeriodThenRecord(a: Observation, b: Observation): number {
  const [onA, onB] = [lastDayOf(a.asOf) ?? '', lastDayOf(b.asOf) ?? '']
  if (onA !== onB) return onA < onB ? -1 : 1
  const later = Date.parse(a.recordedAt) - Date.parse(b.recordedAt)
  if (later !== 0) return later
  return a.id < b.id ? -1 : 1
}
