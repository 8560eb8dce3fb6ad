import type { About } from './about.ts'
import type { Cell, Table } from './table.ts'

const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'

/** What a spreadsheet takes for the beginning of a formula, the wide forms of Chinese typing among it. */
const BEGINS_A_FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u

/** Text that begins like a formula stays text by an apostrophe before it. */
function safeText(text: string): string {
  return BEGINS_A_FORMULA.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  switch (cell.kind) {
    case 'number':
      return String(cell.value)
    case 'date':
      return cell.value
    case 'text':
    case 'link':
      return quoted(safeText(cell.value))
  }
}

/**
 * A table as CSV by RFC 4180, with a byte-order mark, by which spreadsheets know UTF-8. The first record is the
 * header, so that filters and programs work as they come; what the file says of itself stands below the table
 * and an empty record, filled up to the same number of fields.
 */
export function csvText({ columns, rows }: Table, about: About): string {
  const record = (fields: readonly string[]) => columns.map((_, index) => fields[index] ?? '').join(',')
  const records = [
    record(columns.map(({ header }) => quoted(safeText(header)))),
    ...rows.map((row) => record(row.map(cellText))),
    record([]),
    ...about.map(([label, cell]) => record([quoted(safeText(label)), cellText(cell)])),
  ]
  return `${BYTE_ORDER_MARK}${records.join(LINE_END)}${LINE_END}`
}
