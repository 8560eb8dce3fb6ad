import { useDeferredValue, useMemo } from 'react'
import { assess } from '#src/core/assess.ts'
import { observationsOf, type AssessmentInput } from '#src/core/assessment-input.ts'
import { dayIn } from '#src/core/day-in.ts'
import { isOnRecord, listVintages } from '#src/core/vintages.ts'
import { Card } from '#src/ui/card.tsx'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { QualityTag } from '#src/ui/quality-tag.tsx'
import { RowPages } from '#src/ui/row-pages.tsx'
import { useRowPage } from '#src/ui/use-row-page.ts'
import { useWhy } from './use-why.ts'

/** Newest first. */
function recordsOf(input: AssessmentInput) {
  const assessment = assess(input)
  return listVintages(observationsOf(input), assessment.figures)
    .filter(({ observation }) => isOnRecord(observation, assessment))
    .toReversed()
}

interface VintagesCardProps {
  readonly input: AssessmentInput
  /** In which it is told on what day something was recorded. */
  readonly timeZone: string
}

/** Every record of the judged series by the day judged for, corrected ones kept beside what corrected them. */
export function VintagesCard({ timeZone, ...props }: VintagesCardProps) {
  // There may be very many, and they stand far down the page.
  const input = useDeferredValue(props.input)
  const { format, words } = useReading()
  const evidence = useEvidence()
  const why = useWhy()
  const { vintageColumns: columns, vintageStates: states } = why
  const { unit } = assess(input).terms
  const vintages = useMemo(() => recordsOf(input), [input])
  const page = useRowPage(vintages.length)
  if (vintages.length === 0) return null
  const hasCorrections = vintages.some(({ previous }) => previous !== null)
  return (
    <Card title={why.vintagesTitle}>
      {hasCorrections ? null : <p className="mt-1 text-sm text-muted">{why.noCorrections}</p>}
      <div
        role="region"
        aria-label={`${why.vintagesTitle} · ${evidence.table}`}
        tabIndex={0}
        className="mt-3 max-w-full overflow-x-auto"
      >
        <table className="w-full text-left text-sm">
          <caption className="sr-only">{why.vintagesTitle}</caption>
          <thead className="text-muted">
            <tr className="border-b border-line">
              <th scope="col" className="py-2 pr-4 font-medium">
                {columns.period}
              </th>
              <th scope="col" className="py-2 pr-4 text-right font-medium">
                {columns.value}
              </th>
              <th scope="col" className="py-2 pr-4 text-right font-medium">
                {columns.previous}
              </th>
              <th scope="col" className="py-2 pr-4 font-medium">
                {columns.published}
              </th>
              <th scope="col" className="py-2 pr-4 font-medium">
                {columns.recorded}
              </th>
              <th scope="col" className="py-2 font-medium">
                {columns.state}
              </th>
            </tr>
          </thead>
          <tbody>
            {vintages.slice(page.first, page.end).map(({ observation, previous, isNewest, isJudged }) => (
              <tr key={observation.id} className="border-b border-line last:border-0">
                <th scope="row" className="py-2 pr-4 font-normal whitespace-nowrap">
                  {format.shortPeriod(observation.asOf)}
                </th>
                <td className="py-2 pr-4 text-right font-semibold whitespace-nowrap">
                  {observation.quality === 'reported' ? null : (
                    <QualityTag
                      label={words.qualities[observation.quality]}
                      isWarning={observation.quality === 'illustrative'}
                    />
                  )}
                  {evidence.figureText(format, observation, unit)}
                </td>
                <td className="py-2 pr-4 text-right whitespace-nowrap text-muted">
                  {previous === null ? why.firstRecord : evidence.figureText(format, previous, unit)}
                </td>
                <td className="py-2 pr-4 whitespace-nowrap">
                  {observation.publishedOn === null
                    ? evidence.unknown
                    : format.shortDate(observation.publishedOn)}
                </td>
                <td className="py-2 pr-4 whitespace-nowrap">
                  {format.shortDate(dayIn(timeZone, Date.parse(observation.recordedAt)))}
                </td>
                <td className="py-2">
                  {isJudged ? states.judged : isNewest ? states['not-judged'] : states.corrected}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <RowPages page={page} />
    </Card>
  )
}
