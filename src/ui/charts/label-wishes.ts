import { pointsAlong, type Point, type Segment } from './geometry.ts'
import type { LabelWish, Side } from './label-places.ts'
import type { TrajectoryLine } from './trajectory-points.ts'
import { textShape, wrapText, type TextShape, type TextStyle } from './text-shape.ts'

/** What a label speaks of: it takes the colour of that. */
export type LabelTone = 'ink' | 'muted' | 'projection' | 'note' | TrajectoryLine

/** A label with the colour it will have. */
export interface TonedWish extends LabelWish {
  readonly tone: LabelTone
}

/** A rising line leaves room above to the left and below to the right. */
const AROUND: readonly Side[] = [
  'above-left',
  'above',
  'left',
  'below-right',
  'right',
  'below',
  'above-right',
  'below-left',
]

const ALONG: readonly Side[] = ['above-left', 'below-right', 'above', 'below', 'above-right', 'below-left']

/** In em of the chart's text. */
const NEAR_POINT = [0.3, 0.6, 0.9]
const FAR_FROM_POINT = [1.5, 2.2, 3, 4, 5.5, 7, 9, 11]
const NEAR_LINE = [0.25, 0.5, 0.9, 1.4]

const ANCHORS_A_LINE = 36
const LINES_AT_MOST = 3

/** Labels as they are wished for, in the style of one chart. */
export class WishMaker {
  readonly #style: TextStyle

  constructor(style: TextStyle) {
    this.#style = style
  }

  #pixels(ems: readonly number[]): number[] {
    return ems.map((length) => length * this.#style.fontSize)
  }

  /** One shape for each way to say it, each given as its lines. */
  shapes(...ways: readonly (string | readonly string[])[]): TextShape[] {
    return ways.map((lines) => textShape(typeof lines === 'string' ? [lines] : lines, this.#style))
  }

  /** The text on one line, on two and on three. */
  wrapped(text: string): TextShape[] {
    return Array.from({ length: LINES_AT_MOST }, (_, index) =>
      textShape(wrapText(text, index + 1, this.#style), this.#style),
    )
  }

  /** Beside a mark, or led to it from farther away. */
  beside(
    id: string,
    tone: LabelTone,
    { at, radius }: { readonly at: Point; readonly radius: number },
    shapes: readonly TextShape[],
  ): TonedWish {
    return {
      id,
      tone,
      shapes,
      anchors: [{ at, radius }],
      sides: AROUND,
      near: this.#pixels(NEAR_POINT),
      far: this.#pixels(FAR_FROM_POINT),
    }
  }

  /** Anywhere along a line, rather towards its end. */
  along(id: string, tone: LabelTone, parts: readonly Segment[], shapes: readonly TextShape[]): TonedWish {
    return {
      id,
      tone,
      shapes,
      anchors: pointsAlong(parts, ANCHORS_A_LINE).map((at) => ({ at, radius: 0 })),
      sides: ALONG,
      near: this.#pixels(NEAR_LINE),
      far: [],
    }
  }
}
