import type { Note, Series, Unit } from '#src/core/model.ts'

import type { Fields } from './fields.ts'
import type { IdList } from './id-list.ts'
import { ID, PERIOD, wholeNumber } from './kinds.ts'
import type { FaultList } from './plan-fault.ts'
import { readNote } from './read-notes.ts'
import { readTable } from './read-table.ts'
import { addIds, readRows } from './rows.ts'

const SERIES_COLUMNS = [
  'id',
  'unit',
  'name_en',
  'name_zh-CN',
  'definition_en',
  'definition_zh-CN',
  'publication_interval_months',
  'publication_lag_days',
  'ended_as_of',
  'ended_reason_en',
  'ended_reason_zh-CN',
]
const NOTE_COLUMNS = ['series', 'sources', 'text_en', 'text_zh-CN']

interface Known {
  readonly units: ReadonlyMap<string, Unit>
  readonly unitIds: IdList
  readonly sourceIds: IdList
  readonly seriesIds: IdList
}

interface SeriesRead {
  readonly series: readonly Series[]
  readonly unitIdBySeries: ReadonlyMap<string, string>
}

export function readSeries(folder: string, known: Known, faults: FaultList): SeriesRead {
  const table = readTable(folder, 'series/series.csv', SERIES_COLUMNS, faults)
  addIds(table, known.seriesIds, faults)
  const notes = readNotes(folder, known, faults)
  const unitIdBySeries = new Map<string, string>()

  const series = readRows(table, faults, (row): Series | null => {
    const id = row.value('id', ID)
    const unitId = row.reference('unit', known.unitIds)
    unitIdBySeries.set(id, unitId)
    const unit = known.units.get(unitId)
    const rest = {
      name: row.localized('name'),
      definition: row.localizedOrNull('definition'),
      publication: readPublication(row),
      ended: readEnd(row),
      notes: notes.get(id) ?? [],
    }
    // Without its unit, whose own row then has a fault, the series can't be shown.
    return unit === undefined ? null : { id, unit, ...rest }
  })
  return { series: series.filter((one) => one !== null), unitIdBySeries }
}

function readNotes(folder: string, known: Known, faults: FaultList): ReadonlyMap<string, readonly Note[]> {
  const table = readTable(folder, 'series/series-notes.csv', NOTE_COLUMNS, faults)
  const notes = new Map<string, Note[]>()
  const rows = readRows(table, faults, (row) => ({
    seriesId: row.reference('series', known.seriesIds),
    note: readNote(row, known.sourceIds),
  }))
  for (const { seriesId, note } of rows) notes.set(seriesId, [...(notes.get(seriesId) ?? []), note])
  return notes
}

function readPublication(row: Fields): Series['publication'] {
  const interval = 'publication_interval_months'
  const lag = 'publication_lag_days'
  if (!row.has(interval) && !row.has(lag)) {
    row.valueOrNull(interval, wholeNumber(1, 120))
    row.valueOrNull(lag, wholeNumber(0, 3660))
    return null
  }
  return {
    intervalMonths: row.value(interval, wholeNumber(1, 120)),
    lagDays: row.value(lag, wholeNumber(0, 3660)),
  }
}

function readEnd(row: Fields): Series['ended'] {
  const asOf = row.valueOrNull('ended_as_of', PERIOD)
  if (asOf !== null) return { asOf, reason: row.localized('ended_reason') }
  if (row.localizedOrNull('ended_reason') !== null) {
    row.fault('ended_reason', 'ended_reason is filled in, but ended_as_of is not.', PERIOD.expects)
  }
  return null
}
