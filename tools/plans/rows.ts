import { type Fields, readRecord } from './fields.ts'
import type { IdList } from './id-list.ts'
import type { FaultList } from './plan-fault.ts'
import type { Table } from './read-table.ts'

/** What `read` makes of each row; rows with a fault are left out. */
export function readRows<Value>(
  table: Table,
  faults: FaultList,
  read: (fields: Fields) => Value,
): readonly Value[] {
  return table.rows
    .filter((row) => row.isWhole)
    .map((row) => readRecord(row.mapping, 'The row', faults, read))
    .filter((value) => value !== null)
}

/** Notes every id of a table, of rows with a fault too. */
export function addIds(table: Table, ids: IdList, faults: FaultList): void {
  if (!table.isWhole) ids.markPartial()
  for (const { mapping } of table.rows) {
    const id = mapping.entries.get('id')
    if (id?.branch.type === 'text') ids.add(id.branch.text, id.place, faults)
  }
}
