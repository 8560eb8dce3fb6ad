import { emu, fillXml, paragraphsXml, placeXml, type LinkTo, type Manner } from './pptx-text.ts'
import type { ChartPart, ShapePart, TablePart, TextPart } from './slide-model.ts'
import { xmlText } from './xml.ts'
import { DECK_COLOURS } from './deck-colours.ts'

/** What every shape of a slide is written with. */
export interface ShapeContext {
  readonly id: number
  readonly lang: string
  readonly linkTo: LinkTo
}

const MARGIN = 6

function named(id: number, name: string, description = ''): string {
  const told = description === '' ? '' : ` descr="${xmlText(description)}"`
  return `<p:cNvPr id="${String(id)}" name="${xmlText(name)}"${told}/>`
}

export function textXml(part: TextPart, { id, lang, linkTo }: ShapeContext): string {
  const { name, box, paragraphs, size, colour, fill, anchor = 't', align = 'l' } = part
  const manner: Manner = { lang, size, colour, align }
  const inset = fill === undefined ? '0' : emu(MARGIN)
  const shape =
    fill === undefined
      ? '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
      : `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 50000"/></a:avLst></a:prstGeom>${fillXml(fill)}`
  return (
    `<p:sp><p:nvSpPr>${named(id, name)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${placeXml('a', box)}${shape}</p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="${inset}" tIns="0" rIns="${inset}" bIns="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>` +
    `<a:lstStyle/>${paragraphsXml(paragraphs, manner, linkTo)}</p:txBody></p:sp>`
  )
}

export function shapeXml({ name, box, preset, colour }: ShapePart, { id, lang }: ShapeContext): string {
  return (
    `<p:sp><p:nvSpPr>${named(id, name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${placeXml('a', box)}<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>${fillXml(colour)}<a:ln><a:noFill/></a:ln></p:spPr>` +
    `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${lang}"/></a:p></p:txBody></p:sp>`
  )
}

const { ink, line, sunken } = DECK_COLOURS

function cellXml(content: string, isHead: boolean): string {
  const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`
  const rule = `<a:lnB w="${emu(0.75)}">${fillXml(isHead ? ink : line)}</a:lnB>`
  const ground = isHead ? fillXml(sunken) : '<a:noFill/>'
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${content}</a:txBody>` +
    `<a:tcPr marL="${emu(MARGIN)}" marR="${emu(MARGIN)}" marT="${emu(4)}" marB="${emu(4)}" anchor="t">` +
    `${none('lnL')}${none('lnR')}${none('lnT')}${rule}${ground}</a:tcPr></a:tc>`
  )
}

export function tableXml(part: TablePart, { id, lang, linkTo }: ShapeContext): string {
  const { name, box, widths, isNumeric, header, rows, rowHeights, size } = part
  const mannerOf = (column: number): Manner => ({
    lang,
    size,
    colour: ink,
    align: isNumeric[column] === true ? 'r' : 'l',
  })
  const head = header.map((text, column) =>
    cellXml(paragraphsXml([[{ text, isBold: true }]], mannerOf(column), linkTo), true),
  )
  const body = rows.map((row, index) => {
    const cells = row.map((runs, column) => cellXml(paragraphsXml([runs], mannerOf(column), linkTo), false))
    return `<a:tr h="${emu(rowHeights[index + 1] ?? 0)}">${cells.join('')}</a:tr>`
  })
  const columns = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`)
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${named(id, name)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `${placeXml('p', box)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
    `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns.join('')}</a:tblGrid>` +
    `<a:tr h="${emu(rowHeights[0] ?? 0)}">${head.join('')}</a:tr>${body.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  )
}

export function chartFrameXml({ name, box, description }: ChartPart, id: number, relation: string): string {
  const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${named(id, name, description)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `${placeXml('p', box)}<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`
  )
}
