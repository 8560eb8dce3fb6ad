import type { Assessment } from '#src/core/assessment.ts'
import { Card } from '#src/ui/card.tsx'
import { useReading, type Reading } from '#src/ui/language.tsx'

interface PaceRow {
  readonly label: string
  readonly value: string
}

/** The paces that can be computed; where none can, the reason stands instead. */
function paceRows(assessment: Assessment, { format, words }: Reading): PaceRow[] {
  const { terms, observedPace, recentPace, requiredPace, pace, projection } = assessment
  const { labels } = words.story
  const rows: PaceRow[] = []
  if (observedPace.available) {
    const { from, perYear, qualifier } = observedPace.value
    rows.push({
      label: labels.paceSince(format.shortDate(from.on)),
      value: format.rate(perYear, qualifier, terms.unit),
    })
  }
  if (recentPace.available) {
    const { perYear, qualifier } = recentPace.value
    rows.push({ label: labels.recentPace, value: format.rate(perYear, qualifier, terms.unit) })
  }
  if (requiredPace.available) {
    rows.push({
      label: labels.requiredPace,
      value: format.rate(requiredPace.value.perYear, 'exact', terms.unit),
    })
  }
  if (pace.available) rows.push({ label: labels.ratio, value: format.ratio(pace.value.ratio) })
  if (projection.available) {
    const { isPast, on } = projection.value
    rows.push({ label: isPast ? labels.wouldHaveReached : labels.reachOn, value: format.shortDate(on) })
  }
  return rows
}

export function PaceCard({ assessment }: { readonly assessment: Assessment }) {
  const reading = useReading()
  const { format, words } = reading
  const rows = paceRows(assessment, reading)
  const { observedPace, freshness } = assessment
  return (
    <Card title={words.pace}>
      <dl className="mt-3 space-y-2 text-sm">
        {rows.map(({ label, value }) => (
          <div key={label} className="flex flex-wrap justify-between gap-x-4">
            <dt className="text-muted first-letter:uppercase">{label}</dt>
            <dd className="ml-auto text-right font-semibold">{value}</dd>
          </div>
        ))}
        {freshness === null ? null : (
          <div className="flex flex-wrap justify-between gap-x-4">
            <dt className="text-muted first-letter:uppercase">{words.story.facts.age}</dt>
            <dd className="ml-auto text-right font-semibold">{format.duration(freshness.ageDays)}</dd>
          </div>
        )}
      </dl>
      {observedPace.available ? null : (
        <p className="mt-3 text-sm text-muted">{words.story.rateGaps[observedPace.reason]}</p>
      )}
      {freshness?.state === 'no-schedule' ? (
        <p className="mt-2 text-sm text-muted">{words.story.freshness['no-schedule']}</p>
      ) : null}
    </Card>
  )
}
