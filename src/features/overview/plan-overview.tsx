import { lazy, useMemo } from 'react'
import { assess } from '#src/core/assess.ts'
import type { Plan, Source, Target } from '#src/core/model.ts'
import { AsOfBanner } from '#src/ui/as-of-banner.tsx'
import { useAsOf } from '#src/ui/as-of.ts'
import { useReading } from '#src/ui/language.tsx'
import { PageLink, planPath } from '#src/ui/link.tsx'
import { LatePart } from '#src/ui/late-part.tsx'
import { QualityTag } from '#src/ui/quality-tag.tsx'
import { TimeLine } from '#src/ui/time-line.tsx'
import { PlanLine } from './plan-line.tsx'
import { planStory } from '#src/words/plan-story.ts'
import { StatusCounts } from './status-counts.tsx'
import { TargetList } from './target-list.tsx'

const ContextNotes = lazy(async () => ({ default: (await import('./context-notes.tsx')).ContextNotes }))

export interface OverviewDetail {
  readonly plan: Plan
  readonly targets: readonly Target[]
  readonly sources: readonly Source[]
}

export function PlanOverview({ detail: { plan, targets, sources } }: { readonly detail: OverviewDetail }) {
  const { format, text, words } = useReading()
  const asOf = useAsOf(plan.timeZone)
  const { date, publishedBy } = asOf
  const assessed = useMemo(
    () =>
      targets.map((target) => ({
        target,
        assessment: assess({ target, sources, asOf: date, publishedBy }),
      })),
    [targets, sources, date, publishedBy],
  )
  const story = useMemo(() => planStory(plan, assessed, date), [plan, assessed, date])
  const isIllustrative = assessed.some(
    ({ assessment: { latest } }) => latest !== null && latest.observation.quality === 'illustrative',
  )
  const firstDay = assessed
    .flatMap(({ assessment }) => assessment.figures.slice(0, 1).map(({ on }) => on))
    .concat(plan.start ?? [])
    .toSorted((a, b) => a.localeCompare(b))
    .at(0)
  return (
    <>
      <title>{text(plan.name)}</title>
      <AsOfBanner asOf={asOf} />
      {isIllustrative ? (
        <p className="mb-2">
          <QualityTag label={words.illustrativeMark} isWarning />
        </p>
      ) : null}
      <PlanLine key={plan.id} plan={plan} assessed={assessed} asOf={asOf} isIllustrative={isIllustrative} />
      <div className="mt-1.5 flex flex-wrap items-end gap-x-16 gap-y-6">
        <div className="max-w-5xl flex-[1_1_30rem]">
          <h1 className="text-3xl/tight font-bold tracking-tight text-balance sm:text-4xl/tight 2xl:text-5xl/tight">
            {words.story.headline(format, story)}
          </h1>
          <p className="mt-4 max-w-3xl text-base/relaxed text-muted">{words.story.subline(format, story)}</p>
        </div>
        <StatusCounts story={story} />
      </div>
      {plan.notice === null ? null : (
        <p className="mt-5 max-w-3xl border-l-4 border-accent pl-4 text-sm/relaxed text-muted">
          {text(plan.notice.text)}{' '}
          {plan.notice.planId === null ? null : (
            <PageLink
              to={planPath(plan.notice.planId)}
              className="font-medium whitespace-nowrap text-ink underline underline-offset-2 print:hidden"
            >
              {words.compareWithPlan} →
            </PageLink>
          )}
        </p>
      )}
      {firstDay === undefined ? null : (
        <div className="mt-8">
          <TimeLine first={firstDay} dueBy={plan.dueBy} asOf={date} isToday={!asOf.isPast} />
        </div>
      )}
      <h2 className="sr-only">{words.targets}</h2>
      {targets.length === 0 ? (
        <p className="mt-6 rounded-2xl border border-line bg-surface p-6 text-muted">{words.noTargets}</p>
      ) : (
        <TargetList plan={plan} assessed={assessed} sources={sources} />
      )}
      {plan.contextNotes.length === 0 ? null : (
        <LatePart>
          <ContextNotes plan={plan} sources={sources} />
        </LatePart>
      )}
    </>
  )
}
