import type { Source } from '#src/core/model.ts'
import type { TargetEvidence } from '#src/core/target-evidence.ts'
import type { DeckWords } from '#src/words/deck.ts'
import { punctuationFor } from '#src/words/punctuation.ts'
import { timeTravelFor } from '#src/words/time-travel-for.ts'
import { targetAddress } from './address.ts'
import { marksOf, type FileContext } from './file-context.ts'
import { sourcesOf } from './source-table.ts'

/** Publisher, title, date and address, as it is read out or looked up. */
export function sourceLine(
  { publisher, title, url, publishedOn }: Source,
  { format, evidence }: FileContext,
): string {
  const date =
    publishedOn === null ? evidence.publicationUnknown : evidence.publishedOn(format.date(publishedOn))
  const told = [publisher.text, title?.text ?? null, date, url ?? evidence.originalNotLocated]
  return told.filter((part) => part !== null).join(' · ')
}

/** What every slide's notes end with: the day, what counts, what marks the data, and where it stands. */
export function closingNotes(address: string, context: FileContext, words: DeckWords): string[] {
  const { takeAway, files, format, words: texts } = context
  const { asOf, publishedBy, selection } = takeAway
  const marks = marksOf(context)
  return [
    ...(marks.length === 0
      ? []
      : [files.labelled(files.about.mark, marks.join(punctuationFor(context.language).semicolon))]),
    ...(selection === undefined ? [] : [files.labelled(files.about.selection, selection)]),
    texts.asOf(format.date(asOf)),
    ...(publishedBy === undefined ? [] : [timeTravelFor(context.language).counted(true)]),
    files.labelled(words.notes.page, address),
  ]
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `– ${line}`)]
}

export function sourceNotes(
  all: readonly TargetEvidence[],
  context: FileContext,
  words: DeckWords,
): string[] {
  return listed(
    words.notes.sources,
    sourcesOf(all).map(({ source }) => sourceLine(source, context)),
  )
}

/** Of one target: what it says, how it is defined, what to know, whence, and where. */
export function targetNotes(one: TargetEvidence, context: FileContext, words: DeckWords): string[] {
  const { language, format, files, evidence, address } = context
  const { target, assessment, series } = one
  const caveats = [...target.notes, ...series.flatMap((entry) => entry.series.notes)]
  return [
    evidence.sentence(format, target, assessment),
    files.labelled(words.notes.definition, target.definition[language]),
    files.labelled(words.notes.requirement, evidence.requirement(format, assessment)),
    ...listed(
      evidence.caveats,
      caveats.map(({ text }) => text[language]),
    ),
    ...sourceNotes([one], context, words),
    ...closingNotes(targetAddress(address, target), context, words),
  ]
}
