/** How wide a text is, in the unit of the width to wrap at. */
export type Measure = (text: string) => number

/**
 * What a line may end after: a word with the space behind it, or a Chinese character with the marks that may not
 * stand apart from it.
 */
const PIECES = /[（《「『【]*(?:[\u2E80-\uFFEF]|[^\s\u2E80-\uFFEF]+)[、。，；：！？）》」』】]*\s*/gu

/** A piece that is wider than a line, such as an address, is broken where the line is full. */
function fitting(piece: string, width: number, measure: Measure): string[] {
  const parts: string[] = []
  let part = ''
  for (const character of piece) {
    if (part !== '' && measure(part + character) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** The text in lines no wider than `width`; none for a text of nothing but space. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(PIECES) ?? []) {
    for (const part of measure(piece.trimEnd()) > width ? fitting(piece, width, measure) : [piece]) {
      if (line !== '' && measure((line + part).trimEnd()) > width) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += part
    }
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()]
}
