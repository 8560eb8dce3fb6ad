import { CsvError, parse } from 'csv-parse/sync'

import { LANGUAGES } from '#src/core/model.ts'

import type { Branch, Entry, MappingBranch } from './branch.ts'
import { didYouMean, nearestWord } from './nearest-word.ts'
import type { FaultList, Place } from './plan-fault.ts'
import { readTextFile } from './read-text-file.ts'

export interface TableRow {
  readonly mapping: MappingBranch
  /** False where the row has too few or too many cells, so that only its first cells can be trusted. */
  readonly isWhole: boolean
}

export interface Table {
  readonly rows: readonly TableRow[]
  /** False where rows may be missing from `rows`. */
  readonly isWhole: boolean
}

interface RawRow {
  readonly cells: readonly string[]
  readonly line: number
}

const UNREADABLE: Table = { rows: [], isWhole: false }

/**
 * The rows of a CSV file as mappings from column to text. Empty cells are left out, and columns that
 * differ only in their language, `name_en` and `name_zh-CN`, become one mapping, `name`.
 */
export function readTable(
  folder: string,
  file: string,
  columns: readonly string[],
  faults: FaultList,
): Table {
  const text = readTextFile(folder, file, faults)
  if (text === null) return UNREADABLE
  const { rawRows, isWhole } = splitRows(text, file, faults)
  const [head, ...body] = rawRows
  if (head === undefined) {
    faults.add({ file, line: 1 }, 'The table is empty.', `Begin it with the columns ${columns.join(',')}.`)
    return UNREADABLE
  }
  const names = readColumns(head, { file, line: head.line }, columns, faults)
  if (names === null) return UNREADABLE
  const rows = body.filter(hasContent).map((row) => toTableRow(row, names, file, faults))
  return { rows, isWhole }
}

function splitRows(text: string, file: string, faults: FaultList): { rawRows: RawRow[]; isWhole: boolean } {
  const rawRows: RawRow[] = []
  let lastLine = 0
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (record: string[], { lines }) => {
        // A quoted cell may run over several lines; people look for the row where it begins.
        const inner = record.reduce((count, cell) => count + (cell.match(/\r\n|\n|\r/gu)?.length ?? 0), 0)
        rawRows.push({ cells: record.map((cell) => cell.trim()), line: lines - inner })
        lastLine = lines
        return null
      },
    })
    return { rawRows, isWhole: true }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    faults.add(
      { file, line: lastLine + 1 },
      'A quotation mark in this row or below it is not in pairs, so that the rest of the table can’t be read.',
      'Put the whole cell in straight quotation marks (") and write each one inside it twice ("").',
    )
    return { rawRows, isWhole: false }
  }
}

/** The meant column of each cell, null for one that means nothing; null altogether where columns are missing. */
function readColumns(
  head: RawRow,
  place: Place,
  columns: readonly string[],
  faults: FaultList,
): readonly (string | null)[] | null {
  if (head.cells.length === 1 && /[;\t]/u.test(head.cells[0] ?? '')) {
    faults.add(
      place,
      'The columns are not separated by commas.',
      'Save the table as CSV with commas between the columns.',
    )
    return null
  }
  const missing = columns.filter((column) => !head.cells.includes(column))
  const names = head.cells.map((cell, index) => {
    if (columns.includes(cell)) {
      if (head.cells.indexOf(cell) === index) return cell
      faults.add(place, `The column “${cell}” stands twice.`, 'Remove one of the two.')
      return null
    }
    const meant = nearestWord(cell, missing)
    faults.add(
      place,
      `The column “${cell}” means nothing here.`,
      `${didYouMean(cell, missing)}Correct its name or remove it.`,
    )
    // A misspelt column is read as meant, so that its rows are checked in the same run.
    return meant
  })
  const unread = missing.filter((column) => !names.includes(column))
  for (const column of unread) {
    faults.add(
      place,
      `The column “${column}” is missing.`,
      'Add it; its cells may be empty where plans/README.md says so.',
    )
  }
  return unread.length > 0 ? null : names
}

function hasContent(row: RawRow): boolean {
  // Spreadsheets leave rows of nothing but commas at the end.
  return row.cells.some((cell) => cell !== '')
}

function toTableRow(
  row: RawRow,
  names: readonly (string | null)[],
  file: string,
  faults: FaultList,
): TableRow {
  const place = { file, line: row.line }
  const isWhole = row.cells.length === names.length
  if (!isWhole) {
    faults.add(
      place,
      `The row has ${String(row.cells.length)} cells, the table ${String(names.length)} columns.`,
      'Put a cell that holds a comma in quotation marks, and write a comma for each empty cell.',
    )
  }
  const entries = new Map<string, Entry>()
  for (const [index, name] of names.entries()) {
    const text = row.cells[index]
    if (name === null || text === undefined || text === '') continue
    addCell(entries, name, { type: 'text', place, text })
  }
  return { mapping: { type: 'mapping', place, entries }, isWhole }
}

function addCell(entries: Map<string, Entry>, column: string, branch: Branch): void {
  const { place } = branch
  const language = LANGUAGES.find((candidate) => column.endsWith(`_${candidate}`))
  if (language === undefined) {
    entries.set(column, { place, branch })
    return
  }
  const name = column.slice(0, -language.length - 1)
  const before = entries.get(name)?.branch
  const texts = new Map(before?.type === 'mapping' ? before.entries : [])
  texts.set(language, { place, branch })
  entries.set(name, { place, branch: { type: 'mapping', place, entries: texts } })
}
