import type { TargetEvidence } from '#src/core/target-evidence.ts'
import type { DeckWords } from '#src/words/deck.ts'
import { thresholdLines } from '#src/words/threshold-lines.ts'
import { methodAddress } from './address.ts'
import { DECK_COLOURS } from './deck-colours.ts'
import { BODY, frameSlide, textPart } from './deck-frame.ts'
import { closingNotes, sourceLine } from './deck-notes.ts'
import { tableParts } from './deck-table.ts'
import type { FileContext } from './file-context.ts'
import type { Slide } from './slide-model.ts'
import { sourcesOf } from './source-table.ts'

const LINES = 560
const SOURCES = { ...BODY, y: 96, height: 380 }

export function methodSlide(context: FileContext, words: DeckWords): Slide {
  const { takeAway, language, format, words: texts, address } = context
  const page = methodAddress(address, takeAway.plan)
  const rows = thresholdLines(format).map(({ status, bound }) => [
    [{ text: texts.story.statusName(status) }],
    [{ text: bound }],
  ])
  const columns = [
    { header: words.thresholds.status, share: 3 },
    { header: words.thresholds.ratio, share: 2, isNumeric: true },
  ]
  const beside = { ...BODY, x: BODY.x + LINES + 32, width: BODY.width - LINES - 32 }
  return frameSlide(context, {
    head: takeAway.plan.name[language],
    title: words.method,
    foot: '',
    parts: [
      textPart(
        words.method,
        { ...BODY, width: LINES },
        [
          ...words.methodLines.flatMap((text) => [[{ text }], []]),
          [{ text: words.fullMethod }, { text: page, link: page, colour: DECK_COLOURS.link }],
        ],
        15,
      ),
      ...tableParts(words.thresholds.status, beside, columns, rows, 15),
    ],
    notes: [...words.methodLines, ...closingNotes(page, context, words)],
  })
}

/** Where it stands, in short: the whole address is behind it and in the notes. */
function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}

export function sourceSlides(
  all: readonly TargetEvidence[],
  context: FileContext,
  words: DeckWords,
): Slide[] {
  const { takeAway, language, files, format, evidence, address } = context
  const { muted, link } = DECK_COLOURS
  const sources = sourcesOf(all)
  const rows = sources.map(({ source: { publisher, title, url, publishedOn }, uses }) => [
    [{ text: publisher.text, lang: publisher.lang, isBold: true }],
    [
      ...(title === null ? [] : [{ text: `${title.text} · `, lang: title.lang }]),
      url === null
        ? { text: evidence.originalNotLocated, colour: muted }
        : { text: siteOf(url), link: url, colour: link },
    ],
    [{ text: publishedOn === null ? evidence.unknown : format.shortDate(publishedOn) }],
    [{ text: format.list([...uses].map((use) => files.uses[use])) }],
  ])
  const columns = [
    { header: files.columns.publisher, share: 4 },
    { header: `${files.columns.title} · ${files.columns.link}`, share: 8 },
    { header: files.columns.published, share: 2.6 },
    { header: files.columns.usedFor, share: 2.6 },
  ]
  const tables = tableParts(words.sources, SOURCES, columns, rows, 12)
  let told = 0
  return tables.map((table, index) => {
    const listed = sources.slice(told, told + table.rows.length)
    told += table.rows.length
    return frameSlide(context, {
      head: takeAway.plan.name[language],
      title: tables.length === 1 ? words.sources : words.page(words.sources, index + 1, tables.length),
      foot: '',
      parts: [table],
      notes: [
        ...listed.map(({ source }) => sourceLine(source, context)),
        ...closingNotes(address, context, words),
      ],
    })
  })
}
