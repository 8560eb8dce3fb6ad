import type { Language } from '#src/core/model.ts'
import { DECK_COLOURS } from './deck-colours.ts'
import { elementXml, notesXml, slideNumberXml, treeXml } from './pptx-design.ts'
import type { Relation } from './pptx-package.ts'
import { chartFrameXml, shapeXml, tableXml, textXml } from './pptx-shapes.ts'
import { paragraphsXml, placeXml } from './pptx-text.ts'
import type { ChartPart, Part, Slide } from './slide-model.ts'

export interface WrittenSlide {
  readonly xml: string
  readonly notes: string
  readonly relations: readonly Relation[]
  readonly charts: readonly ChartPart[]
}

/** What a program opens without asking: longer addresses and others are shown and lead nowhere. */
const LONGEST_LINK = 2000

function uriOf(address: string): string | null {
  if (!/^https?:\/\//u.test(address)) return null
  try {
    const { href } = new URL(address)
    return href.length > LONGEST_LINK ? null : href
  } catch {
    return null
  }
}

/** Ids of its first two relations: the layout and the notes. */
const RELATIONS_BEFORE = 2

function titleXml({ title, titleBox, titleSize }: Slide, lang: string): string {
  const manner = { lang, size: titleSize, colour: DECK_COLOURS.ink }
  return (
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>' +
    `<p:spPr>${placeXml('a', titleBox)}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>` +
    `${paragraphsXml([[{ text: title }]], manner, () => null)}</p:txBody></p:sp>`
  )
}

/** `firstChart` is the number of its first chart among those of the deck. */
export function writeSlide(slide: Slide, language: Language, firstChart: number): WrittenSlide {
  const relations: Relation[] = []
  const charts: ChartPart[] = []
  const relate = (type: string, target: string, isOutside: boolean): string => {
    const known = relations.find((relation) => relation.target === target)
    if (known !== undefined) return known.id
    const id = `rId${String(RELATIONS_BEFORE + relations.length + 1)}`
    relations.push({ id, type, target, isOutside })
    return id
  }
  const linkTo = (address: string) => {
    const uri = uriOf(address)
    return uri === null ? null : relate('hyperlink', uri, true)
  }
  const partXml = (part: Part, id: number): string => {
    const context = { id, lang: language, linkTo }
    switch (part.kind) {
      case 'text':
        return textXml(part, context)
      case 'shape':
        return shapeXml(part, context)
      case 'table':
        return tableXml(part, context)
      case 'chart': {
        charts.push(part)
        const target = `../charts/chart${String(firstChart + charts.length - 1)}.xml`
        return chartFrameXml(part, id, relate('chart', target, false))
      }
    }
  }
  const shapes = slide.parts.map((part, index) => partXml(part, index + 3))
  const body = `${titleXml(slide, language)}${shapes.join('')}${slideNumberXml(slide.parts.length + 3)}`
  const notes = paragraphsXml(
    slide.notes.map((text) => [{ text }]),
    { lang: language, size: 12, colour: DECK_COLOURS.ink },
    () => null,
  )
  return {
    xml: elementXml(
      'sld',
      `<p:cSld>${treeXml(body)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
    ),
    notes: notesXml(notes),
    relations,
    charts,
  }
}
