import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import type { Cell, Table } from '#src/exports/table.ts'

/** What a cell of a file holds, as somebody else's program reads it: numbers as numbers, days as ISO days. */
export type ReadCell = string | number | null

export interface ReadTable {
  readonly header: readonly ReadCell[]
  readonly rows: readonly (readonly ReadCell[])[]
}

export interface ReadCsv extends ReadTable {
  /** What stands below the table, label and value. */
  readonly about: ReadonlyMap<string, string>
}

/** Strict: every record of the same length, and no quote out of place. */
export function csvRecords(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n' })
}

/** The table is what stands above the first empty record. */
export function readCsv(text: string, table: Pick<Table, 'columns'>): ReadCsv {
  const [header = [], ...records] = csvRecords(text)
  const end = records.findIndex((record) => record.every((field) => field === ''))
  const isNumeric = table.columns.map(({ kind }) => kind === 'number')
  return {
    header,
    rows: records
      .slice(0, end)
      .map((record) =>
        record.map((field, index) =>
          field === '' ? null : isNumeric[index] === true ? Number(field) : field,
        ),
      ),
    about: new Map(records.slice(end + 1).map(([label = '', value = '']) => [label, value])),
  }
}

/** Each sheet by its name. */
export async function readXlsx(blob: Blob): Promise<ReadonlyMap<string, ReadTable>> {
  const sheets = await readXlsxFile(Buffer.from(await blob.arrayBuffer()), { trim: false })
  return new Map(
    sheets.map(({ sheet, data }) => {
      const [header = [], ...rows] = data.map((row) => row.map(readCell))
      return [sheet, { header, rows }]
    }),
  )
}

function readCell(value: unknown): ReadCell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  throw new Error(`A cell holds ${JSON.stringify(value)}, which is neither text, number nor day.`)
}

/** What the model says that a file must hold. */
export function modelCell(cell: Cell): ReadCell {
  return cell === null ? null : cell.value
}
