import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { briefingFor } from '#src/words/briefing-for.ts'
import type { BriefedTarget } from './briefed-target.ts'
import { SourceNumber } from './source-numbers.tsx'

/** The newest figure of each series that gives context. */
export function RelatedTable({ briefed: { target, related, sources } }: { readonly briefed: BriefedTarget }) {
  const { language, format, text } = useReading()
  const evidence = useEvidence()
  const { relatedColumns: columns } = briefingFor(language)
  if (related.length === 0) return null
  return (
    <div
      role="region"
      aria-label={`${text(target.name)} · ${evidence.relatedSeries}`}
      tabIndex={0}
      className="mt-5 break-inside-avoid overflow-x-auto print:mt-3"
    >
      <table className="w-full text-left text-sm">
        <caption className="sr-only">{evidence.relatedSeriesHint}</caption>
        <thead className="text-muted">
          <tr className="border-b border-ink">
            {(['series', 'latest', 'period', 'source'] as const).map((column) => (
              <th
                key={column}
                scope="col"
                className={`py-1.5 pr-4 font-medium ${column === 'latest' ? 'text-right' : ''}`}
              >
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {related.flatMap(({ series, figures }) =>
            figures.slice(-1).map(({ observation }) => (
              <tr key={series.id} className="border-b border-line align-top">
                <th scope="row" className="py-1.5 pr-4 font-normal">
                  {text(series.name)}
                </th>
                <td className="py-1.5 pr-4 text-right font-semibold">
                  {evidence.figureWithUnit(format, observation, series.unit)}
                </td>
                <td className="py-1.5 pr-4">{format.shortPeriod(observation.asOf)}</td>
                <td className="py-1.5">
                  <SourceNumber sources={sources} sourceId={observation.sourceId} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}
