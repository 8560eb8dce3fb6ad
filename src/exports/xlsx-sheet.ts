import { dayNumber } from '#src/core/calendar.ts'
import type { Cell, ColumnHead } from './table.ts'
import { xmlText } from './xml.ts'
import { formatNumber, formatOf, type FormatName } from './xlsx-styles.ts'

/** A sheet of a workbook, with the links that its cells lead to. */
export interface Sheet {
  readonly xml: string
  /** The relations of the sheet; null where no cell leads anywhere. */
  readonly relations: string | null
}

/** What a spreadsheet counts from: its day 0 lies so many days before 1 January 1970. */
const DAYS_BEFORE_1970 = 25_569
/** Before 1 March 1900 spreadsheets count a day that never was. */
const FIRST_SURE_DAY = 61
/** A cell holds no longer text. */
const LONGEST_TEXT = 32_767

/** A day as spreadsheets count it; null for one they cannot count. */
export function daySerial(day: number): number | null {
  const serial = day + DAYS_BEFORE_1970
  return serial < FIRST_SURE_DAY ? null : serial
}

const NARROWEST = 9
const WIDEST = 60

/** A, B … Z, AA, counted from 0. */
export function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`
}

function place(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`
}

function textXml(at: string, text: string, format: FormatName): string {
  const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text
  return `<c r="${at}" s="${String(formatNumber(format))}" t="inlineStr"><is><t xml:space="preserve">${xmlText(shown)}</t></is></c>`
}

function cellXml(at: string, cell: Cell): string {
  if (cell === null) return ''
  const style = String(formatNumber(formatOf(cell)))
  switch (cell.kind) {
    case 'number':
      return `<c r="${at}" s="${style}"><v>${String(cell.value)}</v></c>`
    case 'date': {
      const serial = daySerial(dayNumber(cell.value) ?? 0)
      return serial === null
        ? textXml(at, cell.value, 'text')
        : `<c r="${at}" s="${style}"><v>${String(serial)}</v></c>`
    }
    case 'text':
    case 'link':
      return textXml(at, cell.value, formatOf(cell))
  }
}

/** How wide text is in digits: a Chinese character takes the room of two. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0)
}

function shownText(cell: Cell): string {
  return cell === null ? '' : cell.kind === 'date' ? '2025年12月31日' : String(cell.value)
}

function columnsXml(rows: readonly (readonly Cell[])[], heads: readonly string[]): string {
  const widths = heads.map((head, index) =>
    rows.reduce((width, row) => Math.max(width, widthOf(shownText(row[index] ?? null))), widthOf(head)),
  )
  const columns = widths.map((width, index) => {
    const at = String(index + 1)
    const shown = Math.min(WIDEST, Math.max(NARROWEST, width + 2))
    return `<col min="${at}" max="${at}" width="${String(shown)}" customWidth="1"/>`
  })
  return `<cols>${columns.join('')}</cols>`
}

function rowXml(row: number, cells: readonly string[]): string {
  return `<row r="${String(row + 1)}">${cells.join('')}</row>`
}

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** Printed, a sheet is as wide as a page that lies. */
const FITS_A_PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
const LYING_PAGE = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'

const FROZEN_HEADER =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '<selection pane="bottomLeft"/></sheetView></sheetViews>'

const PLAIN_VIEW = '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'

interface PlacedLink {
  readonly at: string
  readonly uri: string
}

/** A spreadsheet mends, by taking it out, what it holds for broken: longer links and more of them on a sheet. */
const LONGEST_LINK = 2000
const MOST_LINKS = 65_000

/** The link as ASCII; null where it is no address. */
function uriOf(url: string): string | null {
  try {
    const { href } = new URL(url)
    return href.length > LONGEST_LINK ? null : href
  } catch {
    return null
  }
}

function linksOf(rows: readonly (readonly Cell[])[], firstRow: number): PlacedLink[] {
  const links = rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const uri = cell?.kind === 'link' ? uriOf(cell.value) : null
      return uri === null ? [] : [{ at: place(firstRow + index, column), uri }]
    }),
  )
  return links.slice(0, MOST_LINKS)
}

function linksXml(links: readonly PlacedLink[]): string {
  if (links.length === 0) return ''
  const each = links.map(({ at }, index) => `<hyperlink ref="${at}" r:id="rId${String(index + 1)}"/>`)
  return `<hyperlinks>${each.join('')}</hyperlinks>`
}

function relationsXml(links: readonly PlacedLink[]): string | null {
  if (links.length === 0) return null
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
  const each = links.map(
    ({ uri }, index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${xmlText(uri)}" TargetMode="External"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

/** A table with its header kept in sight and a filter over each column. */
export function tableSheet(columns: readonly ColumnHead[], rows: readonly (readonly Cell[])[]): Sheet {
  const heads = columns.map(({ header }) => header)
  const header = heads.map((head, column) => textXml(place(0, column), head, 'header'))
  const body = rows.map((row, index) =>
    rowXml(
      index + 1,
      row.map((cell, column) => cellXml(place(index + 1, column), cell)),
    ),
  )
  const links = linksOf(rows, 1)
  const xml =
    `<worksheet ${NAMESPACES}>${FITS_A_PAGE}${FROZEN_HEADER}${columnsXml(rows, heads)}` +
    `<sheetData>${rowXml(0, header)}${body.join('')}</sheetData>` +
    `<autoFilter ref="A1:${place(rows.length, columns.length - 1)}"/>${linksXml(links)}${LYING_PAGE}</worksheet>`
  return { xml, relations: relationsXml(links) }
}

/** Labels and what belongs to each, one below the other. */
export function aboutSheet(lines: readonly (readonly [label: string, cell: Cell])[]): Sheet {
  const body = lines.map(([label, cell], row) =>
    rowXml(row, [textXml(place(row, 0), label, 'label'), cellXml(place(row, 1), cell)]),
  )
  const cells = lines.map(([label, cell]): readonly Cell[] => [{ kind: 'text', value: label }, cell])
  const links = linksOf(cells, 0)
  const xml =
    `<worksheet ${NAMESPACES}>${FITS_A_PAGE}${PLAIN_VIEW}${columnsXml(cells, ['', ''])}` +
    `<sheetData>${body.join('')}</sheetData>${linksXml(links)}${LYING_PAGE}</worksheet>`
  return { xml, relations: relationsXml(links) }
}
