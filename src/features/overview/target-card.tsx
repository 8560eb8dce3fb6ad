import { lazy, memo } from 'react'
import type { Assessment } from '#src/core/assessment.ts'
import type { Source, Target } from '#src/core/model.ts'
import { seriesFigures } from '#src/core/series-figures.ts'
import { FigureValue } from '#src/ui/figure-value.tsx'
import { Original, useReading } from '#src/ui/language.tsx'
import { PageLink, targetPath } from '#src/ui/link.tsx'
import { ProgressBar } from '#src/ui/progress-bar.tsx'
import { QualityTag } from '#src/ui/quality-tag.tsx'
import { Sparkline } from '#src/ui/sparkline.tsx'
import { StatusChip } from '#src/ui/status.tsx'
import { FaultBoundary } from '#src/ui/fault-boundary.tsx'
import { LatePart } from '#src/ui/late-part.tsx'
import { markPlaces } from './mark-places.ts'
import { tellingFacts } from './telling-facts.ts'

const TargetMarks = lazy(async () => ({ default: (await import('./target-marks.tsx')).TargetMarks }))

interface TargetCardProps {
  readonly target: Target
  readonly assessment: Assessment
  readonly sources: readonly Source[]
}

/** While figures of other targets change it stays as it is. */
export const TargetCard = memo(function TargetCard(props: TargetCardProps) {
  return (
    <FaultBoundary>
      <CardContent {...props} />
    </FaultBoundary>
  )
})

function CardContent({ target, assessment, sources }: TargetCardProps) {
  const reading = useReading()
  const { format, text, words } = reading
  return (
    <article className="contain-content flex w-full min-w-0 flex-col rounded-2xl border border-line bg-surface p-5 sm:p-6">
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="text-lg/7 font-semibold">
          <PageLink to={targetPath(target.planId, target.id)} className="underline-offset-4 hover:underline">
            {text(target.name)}
          </PageLink>
        </h3>
        <StatusChip assessment={assessment} />
      </header>
      <p className="mt-1 text-sm text-muted">{text(target.definition)}</p>
      <div
        className={`status-${assessment.status} mt-4 flex flex-wrap items-end justify-between gap-x-4 gap-y-3 sm:flex-nowrap`}
      >
        <p className="min-w-0">
          <FigureValue assessment={assessment} />
          <span className="mt-1 block text-sm text-muted">
            {words.story.valueLine(format, target, assessment)}
          </span>
        </p>
        <CardHistory target={target} assessment={assessment} sources={sources} />
      </div>
      <div className="mt-3">
        <ProgressBar assessment={assessment} />
      </div>
      <dl className="mt-4 grid grid-cols-1 gap-x-4 gap-y-3 border-t border-line pt-4 min-[30rem]:grid-cols-3">
        {tellingFacts({ target, assessment }, sources, reading).map(([value, label]) => (
          <div key={label} className="flex min-w-0 flex-col-reverse justify-end">
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      <CardMarks target={target} assessment={assessment} sources={sources} />
      <CardSource target={target} assessment={assessment} sources={sources} />
    </article>
  )
}

/** The least height that one, two or more marks take where they stand below each other and where beside. */
const MARKS_HEIGHT = ['min-h-6', 'min-h-13 sm:min-h-6', 'min-h-20 sm:min-h-13']

/** The marks come a moment later; their place is kept, so that nothing moves when they do. */
function CardMarks(props: TargetCardProps) {
  const places = markPlaces(props.target, props.assessment)
  if (places === 0) return null
  return (
    <div className={`mt-4 ${MARKS_HEIGHT[places - 1] ?? 'min-h-20'}`}>
      <LatePart>
        <TargetMarks {...props} />
      </LatePart>
    </div>
  )
}

/** The judged series against the target; where none is judged, the longest related one, without the target. */
function CardHistory({ target, assessment, sources }: TargetCardProps) {
  const { text } = useReading()
  if (assessment.figures.length > 0) {
    return (
      <Sparkline
        observations={assessment.figures.map(({ observation }) => observation)}
        target={assessment.terms.value}
      />
    )
  }
  const [longest] = target.series
    .filter(({ role }) => role === 'related')
    .map(({ series, history }) => ({
      series,
      figures: seriesFigures({
        target,
        seriesId: series.id,
        observations: history,
        sources,
        asOf: assessment.asOf,
        publishedBy: assessment.publishedBy,
      }),
    }))
    .filter(({ figures }) => figures.length > 1)
    .toSorted((x, y) => y.figures.length - x.figures.length)
  return longest === undefined ? null : (
    <Sparkline
      observations={longest.figures.map(({ observation }) => observation)}
      target={null}
      name={text(longest.series.name)}
    />
  )
}

function CardSource({ target, assessment, sources }: TargetCardProps) {
  const { text, words } = useReading()
  const primary = target.series.find(({ role }) => role === 'primary')
  const { latest, figures } = assessment
  if (primary !== undefined && latest === null) {
    return <p className="mt-auto pt-4 text-sm/6 text-muted">{text(primary.series.name)}</p>
  }
  if (primary === undefined || latest === null) {
    return (
      <p className="mt-auto pt-4 text-sm/6 text-muted">
        <QualityTag label={words.relatedOnly} /> {words.relatedHint}
      </p>
    )
  }
  const sourceIds = new Set(figures.map(({ observation }) => observation.sourceId))
  const source = sources.find(({ id }) => id === latest.observation.sourceId)
  const hasAlternative = target.series.some(({ role }) => role === 'alternative')
  return (
    <p className="mt-auto pt-4 text-sm/6 text-muted">
      <QualityTag
        label={words.qualities[latest.observation.quality]}
        isWarning={latest.observation.quality === 'illustrative'}
      />{' '}
      {text(primary.series.name)}
      {' · '}
      {sourceIds.size > 1 || source === undefined ? (
        words.sourceCount(sourceIds.size)
      ) : (
        <Original text={source.publisher} />
      )}
      {hasAlternative ? ` · ${words.anotherDefinition}` : ''}
      {assessment.freshness?.state === 'ended' ? ` · ${words.seriesEnded}` : ''}
    </p>
  )
}
