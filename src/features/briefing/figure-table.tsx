import type { Observation, Source } from '#src/core/model.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { briefingFor } from '#src/words/briefing-for.ts'
import type { BriefedSeries, BriefedTarget } from './briefed-target.ts'
import { SourceNumber } from './source-numbers.tsx'

/** A document is not a data set: of a long series the newest figures are printed, and how many there are. */
const FIGURES_TOLD = 16

/** The figures that measure the target, newest first; those of another definition apart, and what is not judged. */
export function FigureTable({ briefed: { target, measured, sources } }: { readonly briefed: BriefedTarget }) {
  const { language, text } = useReading()
  const evidence = useEvidence()
  const words = briefingFor(language)
  const { columns } = evidence
  if (measured.length === 0) return null
  return (
    <div
      role="region"
      aria-label={`${text(target.name)} · ${words.figures}`}
      tabIndex={0}
      className="mt-5 overflow-x-auto print:mt-3"
    >
      <table className="w-full min-w-[36rem] text-left text-sm print:min-w-0">
        <caption className="mb-1 text-left font-semibold">{words.figures}</caption>
        <thead className="text-muted">
          <tr className="border-b border-ink">
            <th scope="col" className="py-1.5 pr-4 font-medium">
              {columns.period}
            </th>
            <th scope="col" className="py-1.5 pr-4 text-right font-medium">
              {columns.value}
            </th>
            <th scope="col" className="py-1.5 pr-4 font-medium">
              {columns.source}
            </th>
            <th scope="col" className="w-1/2 py-1.5 font-medium">
              {columns.note}
            </th>
          </tr>
        </thead>
        {measured.map((entry) => (
          <SeriesRows key={entry.series.id} entry={entry} sources={sources} />
        ))}
      </table>
    </div>
  )
}

function SeriesRows({
  entry: { series, role, figures },
  sources,
}: {
  readonly entry: BriefedSeries
  readonly sources: readonly Source[]
}) {
  const { language, text } = useReading()
  const evidence = useEvidence()
  const rows = figures
    .toReversed()
    .flatMap(({ observation, others }) => [
      { observation, isJudged: role === 'primary' },
      ...others.map((other) => ({ observation: other, isJudged: false })),
    ])
  return (
    <tbody>
      <tr className="break-after-avoid border-b border-line">
        <th scope="rowgroup" colSpan={4} className="pt-3 pb-1.5 font-medium">
          {text(series.name)} <span className="font-normal text-muted">· {evidence.roles[role]}</span>
        </th>
      </tr>
      {rows.slice(0, FIGURES_TOLD).map(({ observation, isJudged }) => (
        <FigureRow
          key={observation.id}
          observation={observation}
          series={series}
          mark={isJudged || role !== 'primary' ? null : evidence.notJudged}
          sources={sources}
        />
      ))}
      {rows.length > FIGURES_TOLD ? (
        <tr>
          <td colSpan={4} className="py-1.5 text-muted">
            {briefingFor(language).newestOf(FIGURES_TOLD, rows.length)}
          </td>
        </tr>
      ) : null}
    </tbody>
  )
}

function FigureRow({
  observation,
  series,
  mark,
  sources,
}: {
  readonly observation: Observation
  readonly series: BriefedSeries['series']
  readonly mark: string | null
  readonly sources: readonly Source[]
}) {
  const { format, text, words } = useReading()
  const evidence = useEvidence()
  const { asOf, note, missingReason, quality, sourceId } = observation
  const notes = [
    mark,
    quality === 'reported' ? null : words.qualities[quality],
    ...[note, missingReason].map((each) => (each === null ? null : text(each))),
  ]
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-1.5 pr-4 font-normal whitespace-nowrap">
        {format.period(asOf)}
      </th>
      <td className="py-1.5 pr-4 text-right font-semibold whitespace-nowrap">
        {evidence.figureText(format, observation, series.unit)}
      </td>
      <td className="py-1.5 pr-4">
        <SourceNumber sources={sources} sourceId={sourceId} />
      </td>
      <td className="py-1.5 text-muted">{notes.filter((each) => each !== null).join(' · ')}</td>
    </tr>
  )
}
