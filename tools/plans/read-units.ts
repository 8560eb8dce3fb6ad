import type { Unit } from '#src/core/model.ts'

import type { IdList } from './id-list.ts'
import { ID, oneOf } from './kinds.ts'
import type { FaultList } from './plan-fault.ts'
import { readTable } from './read-table.ts'
import { addIds, readRows } from './rows.ts'

const COLUMNS = ['id', 'kind', 'symbol_en', 'symbol_zh-CN', 'name_en', 'name_zh-CN']

export function readUnits(folder: string, unitIds: IdList, faults: FaultList): ReadonlyMap<string, Unit> {
  const table = readTable(folder, 'series/units.csv', COLUMNS, faults)
  addIds(table, unitIds, faults)
  const units = readRows(table, faults, (row): Unit => ({
    id: row.value('id', ID),
    kind: row.value('kind', oneOf('share', 'count', 'measure')),
    symbol: row.localized('symbol'),
    name: row.localized('name'),
  }))
  return new Map(units.map((unit) => [unit.id, unit]))
}
