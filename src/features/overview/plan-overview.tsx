import { lazy, useMemo, useState } from 'react'
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
import type { Loadable } from '#src/ui/loadable.ts'
import { planStory } from '#src/words/plan-story.ts'
import { judgedBefore } from './judged-before.ts'
import { StatusCounts } from './status-counts.tsx'
import { TargetList } from './target-list.tsx'

const ContextNotes = lazy(async () => ({ default: (await import('./context-notes.tsx')).ContextNotes }))

const PlanProgress = lazy(async () => ({ default: (await import('./many/plan-progress.tsx')).PlanProgress }))

/** So many are judged before anything is drawn; what is beyond them is judged between two frames. */
const JUDGED_AT_ONCE = 100

export interface OverviewDetail {
  readonly plan: Plan
  readonly targets: readonly Target[]
  readonly sources: readonly Source[]
}

interface PlanOverviewProps {
  /** The plan, or its beginning while the rest is on its way. */
  readonly detail: OverviewDetail
  readonly load: Loadable<OverviewDetail>
}

export function PlanOverview({ detail: { plan, targets, sources }, load }: PlanOverviewProps) {
  const { format, text, words } = useReading()
  const asOf = useAsOf(plan.timeZone)
  const { date, publishedBy } = asOf
  const [later, setLater] = useState(judgedBefore.get(targets))
  const isLater =
    targets.length > JUDGED_AT_ONCE &&
    later?.planId === plan.id &&
    later.asOf === date &&
    later.publishedBy === publishedBy
  const first = useMemo(
    () =>
      isLater
        ? []
        : targets.slice(0, JUDGED_AT_ONCE).map((target) => ({
            target,
            assessment: assess({ target, sources, asOf: date, publishedBy }),
          })),
    [isLater, targets, sources, date, publishedBy],
  )
  const assessed = isLater ? later.assessed : first
  const isWhole = assessed.length === plan.targetCount
  const story = useMemo(
    () => (isWhole ? planStory(plan, assessed, date) : null),
    [plan, assessed, date, isWhole],
  )
  const isIllustrative = assessed.some(
    ({ assessment: { latest } }) => latest !== null && latest.observation.quality === 'illustrative',
  )
  const firstDay = useMemo(
    () =>
      assessed.reduce((earliest: string | null, { assessment }) => {
        const on = assessment.figures[0]?.on
        return on === undefined || (earliest !== null && earliest < on) ? earliest : on
      }, plan.start),
    [plan, assessed],
  )
  return (
    <>
      <title>{text(plan.name)}</title>
      <AsOfBanner asOf={asOf} />
      {isIllustrative ? (
        <p className="mb-2">
          <QualityTag label={words.illustrativeMark} isWarning />
        </p>
      ) : null}
      <PlanLine
        key={plan.id}
        plan={plan}
        assessed={assessed}
        asOf={asOf}
        isIllustrative={isIllustrative || !isWhole}
      />
      <div className="mt-1.5 flex flex-wrap items-end gap-x-16 gap-y-6">
        <div className="max-w-5xl flex-[1_1_30rem]">
          <h1 className="text-3xl/tight font-bold tracking-tight text-balance sm:text-4xl/tight 2xl:text-5xl/tight">
            {story === null ? text(plan.name) : words.story.headline(format, story)}
          </h1>
          {story === null ? null : (
            <p className="mt-4 max-w-3xl text-base/relaxed text-muted">
              {words.story.subline(format, story)}
            </p>
          )}
          {plan.targetCount > JUDGED_AT_ONCE ? (
            <LatePart place={<div className="mt-4 min-h-20" />}>
              <PlanProgress
                plan={plan}
                targets={targets}
                sources={sources}
                asOf={date}
                publishedBy={publishedBy}
                assessed={assessed}
                load={load}
                onJudged={setLater}
              />
            </LatePart>
          ) : null}
        </div>
        {story === null ? null : <StatusCounts story={story} />}
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
      {firstDay === null || story === null ? null : (
        <div className="mt-8">
          <TimeLine first={firstDay} dueBy={plan.dueBy} asOf={date} isToday={!asOf.isPast} />
        </div>
      )}
      <h2 className="sr-only">{words.targets}</h2>
      {plan.targetCount === 0 ? (
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
