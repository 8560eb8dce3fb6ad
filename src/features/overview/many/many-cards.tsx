import { memo, useRef } from 'react'
import type { Source } from '#src/core/model.ts'
import type { AssessedTarget } from '#src/words/story.ts'
import { TargetCard } from '../target-card.tsx'
import { useIsWide } from './use-is-wide.ts'
import { usePageRows } from './use-row-window.ts'

const CARD_HEIGHT = 372
const BETWEEN = 20

interface ManyCardsProps {
  readonly assessed: readonly AssessedTarget[]
  readonly sources: readonly Source[]
}

/** The cards that are on the screen or near it; the list says how many there are. */
export function ManyCards({ assessed, sources }: ManyCardsProps) {
  const columns = useIsWide() ? 2 : 1
  const list = useRef<HTMLUListElement>(null)
  const { pieces, measure, onFocus, onBlur } = usePageRows(
    {
      count: Math.ceil(assessed.length / columns),
      estimate: CARD_HEIGHT,
      between: BETWEEN,
      name: `cards ${String(columns)}`,
    },
    list,
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Hears of the focus of what is within.
    <ul ref={list} className="mt-4 grid gap-5 lg:grid-cols-2" onFocus={onFocus} onBlur={onBlur}>
      {pieces.flatMap((piece) =>
        piece.kind === 'gap' ? (
          <li
            key={`after ${String(piece.after)}`}
            aria-hidden="true"
            className="col-span-full"
            style={{ height: piece.height }}
          />
        ) : (
          assessed.slice(piece.index * columns, (piece.index + 1) * columns).map((one, place) => (
            <li
              key={one.target.id}
              ref={place === 0 ? measure : undefined}
              data-index={piece.index}
              aria-setsize={assessed.length}
              aria-posinset={piece.index * columns + place + 1}
              className="flex min-w-0"
            >
              <Card assessed={one} sources={sources} />
            </li>
          ))
        ),
      )}
    </ul>
  )
}

interface CardProps {
  readonly assessed: AssessedTarget
  readonly sources: readonly Source[]
}

/** Scrolling draws those that come and no other. */
const Card = memo(({ assessed: { target, assessment }, sources }: CardProps) => (
  <TargetCard target={target} assessment={assessment} sources={sources} />
))
