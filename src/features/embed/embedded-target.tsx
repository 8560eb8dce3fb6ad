import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { assess } from '#src/core/assess.ts'
import type { Plan, Source, Target } from '#src/core/model.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { healthOptions } from '#src/queries/health.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { AsOfNotice } from '#src/ui/as-of-notice.tsx'
import { useAsOf } from '#src/ui/as-of.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { FigureValue } from '#src/ui/figure-value.tsx'
import { useReading } from '#src/ui/language.tsx'
import { QualityTag } from '#src/ui/quality-tag.tsx'
import { StatusChip } from '#src/ui/status.tsx'
import { liveWordsFor } from '#src/words/live-for.ts'
import { EmbedFigures } from './embed-figures.tsx'
import { EmbedFoot } from './embed-foot.tsx'

interface EmbeddedTargetProps {
  readonly plan: Plan
  readonly target: Target
  readonly sources: readonly Source[]
  /** Of the room that there is, in pixels; null until it was measured. */
  readonly width: number | null
}

export function EmbeddedTarget({ plan, target, sources, width }: EmbeddedTargetProps) {
  const { format, language, text, words } = useReading()
  const evidence = useEvidence()
  const asOf = useAsOf(plan.timeZone)
  const { date, publishedBy } = asOf
  const [parameters] = useSearchParams()
  const health = useResource(healthOptions(useApi()))
  const assessment = useMemo(
    () => assess({ target, sources, asOf: date, publishedBy }),
    [target, sources, date, publishedBy],
  )
  const { latest } = assessment
  return (
    <article>
      <title>{`${text(target.name)} · ${text(plan.name)}`}</title>
      <AsOfNotice asOf={asOf} isPinned />
      <p className="text-xs/5 text-muted">
        {text(plan.name)} · {words.asOf(format.date(date))}
      </p>
      <div className="mt-0.5 flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h1 className="text-lg/7 font-semibold">{text(target.name)}</h1>
        <StatusChip assessment={assessment} />
      </div>
      <p className="flex flex-wrap gap-1 empty:hidden">
        {health.data?.origin === 'mock' ? (
          <QualityTag label={liveWordsFor(language).origins.mock} isWarning />
        ) : null}
        {latest?.observation.quality === 'illustrative' ? (
          <QualityTag label={words.illustrativeMark} isWarning />
        ) : null}
      </p>
      <p className="mt-3">
        <FigureValue assessment={assessment} />
        <span className="mt-1 block text-sm text-muted">
          {words.story.valueLine(format, target, assessment)}
        </span>
      </p>
      <p className="mt-2 text-sm/relaxed text-pretty">{evidence.sentence(format, target, assessment)}</p>
      <EmbedFigures
        target={target}
        assessment={assessment}
        sources={sources}
        isTable={parameters.get('view') === 'table'}
        width={width}
      />
      <EmbedFoot target={target} assessment={assessment} sources={sources} />
    </article>
  )
}
