/**
 * How much room a text takes, reckoned without a browser, so that labels find the same places everywhere and
 * before a font has come. Widths are those of the app's own Latin face in its semibold weight, rounded up, and
 * a whole em for every Chinese character: a text is never wider than is said here.
 */

export interface TextStyle {
  /** In pixels. */
  readonly fontSize: number
  /** Added to every character, in pixels, where people ask for wider text. */
  readonly letterSpacing: number
}

export interface TextShape {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** A line's height and how far below its top the text stands, in em. */
export const LINE_HEIGHT = 1.3
export const BASELINE = 1.02

const WIDTHS: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[ .,:;'’|Iijl]/u, 0.3],
  [/[·ftr()[\]“”/]/u, 0.51],
  [/[mM%W]/u, 1.05],
  [/[wACDGHKNOQUVXY]/u, 0.85],
  [/[0-9a-zB-Z+−–-]/u, 0.66],
]
const WIDEST = 1

function widthOf(character: string): number {
  return WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? WIDEST
}

export function textWidth(text: string, { fontSize, letterSpacing }: TextStyle): number {
  let width = 0
  for (const character of text) width += widthOf(character) * fontSize + letterSpacing
  return width
}

export function textShape(lines: readonly string[], style: TextStyle): TextShape {
  return {
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, style))),
    height: lines.length * LINE_HEIGHT * style.fontSize,
  }
}

/** Where a line may be broken: after a space, and between Chinese characters but not beside a bracket's inside. */
const PIECES =
  /[（《“]*(?:\p{Script=Han}|[^\s\p{Script=Han}（《“，。；：！？、）》”]+)[，。；：！？、）》”]*|\s+|[（《“，。；：！？、）》”]+/gu

/** The text on at most `count` lines of about the same width. */
export function wrapText(text: string, count: number, style: TextStyle): readonly string[] {
  const aim = textWidth(text, style) / count
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(PIECES) ?? []) {
    const isFull = lines.length < count - 1 && textWidth(line + piece, style) > aim * 1.08
    if (isFull && line.trim() !== '') {
      lines.push(line.trim())
      line = ''
    }
    line += piece
  }
  if (line.trim() !== '') lines.push(line.trim())
  return lines
}
