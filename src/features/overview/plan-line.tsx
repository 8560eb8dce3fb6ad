import { lazy, useState } from 'react'
import type { Plan } from '#src/core/model.ts'
import type { AsOf } from '#src/ui/as-of.ts'
import { recall } from '#src/ui/device-memory.ts'
import { useReading } from '#src/ui/language.tsx'
import { LatePart } from '#src/ui/late-part.tsx'
import type { AssessedTarget } from '#src/words/story.ts'

const SinceLastLook = lazy(async () => ({
  default: (await import('./since-last-look.tsx')).SinceLastLook,
}))

interface PlanLineProps {
  readonly plan: Plan
  readonly assessed: readonly AssessedTarget[]
  readonly asOf: AsOf
  readonly isIllustrative: boolean
}

/** The plan in a line and, of what is published to date, what changed since somebody last looked. */
export function PlanLine({ plan, assessed, asOf, isIllustrative }: PlanLineProps) {
  const { format, words } = useReading()
  const { today, isPast, publishedBy } = asOf
  const memory = `seen.${plan.id}`
  // What is kept begins with a day. Where that is an earlier one there will be something to say.
  const [hasLooked] = useState(() => (recall(memory) ?? today) < today)
  const isCompared = !isPast && publishedBy === undefined && !isIllustrative
  return (
    <div
      className={`flex flex-wrap content-start items-center justify-between gap-x-6 ${isCompared && hasLooked ? 'max-sm:min-h-16' : ''}`}
    >
      <p className="text-sm/8 text-muted">
        {words.targetCount(format, plan.targetCount)} · {words.deadline} {format.date(plan.dueBy)}
      </p>
      {isCompared ? (
        <LatePart>
          <SinceLastLook memory={memory} assessed={assessed} today={today} />
        </LatePart>
      ) : null}
    </div>
  )
}
