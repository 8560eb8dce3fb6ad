import { LINE_HEIGHT, lineCount } from './deck-fit.ts'
import type { Box, Paragraph, TablePart } from './slide-model.ts'

export interface DeckColumn {
  readonly header: string
  /** Its part of the width. */
  readonly share: number
  readonly isNumeric?: boolean
}

export type DeckRow = readonly Paragraph[]

const ROOM_ASIDE = 12
const ROOM_ABOVE_AND_BELOW = 9

function textOf(runs: Paragraph): string {
  return runs.map(({ text }) => text).join('')
}

/** A table as it fits into a box, on as many slides as it takes. */
export function tableParts(
  name: string,
  box: Box,
  columns: readonly DeckColumn[],
  rows: readonly DeckRow[],
  size = 14,
): TablePart[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => (share / whole) * box.width)
  const heightOf = (texts: readonly string[]) => {
    const lines = texts.map((text, index) => lineCount(text, size, (widths[index] ?? 0) - ROOM_ASIDE))
    return Math.max(...lines) * size * LINE_HEIGHT + ROOM_ABOVE_AND_BELOW
  }
  const head = heightOf(columns.map(({ header }) => header))
  const pages: { rows: DeckRow[]; heights: number[] }[] = []
  let filled = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const height = heightOf(row.map(textOf))
    if (filled + height > box.height) {
      pages.push({ rows: [], heights: [head] })
      filled = head
    }
    const page = pages.at(-1)
    page?.rows.push(row)
    page?.heights.push(height)
    filled += height
  }
  return pages.map((page) => ({
    kind: 'table',
    name,
    box: { ...box, height: page.heights.reduce((sum, height) => sum + height, 0) },
    widths,
    isNumeric: columns.map(({ isNumeric }) => isNumeric === true),
    header: columns.map(({ header }) => header),
    rows: page.rows,
    rowHeights: page.heights,
    size,
  }))
}
