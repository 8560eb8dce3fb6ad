import type { ShareLine } from './share-model.ts'

/** A line that the chart shows. */
export interface ShownLine {
  readonly line: ShareLine
  /** Which of the styles it is drawn in, from 0. */
  readonly style: number
}
