import { shareQualifier } from '#src/core/format-share.ts'
import { startOfTheWay } from '#src/core/scale.ts'
import type { TargetEvidence } from '#src/core/target-evidence.ts'
import type { DeckWords } from '#src/words/deck.ts'
import { trajectoriesFor } from '#src/words/trajectories-for.ts'
import { trajectoriesAddress } from './address.ts'
import { DECK_COLOURS } from './deck-colours.ts'
import { textHeight } from './deck-fit.ts'
import { BODY, frameSlide, textPart } from './deck-frame.ts'
import { closingNotes, sourceNotes } from './deck-notes.ts'
import { beyondLine, isPlaced, MOST_LINES, scaleChart, shareOf } from './deck-scale-chart.ts'
import { tableParts, type DeckRow } from './deck-table.ts'
import type { FileContext } from './file-context.ts'
import type { Box, Part, Slide } from './slide-model.ts'
import { sourceText } from './source-text.ts'

function tableRow(one: TargetEvidence, { format, language, words }: FileContext): DeckRow {
  const { target, assessment } = one
  const { latest, status, reason, terms } = assessment
  const texts = trajectoriesFor(language)
  const start = startOfTheWay(terms)
  const share = latest === null ? null : shareOf(latest, one)
  const name = [{ text: target.name[language] }]
  const named = [{ text: words.story.statusName(status, reason) }]
  if (latest === null || share === null) {
    const why = latest === null || start.available ? words.noFigure : texts.scaleGaps[start.reason]
    return [name, [{ text: why }], [{ text: '' }], named]
  }
  const qualifier = shareQualifier(latest.qualifier, terms.direction)
  const told = texts.share(format, { share, qualifier })
  return [
    name,
    [{ text: told, isBold: true }],
    [{ text: format.shortPeriod(latest.observation.asOf) }],
    named,
  ]
}

const CHART: Box = { ...BODY, width: 470 }
const TABLE: Box = { ...BODY, x: CHART.x + CHART.width + 24, width: BODY.width - CHART.width - 24 }

/** All targets on the one scale: drawn as far as lines can be told apart, and every one in the table. */
export function trajectorySlides(
  all: readonly TargetEvidence[],
  context: FileContext,
  words: DeckWords,
): Slide[] {
  const { takeAway, files, address, language } = context
  const placed = all.filter(isPlaced)
  const drawn = placed.slice(0, MOST_LINES)
  const chart = scaleChart(drawn, context, words)
  const texts = trajectoriesFor(language)
  const hints = [
    texts.scale,
    ...beyondLine(drawn, context, words),
    ...(placed.length > drawn.length ? [words.drawnFirst(drawn.length, placed.length)] : []),
  ]
  const hintHeight = textHeight(hints, 12, BODY.width)
  const room = BODY.height - hintHeight - 8
  const title = words.onItsWay
  const columns = [
    { header: texts.columns.target, share: 5 },
    { header: words.shareColumn, share: 4 },
    { header: files.columns.period, share: 3 },
    { header: files.columns.status, share: 4 },
  ]
  const rows = all.map((one) => tableRow(one, context))
  const box = chart === null ? BODY : TABLE
  const tables = tableParts(title, { ...box, height: room }, columns, rows, 13)
  const hint: Part = {
    ...textPart(
      files.about.reading,
      { ...BODY, y: BODY.y + room + 8, height: hintHeight },
      hints.map((text) => [{ text }]),
      12,
    ),
    colour: DECK_COLOURS.muted,
  }
  const notes = [
    title,
    ...hints,
    ...sourceNotes(all, context, words),
    ...closingNotes(trajectoriesAddress(address, takeAway.plan), context, words),
  ]
  return tables.map((table, index) =>
    frameSlide(context, {
      head: takeAway.plan.name[language],
      title: tables.length === 1 ? title : words.page(title, index + 1, tables.length),
      foot: files.labelled(files.about.source, sourceText(all, context, 'own')),
      parts: [
        ...(chart === null
          ? []
          : [
              {
                kind: 'chart',
                name: title,
                box: { ...CHART, height: room },
                description: `${title}. ${hints.join(' ')}`,
                chart,
              } as const,
            ]),
        table,
        hint,
      ],
      notes,
    }),
  )
}
