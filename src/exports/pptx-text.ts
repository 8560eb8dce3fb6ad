import type { Box, Paragraph, Run } from './slide-model.ts'
import { xmlText } from './xml.ts'

/** Those of the theme: a text box of its own takes whatever the program prefers. */
const FONTS = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>'

const EMU_PER_POINT = 12_700

export function emu(points: number): string {
  return String(Math.round(points * EMU_PER_POINT))
}

export function placeXml(prefix: 'a' | 'p', { x, y, width, height }: Box): string {
  return `<${prefix}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${prefix}:xfrm>`
}

export function fillXml(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
}

/** How text is set where a run does not say otherwise. */
export interface Manner {
  readonly lang: string
  readonly size: number
  readonly colour: string
  readonly align?: 'l' | 'ctr' | 'r'
}

/** Gives the relation by which an address is reached; null for one that leads nowhere. */
export type LinkTo = (address: string) => string | null

function runXml({ text, lang, isBold, colour, link }: Run, manner: Manner, linkTo: LinkTo): string {
  const relation = link === undefined ? null : linkTo(link)
  const click = relation === null ? '' : `<a:hlinkClick r:id="${relation}"/>`
  const bold = isBold === true ? ' b="1"' : ''
  return (
    `<a:r><a:rPr lang="${xmlText(lang ?? manner.lang)}" sz="${String(Math.round(manner.size * 100))}"${bold} dirty="0">` +
    `${fillXml(colour ?? manner.colour)}${FONTS}${click}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`
  )
}

export function paragraphsXml(paragraphs: readonly Paragraph[], manner: Manner, linkTo: LinkTo): string {
  const align = manner.align === undefined ? '' : ` algn="${manner.align}"`
  return paragraphs
    .map((runs) => {
      const set = runs.map((run) => runXml(run, manner, linkTo)).join('')
      const end = `<a:endParaRPr lang="${xmlText(manner.lang)}" sz="${String(Math.round(manner.size * 100))}" dirty="0"/>`
      return `<a:p><a:pPr${align}/>${set}${set === '' ? end : ''}</a:p>`
    })
    .join('')
}
