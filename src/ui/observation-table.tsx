import type { Observation, Source, Unit } from '#src/core/model.ts'
import { useEvidence } from './evidence-language.ts'
import { Original, useReading } from './language.tsx'
import { SourceLink } from './link.tsx'
import { RowPages } from './row-pages.tsx'
import { useRowPage } from './use-row-page.ts'

export interface ObservationRow {
  readonly observation: Observation
  readonly unit: Unit
  /** The series' name where the table holds several. */
  readonly series: string | null
  /** A word on the row's part in the judgement, such as "Not judged". */
  readonly mark: string | null
}

/** What each row is set against, beside its value. */
export interface ComparedColumn {
  readonly title: string
  /** The text beside the row of that index. */
  readonly cellAt: (index: number) => string
}

const NOTHING_COMPARED: readonly ComparedColumn[] = []

/** Figures as a table, scrolling within itself where the page is narrow. */
export function ObservationTable({
  caption,
  rows,
  sources,
  compared = NOTHING_COMPARED,
}: {
  readonly caption: string
  readonly rows: readonly ObservationRow[]
  readonly sources: readonly Source[]
  readonly compared?: readonly ComparedColumn[]
}) {
  const { format, text, words } = useReading()
  const evidence = useEvidence()
  const { columns } = evidence
  const hasSeries = rows.some(({ series }) => series !== null)
  const page = useRowPage(rows.length)
  return (
    <>
      <div
        role="region"
        aria-label={`${caption} · ${evidence.table}`}
        tabIndex={0}
        className="mt-3 max-w-full overflow-x-auto"
      >
        <table className="w-full text-left text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead className="text-muted">
            <tr className="border-b border-line">
              {hasSeries ? (
                <th scope="col" className="py-2 pr-4 font-medium">
                  {columns.series}
                </th>
              ) : null}
              <th scope="col" className="py-2 pr-4 font-medium">
                {columns.period}
              </th>
              <th scope="col" className="py-2 pr-4 text-right font-medium">
                {columns.value}
              </th>
              {compared.map(({ title }) => (
                <th key={title} scope="col" className="py-2 pr-4 text-right font-medium">
                  {title}
                </th>
              ))}
              <th scope="col" className="py-2 pr-4 font-medium">
                {columns.quality}
              </th>
              <th scope="col" className="py-2 pr-4 font-medium">
                {columns.source}
              </th>
              <th scope="col" className="py-2 pr-4 font-medium">
                {columns.published}
              </th>
              <th scope="col" className="py-2 font-medium">
                {columns.note}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(page.first, page.end).map(({ observation, unit, series, mark }, place) => {
              const source = sources.find(({ id }) => id === observation.sourceId)
              const notes = [
                mark,
                observation.note === null ? null : text(observation.note),
                observation.missingReason === null ? null : text(observation.missingReason),
              ].filter((note) => note !== null)
              return (
                <tr key={observation.id} className="border-b border-line align-top last:border-0">
                  {hasSeries ? <td className="py-2 pr-4">{series}</td> : null}
                  <th scope="row" className="py-2 pr-4 font-normal whitespace-nowrap">
                    {format.period(observation.asOf)}
                  </th>
                  <td className="py-2 pr-4 text-right font-semibold whitespace-nowrap">
                    {evidence.figureText(format, observation, unit)}
                  </td>
                  {compared.map(({ title, cellAt }) => (
                    <td key={title} className="py-2 pr-4 text-right whitespace-nowrap">
                      {cellAt(page.first + place)}
                    </td>
                  ))}
                  <td className="py-2 pr-4">{words.qualities[observation.quality]}</td>
                  <td className="py-2 pr-4">
                    {source === undefined ? (
                      evidence.unknown
                    ) : source.url === null ? (
                      <Original text={source.publisher} />
                    ) : (
                      <SourceLink url={source.url}>
                        <Original text={source.publisher} />
                      </SourceLink>
                    )}
                  </td>
                  <td className="py-2 pr-4 whitespace-nowrap">
                    {observation.publishedOn === null
                      ? evidence.unknown
                      : format.shortDate(observation.publishedOn)}
                  </td>
                  <td className="min-w-40 py-2">{notes.join(' · ')}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <RowPages page={page} />
    </>
  )
}
