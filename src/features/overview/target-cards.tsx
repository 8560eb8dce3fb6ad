import type { Source } from '#src/core/model.ts'
import type { AssessedTarget } from '#src/words/story.ts'
import { TargetCard } from './target-card.tsx'

interface TargetCardsProps {
  readonly assessed: readonly AssessedTarget[]
  readonly sources: readonly Source[]
}

export function TargetCards({ assessed, sources }: TargetCardsProps) {
  return (
    <ul className="mt-4 grid gap-5 lg:grid-cols-2">
      {assessed.map(({ target, assessment }) => (
        <li key={target.id} className="flex min-w-0">
          <TargetCard target={target} assessment={assessment} sources={sources} />
        </li>
      ))}
    </ul>
  )
}
