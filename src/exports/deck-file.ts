import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { deckFor } from '#src/words/deck-for.ts'
import { aboutFile } from './about.ts'
import { methodSlide, sourceSlides } from './deck-method.ts'
import { planSlides, titleSlide, unmeasuredSlides } from './deck-plan.ts'
import { targetSlide } from './deck-target.ts'
import { trajectorySlides } from './deck-trajectories.ts'
import type { FileContext } from './file-context.ts'
import { fileStem } from './file-name.ts'
import { pptxFile } from './pptx.ts'
import type { Slide } from './slide-model.ts'
import type { TakenFile } from './taken-file.ts'

export function deckSlides(all: readonly TargetEvidence[], context: FileContext): Slide[] {
  const words = deckFor(context.language)
  return [
    titleSlide(all, context, words),
    ...planSlides(all, context, words),
    ...all.map((one) => targetSlide(one, context, words)),
    ...trajectorySlides(all, context, words),
    ...unmeasuredSlides(all, context, words),
    methodSlide(context, words),
    ...sourceSlides(all, context, words),
  ]
}

/** The plan as slides to present and to leave behind: its charts and tables can be edited like any other. */
export async function deckFile(all: readonly TargetEvidence[], context: FileContext): Promise<TakenFile> {
  const { takeAway, language, files } = context
  const blob = await pptxFile({
    title: takeAway.plan.name[language],
    language,
    slides: deckSlides(all, context),
    about: aboutFile(all, context),
    names: {
      chartSheet: deckFor(language).chartSheet,
      aboutSheet: files.sheets.about,
      day: files.columns.lastDay,
    },
  })
  return { name: `${fileStem(takeAway, null)}.pptx`, blob }
}
