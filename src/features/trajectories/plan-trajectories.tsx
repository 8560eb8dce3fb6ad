import { useCallback, useMemo } from 'react'
import { assess } from '#src/core/assess.ts'
import type { Plan, Source, Target } from '#src/core/model.ts'
import { AsOfBanner } from '#src/ui/as-of-banner.tsx'
import { useAsOf } from '#src/ui/as-of.ts'
import { shareModel } from '#src/ui/charts/share-model.ts'
import { useReading } from '#src/ui/language.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'
import { PlacedTargets } from './placed-targets.tsx'
import { scaleStory } from '#src/ui/charts/scale-story.ts'
import { UnplacedTargets } from './unplaced-targets.tsx'
import { useChoice } from './use-choice.ts'

interface PlanTrajectoriesProps {
  readonly detail: {
    readonly plan: Plan
    readonly targets: readonly Target[]
    readonly sources: readonly Source[]
  }
}

/** Every target of a plan on the one scale, together and each by itself. */
export function PlanTrajectories({ detail: { plan, targets, sources } }: PlanTrajectoriesProps) {
  const { format, text, words } = useReading()
  const texts = useTrajectoryWords()
  const asOf = useAsOf(plan.timeZone)
  const { date, publishedBy } = asOf
  const ids = useMemo(() => new Set(targets.map(({ id }) => id)), [targets])
  const { choice, ignored, choose } = useChoice(useCallback((id) => ids.has(id), [ids]))
  const model = useMemo(
    () =>
      shareModel(
        targets.map((target) => ({
          target,
          assessment: assess({ target, sources, asOf: date, publishedBy }),
        })),
      ),
    [targets, sources, date, publishedBy],
  )
  const message = texts.message(format, scaleStory(model))
  return (
    <>
      <title>{`${words.trajectories} · ${text(plan.name)}`}</title>
      <AsOfBanner asOf={asOf} />
      <h1 className="text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{words.trajectories}</h1>
      <p className="mt-3 max-w-4xl text-lg/relaxed text-pretty">{message}</p>
      {model.placed.length === 0 ? null : (
        <p className="mt-2 max-w-4xl text-sm/relaxed text-muted text-pretty">{texts.scale}</p>
      )}
      {ignored.length === 0 ? null : <Notice>{texts.ignored(ignored)}</Notice>}
      {model.placed.length === 0 ? null : (
        <PlacedTargets
          model={model}
          choice={choice}
          onChoose={choose}
          taken={{ plan, sources, asOf, sentence: message }}
        />
      )}
      <UnplacedTargets unplaced={model.unplaced} />
    </>
  )
}
