import type { Slide } from '#src/core/deck.ts'
import type { SlideProps } from './slide-props.ts'
import { SlideView } from './slide-view.tsx'

interface PrintedDeckProps extends Pick<SlideProps, 'deck' | 'origin' | 'isSimulated' | 'status'> {
  readonly slides: readonly Slide[]
}

/** The chosen slides one a page. They are laid out beside the window first, so that every chart finds its size. */
export function PrintedDeck({ deck, origin, isSimulated, status, slides }: PrintedDeckProps) {
  return (
    <div className="printed-deck" aria-hidden="true">
      {slides.map((slide, index) => (
        <div key={slide.id} className="printed-slide stage">
          <SlideView
            slide={slide}
            deck={deck}
            origin={origin}
            isSimulated={isSimulated}
            status={status}
            number={index + 1}
            total={slides.length}
          />
        </div>
      ))}
    </div>
  )
}
