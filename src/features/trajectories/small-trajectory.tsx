import { memo } from 'react'
import { pointsOf, type ShareLine } from '#src/ui/charts/share-model.ts'
import type { LineStyle } from '#src/ui/charts/share-styles.ts'
import { FaultBoundary } from '#src/ui/fault-boundary.tsx'
import { useReading } from '#src/ui/language.tsx'
import { PageLink, targetPath } from '#src/ui/link.tsx'
import { QualityTag } from '#src/ui/quality-tag.tsx'
import { StatusChip } from '#src/ui/status.tsx'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'
import type { SmallFrame } from './small-frame.ts'
import { SmallChart } from './small-chart.tsx'

interface SmallTrajectoryProps {
  readonly line: ShareLine
  readonly frame: SmallFrame
  /** The lines of the large chart, faint behind this one. */
  readonly context: string
  /** Null where the large chart does not show it. */
  readonly style: LineStyle | null
}

/** One target by itself. Drawn again only when something of it changes, since there may be many. */
export const SmallTrajectory = memo(function SmallTrajectory(props: SmallTrajectoryProps) {
  return (
    <FaultBoundary>
      <SmallContent {...props} />
    </FaultBoundary>
  )
})

function SmallContent({ line, frame, context, style }: SmallTrajectoryProps) {
  const { format, text, words } = useReading()
  const texts = useTrajectoryWords()
  const { target, assessment, latest } = line
  const { pace, freshness } = assessment
  const isIllustrative = pointsOf(line).some(({ observation }) => observation.quality === 'illustrative')
  const facts = [
    texts.remaining(format, latest),
    [pace.available ? format.ratio(pace.value.ratio) : texts.paceGaps[pace.reason], texts.pace],
    ...(freshness === null ? [] : [[format.duration(freshness.ageDays), texts.age] as const]),
  ] as const
  return (
    <article className="flex w-full min-w-0 flex-col rounded-2xl border border-line bg-surface p-5">
      <header className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1.5">
        <h3 className="text-base/6 font-semibold">
          <PageLink to={targetPath(target.planId, target.id)} className="underline-offset-4 hover:underline">
            {text(target.name)}
          </PageLink>
        </h3>
        <StatusChip assessment={assessment} />
      </header>
      <p className="mt-2 text-sm text-muted">
        <span className="text-2xl font-bold tracking-tight text-ink">{texts.share(format, latest)}</span>{' '}
        {format.qualified(latest.value, latest.observation.qualifier, target.unit)} ·{' '}
        {format.shortPeriod(latest.observation.asOf)}
      </p>
      <SmallChart line={line} frame={frame} context={context} style={style} />
      <p className="mt-1 text-xs/5 text-muted">{texts.ends(format, line, false)}</p>
      {isIllustrative ? (
        <p className="mt-1">
          <QualityTag label={words.illustrativeMark} isWarning />
        </p>
      ) : null}
      <dl className="mt-auto pt-3 text-sm">
        {facts.map(([value, label]) => (
          <div key={label} className="flex justify-between gap-x-4 border-t border-line py-1">
            <dt className="text-muted">{label}</dt>
            <dd className="text-right font-medium">{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
