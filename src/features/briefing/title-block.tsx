import type { Plan } from '#src/core/model.ts'
import { AsOfBanner } from '#src/ui/as-of-banner.tsx'
import type { AsOf } from '#src/ui/as-of.ts'
import { useReading } from '#src/ui/language.tsx'
import { liveWordsFor } from '#src/words/live-for.ts'
import { QualityTag } from '#src/ui/quality-tag.tsx'
import { StatusShape } from '#src/ui/status.tsx'
import { briefingFor } from '#src/words/briefing-for.ts'
import { planStory, sharedReason } from '#src/words/plan-story.ts'
import type { BriefedTarget } from './briefed-target.ts'

interface TitleBlockProps {
  readonly plan: Plan
  readonly briefed: readonly BriefedTarget[]
  readonly asOf: AsOf
  readonly isMock: boolean
}

/** The plan, its answer in one sentence, and what a reader must know first. */
export function TitleBlock({ plan, briefed, asOf, isMock }: TitleBlockProps) {
  const { language, format, text, words } = useReading()
  const story = planStory(plan, briefed, asOf.date)
  const isIllustrative = briefed.some(
    ({ assessment: { latest } }) => latest?.observation.quality === 'illustrative',
  )
  return (
    <header>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b-2 border-ink pb-2 text-sm">
        <p className="font-semibold">{briefingFor(language).title}</p>
        <p>{words.asOf(format.date(asOf.date))}</p>
      </div>
      <h1 className="mt-6 font-semibold text-muted">{text(plan.name)}</h1>
      <p className="text-sm text-muted">
        {words.targetCount(format, briefed.length)} · {words.deadline} {format.date(plan.dueBy)}
      </p>
      {isMock || isIllustrative ? (
        <p className="mt-2 flex flex-wrap items-center gap-x-2 text-sm">
          {isMock ? <QualityTag label={liveWordsFor(language).origins.mock} isWarning /> : null}
          {isMock ? liveWordsFor(language).hints.mock : null}
          {isIllustrative ? <QualityTag label={words.illustrativeMark} isWarning /> : null}
        </p>
      ) : null}
      <p className="mt-3 text-3xl/tight font-bold tracking-tight text-balance">
        {words.story.headline(format, story)}
      </p>
      <p className="mt-3 leading-relaxed text-pretty text-muted">{words.story.subline(format, story)}</p>
      <AsOfBanner asOf={asOf} />
      {plan.notice === null ? null : (
        <p className="mt-4 border-l-4 border-accent pl-4 leading-relaxed">{text(plan.notice.text)}</p>
      )}
      {story.total === 0 ? <p className="mt-6">{words.noTargets}</p> : null}
      <ul
        aria-label={words.statusCounts}
        className="mt-6 flex flex-wrap gap-x-10 gap-y-3 border-y border-line py-3"
      >
        {story.present.map((status) => (
          <li key={status} className={`status-${status} flex items-center gap-2`}>
            <span className="text-2xl font-bold">{format.number(story.counts[status])}</span>
            <span className="flex items-center gap-1.5 font-semibold text-status">
              <StatusShape status={status} />
              {words.story.statusName(status, sharedReason(status, story))}
            </span>
          </li>
        ))}
      </ul>
    </header>
  )
}
