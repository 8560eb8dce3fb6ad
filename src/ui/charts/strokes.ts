export interface LineStroke {
  readonly colour: string
  /** Lengths of strokes and gaps, for text of 12 pixels; none for a whole line. */
  readonly dash: readonly number[]
}

const JUDGED: LineStroke = { colour: 'var(--series-1)', dash: [] }

/** Each has a colour and a dash of its own, so that neither is needed alone. */
const OTHERS: readonly LineStroke[] = [
  { colour: 'var(--series-2)', dash: [7, 4] },
  { colour: 'var(--series-3)', dash: [3, 3] },
]

/** How a line is drawn: the judged one first, then the others in turn. */
export function strokeOf({ look }: { readonly look: number }): LineStroke {
  return look === 0 ? JUDGED : (OTHERS[(look - 1) % OTHERS.length] ?? JUDGED)
}
