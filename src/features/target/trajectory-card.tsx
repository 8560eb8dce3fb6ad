import { lazy, Suspense, useMemo, type ReactNode } from 'react'
import { useSearchParams } from 'wouter'
import type { Assessment } from '#src/core/assessment.ts'
import { seriesFigures } from '#src/core/series-figures.ts'
import type { Source, Target, TargetSeries } from '#src/core/model.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { observationsOptions } from '#src/queries/observations.ts'
import { useResources } from '#src/queries/use-resources.ts'
import { Card } from '#src/ui/card.tsx'
import { trajectoryModel, type TrajectoryModel } from '#src/ui/charts/trajectory-model.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { QualityTag } from '#src/ui/quality-tag.tsx'
import { ChartKey } from './chart-key.tsx'
import { ChartSkeleton } from './target-skeleton.tsx'
import { TrajectoryTable } from './trajectory-table.tsx'

const TrajectoryChart = lazy(async () => ({
  default: (await import('#src/ui/charts/trajectory-chart.tsx')).TrajectoryChart,
}))

interface TrajectoryCardProps {
  readonly target: Target
  readonly assessment: Assessment
  readonly sources: readonly Source[]
}

/** The target's own series and the other definitions of the same thing, as a chart or as a table. */
export function TrajectoryCard({ tools, ...props }: TrajectoryCardProps & { readonly tools: ReactNode }) {
  const { text, words } = useReading()
  const evidence = useEvidence()
  const { target, assessment } = props
  const measured = target.series.filter(({ role }) => role !== 'related')
  const [primary] = measured.filter(({ role }) => role === 'primary')
  return (
    <Card title={evidence.chartTitle(text(target.name))} tools={tools}>
      {primary === undefined ? (
        <p className="mt-4 max-w-prose rounded-xl bg-sunken p-5">
          <span className="block font-semibold">{words.noFigure}</span>
          {assessment.noFigureReason === null ? evidence.noSeries : text(assessment.noFigureReason)}
        </p>
      ) : (
        <MeasuredTrajectory {...props} primary={primary} measured={measured} />
      )}
    </Card>
  )
}

function MeasuredTrajectory({
  target,
  assessment,
  sources,
  primary,
  measured,
}: TrajectoryCardProps & { readonly primary: TargetSeries; readonly measured: readonly TargetSeries[] }) {
  const { format, text, words } = useReading()
  const evidence = useEvidence()
  const api = useApi()
  const queries = useResources(measured.map(({ series }) => observationsOptions(api, series.id)))
  const arrived = measured.flatMap((entry, index) => {
    const data = queries[index]?.data
    return data === undefined ? [] : [{ entry, data }]
  })
  const load = queries[measured.indexOf(primary)]
  const inputs = arrived.map(({ entry, data }) => ({
    series: entry.series,
    role: entry.role,
    figures:
      entry.role === 'primary'
        ? assessment.figures
        : seriesFigures({
            target,
            seriesId: entry.series.id,
            observations: data.items,
            sources: data.sources,
            asOf: assessment.asOf,
            publishedBy: assessment.publishedBy,
          }),
  }))
  const allSources = [...sources, ...arrived.flatMap(({ data }) => data.sources)]
  if (load === undefined) return null
  return (
    <Panel what={text(primary.series.name)} load={load} skeleton={<ChartSkeleton />}>
      {() => (
        <>
          {inputs.every(({ figures }) => figures.length === 0) ? (
            <p className="mt-4 max-w-prose rounded-xl bg-sunken p-5">
              <span className="block font-semibold">{words.noFigure}</span>
              {evidence.reason(format, assessment)}
            </p>
          ) : (
            <Trajectory target={target} assessment={assessment} inputs={inputs} sources={allSources} />
          )}
          {measured.map(({ series }, index) => {
            const query = queries[index]
            return query === undefined || query === load ? null : (
              <section key={series.id} aria-label={text(series.name)}>
                {query.data === undefined || query.error === null ? null : (
                  <h3 className="mt-4 text-sm font-medium">{text(series.name)}</h3>
                )}
                <Panel
                  what={text(series.name)}
                  load={query}
                  skeleton={<p className="mt-2 text-sm">{`${text(series.name)}: ${words.states.loading}`}</p>}
                >
                  {() => null}
                </Panel>
              </section>
            )
          })}
        </>
      )}
    </Panel>
  )
}

function Trajectory({
  target,
  assessment,
  inputs,
  sources,
}: TrajectoryCardProps & { readonly inputs: Parameters<typeof trajectoryModel>[2] }) {
  const { text, words } = useReading()
  const evidence = useEvidence()
  const [parameters, setParameters] = useSearchParams()
  const isTable = parameters.get('view') === 'table'
  const model: TrajectoryModel = useMemo(
    () => trajectoryModel(assessment, target.milestones, inputs),
    [assessment, target.milestones, inputs],
  )
  const isIllustrative = assessment.figures.some(({ observation }) => observation.quality === 'illustrative')
  const show = (view: 'chart' | 'table') => {
    setParameters(
      (current) => {
        if (view === 'table') current.set('view', 'table')
        else current.delete('view')
        return current
      },
      { replace: true },
    )
  }
  return (
    <>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
        <div role="group" aria-label={evidence.chartOrTable} className="inline-flex rounded-lg bg-sunken p-1">
          {(['chart', 'table'] as const).map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={isTable === (view === 'table')}
              className="min-h-8 rounded-md px-3 text-sm font-medium text-muted aria-pressed:bg-surface aria-pressed:text-ink"
              onClick={() => {
                show(view)
              }}
            >
              {evidence[view]}
            </button>
          ))}
        </div>
        {isIllustrative ? <QualityTag label={words.illustrativeMark} isWarning /> : null}
      </div>
      {isTable ? (
        <TrajectoryTable model={model} target={target} sources={sources} />
      ) : (
        <>
          <ChartKey model={model} />
          <Suspense fallback={<div className="h-[400px]" />}>
            <TrajectoryChart
              model={model}
              unit={target.unit}
              title={evidence.chartTitle(text(target.name))}
            />
          </Suspense>
        </>
      )}
    </>
  )
}
