import { targetSlideId } from '#src/core/deck.ts'
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

/** The slides of the file, by the ids of those on screen: what takes one there may take several here. */
function slidesById(all: readonly TargetEvidence[], context: FileContext): ReadonlyMap<string, Slide[]> {
  const words = deckFor(context.language)
  return new Map([
    ['title', [titleSlide(all, context, words)]],
    ['summary', planSlides(all, context, words)],
    ...all.map((one): [string, Slide[]] => [
      targetSlideId(one.target.id),
      [targetSlide(one, context, words)],
    ]),
    ['trajectories', trajectorySlides(all, context, words)],
    ['unmeasured', unmeasuredSlides(all, context, words)],
    ['method', [methodSlide(context, words), ...sourceSlides(all, context, words)]],
  ])
}

/**
 * The plan as slides to present and to leave behind: its charts and tables can be edited like any other.
 * `chosen`: which slides, by id and in this order; all of them in the usual order where null.
 */
export async function deckFile(
  all: readonly TargetEvidence[],
  context: FileContext,
  chosen: readonly string[] | null = null,
): Promise<TakenFile> {
  const { takeAway, language, files } = context
  const slides = slidesById(all, context)
  const blob = await pptxFile({
    title: takeAway.plan.name[language],
    language,
    slides: (chosen ?? [...slides.keys()]).flatMap((id) => slides.get(id) ?? []),
    about: aboutFile(all, context),
    names: {
      chartSheet: deckFor(language).chartSheet,
      aboutSheet: files.sheets.about,
      day: files.columns.lastDay,
    },
  })
  return { name: `${fileStem(takeAway, null)}.pptx`, blob }
}
