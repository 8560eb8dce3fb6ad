import type { TargetEvidence } from '#src/core/target-evidence.ts'
import type { DeckWords } from '#src/words/deck.ts'
import { planStory } from '#src/words/plan-story.ts'
import { timeTravelFor } from '#src/words/time-travel-for.ts'
import { DECK_COLOURS } from './deck-colours.ts'
import { fittingSize, textHeight } from './deck-fit.ts'
import { BODY, EDGE, frameSlide, textPart } from './deck-frame.ts'
import { closingNotes, sourceNotes } from './deck-notes.ts'
import { tableParts } from './deck-table.ts'
import type { FileContext } from './file-context.ts'
import { PAGE, type Box, type Slide } from './slide-model.ts'
import { sourceText } from './source-text.ts'

const RULE: Box = { x: EDGE, y: 128, width: 72, height: 5 }
const NAME: Box = { x: EDGE, y: 150, width: PAGE.width - 2 * EDGE, height: 110 }

export function titleSlide(all: readonly TargetEvidence[], context: FileContext, words: DeckWords): Slide {
  const { takeAway, language, files, format, words: texts, address } = context
  const { plan, selection, publishedBy } = takeAway
  const name = plan.name[language]
  const lines = [
    plan.description[language],
    files.labelled(texts.deadline, format.date(plan.dueBy)),
    ...(selection === undefined ? [] : [files.labelled(files.about.selection, selection)]),
    ...(publishedBy === undefined ? [] : [timeTravelFor(language).counted(true)]),
  ]
  const frame = frameSlide(context, {
    head: '',
    title: name,
    foot: files.labelled(files.about.source, sourceText(all, context)),
    parts: [
      { kind: 'shape', name: files.about.title, box: RULE, preset: 'rect', colour: DECK_COLOURS.accent },
      textPart(
        files.about.says,
        { ...NAME, y: 270, height: textHeight(lines, 18, NAME.width) + 8 },
        lines.map((text) => [{ text }]),
        18,
      ),
      textPart(
        files.about.address,
        { ...NAME, y: 440, height: 40 },
        [[{ text: address, link: address, colour: DECK_COLOURS.link }]],
        12,
      ),
    ],
    notes: [takeAway.sentence, ...sourceNotes(all, context, words), ...closingNotes(address, context, words)],
  })
  return { ...frame, titleBox: NAME, titleSize: fittingSize(name, NAME, [48, 40, 32, 26]) }
}

/** The plan in one sentence, with the targets counted by status. */
export function planSlides(all: readonly TargetEvidence[], context: FileContext, words: DeckWords): Slide[] {
  const { takeAway, language, files, format, words: texts, address } = context
  const { plan, asOf, sentence, selection } = takeAway
  const story = planStory(plan, all, asOf)
  const rows = story.present.map((status) => {
    const having = all.filter(({ assessment }) => assessment.status === status)
    const names = [
      ...new Set(having.map(({ assessment }) => texts.story.statusName(status, assessment.reason))),
    ]
    return [
      [{ text: names.join(' / '), isBold: true }],
      [{ text: format.number(story.counts[status]) }],
      [{ text: format.list(having.map(({ target }) => target.name[language])) }],
    ]
  })
  const columns = [
    { header: words.counts.status, share: 3 },
    { header: words.counts.count, share: 1.3, isNumeric: true },
    { header: words.counts.which, share: 7 },
  ]
  const tables = tableParts(texts.statusCounts, BODY, columns, rows, 18)
  return tables.map((table, index) =>
    frameSlide(context, {
      head: [plan.name[language], selection ?? ''].filter((text) => text !== '').join(' · '),
      title: tables.length === 1 ? sentence : words.page(sentence, index + 1, tables.length),
      foot: files.labelled(files.about.source, sourceText(all, context)),
      parts: [table],
      notes: [sentence, ...sourceNotes(all, context, words), ...closingNotes(address, context, words)],
    }),
  )
}

/** Targets without a figure, each with the reason; no slide where there is none. */
export function unmeasuredSlides(
  all: readonly TargetEvidence[],
  context: FileContext,
  words: DeckWords,
): Slide[] {
  const { takeAway, language, files, format, words: texts, evidence, address } = context
  const without = all.filter(({ assessment }) => assessment.latest === null)
  const rows = without.map(({ target, assessment }) => [
    [{ text: target.name[language], isBold: true }],
    [{ text: texts.story.statusName(assessment.status, assessment.reason) }],
    [{ text: evidence.reason(format, assessment) }],
    [{ text: evidence.requirement(format, assessment) }],
  ])
  const columns = [
    { header: files.columns.target, share: 3 },
    { header: files.columns.status, share: 2 },
    { header: files.columns.why, share: 5 },
    { header: files.columns.requirement, share: 3 },
  ]
  const title = words.unmeasured(without.length)
  const tables = tableParts(title, BODY, columns, rows, 16)
  return tables.map((table, index) =>
    frameSlide(context, {
      head: takeAway.plan.name[language],
      title: tables.length === 1 ? title : words.page(title, index + 1, tables.length),
      foot: '',
      parts: [table],
      notes: [title, ...sourceNotes(without, context, words), ...closingNotes(address, context, words)],
    }),
  )
}
