import { evidenceFigures, type TargetEvidence } from '#src/core/target-evidence.ts'
import type { DeckWords } from '#src/words/deck.ts'
import { targetChart } from './deck-chart.ts'
import { DECK_COLOURS, STATUS_LOOKS } from './deck-colours.ts'
import { fittingSize, textHeight } from './deck-fit.ts'
import { BODY, frameSlide, textPart } from './deck-frame.ts'
import { targetNotes } from './deck-notes.ts'
import { tableParts, type DeckRow } from './deck-table.ts'
import type { FileContext } from './file-context.ts'
import type { Box, Part, Slide } from './slide-model.ts'
import { sourceText } from './source-text.ts'

const ASIDE = 264
const GAP = 24
const MAIN: Box = { ...BODY, x: BODY.x + ASIDE + GAP, width: BODY.width - ASIDE - GAP }

/** The status by word, shape and colour. */
function statusParts({ assessment }: TargetEvidence, { format, words, files }: FileContext): Part[] {
  const { colour, ground, preset } = STATUS_LOOKS[assessment.status]
  const name = files.columns.status
  const chip = { x: BODY.x, y: BODY.y, width: ASIDE, height: 30 }
  const text = [[{ text: `      ${words.story.chip(format, assessment)}`, isBold: true }]]
  return [
    { ...textPart(name, chip, text, 15), colour, fill: ground, anchor: 'ctr' },
    { kind: 'shape', name, box: { x: BODY.x + 9, y: BODY.y + 9, width: 12, height: 12 }, preset, colour },
  ]
}

/** The value large, what it is of, and what is asked for. */
function valueParts({ target, assessment }: TargetEvidence, context: FileContext): Part[] {
  const { format, words, evidence, language, files } = context
  const { latest, terms } = assessment
  const value = latest === null ? words.noFigure : evidence.figureText(format, latest.observation, terms.unit)
  const large = { x: BODY.x, y: BODY.y + 44, width: ASIDE, height: 66 }
  const below = [
    words.story.valueLine(format, target, assessment),
    evidence.requirement(format, assessment),
    target.definition[language],
  ]
  const room = { x: BODY.x, y: large.y + large.height + 8, width: ASIDE, height: 0 }
  const height = BODY.y + BODY.height - room.y
  const size = [16, 15, 14, 13, 12].find((one) => textHeight(below, one, ASIDE) + 16 <= height) ?? 12
  const [first = '', second = '', third = ''] = below
  return [
    {
      ...textPart(
        files.columns.value,
        large,
        [[{ text: value, isBold: true }]],
        fittingSize(value, large, [54, 44, 36, 28, 22]),
      ),
      anchor: 'b',
    },
    textPart(
      files.columns.definition,
      { ...room, height },
      [
        [{ text: first, colour: DECK_COLOURS.muted }],
        [],
        [{ text: second, isBold: true }],
        [{ text: third, colour: DECK_COLOURS.muted }],
      ],
      size,
    ),
  ]
}

/** The newest figure of each series that is context. */
function relatedRows(one: TargetEvidence, { language, format, evidence }: FileContext): DeckRow[] {
  return one.series
    .filter(({ role }) => role === 'related')
    .flatMap((entry): DeckRow[] => {
      const latest = evidenceFigures(one, entry).at(-1)
      if (latest === undefined) return []
      const { observation } = latest
      const source = one.sources.find(({ id }) => id === observation.sourceId)
      return [
        [
          [{ text: entry.series.name[language] }],
          [{ text: evidence.figureWithUnit(format, observation, entry.series.unit), isBold: true }],
          [{ text: format.period(observation.asOf) }],
          source === undefined
            ? [{ text: evidence.unknown }]
            : [{ text: source.publisher.text, lang: source.publisher.lang }],
        ],
      ]
    })
}

/** Where nothing is to be drawn: what there is beside it, or at least why. */
function withoutChart(one: TargetEvidence, context: FileContext, words: DeckWords): Part[] {
  const { evidence, files, format } = context
  const rows = relatedRows(one, context)
  if (rows.length === 0) {
    return [textPart(files.columns.why, MAIN, evidence.reason(format, one.assessment), 20)]
  }
  const { columns } = evidence
  const hint = textPart(evidence.relatedSeries, { ...MAIN, height: 22 }, words.relatedOnly, 14)
  const below = { ...MAIN, y: MAIN.y + 26, height: MAIN.height - 26 }
  const heads = [
    { header: columns.series, share: 5 },
    { header: columns.value, share: 3, isNumeric: true },
    { header: columns.period, share: 3 },
    { header: columns.source, share: 4 },
  ]
  const [table] = tableParts(evidence.relatedSeries, below, heads, rows, 14)
  return [{ ...hint, colour: DECK_COLOURS.muted }, ...(table === undefined ? [] : [table])]
}

/** Whether a figure of the chart is a bound and has no words beside it, as the latest has. */
function hasSilentBounds(one: TargetEvidence): boolean {
  const { latest } = one.assessment
  return one.series
    .filter(({ role }) => role !== 'related')
    .flatMap((entry) => evidenceFigures(one, entry))
    .some(
      ({ observation, qualifier }) =>
        (qualifier === 'at-least' || qualifier === 'at-most') && observation.id !== latest?.observation.id,
    )
}

/** One target: its sentence, its value large, and its figures as a chart that can be edited. */
export function targetSlide(one: TargetEvidence, context: FileContext, words: DeckWords): Slide {
  const { takeAway, language, format, evidence, files } = context
  const { target, assessment } = one
  const chart = targetChart(one, context, words)
  const sentence = evidence.sentence(format, target, assessment)
  const isHollow = chart?.lines.some(({ points }) => points.some(({ isReported }) => !isReported)) === true
  const title = evidence.chartTitle(target.name[language])
  return frameSlide(context, {
    head: `${takeAway.plan.name[language]} · ${target.name[language]}`,
    title: sentence,
    foot: [
      files.labelled(files.about.source, sourceText([one], context)),
      ...(isHollow ? [words.hollow] : []),
      ...(chart !== null && hasSilentBounds(one) ? [words.bounds] : []),
    ].join(' · '),
    parts: [
      ...statusParts(one, context),
      ...valueParts(one, context),
      ...(chart === null
        ? withoutChart(one, context, words)
        : [{ kind: 'chart', name: title, box: MAIN, description: `${title}. ${sentence}`, chart } as const]),
    ],
    notes: targetNotes(one, context, words),
  })
}
