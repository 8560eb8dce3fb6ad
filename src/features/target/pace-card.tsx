import { useMemo } from 'react'
import type { Assessment } from '#src/core/assessment.ts'
import { projectBand } from '#src/core/band.ts'
import type { Series } from '#src/core/model.ts'
import { Card } from '#src/ui/card.tsx'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { paceLines } from '#src/words/pace-lines.ts'
import { punctuationFor } from '#src/words/punctuation.ts'
import { useWhy } from './use-why.ts'

interface PaceCardProps {
  readonly assessment: Assessment
  /** The judged series; null where there is none. */
  readonly series: Series | null
}

export function PaceCard({ assessment, series }: PaceCardProps) {
  const { format, language, text, words } = useReading()
  const evidence = useEvidence()
  const lines = paceLines(assessment, format, evidence)
  const why = useWhy()
  const band = useMemo(() => projectBand(assessment), [assessment])
  const { observedPace, freshness, projection, terms } = assessment
  return (
    <Card title={evidence.pace}>
      <dl className="mt-3 space-y-2 text-sm">
        {lines.map(({ label, told }) => (
          <div key={label} className="flex flex-wrap justify-between gap-x-4">
            <dt className="text-muted first-letter:uppercase">{label}</dt>
            <dd className="ml-auto text-right font-semibold">{told}</dd>
          </div>
        ))}
        {freshness === null ? null : (
          <div className="flex flex-wrap justify-between gap-x-4">
            <dt className="text-muted first-letter:uppercase">{words.story.facts.age}</dt>
            <dd className="ml-auto text-right font-semibold">{format.duration(freshness.ageDays)}</dd>
          </div>
        )}
      </dl>
      {band.available ? (
        <p className="mt-3 text-sm">
          <span className="text-muted">{`${why.bandLabel}${punctuationFor(language).colon}`}</span>
          <span className="font-semibold">
            {why.bandRange(
              format.value(band.value.atDeadline.low, terms.unit),
              format.value(band.value.atDeadline.high, terms.unit),
            )}
          </span>
          <span className="block text-muted">
            {why.bandMethod(format.sharePercent(band.value.level), format.number(band.value.figures.length))}
          </span>
        </p>
      ) : null}
      {!projection.available && projection.reason !== 'already-met' && projection.reason !== 'no-rate' ? (
        <p className="mt-3 text-sm text-muted">{why.noProjection[projection.reason]}</p>
      ) : null}
      {observedPace.available ? null : (
        <p className="mt-3 text-sm text-muted">{evidence.rateGaps[observedPace.reason]}</p>
      )}
      {freshness?.state === 'no-schedule' ? (
        <p className="mt-2 text-sm text-muted">{evidence.freshness['no-schedule']}</p>
      ) : null}
      {freshness?.state === 'ended' && series !== null && series.ended !== null ? (
        <p className="mt-2 text-sm text-muted">
          {why.seriesEnded(evidence.when(format, series.ended.asOf), text(series.ended.reason))}
        </p>
      ) : null}
    </Card>
  )
}
