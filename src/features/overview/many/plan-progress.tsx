import { startTransition, useEffect, useMemo } from 'react'
import type { IsoDate, Plan, Source, Target } from '#src/core/model.ts'
import { Button } from '#src/ui/button.tsx'
import { useReading } from '#src/ui/language.tsx'
import type { Loadable } from '#src/ui/loadable.ts'
import { Notice } from '#src/ui/notice.tsx'
import { failureText } from '#src/ui/panel.tsx'
import { planProgressFor } from '#src/words/plan-progress-for.ts'
import type { AssessedTarget } from '#src/words/story.ts'
import { judgeTarget } from '../judge-target.ts'
import { judgedBefore, type JudgedLater } from '../judged-before.ts'
import { inSlices } from './in-slices.ts'

/** What is judged is drawn so often, as each drawing sorts and filters all that is there. */
const DRAWN_EVERY_MS = 300

interface PlanProgressProps {
  readonly plan: Plan
  /** Those that have come so far. */
  readonly targets: readonly Target[]
  readonly sources: readonly Source[]
  readonly asOf: IsoDate
  readonly publishedBy: IsoDate | undefined
  /** Those that are judged and drawn. */
  readonly assessed: readonly AssessedTarget[]
  readonly load: Loadable<unknown>
  readonly onJudged: (later: JudgedLater) => void
}

/** Judges the targets that were not judged at once, and says how far that has come until every one is. */
export function PlanProgress(props: PlanProgressProps) {
  const { plan, targets, sources, asOf, publishedBy, assessed, load, onJudged } = props
  const { format, language, words } = useReading()
  const texts = planProgressFor(language)
  const planId = plan.id

  const judging = useMemo(
    () => ({ sources: new Map(sources.map((source) => [source.id, source])), asOf, publishedBy }),
    [sources, asOf, publishedBy],
  )

  useEffect(() => {
    const ending = new AbortController()
    const judged: AssessedTarget[] = []
    let drawnAt = performance.now()
    const judgeAt = (index: number): void => {
      const target = targets[index]
      if (target !== undefined) judged.push(judgeTarget(target, judging))
    }
    const draw = (done: number): void => {
      const isDone = done === targets.length
      if (ending.signal.aborted || (!isDone && performance.now() < drawnAt + DRAWN_EVERY_MS)) return
      drawnAt = performance.now()
      const later = { planId, asOf, publishedBy, assessed: judged.slice() }
      if (isDone) judgedBefore.set(targets, later)
      startTransition(() => {
        onJudged(later)
      })
    }
    void inSlices(targets.length, judgeAt, draw, ending.signal)
    return () => {
      ending.abort()
    }
  }, [targets, judging, asOf, publishedBy, planId, onJudged])

  const total = plan.targetCount
  if (assessed.length === total) return null
  const counts = [format.number(assessed.length), format.number(total)] as const
  const { error } = load
  const hasFailed = load.data === undefined && error !== null
  return (
    <div className="mt-4 min-h-20 max-w-3xl">
      <p className="text-base/relaxed font-medium">{texts.judging(...counts)}</p>
      <p className="text-base/relaxed text-muted">{texts.follows}</p>
      <svg width="100%" height="4" className="mt-3 block rounded-sm print:hidden" aria-hidden="true">
        <rect width="100%" height="4" className="fill-sunken" />
        <rect width={`${String((assessed.length / total) * 100)}%`} height="4" className="fill-ink" />
      </svg>
      {hasFailed ? (
        <div role="alert" className="mt-4">
          <Notice>
            <p className="min-w-0 flex-1">
              {texts.failed(format.number(targets.length), format.number(total))} {failureText(words, error)}
            </p>
            <Button
              onClick={() => {
                load.refetch()
              }}
            >
              {words.states.retry}
            </Button>
          </Notice>
        </div>
      ) : null}
    </div>
  )
}
