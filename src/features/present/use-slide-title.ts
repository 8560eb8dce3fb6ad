import type { Slide } from '#src/core/deck.ts'
import { useReading } from '#src/ui/language.tsx'
import { presentFor } from '#src/words/present-for.ts'

/** What a slide is called where it is named. */
export function useSlideTitle(): (slide: Slide) => string {
  const { language, text } = useReading()
  const { titles } = presentFor(language)
  return (slide) => (slide.kind === 'target' ? text(slide.evidence.target.name) : titles[slide.kind])
}
