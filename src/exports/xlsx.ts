import type { Language } from '#src/core/model.ts'
import type { About } from './about.ts'
import type { Table } from './table.ts'
import { xmlText } from './xml.ts'
import { aboutSheet, tableSheet, type Sheet } from './xlsx-sheet.ts'
import { styleSheet } from './xlsx-styles.ts'
import { zip, type ArchivePart } from './zip.ts'

export interface Workbook {
  readonly title: string
  readonly language: Language
  readonly tables: readonly Table[]
  readonly about: About
  readonly aboutName: string
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function contentTypes(sheetCount: number): string {
  const sheets = Array.from(
    { length: sheetCount },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  )
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    `${sheets.join('')}</Types>`
  )
}

const ROOT_RELATIONS =
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
  `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
  '</Relationships>'

function coreProperties(title: string, language: Language): string {
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${xmlText(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`
  )
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  )
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    `<bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`
  )
}

function workbookRelations(sheetCount: number): string {
  const sheets = Array.from(
    { length: sheetCount },
    (_, index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${String(index + 1)}.xml"/>`,
  )
  const styles = `<Relationship Id="rId${String(sheetCount + 1)}" Type="${OFFICE}/styles" Target="styles.xml"/>`
  return `<Relationships xmlns="${PACKAGE}/relationships">${sheets.join('')}${styles}</Relationships>`
}

function sheetParts(sheet: Sheet, index: number): readonly (readonly [string, string])[] {
  const name = `sheet${String(index + 1)}.xml`
  const part = [`xl/worksheets/${name}`, sheet.xml] as const
  return sheet.relations === null ? [part] : [part, [`xl/worksheets/_rels/${name}.rels`, sheet.relations]]
}

/** The tables as a workbook, a sheet each, and one that says what it is. */
export function xlsxFile({ title, language, tables, about, aboutName }: Workbook): Promise<Blob> {
  const sheets = [...tables.map(({ columns, rows }) => tableSheet(columns, rows)), aboutSheet(about)]
  const names = [...tables.map(({ name }) => name), aboutName]
  const parts = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', ROOT_RELATIONS],
    ['docProps/core.xml', coreProperties(title, language)],
    ['xl/workbook.xml', workbookXml(names)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['xl/styles.xml', styleSheet(language)],
    ...sheets.flatMap(sheetParts),
  ] as const
  return zip(
    parts.map(([path, xml]): ArchivePart => ({ path, content: `${DECLARATION}${xml}` })),
    TYPE,
  )
}
