import type { Slide } from '#src/core/deck.ts'
import { MethodSlide } from './method-slide.tsx'
import type { SlideProps } from './slide-props.ts'
import { SummarySlide } from './summary-slide.tsx'
import { TargetSlide } from './target-slide.tsx'
import { TitleSlide } from './title-slide.tsx'
import { TrajectoriesSlide } from './trajectories-slide.tsx'
import { UnmeasuredSlide } from './unmeasured-slide.tsx'

/** One slide, whichever it is. */
export function SlideView({ slide, ...props }: SlideProps & { readonly slide: Slide }) {
  switch (slide.kind) {
    case 'title':
      return <TitleSlide {...props} />
    case 'summary':
      return <SummarySlide {...props} />
    case 'target':
      return <TargetSlide {...props} evidence={slide.evidence} place={slide.number} />
    case 'trajectories':
      return <TrajectoriesSlide {...props} />
    case 'unmeasured':
      return <UnmeasuredSlide {...props} without={slide.evidence} />
    case 'method':
      return <MethodSlide {...props} />
  }
}
