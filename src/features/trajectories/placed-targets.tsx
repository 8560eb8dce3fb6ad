import { useMemo, useState } from 'react'
import { shareAxis } from '#src/ui/charts/share-axis.ts'
import type { ShareModel } from '#src/ui/charts/share-model.ts'
import { useReading } from '#src/ui/language.tsx'
import type { Choice } from './choice.ts'
import { EachTarget } from './each-target.tsx'
import { orderTargets } from './order-targets.ts'
import { pageOf } from './page-of.ts'
import { ScaledTargets } from './scaled-targets.tsx'
import { shownLines } from './shown-lines.ts'
import { TargetChooser } from './target-chooser.tsx'
import type { Taken } from './trajectories-take-away.tsx'

interface PlacedTargetsProps {
  readonly model: ShareModel
  readonly choice: Choice
  readonly onChoose: (changed: Partial<Choice>) => void
  readonly taken: Taken
}

/** The targets that have a place on the scale: together in one chart, and each in a small one on the same axes. */
export function PlacedTargets({ model, choice, onChoose, taken }: PlacedTargetsProps) {
  const { language } = useReading()
  const [lit, setLit] = useState<string | null>(null)
  const { placed, span, times } = model
  const axis = useMemo(() => shareAxis(span, choice.scale), [span, choice.scale])
  const shown = useMemo(() => shownLines(placed, choice.targets), [placed, choice.targets])
  const ordered = useMemo(
    () => orderTargets(placed, choice.order, language),
    [placed, choice.order, language],
  )
  const page = useMemo(() => pageOf(ordered, choice.page), [ordered, choice.page])
  return (
    <>
      <div className="mt-7 grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <ScaledTargets
          model={model}
          shown={shown}
          axis={axis}
          times={times}
          choice={choice}
          onChoose={onChoose}
          lit={lit}
          taken={taken}
        />
        <TargetChooser
          placed={placed}
          page={page}
          shown={shown}
          choice={choice}
          onChoose={onChoose}
          onLit={setLit}
        />
      </div>
      <EachTarget page={page} shown={shown} axis={axis} times={times} choice={choice} onChoose={onChoose} />
    </>
  )
}
