import { DECK_COLOURS } from './deck-colours.ts'
import { fittingSize, widthOf } from './deck-fit.ts'
import { marksOf, type FileContext } from './file-context.ts'
import { PAGE, type Box, type Paragraph, type Part, type Slide, type TextPart } from './slide-model.ts'

export const EDGE = 48
export const BODY: Box = { x: EDGE, y: 146, width: PAGE.width - 2 * EDGE, height: 334 }

const HEAD: Box = { x: EDGE, y: 26, width: 480, height: 20 }
/** The height of a mark, and what it has on both sides of its text. */
const MARK = { y: 22, height: 24, room: 28 } as const
const TITLE: Box = { x: EDGE, y: 50, width: BODY.width, height: 86 }
const FOOT: Box = { x: EDGE, y: 488, width: 780, height: 46 }
/** Two lines of the usual size: a longer foot is set smaller, since fonts for other scripts take more room. */
const USUAL_FOOT = { width: FOOT.width, height: 30 } as const

export function textPart(
  name: string,
  box: Box,
  content: string | readonly Paragraph[],
  size: number,
): TextPart {
  const paragraphs = typeof content === 'string' ? [[{ text: content }]] : content
  return { kind: 'text', name, box, paragraphs, size, colour: DECK_COLOURS.ink }
}

function markParts(context: FileContext): TextPart[] {
  const marks = marksOf(context)
  if (marks.length === 0) return []
  const { mark, markGround } = DECK_COLOURS
  const text = marks.join(' · ')
  const width = widthOf(text, 12) + MARK.room
  const box = { x: PAGE.width - EDGE - width, y: MARK.y, width, height: MARK.height }
  const part = textPart(context.files.about.mark, box, [[{ text, isBold: true }]], 12)
  return [{ ...part, colour: mark, fill: markGround, anchor: 'ctr', align: 'ctr' }]
}

/** A slide with the name of what it is about above its title, and whence and as of when below. */
export function frameSlide(
  context: FileContext,
  {
    head,
    title,
    foot,
    parts,
    notes,
  }: {
    readonly head: string
    readonly title: string
    readonly foot: string
    readonly parts: readonly Part[]
    readonly notes: readonly string[]
  },
): Slide {
  const { files, words, format, takeAway } = context
  const { muted } = DECK_COLOURS
  const told = [foot, words.asOf(format.date(takeAway.asOf))].filter((text) => text !== '').join(' · ')
  return {
    title,
    titleBox: TITLE,
    titleSize: fittingSize(title, TITLE, [28, 24, 21, 18]),
    parts: [
      ...(head === '' ? [] : [{ ...textPart(files.about.plan, HEAD, head, 14), colour: muted }]),
      ...markParts(context),
      ...parts,
      {
        ...textPart(files.about.source, FOOT, told, fittingSize(told, USUAL_FOOT, [12, 11, 10])),
        colour: muted,
      },
    ],
    notes,
  }
}
