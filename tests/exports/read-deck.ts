import { posix } from 'node:path'
import { JSDOM } from 'jsdom'
import { readArchive } from './read-archive.ts'
import { readXlsx, type ReadTable } from './read-files.ts'

/** What a line of a chart is drawn from: a day as spreadsheets count it, and its value. */
export interface ReadLine {
  readonly name: string
  readonly points: readonly (readonly [serial: number, value: number])[]
}

export interface ReadChart {
  readonly description: string
  readonly lines: readonly ReadLine[]
  readonly sheets: ReadonlyMap<string, ReadTable>
}

export interface ReadSlide {
  readonly title: string
  /** Every text on it, table cells among them, a paragraph each. */
  readonly texts: readonly string[]
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly charts: readonly ReadChart[]
  readonly notes: readonly string[]
  readonly links: readonly string[]
}

export interface ReadDeck {
  readonly parts: ReadonlyMap<string, Buffer>
  readonly slides: readonly ReadSlide[]
}

const parser = new new JSDOM('').window.DOMParser()

/** Throws where a part is no XML. */
export function parseXml(text: string): Document {
  const parsed = parser.parseFromString(text, 'text/xml')
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new Error(`No XML: ${text.slice(0, 200)}`)
  return parsed
}

function named(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagName(name)]
}

function textOf(node: Element | undefined): string {
  return node === undefined
    ? ''
    : named(node, 'a:t')
        .map((text) => text.textContent)
        .join('')
}

function paragraphs(node: Document | Element): string[] {
  return named(node, 'a:p').map(textOf)
}

interface ReadRelation {
  readonly type: string
  readonly target: string
  readonly isOutside: boolean
}

/** The relations of a part by their ids, each to the path of another. */
export function relationsOf(
  parts: ReadonlyMap<string, Buffer>,
  path: string,
): ReadonlyMap<string, ReadRelation> {
  const { dir, base } = posix.parse(path)
  const text = parts.get(posix.join(dir, '_rels', `${base}.rels`))?.toString()
  if (text === undefined) return new Map()
  return new Map(
    named(parseXml(text), 'Relationship').map((one) => {
      const isOutside = one.getAttribute('TargetMode') === 'External'
      const target = one.getAttribute('Target') ?? ''
      return [
        one.getAttribute('Id') ?? '',
        {
          type: posix.basename(one.getAttribute('Type') ?? ''),
          target: isOutside ? target : posix.join(dir, target),
          isOutside,
        },
      ]
    }),
  )
}

function partOf(parts: ReadonlyMap<string, Buffer>, path: string): Document {
  const part = parts.get(path)
  if (part === undefined) throw new Error(`There is no ${path}.`)
  return parseXml(part.toString())
}

function cached(line: Element, axis: string): Map<string, number> {
  const [values] = named(line, axis)
  return new Map(
    (values === undefined ? [] : named(values, 'c:pt')).map((point) => [
      point.getAttribute('idx') ?? '',
      Number(point.textContent),
    ]),
  )
}

function lineOf(line: Element): ReadLine {
  const days = cached(line, 'c:xVal')
  const [name] = named(line, 'c:tx')
  return {
    name: (name === undefined ? undefined : named(name, 'c:v')[0])?.textContent ?? '',
    points: [...cached(line, 'c:yVal')].map(([row, value]) => [days.get(row) ?? Number.NaN, value]),
  }
}

async function chartOf(
  parts: ReadonlyMap<string, Buffer>,
  path: string,
  description: string,
): Promise<ReadChart> {
  const [workbook] = relationsOf(parts, path).values()
  const book = parts.get(workbook?.target ?? '')
  if (book === undefined) throw new Error(`${path} has no workbook.`)
  return {
    description,
    lines: named(partOf(parts, path), 'c:ser').map(lineOf),
    sheets: await readXlsx(new Blob([new Uint8Array(book)])),
  }
}

async function slideOf(parts: ReadonlyMap<string, Buffer>, path: string): Promise<ReadSlide> {
  const slide = partOf(parts, path)
  const relations = relationsOf(parts, path)
  const notes = [...relations.values()].find(({ type }) => type === 'notesSlide')
  const title = named(slide, 'p:sp').find(
    (shape) => named(shape, 'p:ph')[0]?.getAttribute('type') === 'title',
  )
  const frames = named(slide, 'p:graphicFrame').flatMap((frame) => {
    const [chart] = named(frame, 'c:chart')
    const target = relations.get(chart?.getAttribute('r:id') ?? '')?.target
    const description = named(frame, 'p:cNvPr')[0]?.getAttribute('descr') ?? ''
    return target === undefined ? [] : [chartOf(parts, target, description)]
  })
  return {
    title: textOf(title),
    texts: paragraphs(slide),
    tables: named(slide, 'a:tbl').map((table) =>
      named(table, 'a:tr').map((row) => named(row, 'a:tc').map(textOf)),
    ),
    charts: await Promise.all(frames),
    notes: paragraphs(partOf(parts, notes?.target ?? '')),
    links: named(slide, 'a:hlinkClick').map(
      (link) => relations.get(link.getAttribute('r:id') ?? '')?.target ?? '',
    ),
  }
}

/** A presentation as another program finds it: from part to part by their relations. */
export async function readDeck(blob: Blob): Promise<ReadDeck> {
  const parts = await readArchive(blob)
  const path = 'ppt/presentation.xml'
  const relations = relationsOf(parts, path)
  const slides = named(partOf(parts, path), 'p:sldId').map(
    (slide) => relations.get(slide.getAttribute('r:id') ?? '')?.target ?? '',
  )
  return { parts, slides: await Promise.all(slides.map((one) => slideOf(parts, one))) }
}
