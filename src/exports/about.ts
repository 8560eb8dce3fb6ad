import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { caveatNotes } from '#src/words/caveat-notes.ts'
import { punctuationFor } from '#src/words/punctuation.ts'
import { timeTravelFor } from '#src/words/time-travel-for.ts'
import { marksOf, type FileContext } from './file-context.ts'
import { sourceText } from './source-text.ts'
import { dateCell, linkCell, textCell, type Cell } from './table.ts'

/** What a file says of itself: each line a label and what belongs to it. */
export type About = readonly (readonly [label: string, cell: Cell])[]

/** The unit of all series of the one target; of several, or of several targets, each value has its own beside it. */
function commonUnit(all: readonly TargetEvidence[], { takeAway: { target }, language, files }: FileContext) {
  const isCommon = all.every((one) => one.series.every(({ series }) => series.unit.id === target?.unit.id))
  return target === null || !isCommon ? files.unitsBeside : target.unit.name[language]
}

/** Title, message, unit, source, day, address, and where the data is not published figures, the word for it. */
export function aboutFile(all: readonly TargetEvidence[], context: FileContext): About {
  const { takeAway, address, language, files, evidence } = context
  const { plan, target, asOf, publishedBy, sentence, selection } = takeAway
  const lines: (readonly [string, Cell])[] = [
    [files.about.title, textCell((target ?? plan).name[language])],
    [files.about.says, textCell(sentence)],
    [files.about.plan, textCell(plan.name[language])],
    [files.about.unit, textCell(commonUnit(all, context))],
    [files.about.source, textCell(sourceText(all, context, 'all'))],
    [files.about.asOf, dateCell(asOf)],
  ]
  const notice = plan.notice === null ? [] : [plan.notice.text[language]]
  const caveats = target === null ? notice : all.flatMap(caveatNotes).map(({ text }) => text[language])
  if (caveats.length > 0) lines.push([evidence.caveats, textCell(caveats.join('\n'))])
  if (publishedBy !== undefined) {
    lines.push([files.about.counted, textCell(timeTravelFor(language).counted(true))])
  }
  if (selection !== undefined) lines.push([files.about.selection, textCell(selection)])
  lines.push([files.about.address, linkCell(address)])
  const marks = marksOf(context)
  if (marks.length > 0)
    lines.push([files.about.mark, textCell(marks.join(punctuationFor(language).semicolon))])
  return [...lines, [files.about.reading, textCell(files.reading)]]
}
