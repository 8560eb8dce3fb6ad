import type { Language } from '#src/core/model.ts'
import type { Cell } from './table.ts'

/** The places of the cell formats in the style sheet below. */
const FORMATS = {
  plain: 0,
  header: 1,
  whole: 2,
  decimal: 3,
  date: 4,
  text: 5,
  formulaLike: 6,
  link: 7,
  label: 8,
} as const

export type FormatName = keyof typeof FORMATS

export function formatNumber(name: FormatName): number {
  return FORMATS[name]
}

/** Text that a spreadsheet would take for a formula once somebody edits its cell. */
const FORMULA_LIKE = /^\s*[=+\-@＝＋－＠]/u

export function formatOf(cell: NonNullable<Cell>): FormatName {
  switch (cell.kind) {
    case 'number':
      return Number.isInteger(cell.value) ? 'whole' : 'decimal'
    case 'date':
      return 'date'
    case 'link':
      return 'link'
    case 'text':
      return FORMULA_LIKE.test(cell.value) ? 'formulaLike' : 'text'
  }
}

const FONT_NAMES: Readonly<Record<Language, string>> = { en: 'Calibri', 'zh-CN': 'Microsoft YaHei' }
const DATE_FORMATS: Readonly<Record<Language, string>> = {
  en: 'yyyy\\-mm\\-dd',
  'zh-CN': 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;',
}

/** Numbers of formats that come with every spreadsheet, and of the two of our own. */
const GROUPED = 3
const TEXT = 49
const DECIMAL = 164
const DATE = 165

const TOP = '<alignment vertical="top"/>'
const WRAPPED = '<alignment vertical="top" wrapText="1"/>'

function format(numberFormat: number, font: number, fill: number, more: string, alignment: string): string {
  return (
    `<xf numFmtId="${String(numberFormat)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="0" xfId="0" ` +
    `applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"${more}>${alignment}</xf>`
  )
}

/** Text is text by its own format, so that a cell that is edited does not turn into a formula or a date. */
export function styleSheet(language: Language): string {
  const name = `<name val="${FONT_NAMES[language]}"/>`
  const formats = [
    format(0, 0, 0, '', TOP),
    format(TEXT, 1, 2, '', WRAPPED),
    format(GROUPED, 0, 0, '', TOP),
    format(DECIMAL, 0, 0, '', TOP),
    format(DATE, 0, 0, '', TOP),
    format(TEXT, 0, 0, '', WRAPPED),
    format(TEXT, 0, 0, ' quotePrefix="1"', WRAPPED),
    format(TEXT, 2, 0, '', TOP),
    format(TEXT, 1, 0, '', TOP),
  ]
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="2"><numFmt numFmtId="${String(DECIMAL)}" formatCode="#,##0.######"/>` +
    `<numFmt numFmtId="${String(DATE)}" formatCode="${DATE_FORMATS[language]}"/></numFmts>` +
    `<fonts count="3"><font><sz val="11"/>${name}</font><font><b/><sz val="11"/>${name}</font>` +
    `<font><u/><sz val="11"/><color rgb="FF0B5CAD"/>${name}</font></fonts>` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFECEBE4"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${String(formats.length)}">${formats.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}
