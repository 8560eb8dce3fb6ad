import { evidenceFigures, type TargetEvidence } from '#src/core/target-evidence.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { presentFor } from '#src/words/present-for.ts'
import { fitted } from './fitted.ts'

/** More would be no slide; the dashboard has the others. */
const TOLD_AT_MOST = 4

/** The newest figure of each series that is context, where nothing measures the target itself. */
export function RelatedFigures({ evidence: judged }: { readonly evidence: TargetEvidence }) {
  const { format, language, text } = useReading()
  const evidence = useEvidence()
  const latest = judged.series
    .filter(({ role }) => role === 'related')
    .flatMap((entry) => {
      const figure = evidenceFigures(judged, entry).at(-1)
      if (figure === undefined) return []
      const { observation } = figure
      const source = judged.sources.find(({ id }) => id === observation.sourceId)
      return [{ series: entry.series, observation, publisher: source?.publisher ?? null }]
    })
  if (latest.length === 0) return null
  return (
    <div>
      <h2 className="font-semibold">{evidence.relatedSeries}</h2>
      <p className="text-muted">{evidence.relatedSeriesHint}</p>
      <dl className="mt-[0.6em] grid gap-y-[0.5em]">
        {latest.slice(0, TOLD_AT_MOST).map(({ series, observation, publisher }) => (
          <div
            key={series.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-[1.5em] border-t border-line pt-[0.5em]"
          >
            <dt className="text-pretty">{text(series.name)}</dt>
            <dd className="text-right">
              <span className="block font-semibold" style={fitted(1.25)}>
                {evidence.figureWithUnit(format, observation, series.unit)}
              </span>
              <span className="block text-muted">
                {format.period(observation.asOf)}
                {publisher === null ? null : (
                  <>
                    {' · '}
                    <span lang={publisher.lang}>{publisher.text}</span>
                  </>
                )}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {latest.length > TOLD_AT_MOST ? (
        <p className="mt-[0.5em] text-right text-muted">
          {presentFor(language).more(format.number(latest.length - TOLD_AT_MOST))}
        </p>
      ) : null}
    </div>
  )
}
