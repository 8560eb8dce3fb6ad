import type { Language } from '#src/core/model.ts'
import { placeLabels, type Crowd, type LabelPlace, type LabelWish, type Side } from './label-places.ts'
import type { ShareFrame, ShareTexts } from './share-frame.ts'
import type { ShownLine } from './share-lines.ts'
import { MARK, markBox, strokeOf, type ShareMark, type SharePath } from './share-marks.ts'
import { textShape, wrapText, type TextShape } from './text-shape.ts'

const SIDES: readonly Side[] = [
  'right',
  'above-right',
  'below-right',
  'above',
  'below',
  'above-left',
  'below-left',
  'left',
]

/** In em. */
const NEAR = [0.4, 0.7, 1.1]
const FAR = [1.6, 2.2, 3, 4]
/** Where nothing is free nearer, for the name of one of a few lines. */
const VERY_FAR = [5.5, 7, 9, 12, 15]
const A_FEW = 8

const NAME_LINES = 3

/** The name on one, two and three lines with how far it is below it, with the period where there is room. */
function namedShapes(
  { line }: ShownLine,
  language: Language,
  { size: { text } }: ShareFrame,
  { format, texts }: ShareTexts,
): readonly TextShape[] {
  const name = line.target.name[language]
  const lines = Array.from({ length: NAME_LINES }, (_, index) => wrapText(name, index + 1, text))
  return [texts.dated(format, line.latest), texts.share(format, line.latest)].flatMap((value) =>
    lines.map((wrapped) => textShape([...wrapped, value], text)),
  )
}

export interface LabelledMarks {
  readonly lines: readonly ShownLine[]
  readonly marks: readonly ShareMark[]
  readonly paths: readonly SharePath[]
}

function crowdOf({ lines, marks, paths }: LabelledMarks, frame: ShareFrame): Crowd {
  const { plot, size, x, y, axis, timeTicks, deadlines, title } = frame
  const captions = [title, ...deadlines.map(({ caption }) => caption)].filter((caption) => caption !== null)
  const across = (share: number) => [
    { x: plot.left, y: y(share) },
    { x: plot.right, y: y(share) },
  ]
  const down = (time: number) => [
    { x: x(time), y: plot.top },
    { x: x(time), y: plot.bottom },
  ]
  const knees = [axis.compressedAbove, axis.compressedBelow].filter((knee) => knee !== null)
  return {
    frame: { left: plot.left + 2, top: 0, right: size.width, bottom: plot.bottom - 2 },
    strokes: [
      ...[0, 1, ...knees].map(across),
      ...lines.flatMap(({ line }) => line.segments.map((segment) => strokeOf(segment, frame))),
      ...paths.map(({ points }) => strokeOf(points, frame)),
      ...deadlines.map(({ time }) => down(time)),
    ],
    faint: [
      ...axis.ticks.filter(({ share }) => share !== 0 && share !== 1).map(({ share }) => across(share)),
      ...timeTicks.borders.map(down),
    ],
    boxes: [...captions.map(({ box }) => box), ...marks.map((mark) => markBox(mark, size.text.fontSize))],
  }
}

/**
 * At the end of each line what it is and how far it is, on no line, mark or other label. Where there is no
 * room for a name there may be for the share alone, where a list beside the chart names every line: of a few
 * lines each has its name, if need be with a leader across others.
 */
export function shareLabels(
  drawn: LabelledMarks,
  frame: ShareFrame,
  language: Language,
  words: ShareTexts,
): ReadonlyMap<string, LabelPlace> {
  const { size, x, y } = frame
  const em = size.text.fontSize
  const crowd = crowdOf(drawn, frame)
  const lines = drawn.lines.toSorted((a, b) => b.line.latest.share - a.line.latest.share)
  const wish = (
    { line }: ShownLine,
    shapes: readonly TextShape[],
    far: readonly number[] = FAR,
  ): LabelWish => ({
    id: line.target.id,
    shapes,
    anchors: [{ at: { x: x(line.latest.time), y: y(line.latest.share) }, radius: MARK * em }],
    sides: SIDES,
    near: NEAR.map((gap) => gap * em),
    far: far.map((gap) => gap * em),
    isNeeded: far === VERY_FAR,
  })
  const far = lines.length > A_FEW ? FAR : VERY_FAR
  const near = placeLabels(
    lines.map((shown) => wish(shown, namedShapes(shown, language, frame, words))),
    crowd,
  )
  const led = placeLabels(
    far === FAR
      ? []
      : lines
          .filter(({ line }) => !near.has(line.target.id))
          .map((shown) => wish(shown, namedShapes(shown, language, frame, words), far)),
    besides(crowd, near),
  )
  const named = new Map([...near, ...led])
  const short = placeLabels(
    lines
      .filter(({ line }) => !named.has(line.target.id))
      .map((shown) =>
        wish(shown, [textShape([words.texts.share(words.format, shown.line.latest)], size.text)]),
      ),
    besides(crowd, named),
  )
  return new Map([...named, ...short])
}

/** What is there once these labels are, too. */
function besides(crowd: Crowd, placed: ReadonlyMap<string, LabelPlace>): Crowd {
  const taken = [...placed.values()]
  return {
    ...crowd,
    boxes: [...crowd.boxes, ...taken.map(({ box }) => box)],
    strokes: [...crowd.strokes, ...taken.flatMap(({ leader }) => (leader === null ? [] : [leader]))],
  }
}
