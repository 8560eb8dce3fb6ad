import { isIsoDate } from '#src/core/calendar.ts'
import { roundToSignificant } from '#src/core/format-decimal.ts'
import type { IsoDate } from '#src/core/model.ts'

/** One cell of a table that is taken away. Null is empty: there is nothing, and never a zero. */
export type Cell =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: IsoDate }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'link'; readonly value: string }
  | null

export type CellKind = NonNullable<Cell>['kind']

export interface ColumnHead {
  readonly header: string
  /** Of its usual cells; a word may stand where there is no such value. */
  readonly kind: CellKind
}

export interface Column<Row> extends ColumnHead {
  readonly cell: (row: Row) => Cell
}

/** One table, from which every file format is written. */
export interface Table {
  readonly name: string
  readonly columns: readonly ColumnHead[]
  readonly rows: readonly (readonly Cell[])[]
}

export function tableOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    name,
    columns: columns.map(({ header, kind }) => ({ header, kind })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  }
}

export function textCell(value: string | null): Cell {
  return value === null || value === '' ? null : { kind: 'text', value }
}

export function numberCell(value: number | null): Cell {
  return value === null || !Number.isFinite(value) ? null : { kind: 'number', value }
}

/** Enough to tell any two results apart, and too few to show what binary arithmetic leaves over. */
const RESULT_DIGITS = 12

/** A number that was computed: 25 − 18.3 is 6.7 and not 6.699999999999999. */
export function resultCell(value: number | null): Cell {
  return value === null || !Number.isFinite(value)
    ? null
    : numberCell(roundToSignificant(value, RESULT_DIGITS))
}

export function dateCell(value: IsoDate | null, unknown: string | null = null): Cell {
  return value === null || !isIsoDate(value) ? textCell(unknown) : { kind: 'date', value }
}

/** Anything but http and https is text and leads nowhere. */
export function linkCell(url: string | null): Cell {
  if (url === null) return null
  return /^https?:\/\//u.test(url) ? { kind: 'link', value: url } : textCell(url)
}
