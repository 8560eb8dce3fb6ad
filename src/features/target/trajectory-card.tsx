import { Suspense, useMemo, useState, type ReactNode } from 'react'
import type { Assessment } from '#src/core/assessment.ts'
import { seriesFigures } from '#src/core/series-figures.ts'
import type { Source, Target, TargetSeries } from '#src/core/model.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { observationsOptions } from '#src/queries/observations.ts'
import { useResources } from '#src/queries/use-resources.ts'
import { Card } from '#src/ui/card.tsx'
import { useChartReading } from '#src/ui/charts/chart-reading.ts'
import { datedNotes, trajectoryModel } from '#src/ui/charts/trajectory-model.ts'
import type { TrajectoryInput } from '#src/ui/charts/trajectory-points.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { FaultBoundary } from '#src/ui/fault-boundary.tsx'
import { FirstLookEnd } from '#src/ui/first-look-end.ts'
import { useReading } from '#src/ui/language.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { QualityTag } from '#src/ui/quality-tag.tsx'
import { punctuationFor } from '#src/words/punctuation.ts'
import { ChartControls } from './chart-controls.tsx'
import { chartAhead, trajectoryChart } from './chart-parts.ts'
import { DatedNotes } from './dated-notes.tsx'
import { ChartSkeleton } from './target-skeleton.tsx'
import { TrajectoryTable } from './trajectory-table.tsx'
import { useChartView } from './use-chart-view.ts'

/** A page that is made ahead has a picture in the place of the chart to be read. */
const isMadeAhead = typeof window === 'undefined'

interface TrajectoryCardProps {
  readonly target: Target
  readonly assessment: Assessment
  readonly sources: readonly Source[]
}

/** The target's own series and the other definitions of the same thing, as a chart or as a table. */
export function TrajectoryCard({ tools, ...props }: TrajectoryCardProps & { readonly tools: ReactNode }) {
  const { text } = useReading()
  const evidence = useEvidence()
  const { target, assessment } = props
  const measured = useMemo(() => target.series.filter(({ role }) => role !== 'related'), [target])
  const [primary] = measured.filter(({ role }) => role === 'primary')
  return (
    <Card title={evidence.chartTitle(text(target.name))} tools={tools}>
      {primary === undefined ? (
        <NoChart
          {...props}
          why={assessment.noFigureReason === null ? evidence.noSeries : text(assessment.noFigureReason)}
        />
      ) : (
        <MeasuredTrajectory {...props} primary={primary} measured={measured} />
      )}
    </Card>
  )
}

/** Words in place of an empty chart; the plan's dated notes stand all the same. */
function NoChart({ target, assessment, sources, why }: TrajectoryCardProps & { readonly why: string }) {
  const { words } = useReading()
  return (
    <>
      <p className="mt-4 max-w-prose rounded-xl bg-sunken p-5">
        <span className="block font-semibold">{words.noFigure}</span>
        {why}
      </p>
      <DatedNotes notes={datedNotes({ assessment, target, sources })} sources={sources} isNumbered={false} />
      <FirstLookEnd />
    </>
  )
}

/** Each source once: answers name those that they share. */
function uniqueSources(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()]
}

/** The list as it was while each of its items is the same: a new list of old answers makes no new chart. */
function useKept<Item>(list: readonly Item[]): readonly Item[] {
  const [kept, setKept] = useState(list)
  if (kept.length === list.length && kept.every((item, index) => item === list[index])) return kept
  setKept(list)
  return list
}

function MeasuredTrajectory({
  target,
  assessment,
  sources,
  primary,
  measured,
}: TrajectoryCardProps & { readonly primary: TargetSeries; readonly measured: readonly TargetSeries[] }) {
  const { format, language, text, words } = useReading()
  const evidence = useEvidence()
  const api = useApi()
  const queries = useResources(measured.map(({ series }) => observationsOptions(api, series.id)))
  const load = queries[measured.indexOf(primary)]
  const answers = useKept(queries.map(({ data }) => data))
  const arrived = useMemo(
    () =>
      measured.flatMap((entry, index) => {
        const data = answers[index]
        return data === undefined ? [] : [{ entry, data }]
      }),
    [measured, answers],
  )
  const inputs = useMemo(
    () =>
      arrived.map(({ entry, data }) => ({
        series: entry.series,
        role: entry.role,
        observations: data.items,
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
      })),
    [arrived, target, assessment],
  )
  const allSources = useMemo(
    () => uniqueSources([...sources, ...arrived.flatMap(({ data }) => data.sources)]),
    [sources, arrived],
  )
  if (load === undefined) return null
  return (
    <Panel what={text(primary.series.name)} load={load} leadsOn skeleton={<ChartSkeleton />}>
      {() => (
        <>
          {inputs.every(({ figures }) => figures.length === 0) ? (
            <NoChart
              target={target}
              assessment={assessment}
              sources={allSources}
              why={evidence.reason(format, assessment)}
            />
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
                  leadsOn
                  skeleton={
                    <p className="mt-2 text-sm">{`${text(series.name)}${punctuationFor(language).colon}${words.states.loading}`}</p>
                  }
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
}: TrajectoryCardProps & { readonly inputs: readonly TrajectoryInput[] }) {
  const { format, text, words, evidence, chart } = useChartReading()
  const choice = useChartView()
  const model = useMemo(
    () => trajectoryModel({ assessment, target, sources, inputs }),
    [assessment, target, sources, inputs],
  )
  const title = evidence.chartTitle(text(target.name))
  const message = chart.message(
    words.story.statusName(assessment.status, assessment.reason),
    evidence.sentence(format, target, assessment),
    evidence.requirement(format, assessment),
  )
  const shown = { model, title, message }
  const isIllustrative = inputs.some(({ figures }) =>
    figures.some(({ observation }) => observation.quality === 'illustrative'),
  )
  return (
    <>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <ChartControls model={model} choice={choice} />
        {isIllustrative ? <QualityTag label={words.illustrativeMark} isWarning /> : null}
      </div>
      {choice.isTable ? (
        <>
          <TrajectoryTable model={model} title={title} sources={sources} />
          <FirstLookEnd />
        </>
      ) : (
        <div className="mt-4">
          <FaultBoundary>
            <Suspense fallback={<ChartPlace title={title} message={message} isWhole={choice.isWhole} />}>
              {isMadeAhead ? (
                <div className={PLACE}>{choice.isWhole ? <chartAhead.Part {...shown} /> : null}</div>
              ) : (
                <>
                  <trajectoryChart.Part {...shown} view={choice.view} onWindow={choice.showWindow} />
                  <FirstLookEnd />
                </>
              )}
            </Suspense>
          </FaultBoundary>
        </div>
      )}
      <DatedNotes notes={model.notes} sources={sources} isNumbered />
    </>
  )
}

/** As high as a chart with its key is as a rule. */
const PLACE = 'min-h-[28rem]'

interface ChartPlaceProps {
  readonly title: string
  readonly message: string
  readonly isWhole: boolean
}

/** Where the chart will be: the picture that came with the page, where all of the chart is wanted, or its shape. */
function ChartPlace({ title, message, isWhole }: ChartPlaceProps) {
  const { words } = useReading()
  const [picture] = useState(() => (isWhole ? pictureThatCame(title, message) : null))
  return picture === null ? (
    <div className={PLACE} aria-busy="true">
      <p className="sr-only print:not-sr-only">{words.states.loading}</p>
      <div className="animate-pulse" aria-hidden="true">
        <ChartSkeleton />
      </div>
    </div>
  ) : (
    <div
      className={PLACE}
      ref={(place) => {
        place?.append(picture)
      }}
    />
  )
}

/** Of the same chart, or none. */
function pictureThatCame(title: string, message: string): Element | null {
  const came = document.querySelector('[data-chart-ahead]')
  const told = came?.querySelector('svg')?.getAttribute('aria-label') ?? ''
  return told.startsWith(`${title}. ${message} `) ? came : null
}
