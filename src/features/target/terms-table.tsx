import { useChartReading, type ChartReading } from '#src/ui/charts/chart-reading.ts'
import type { TrajectoryModel } from '#src/ui/charts/trajectory-model.ts'
import { DAY_MS, dayOf } from '#src/ui/charts/trajectory-points.ts'

interface TermsRow {
  readonly key: string
  readonly what: string
  readonly date: string
  readonly value: string
  readonly how: string
}

function pathRows(
  { requiredPath: path, milestones, unit }: TrajectoryModel,
  reading: ChartReading,
): TermsRow[] {
  const { chart, evidence, format } = reading
  const [baseline] = path ?? []
  return [
    ...(baseline === undefined
      ? []
      : [
          {
            key: 'baseline',
            what: chart.terms.baseline,
            date: format.shortDate(dayOf(baseline.day * DAY_MS)),
            value: format.value(baseline.value, unit),
            how: evidence.requiredPath,
          },
        ]),
    ...milestones.map(({ milestone: { dueBy, value } }) => ({
      key: `milestone ${dueBy}`,
      what: chart.terms.milestone,
      date: format.shortDate(dueBy),
      value: format.value(value, unit),
      how: path === null ? '' : evidence.requiredPath,
    })),
  ]
}

function targetRows(model: TrajectoryModel, { chart, format, words }: ChartReading): TermsRow[] {
  const last = model.targetSteps.at(-1)
  const valueOf = (value: number) => words.story.targetValue(format, model.target, value)
  return [
    ...model.targetSteps.flatMap(({ to, value }) =>
      to === null
        ? []
        : [
            {
              key: `target ${String(to)}`,
              what: chart.terms.target,
              date: chart.terms.until(format.shortDate(dayOf(to))),
              value: valueOf(value),
              how: '',
            },
          ],
    ),
    ...model.earlierDeadlines.map(({ time, until }) => ({
      key: `deadline ${until}`,
      what: chart.terms.earlierDeadline,
      date: format.shortDate(dayOf(time)),
      value: '–',
      how: chart.terms.until(format.shortDate(until)),
    })),
    {
      key: 'deadline',
      what: chart.terms.deadline,
      date: format.shortDate(dayOf(model.deadline)),
      value: last === undefined ? '–' : valueOf(last.value),
      how: '',
    },
  ]
}

function projectionRows(
  { projection, band, unit }: TrajectoryModel,
  { chart, format }: ChartReading,
): TermsRow[] {
  const end = band?.band.atDeadline
  const method =
    band === null
      ? ''
      : chart.bandMethod(format.sharePercent(band.band.level), format.number(band.band.figures.length))
  return [
    ...(projection === null
      ? []
      : [
          {
            key: 'projection',
            what: chart.terms.recentPace,
            date: format.shortDate(dayOf(projection.to.time)),
            value: format.value(projection.to.value, unit),
            how: chart.projectionMethod(
              format.rate(projection.rate.perYear, projection.rate.qualifier, unit),
              format.shortDate(projection.rate.from.on),
            ),
          },
        ]),
    ...(end === undefined
      ? []
      : (['low', 'high'] as const).map((side) => ({
          key: `band ${side}`,
          what: side === 'low' ? chart.terms.bandLow : chart.terms.bandHigh,
          date: format.shortDate(end.on),
          value: format.value(end[side], unit),
          how: method,
        }))),
  ]
}

/** What the figures are set against: the path, the target with its revisions, the deadline and the projection. */
export function TermsTable({ model }: { readonly model: TrajectoryModel }) {
  const reading = useChartReading()
  const { columns, terms } = reading.chart
  const rows = [...pathRows(model, reading), ...targetRows(model, reading), ...projectionRows(model, reading)]
  return (
    <div role="region" aria-label={terms.caption} tabIndex={0} className="mt-5 max-w-full overflow-x-auto">
      <table className="w-full text-left text-sm">
        <caption className="pb-1 text-left font-medium">{terms.caption}</caption>
        <thead className="text-muted">
          <tr className="border-b border-line">
            <th scope="col" className="py-2 pr-4 font-medium">
              {columns.what}
            </th>
            <th scope="col" className="py-2 pr-4 font-medium">
              {columns.date}
            </th>
            <th scope="col" className="py-2 pr-4 text-right font-medium">
              {columns.value}
            </th>
            <th scope="col" className="py-2 font-medium">
              {columns.how}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, what, date, value, how }) => (
            <tr key={key} className="border-b border-line align-top last:border-0">
              <th scope="row" className="py-2 pr-4 font-normal">
                {what}
              </th>
              <td className="py-2 pr-4 whitespace-nowrap">{date}</td>
              <td className="py-2 pr-4 text-right font-semibold whitespace-nowrap">{value}</td>
              <td className="min-w-40 py-2 text-muted">{how}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
