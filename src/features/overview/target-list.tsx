import { lazy } from 'react'
import { useSearch } from 'wouter'
import { LatePart } from '#src/ui/late-part.tsx'
import type { PlanTargets } from './plan-targets.ts'
import { TargetCards } from './target-cards.tsx'

const ArrangedTargets = lazy(async () => ({
  default: (await import('./arranged-targets.tsx')).ArrangedTargets,
}))

/** What in the address asks for another view than the plain one. */
const ARRANGED = /(?:^|&)(?:view|q|status|theme|age|sort)=/u

/** The cards in the plan's order at once; what arranges them otherwise comes a moment later, to a kept place. */
export function TargetList(props: PlanTargets) {
  const isArranged = ARRANGED.test(useSearch())
  const cards = (
    <TargetCards assessed={props.assessed} sources={props.sources} count={props.plan.targetCount} />
  )
  return (
    <>
      <LatePart
        place={<div className={isArranged ? 'min-h-dvh' : 'mt-4 min-h-31 sm:min-h-20 lg:min-h-9'} />}
        instead={isArranged ? cards : null}
      >
        <ArrangedTargets {...props} isArranged={isArranged} />
      </LatePart>
      {isArranged ? null : cards}
    </>
  )
}
