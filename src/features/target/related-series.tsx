import { useResource } from '#src/queries/use-resource.ts'
import type { Assessment } from '#src/core/assessment.ts'
import type { Series, Target } from '#src/core/model.ts'
import { seriesFigures } from '#src/core/series-figures.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { observationsOptions } from '#src/queries/observations.ts'
import { ObservationTable } from '#src/ui/observation-table.tsx'
import { Card } from '#src/ui/card.tsx'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { NoteList } from '#src/ui/note-list.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { Sparkline } from '#src/ui/sparkline.tsx'

/** Context in small multiples, each with its own table; one that fails leaves the others standing. */
export function RelatedSeries({
  target,
  assessment,
}: {
  readonly target: Target
  readonly assessment: Assessment
}) {
  const evidence = useEvidence()
  const related = target.series.filter(({ role }) => role === 'related')
  if (related.length === 0) return null
  return (
    <Card title={evidence.relatedSeries}>
      <p className="mt-1 text-sm text-muted">{evidence.relatedSeriesHint}</p>
      <ul className="mt-4 grid gap-x-8 gap-y-6 sm:grid-cols-2">
        {related.map(({ series }) => (
          <li key={series.id} className="min-w-0">
            <RelatedSeriesEntry target={target} assessment={assessment} series={series} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function RelatedSeriesEntry({
  target,
  assessment,
  series,
}: {
  readonly target: Target
  readonly assessment: Assessment
  readonly series: Series
}) {
  const { format, text, words } = useReading()
  const evidence = useEvidence()
  const observations = useResource(observationsOptions(useApi(), series.id))
  return (
    <section aria-label={text(series.name)}>
      <h3 className="text-sm font-medium">{text(series.name)}</h3>
      <Panel
        what={text(series.name)}
        load={observations}
        skeleton={<div className="h-24 rounded bg-sunken" />}
      >
        {({ items, sources }) => {
          const figures = seriesFigures({
            target,
            seriesId: series.id,
            observations: items,
            sources,
            asOf: assessment.asOf,
            publishedBy: assessment.publishedBy,
          })
          const latest = figures.at(-1)?.observation
          if (latest === undefined) return <p className="text-sm text-muted">{words.states.empty}</p>
          return (
            <>
              <div className="mt-1 flex flex-wrap items-end justify-between gap-3">
                <p>
                  <span className="text-xl font-semibold">
                    {evidence.figureText(format, latest, series.unit)}
                  </span>{' '}
                  <span className="text-sm text-muted">{format.shortPeriod(latest.asOf)}</span>
                </p>
                {figures.length > 1 ? (
                  <Sparkline observations={figures.map(({ observation }) => observation)} target={null} />
                ) : null}
              </div>
              <details className="mt-2 text-sm">
                <summary className="cursor-pointer py-1 text-muted">{evidence.table}</summary>
                <ObservationTable
                  caption={text(series.name)}
                  rows={figures
                    .flatMap(({ observation, others }) => [observation, ...others])
                    .map((observation) => ({
                      observation,
                      unit: series.unit,
                      series: null,
                      mark: null,
                    }))}
                  sources={sources}
                />
                {series.notes.length === 0 ? null : <NoteList notes={series.notes} sources={sources} />}
              </details>
            </>
          )
        }}
      </Panel>
    </section>
  )
}
