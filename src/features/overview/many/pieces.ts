/** Part of a long list as it is drawn: a row, or the place of rows that are not drawn. */
export type Piece =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly after: number; readonly height: number }

/** Where a row stands, in pixels from the top of the list. */
export interface DrawnRow {
  readonly index: number
  readonly start: number
  readonly end: number
}

/**
 * The rows in their order, with a gap for what lies between them, before and after. `between` is what a list
 * leaves between any two of its pieces, and is no part of a gap's own height.
 */
export function piecesOf(rows: readonly DrawnRow[], total: number, between: number): readonly Piece[] {
  const pieces: Piece[] = []
  let after = -1
  let end = -between
  const skip = (start: number): void => {
    const height = start - end - 2 * between
    if (height > 0) pieces.push({ kind: 'gap', after, height })
  }
  for (const row of rows) {
    if (row.index > after + 1) skip(row.start)
    pieces.push({ kind: 'row', index: row.index })
    after = row.index
    end = row.end
  }
  skip(total + between)
  return pieces
}
