import { lazy, useState } from 'react'
import { LatePart } from '#src/ui/late-part.tsx'
import { useSearchPart } from '#src/ui/search-part.ts'
import type { AssessedTarget } from '#src/words/story.ts'
import type { PlanTargets } from './plan-targets.ts'
import { TargetCards } from './target-cards.tsx'

const ArrangedTargets = lazy(async () => ({
  default: (await import('./arranged-targets.tsx')).ArrangedTargets,
}))

/** What in the address asks for another view than the plain one. */
const ARRANGED = /(?:^|[?&])(?:view|q|status|theme|age|sort)=/u

/**
 * The cards in the plan's order at once; what arranges them otherwise comes a moment later, to a kept place. It says
 * which cards are shown: they are the same ones, in the same list, however they are arranged.
 */
export function TargetList(props: PlanTargets) {
  const isArranged = useSearchPart((search) => ARRANGED.test(search))
  const [arranged, setArranged] = useState<readonly AssessedTarget[] | null>(null)
  const { assessed, sources, plan } = props
  const inOrder = <TargetCards assessed={assessed} sources={sources} count={plan.targetCount} />
  return (
    <>
      <LatePart
        place={<div className={isArranged ? 'min-h-dvh' : 'mt-4 min-h-31 sm:min-h-20 lg:min-h-9'} />}
        instead={isArranged ? inOrder : null}
      >
        <ArrangedTargets {...props} isArranged={isArranged} onCards={setArranged} />
      </LatePart>
      {!isArranged ? (
        inOrder
      ) : arranged === null ? null : (
        <TargetCards assessed={arranged} sources={sources} />
      )}
    </>
  )
}
