import { dayNumber } from '#src/core/calendar.ts'
import { chartGrid, type ChartGrid } from './chart-grid.ts'
import { DECK_COLOURS } from './deck-colours.ts'
import { emu, fillXml } from './pptx-text.ts'
import type { Chart, ChartLine, ValueAxis } from './slide-model.ts'
import { columnName, daySerial } from './xlsx-sheet.ts'
import { xmlText } from './xml.ts'

/** The language its texts are in, and the name of the sheet that holds its numbers. */
export interface ChartManner {
  readonly lang: string
  readonly sheet: string
}

const TEXT_SIZE = 12
const LABEL_SIZE = 14
const DAY_FORMAT = 'yyyy\\-mm\\-dd'
const DAY_AXIS = '1001'
const VALUE_AXIS = '1002'

function textXml(lang: string): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${String(TEXT_SIZE * 100)}" b="0">${fillXml(DECK_COLOURS.muted)}` +
    `</a:defRPr></a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`
  )
}

function strokeXml({ colour, dash, width }: Pick<ChartLine, 'colour' | 'dash' | 'width'>): string {
  if (width === 0) return '<a:ln><a:noFill/></a:ln>'
  return `<a:ln w="${emu(width)}" cap="rnd">${fillXml(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`
}

/** Where the cells of a column stand, the first row being the header. */
function cells(sheet: string, column: number, first: number, last = first): string {
  const at = (row: number) => `$${columnName(column)}$${String(row)}`
  const name = `'${sheet.replaceAll("'", "''")}'!`
  return xmlText(first === last ? `${name}${at(first)}` : `${name}${at(first)}:${at(last)}`)
}

type Placed<Value> = readonly (readonly [row: number, value: Value])[]

function numbersXml(reference: string, count: number, format: string, values: Placed<number | null>): string {
  const points = values.flatMap(([row, value]) =>
    value === null ? [] : `<c:pt idx="${String(row)}"><c:v>${String(value)}</c:v></c:pt>`,
  )
  return (
    `<c:numRef><c:f>${reference}</c:f><c:numCache><c:formatCode>${xmlText(format)}</c:formatCode>` +
    `<c:ptCount val="${String(count)}"/>${points.join('')}</c:numCache></c:numRef>`
  )
}

/** Hollow where the figure is no published one. */
function markerXml({ marker, colour }: ChartLine, isReported: boolean): string {
  if (marker === 'none') return '<c:marker><c:symbol val="none"/></c:marker>'
  return (
    `<c:marker><c:symbol val="${marker}"/><c:size val="8"/><c:spPr>${fillXml(isReported ? colour : 'FFFFFF')}` +
    `<a:ln w="${emu(1.5)}">${fillXml(colour)}</a:ln></c:spPr></c:marker>`
  )
}

const SHOWABLE = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'] as const

function shownXml(what: (typeof SHOWABLE)[number] | null): string {
  return SHOWABLE.map((one) => `<c:show${one} val="${one === what ? '1' : '0'}"/>`).join('')
}

function labelXml(row: number, label: string, colour: string, lang: string): string {
  return (
    `<c:dLbl><c:idx val="${String(row)}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>` +
    `<a:rPr lang="${lang}" sz="${String(LABEL_SIZE * 100)}" b="1">${fillXml(colour)}</a:rPr><a:t>${xmlText(label)}</a:t>` +
    `</a:r></a:p></c:rich></c:tx><c:dLblPos val="t"/>${shownXml('Val')}</c:dLbl>`
  )
}

function lineXml(
  line: ChartLine,
  index: number,
  { days, rowsOf }: ChartGrid,
  { lang, sheet }: ChartManner,
): string {
  const count = days.length
  const stroke = strokeXml(line)
  const rows = rowsOf[index] ?? []
  const points = line.points.flatMap((point, at) => {
    const row = rows[at]
    return row === undefined ? [] : [[row, point] as const]
  })
  const labels = points.flatMap(([row, { label }]) =>
    label === null ? [] : labelXml(row, label, line.colour, lang),
  )
  const hollow = points
    .filter(([, { isReported }]) => !isReported && line.marker !== 'none')
    .map(
      ([row]) =>
        `<c:dPt><c:idx val="${String(row)}"/>${markerXml(line, false)}<c:bubble3D val="0"/><c:spPr>${stroke}</c:spPr></c:dPt>`,
    )
  // Of a line that is hollow throughout, so that programs which look at no single point show it too.
  const hasReported = line.points.some(({ isReported }) => isReported)
  const values: Placed<number> = points.map(([row, { value }]) => [row, value])
  const serials: Placed<number | null> = days.map((day, row) => [row, daySerial(day)])
  const order = String(index)
  return (
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/><c:tx><c:strRef><c:f>${cells(sheet, index + 1, 1)}</c:f>` +
    `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(line.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    `<c:spPr>${stroke}</c:spPr>${markerXml(line, hasReported)}${hollow.join('')}` +
    `<c:dLbls>${labels.join('')}${shownXml(null)}</c:dLbls>` +
    `<c:xVal>${numbersXml(cells(sheet, 0, 2, count + 1), count, DAY_FORMAT, serials)}</c:xVal>` +
    `<c:yVal>${numbersXml(cells(sheet, index + 1, 2, count + 1), count, 'General', values)}</c:yVal><c:smooth val="0"/></c:ser>`
  )
}

function axisXml(
  id: string,
  crosses: string,
  position: 'b' | 'l',
  { lowest, highest, step, format, inside }: Omit<ValueAxis, 'title'> & { readonly inside: string },
  lang: string,
): string {
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${String(highest)}"/><c:min val="${String(lowest)}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/>${inside}<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="${position === 'b' ? 'out' : 'none'}"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:spPr>${strokeXml({ colour: DECK_COLOURS.muted, dash: 'solid', width: position === 'b' ? 1 : 0 })}</c:spPr>${textXml(lang)}` +
    `<c:crossAx val="${crosses}"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="${String(step)}"/></c:valAx>`
  )
}

const MOST_YEARS = 6
const MEAN_YEAR = 365.25
/** So late on its first day that each step of mean years ends early in January, whichever years leap. */
const INTO_THE_DAY = 0.75

function daysXml([first, last]: Chart['years'], { lang }: ChartManner): string {
  const serialOf = (year: number) => daySerial(dayNumber(`${String(year)}-01-01`) ?? 0) ?? 0
  const every = Math.ceil((last - first + 1) / MOST_YEARS)
  const axis = {
    lowest: serialOf(first) + INTO_THE_DAY,
    highest: serialOf(last + 1) + INTO_THE_DAY,
    step: every * MEAN_YEAR,
    // By month, as a year alone would name what lies behind its beginning and not around it.
    format: lang === 'zh-CN' ? 'yyyy"年"m"月"' : 'mmm yyyy',
    inside: '',
  }
  return axisXml(DAY_AXIS, VALUE_AXIS, 'b', axis, lang)
}

function valuesXml(axis: ValueAxis, { lang }: ChartManner): string {
  const rules = `<c:majorGridlines><c:spPr>${strokeXml({ colour: DECK_COLOURS.line, dash: 'solid', width: 0.75 })}</c:spPr></c:majorGridlines>`
  const size = String(TEXT_SIZE * 100)
  const title =
    `<c:title><c:tx><c:rich><a:bodyPr rot="-5400000" vert="horz"/><a:lstStyle/><a:p><a:r><a:rPr lang="${lang}" sz="${size}" b="0">${fillXml(DECK_COLOURS.muted)}</a:rPr>` +
    `<a:t>${xmlText(axis.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  return axisXml(VALUE_AXIS, DAY_AXIS, 'l', { ...axis, inside: `${rules}${title}` }, lang)
}

/** A chart of points on two number axes, of which one counts days: nothing is moved to an even distance. */
export function chartXml(chart: Chart, manner: ChartManner): string {
  const grid = chartGrid(chart)
  const lines = chart.lines.map((line, index) => lineXml(line, index, grid, manner))
  return (
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>` +
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${lines.join('')}` +
    `<c:axId val="${DAY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:scatterChart>` +
    `${daysXml(chart.years, manner)}${valuesXml(chart.values, manner)}<c:spPr><a:noFill/></c:spPr></c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(manner.lang)}</c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="span"/></c:chart>' +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  )
}
