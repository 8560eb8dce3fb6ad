import type { Slide, Slides } from '#src/core/deck.ts'
import type { SlideProps } from './slide-props.ts'
import { SlideView } from './slide-view.tsx'
import { useSlideTitle } from './use-slide-title.ts'

interface PresenterPreviewProps extends Pick<SlideProps, 'deck' | 'origin' | 'isSimulated'> {
  readonly label: string
  /** Null after the last one. */
  readonly slide: Slide | null
  readonly slides: Slides
  /** What stands in its place where there is none. */
  readonly none: string
  readonly isBlack?: boolean
}

/** A slide as the room sees it, small. Nothing in it can be reached: it is led from outside. */
export function PresenterPreview(props: PresenterPreviewProps) {
  const { label, slide, slides, none, deck, origin, isSimulated, isBlack = false } = props
  const titleOf = useSlideTitle()
  return (
    <section>
      <h2 className="flex gap-2 text-sm">
        <span className="font-semibold">{label}</span>
        <span className="text-muted">{slide === null ? '' : titleOf(slide)}</span>
      </h2>
      <div className="relative mt-2 aspect-video overflow-hidden rounded-xl border border-line">
        {slide === null ? (
          <p className="flex h-full items-center justify-center p-4 text-muted">{none}</p>
        ) : (
          <div key={slide.id} inert aria-hidden="true" className="stage absolute inset-0">
            <SlideView
              slide={slide}
              deck={deck}
              origin={origin}
              isSimulated={isSimulated}
              status={null}
              number={slides.indexOf(slide) + 1}
              total={slides.length}
            />
          </div>
        )}
        {isBlack ? <div className="absolute inset-0 bg-black/80" /> : null}
      </div>
    </section>
  )
}
