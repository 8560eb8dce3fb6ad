import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { timeTravelFor } from '#src/words/time-travel-for.ts'
import { marksOf, type FileContext } from './file-context.ts'
import { sourceText } from './source-text.ts'

/** What stands around a chart that leaves its page. */
export interface PictureTexts {
  readonly title: string
  readonly message: string
  /** Empty for published figures. */
  readonly marks: readonly string[]
  /** Unit, source and day. */
  readonly origin: string
  readonly address: string
}

export function pictureTexts(all: readonly TargetEvidence[], context: FileContext): PictureTexts {
  const { takeAway, address, language, format, files } = context
  const { plan, target, asOf, publishedBy, sentence, selection } = takeAway
  const { about } = files
  // All targets of a plan stand together on one scale alone.
  const unit = target === null ? files.columns.share : target.unit.name[language]
  const told = [
    [about.plan, plan.name[language]],
    [about.unit, unit],
    // Together on one scale stand their own series alone.
    [about.source, sourceText(all, context, target === null ? 'own' : 'measured')],
    [about.asOf, format.date(asOf)],
    ...(publishedBy === undefined ? [] : [[about.counted, timeTravelFor(language).counted(true)]]),
    ...(selection === undefined ? [] : [[about.selection, selection]]),
  ]
  return {
    title: (target ?? plan).name[language],
    message: sentence,
    marks: marksOf(context),
    origin: told.map(([label = '', text = '']) => files.labelled(label, text)).join(files.labelledEnd),
    address,
  }
}
