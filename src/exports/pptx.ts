import type { Language } from '#src/core/model.ts'
import type { About } from './about.ts'
import { chartGrid, gridTable } from './chart-grid.ts'
import { chartXml } from './pptx-chart.ts'
import { layoutXml, masterXml, NOTES_PAGE, notesMasterXml, themeXml, elementXml } from './pptx-design.ts'
import { inside, PACKAGE, packageFile, relationsPart, type Part } from './pptx-package.ts'
import { writeSlide, type WrittenSlide } from './pptx-slide.ts'
import { emu } from './pptx-text.ts'
import { PAGE, type ChartPart, type Slide } from './slide-model.ts'
import { xlsxFile } from './xlsx.ts'
import { xmlText } from './xml.ts'

export interface Deck {
  readonly title: string
  readonly language: Language
  readonly slides: readonly Slide[]
  /** What the workbook of each chart says of itself. */
  readonly about: About
  readonly names: Readonly<Record<'chartSheet' | 'aboutSheet' | 'day', string>>
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
function coreProperties(title: string, language: Language): string {
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${xmlText(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`
  )
}

function presentation(slideCount: number): string {
  const slides = Array.from(
    { length: slideCount },
    (_, index) => `<p:sldId id="${String(256 + index)}" r:id="rId${String(index + 3)}"/>`,
  )
  const list = slides.length === 0 ? '' : `<p:sldIdLst>${slides.join('')}</p:sldIdLst>`
  return elementXml(
    'presentation',
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
      `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>${list}` +
      `<p:sldSz cx="${emu(PAGE.width)}" cy="${emu(PAGE.height)}"/><p:notesSz cx="${emu(NOTES_PAGE.width)}" cy="${emu(NOTES_PAGE.height)}"/>`,
  )
}

function fixedParts(language: Language, slideCount: number): Part[] {
  const named = (folder: string, type: string) => (_: unknown, index: number) =>
    [type, `${folder}/${type}${String(index + 1)}.xml`] as const
  const slides = Array.from({ length: slideCount }, named('slides', 'slide'))
  const ml = 'presentationml'
  const theme = themeXml(language)
  return [
    relationsPart(
      '',
      inside(
        ['officeDocument', 'ppt/presentation.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ),
    ),
    { path: 'ppt/presentation.xml', content: presentation(slideCount), kind: `${ml}.presentation.main` },
    relationsPart(
      'ppt/presentation.xml',
      inside(
        ['slideMaster', 'slideMasters/slideMaster1.xml'],
        ['notesMaster', 'notesMasters/notesMaster1.xml'],
        ...slides,
        ['theme', 'theme/theme1.xml'],
      ),
    ),
    { path: 'ppt/theme/theme1.xml', content: theme, kind: 'theme' },
    { path: 'ppt/theme/theme2.xml', content: theme, kind: 'theme' },
    { path: 'ppt/slideMasters/slideMaster1.xml', content: masterXml(), kind: `${ml}.slideMaster` },
    relationsPart(
      'ppt/slideMasters/slideMaster1.xml',
      inside(['slideLayout', '../slideLayouts/slideLayout1.xml'], ['theme', '../theme/theme1.xml']),
    ),
    { path: 'ppt/slideLayouts/slideLayout1.xml', content: layoutXml(), kind: `${ml}.slideLayout` },
    relationsPart(
      'ppt/slideLayouts/slideLayout1.xml',
      inside(['slideMaster', '../slideMasters/slideMaster1.xml']),
    ),
    { path: 'ppt/notesMasters/notesMaster1.xml', content: notesMasterXml(), kind: `${ml}.notesMaster` },
    relationsPart('ppt/notesMasters/notesMaster1.xml', inside(['theme', '../theme/theme2.xml'])),
  ]
}

function slideParts({ xml, notes, relations }: WrittenSlide, number: string): Part[] {
  const slide = `ppt/slides/slide${number}.xml`
  const told = `ppt/notesSlides/notesSlide${number}.xml`
  return [
    { path: slide, content: xml, kind: 'presentationml.slide' },
    relationsPart(slide, [
      ...inside(
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
      ),
      ...relations,
    ]),
    { path: told, content: notes, kind: 'presentationml.notesSlide' },
    relationsPart(
      told,
      inside(['notesMaster', '../notesMasters/notesMaster1.xml'], ['slide', `../slides/slide${number}.xml`]),
    ),
  ]
}

async function chartParts({ name, chart }: ChartPart, deck: Deck, number: string): Promise<Part[]> {
  const { names, language, about } = deck
  const path = `ppt/charts/chart${number}.xml`
  const book = `Microsoft_Excel_Sheet${number}.xlsx`
  const numbers = gridTable(chart, chartGrid(chart), names.chartSheet, names.day)
  const workbook = await xlsxFile({
    title: name,
    language,
    tables: [numbers, ...chart.tables],
    about,
    aboutName: names.aboutSheet,
  })
  return [
    { path, content: chartXml(chart, { lang: language, sheet: names.chartSheet }), kind: 'drawingml.chart' },
    relationsPart(path, inside(['package', `../embeddings/${book}`])),
    { path: `ppt/embeddings/${book}`, content: new Uint8Array(await workbook.arrayBuffer()), kind: null },
  ]
}

/** The slides as a presentation whose charts and tables stay charts and tables. */
export async function pptxFile(deck: Deck): Promise<Blob> {
  const { title, language, slides } = deck
  const written: WrittenSlide[] = []
  const charts: ChartPart[] = []
  for (const slide of slides) {
    const one = writeSlide(slide, language, charts.length + 1)
    written.push(one)
    charts.push(...one.charts)
  }
  const drawn: Part[] = []
  for (const [index, chart] of charts.entries())
    drawn.push(...(await chartParts(chart, deck, String(index + 1))))
  const core: Part = {
    path: 'docProps/core.xml',
    content: coreProperties(title, language),
    kind: 'application/vnd.openxmlformats-package.core-properties+xml',
  }
  const parts = [
    ...fixedParts(language, slides.length),
    core,
    ...written.flatMap((slide, index) => slideParts(slide, String(index + 1))),
    ...drawn,
  ]
  return packageFile(parts, TYPE)
}
