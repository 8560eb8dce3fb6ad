import type { Slide } from '#src/core/deck.ts'
import { Button } from '#src/ui/button.tsx'
import { useReading } from '#src/ui/language.tsx'
import { StatusShape } from '#src/ui/status.tsx'
import { presentFor } from '#src/words/present-for.ts'
import { useSlideTitle } from './use-slide-title.ts'

interface SlideEntryProps {
  readonly slide: Slide
  /** Its place among the slides shown, from 1; null where it is not shown. */
  readonly number: number | null
  readonly total: number
  readonly isCurrent: boolean
  readonly onGo: () => void
  readonly onToggle: () => void
  readonly onMove: (by: -1 | 1) => void
}

/** A slide in the list of all: whether it is shown, the way to it, and its place. */
export function SlideEntry({ slide, number, total, isCurrent, onGo, onToggle, onMove }: SlideEntryProps) {
  const { language, format } = useReading()
  const { choice } = presentFor(language)
  const title = useSlideTitle()(slide)
  return (
    <li className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-1.5">
      <input
        type="checkbox"
        className="size-6 shrink-0"
        aria-label={choice.shown(title)}
        checked={number !== null}
        disabled={number !== null && total === 1}
        onChange={onToggle}
      />
      {number === null ? (
        <span className="min-w-0 flex-1 text-muted">{title}</span>
      ) : (
        <>
          <button
            type="button"
            aria-label={choice.goTo(format.number(number), title)}
            aria-current={isCurrent ? 'true' : undefined}
            className="flex min-h-9 min-w-0 flex-1 items-center gap-3 rounded-lg px-2 text-left hover:bg-sunken aria-[current=true]:bg-sunken aria-[current=true]:font-semibold"
            onClick={onGo}
          >
            <span className="w-[2em] shrink-0 text-right text-muted">{format.number(number)}</span>
            {title}
            {slide.kind === 'target' ? (
              <span className={`status-${slide.evidence.assessment.status} text-status`}>
                <StatusShape status={slide.evidence.assessment.status} />
              </span>
            ) : null}
          </button>
          <Button
            aria-label={choice.earlier(title)}
            aria-disabled={number === 1}
            onClick={() => {
              if (number > 1) onMove(-1)
            }}
          >
            <span aria-hidden="true">↑</span>
          </Button>
          <Button
            aria-label={choice.later(title)}
            aria-disabled={number === total}
            onClick={() => {
              if (number < total) onMove(1)
            }}
          >
            <span aria-hidden="true">↓</span>
          </Button>
        </>
      )}
    </li>
  )
}
