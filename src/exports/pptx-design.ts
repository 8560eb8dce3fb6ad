import type { Language } from '#src/core/model.ts'
import { DECK_COLOURS, LINE_COLOURS } from './deck-colours.ts'
import { emu, fillXml, placeXml } from './pptx-text.ts'
import { PAGE } from './slide-model.ts'

/** Fonts that every office has, or has another of the same widths for. */
const FONTS: Readonly<Record<Language, { readonly latin: string; readonly eastAsian: string }>> = {
  en: { latin: 'Arial', eastAsian: 'Microsoft YaHei' },
  'zh-CN': { latin: 'Microsoft YaHei', eastAsian: 'Microsoft YaHei' },
}

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

export const SLIDE_NUMBER = { x: 852, y: 500, width: 60, height: 20 } as const

const ROOT =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

export function treeXml(shapes: string): string {
  return `<p:spTree>${ROOT}${shapes}</p:spTree>`
}

export function elementXml(name: string, content: string): string {
  return `<p:${name} ${NAMESPACES}>${content}</p:${name}>`
}

/** Fills three of each kind, as a theme must have. */
function styleXml(): string {
  const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="9525">${plain}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return (
    `<a:fmtScheme name="Deck"><a:fillStyleLst>${plain.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plain.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`
  )
}

export function themeXml(language: Language): string {
  const { latin, eastAsian } = FONTS[language]
  const font = (kind: string) =>
    `<a:${kind}Font><a:latin typeface="${latin}"/><a:ea typeface="${eastAsian}"/><a:cs typeface=""/></a:${kind}Font>`
  const { ink, muted, paper, sunken, link } = DECK_COLOURS
  const colours = [
    ['dk1', ink],
    ['lt1', 'FFFFFF'],
    ['dk2', muted],
    ['lt2', sunken],
    ...LINE_COLOURS.map((colour, index) => [`accent${String(index + 1)}`, colour] as const),
    ['hlink', link],
    ['folHlink', link],
  ] as const
  const scheme = colours.map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`)
  return (
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Deck ${paper}"><a:themeElements>` +
    `<a:clrScheme name="Deck">${scheme.join('')}</a:clrScheme>` +
    `<a:fontScheme name="Deck">${font('major')}${font('minor')}</a:fontScheme>${styleXml()}</a:themeElements></a:theme>`
  )
}

const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

const TITLE_PLACE = { x: 48, y: 52, width: 864, height: 84 } as const

function placeholder(id: number, name: string, kind: string, place: string, text: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${String(id)}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${place}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p>${text}</a:p></p:txBody></p:sp>`
  )
}

const NUMBER_FIELD = `<a:pPr algn="r"/><a:fld id="{5D1C4A2E-0B7F-4C61-9A53-2F0E8B6D7C14}" type="slidenum"><a:rPr lang="en-US" sz="1200">${fillXml(DECK_COLOURS.muted)}</a:rPr><a:t>‹#›</a:t></a:fld>`

export function slideNumberXml(id: number): string {
  return placeholder(id, 'Slide number', 'type="sldNum" sz="quarter" idx="12"', '', NUMBER_FIELD)
}

function frameXml(): string {
  const title = placeholder(
    2,
    'Title',
    'type="title"',
    `${placeXml('a', TITLE_PLACE)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`,
    '<a:endParaRPr lang="en-US"/>',
  )
  const number = placeholder(
    3,
    'Slide number',
    'type="sldNum" sz="quarter" idx="12"',
    `${placeXml('a', SLIDE_NUMBER)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`,
    NUMBER_FIELD,
  )
  return treeXml(`${title}${number}`)
}

export function masterXml(): string {
  const level = `<a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:buNone/><a:defRPr sz="2800" b="1">${fillXml(DECK_COLOURS.ink)}<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/></a:defRPr></a:lvl1pPr>`
  const text = `<a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="1800">${fillXml(DECK_COLOURS.ink)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:lvl1pPr>`
  return elementXml(
    'sldMaster',
    `<p:cSld><p:bg><p:bgPr>${fillXml(DECK_COLOURS.paper)}<a:effectLst/></p:bgPr></p:bg>${frameXml()}</p:cSld>${COLOUR_MAP}` +
      '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>' +
      `<p:txStyles><p:titleStyle>${level}</p:titleStyle><p:bodyStyle>${text}</p:bodyStyle><p:otherStyle>${text}</p:otherStyle></p:txStyles>`,
  )
}

export function layoutXml(): string {
  return elementXml(
    'sldLayout',
    `<p:cSld name="Title only">${frameXml()}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  ).replace('<p:sldLayout ', '<p:sldLayout type="titleOnly" ')
}

const NOTES_IMAGE = { x: 70, y: 60, width: 400, height: 225 } as const
const NOTES_TEXT = { x: 54, y: 310, width: 432, height: 370 } as const
export const NOTES_PAGE = { width: PAGE.height, height: 720 } as const

export function notesMasterXml(): string {
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>' +
    `<p:spPr>${placeXml('a', NOTES_IMAGE)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="${emu(1)}">${fillXml(DECK_COLOURS.ink)}</a:ln></p:spPr></p:sp>`
  const text = placeholder(
    3,
    'Notes',
    'type="body" sz="quarter" idx="3"',
    `${placeXml('a', NOTES_TEXT)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`,
    '<a:endParaRPr lang="en-US"/>',
  )
  const style = `<p:notesStyle><a:lvl1pPr algn="l"><a:spcAft><a:spcPts val="400"/></a:spcAft><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:lvl1pPr></p:notesStyle>`
  return elementXml(
    'notesMaster',
    `<p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${treeXml(`${image}${text}`)}</p:cSld>${COLOUR_MAP}${style}`,
  )
}

export function notesXml(paragraphs: string): string {
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
  const text =
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="3"/></p:nvPr></p:nvSpPr>' +
    `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
  return elementXml(
    'notes',
    `<p:cSld>${treeXml(`${image}${text}`)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  )
}
