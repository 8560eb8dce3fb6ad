import type { Assessment, Figure } from '#src/core/assessment.ts'
import type { Observation, Source, Target, TargetSeries } from '#src/core/model.ts'
import { seriesFigures } from '#src/core/series-figures.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { observationsOptions } from '#src/queries/observations.ts'
import { useResources } from '#src/queries/use-resources.ts'
import { Card } from '#src/ui/card.tsx'
import { axisTexts } from '#src/ui/charts/axis-texts.ts'
import { useChartReading } from '#src/ui/charts/chart-reading.ts'
import { sharedYears, smallMultiple, type Years } from '#src/ui/charts/small-multiple-model.ts'
import type { Loadable } from '#src/ui/loadable.ts'
import { NoteList } from '#src/ui/note-list.tsx'
import { ObservationTable } from '#src/ui/observation-table.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { SmallMultiple } from '#src/ui/small-multiple.tsx'

interface RelatedSeriesProps {
  readonly target: Target
  readonly assessment: Assessment
}

/** Context in small multiples over the same years, each with its own table; one that fails leaves the others standing. */
export function RelatedSeries({ target, assessment }: RelatedSeriesProps) {
  const { evidence } = useChartReading()
  const api = useApi()
  const related = target.series.filter(({ role }) => role === 'related')
  const loads = useResources(related.map(({ series }) => observationsOptions(api, series.id)))
  if (related.length === 0) return null
  const all = related.flatMap((entry, index) => {
    const load = loads[index]
    return load === undefined ? [] : [{ entry, load, figures: figuresOf(entry, load, target, assessment) }]
  })
  const years = sharedYears(all.map(({ figures }) => figures))
  return (
    <Card title={evidence.relatedSeries}>
      <p className="mt-1 text-sm text-muted">{evidence.relatedSeriesHint}</p>
      <ul className="mt-4 grid gap-x-8 gap-y-6 sm:grid-cols-2">
        {all.map(({ entry, load, figures }) => (
          <li key={entry.series.id} className="min-w-0 has-[details[open]]:col-span-full">
            <RelatedSeriesEntry
              entry={entry}
              load={load}
              figures={figures}
              years={years}
              assessment={assessment}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** What is known of one series. */
interface Records {
  readonly items: readonly Observation[]
  readonly sources: readonly Source[]
}

/** The figures of one series, as far as it is here. */
function figuresOf(
  { series }: TargetSeries,
  { data }: Loadable<Records>,
  target: Target,
  { asOf, publishedBy }: Assessment,
): readonly Figure[] {
  if (data === undefined) return []
  const { items: observations, sources } = data
  return seriesFigures({ target, seriesId: series.id, observations, sources, asOf, publishedBy })
}

interface RelatedEntryProps {
  readonly entry: TargetSeries
  readonly figures: readonly Figure[]
  readonly years: Years | null
  readonly assessment: Assessment
}

interface RelatedFiguresProps extends RelatedEntryProps {
  readonly observations: readonly Observation[]
  readonly sources: readonly Source[]
}

function RelatedSeriesEntry({ load, ...props }: RelatedEntryProps & { readonly load: Loadable<Records> }) {
  const { text } = useChartReading()
  const name = text(props.entry.series.name)
  return (
    <section aria-label={name}>
      <h3 className="text-sm font-medium">{name}</h3>
      <Panel what={name} load={load} leadsOn skeleton={<div className="h-40 rounded bg-sunken" />}>
        {({ items, sources }) => <RelatedFigures {...props} observations={items} sources={sources} />}
      </Panel>
    </section>
  )
}

function RelatedFigures({ entry, figures, observations, sources, years, assessment }: RelatedFiguresProps) {
  const { evidence, format, text } = useChartReading()
  const { series } = entry
  const latest = figures.at(-1)?.observation
  if (latest === undefined) return <p className="text-sm text-muted">{evidence.nonePublished}</p>
  return (
    <>
      <p className="mt-1">
        <span className="text-xl font-semibold">{evidence.figureWithUnit(format, latest, series.unit)}</span>{' '}
        <span className="text-sm text-muted">{format.shortPeriod(latest.asOf)}</span>
      </p>
      {years === null || figures.length < 2 ? null : (
        <RelatedChart
          entry={entry}
          figures={figures}
          observations={observations}
          years={years}
          assessment={assessment}
        />
      )}
      <details className="mt-2 text-sm">
        <summary className="cursor-pointer py-1 text-muted">{evidence.table}</summary>
        <ObservationTable
          caption={text(series.name)}
          rows={figures
            .flatMap(({ observation, others }) => [observation, ...others])
            .map((observation) => ({ observation, unit: series.unit, series: null, mark: null }))}
          sources={sources}
        />
        {series.notes.length === 0 ? null : <NoteList notes={series.notes} sources={sources} />}
      </details>
    </>
  )
}

function RelatedChart({
  entry,
  figures,
  observations,
  years,
  assessment,
}: Omit<RelatedFiguresProps, 'years' | 'sources'> & { readonly years: Years }) {
  const { chart, evidence, format } = useChartReading()
  const { series, role } = entry
  const model = smallMultiple({ series, role, figures, observations }, assessment, years)
  const said = ({ observation }: Figure): string =>
    chart.figureOf(evidence.figureWithUnit(format, observation, series.unit), format.period(observation.asOf))
  const [first, ...rest] = figures
  if (first === undefined) return null
  const lowest = rest.reduce((low, figure) => (figure.value < low.value ? figure : low), first)
  const highest = rest.reduce((high, figure) => (figure.value > high.value ? figure : high), first)
  return (
    <SmallMultiple
      model={model}
      years={years}
      message={chart.small(said(first), said(figures.at(-1) ?? first), said(lowest), said(highest))}
      ends={axisTexts(model.values, series.unit, format)}
    />
  )
}
