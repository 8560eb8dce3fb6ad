import { lazy } from 'react'
import type { Source } from '#src/core/model.ts'
import { LatePart } from '#src/ui/late-part.tsx'
import type { AssessedTarget } from '#src/words/story.ts'
import { TargetCard } from './target-card.tsx'

const ManyCards = lazy(async () => ({ default: (await import('./many/many-cards.tsx')).ManyCards }))

/** More than these are drawn only where they are seen. */
export const MOST_DRAWN = 50

/** What fills any screen until the rest is there. */
const FIRST_DRAWN = 24

interface TargetCardsProps {
  readonly assessed: readonly AssessedTarget[]
  readonly sources: readonly Source[]
  /** How many there will be once all have come, where that is known to be more. */
  readonly count?: number
}

export function TargetCards({ assessed, sources, count = assessed.length }: TargetCardsProps) {
  const isMany = count > MOST_DRAWN
  const cards = (
    <ul className="mt-4 grid gap-5 lg:grid-cols-2">
      {assessed.slice(0, isMany ? FIRST_DRAWN : count).map(({ target, assessment }) => (
        <li key={target.id} className="flex min-w-0">
          <TargetCard target={target} assessment={assessment} sources={sources} />
        </li>
      ))}
    </ul>
  )
  return isMany ? (
    <LatePart place={cards} instead={cards}>
      <ManyCards assessed={assessed} sources={sources} />
    </LatePart>
  ) : (
    cards
  )
}
