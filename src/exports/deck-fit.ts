import { wrapText } from './wrap-text.ts'

/** How wide a text stands, in points: a little more than in most fonts, since nobody knows which one there is. */
export function widthOf(text: string, size: number): number {
  const wide = text.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0
  return size * (1.02 * wide + 0.58 * (text.length - wide))
}

/** Of the size, from one line to the next. */
export const LINE_HEIGHT = 1.22

export function lineCount(text: string, size: number, width: number): number {
  return Math.max(1, wrapText(text, width, (piece) => widthOf(piece, size)).length)
}

export function textHeight(texts: readonly string[], size: number, width: number): number {
  return texts.reduce((height, text) => height + lineCount(text, size, width) * size * LINE_HEIGHT, 0)
}

/** The largest of the sizes, which fall, at which the text fits; the last where none does. */
export function fittingSize(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  sizes: readonly [number, ...number[]],
): number {
  const fits = sizes.find((size) => textHeight([text], size, width) <= height)
  return fits ?? Math.min(...sizes)
}
