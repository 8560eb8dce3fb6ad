import type { Table } from './table.ts'

/** What the slides of a deck are made of, before any format. Lengths are points of a page of 960 by 540. */

export const PAGE = { width: 960, height: 540 } as const

/** `#13202b` without its mark. */
export type Colour = string

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Run {
  readonly text: string
  /** A BCP 47 tag; left out where it is the language of the deck. */
  readonly lang?: string
  readonly isBold?: boolean
  readonly colour?: Colour
  /** An address to go to. */
  readonly link?: string
}

export type Paragraph = readonly Run[]

export interface TextPart {
  readonly kind: 'text'
  readonly name: string
  readonly box: Box
  readonly paragraphs: readonly Paragraph[]
  readonly size: number
  readonly colour: Colour
  /** Of the ground behind it; none where it is left out. */
  readonly fill?: Colour
  /** Where in its box it stands. */
  readonly anchor?: 't' | 'ctr' | 'b'
  readonly align?: 'l' | 'ctr' | 'r'
}

/** A figure that tells a status apart without colour. */
export interface ShapePart {
  readonly kind: 'shape'
  readonly name: string
  readonly box: Box
  /** One of the shapes that every program draws by itself. */
  readonly preset: string
  readonly colour: Colour
}

export interface TablePart {
  readonly kind: 'table'
  readonly name: string
  readonly box: Box
  readonly widths: readonly number[]
  readonly isNumeric: readonly boolean[]
  readonly header: readonly string[]
  readonly rows: readonly (readonly Paragraph[])[]
  readonly rowHeights: readonly number[]
  readonly size: number
}

export interface ChartPoint {
  /** Days since 1 January 1970. */
  readonly day: number
  readonly value: number
  /** False where the figure is no published one. */
  readonly isReported: boolean
  /** What stands beside the point; null where nothing does. */
  readonly label: string | null
}

export interface ChartLine {
  readonly name: string
  /** In the order in which they are joined. */
  readonly points: readonly ChartPoint[]
  readonly colour: Colour
  readonly dash: 'solid' | 'dash' | 'sysDot'
  /** 0 where nothing joins the points. */
  readonly width: number
  readonly marker: 'circle' | 'diamond' | 'square' | 'triangle' | 'none'
}

export interface ValueAxis {
  readonly title: string
  readonly lowest: number
  readonly highest: number
  readonly step: number
  /** A number format of spreadsheets. */
  readonly format: string
}

/** A chart that stays one: its numbers are in a workbook of its own, from which it is drawn again. */
export interface Chart {
  readonly lines: readonly ChartLine[]
  readonly values: ValueAxis
  /** First and last calendar year. */
  readonly years: readonly [first: number, last: number]
  /** What the workbook holds beside the numbers that are drawn. */
  readonly tables: readonly Table[]
}

export interface ChartPart {
  readonly kind: 'chart'
  readonly name: string
  readonly box: Box
  /** What it shows, for those who don't see it. */
  readonly description: string
  readonly chart: Chart
}

export type Part = TextPart | ShapePart | TablePart | ChartPart

export interface Slide {
  readonly title: string
  readonly titleBox: Box
  readonly titleSize: number
  /** In the order in which they are read. */
  readonly parts: readonly Part[]
  /** What the speaker sees, a paragraph each. */
  readonly notes: readonly string[]
}
