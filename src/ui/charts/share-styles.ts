/** How one line is told from the others: by colour, by dash and by its mark, so that no one of them is needed alone. */
export interface LineStyle {
  readonly stroke: string
  /** Empty for a whole line. */
  readonly dash: string
  /** A path around its own centre, about 11 by 11. */
  readonly mark: string
}

const HUES = 6
const SECOND_ROUND_DASH = '7 3'

const MARKS = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  'M-4.5-4.5h9v9h-9z',
  'M0-6 5.6 4.2H-5.6z',
  'M0-6.4 5.6 0 0 6.4-5.6 0z',
  'M0 6 5.6-4.2H-5.6z',
  'M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
  'M-5.5-3.2h11v6.4h-11z',
  'M0-6.2 1.7-2 6.2-1.9 2.7 .9 3.9 5.3 0 2.8-3.9 5.3-2.7 .9-6.2-1.9-1.7-2z',
  'M-5-5.5H5L1 0 5 5.5H-5L-1 0z',
  'M-3.2-5.5H3.2L6.2 0 3.2 5.5H-3.2L-6.2 0z',
  'M-5.5-5v10L0 1l5.5 4v-10L0-1z',
  'M-5.5 3A5.5 5.5 0 0 1 5.5 3z',
] as const

const STYLES: readonly LineStyle[] = MARKS.map((mark, place) => ({
  stroke: `var(--series-${String((place % HUES) + 1)})`,
  dash: place < HUES ? '' : SECOND_ROUND_DASH,
  mark,
}))

const PLAIN: LineStyle = { stroke: 'var(--ink)', dash: '', mark: MARKS[0] }

/** The style of the n-th line, from 0; after twelve they come again. */
export function lineStyle(index: number): LineStyle {
  return STYLES[index % STYLES.length] ?? PLAIN
}
