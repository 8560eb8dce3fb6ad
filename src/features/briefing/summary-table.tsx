import type { Assessment } from '#src/core/assessment.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { StatusChip } from '#src/ui/status.tsx'
import { briefingFor } from '#src/words/briefing-for.ts'
import type { BriefedTarget } from './briefed-target.ts'

/** Every target in a row, numbered as the sections that follow. */
export function SummaryTable({ briefed }: { readonly briefed: readonly BriefedTarget[] }) {
  const { language, format, text, words } = useReading()
  const evidence = useEvidence()
  const { summary, columns, dueBy } = briefingFor(language)
  return (
    <section className="mt-8">
      <h2 className="text-lg font-semibold">{summary}</h2>
      <div role="region" aria-label={summary} tabIndex={0} className="mt-2 overflow-x-auto">
        <table className="w-full min-w-[40rem] text-left text-sm print:min-w-0">
          <caption className="sr-only">{summary}</caption>
          <thead className="text-muted">
            <tr className="border-b border-ink">
              {(['target', 'requirement', 'latest', 'distance', 'status'] as const).map((column) => (
                <th key={column} scope="col" className="py-2 pr-4 font-medium last:pr-0">
                  {columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          {briefed.map(({ target, assessment }, index) => (
            <tbody key={target.id} className="break-inside-avoid border-b border-line align-top">
              <tr>
                <th scope="row" className="pt-3 pr-4 font-semibold">
                  <span className="mr-2 text-muted">{format.number(index + 1)}</span>
                  {text(target.name)}
                </th>
                <td className="pt-3 pr-4">
                  {words.story.targetValue(format, target, assessment.terms.value)}
                  <span className="block text-muted">{dueBy(format.shortDate(assessment.terms.dueBy))}</span>
                </td>
                <td className="pt-3 pr-4">
                  <Latest assessment={assessment} />
                </td>
                <td className="pt-3 pr-4">
                  <Difference assessment={assessment} />
                </td>
                <td className="pt-2.5">
                  <StatusChip assessment={assessment} />
                </td>
              </tr>
              <tr>
                <td colSpan={5} className="pt-1 pb-3 text-pretty text-muted">
                  {evidence.sentence(format, target, assessment)}
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}

function Latest({ assessment: { latest, terms } }: { readonly assessment: Assessment }) {
  const { format, words } = useReading()
  if (latest === null) return <span className="text-muted">{words.noFigure}</span>
  return (
    <>
      <span className="font-semibold">{format.qualified(latest.value, latest.qualifier, terms.unit)}</span>
      <span className="block text-muted">{format.shortPeriod(latest.observation.asOf)}</span>
    </>
  )
}

function Difference({ assessment }: { readonly assessment: Assessment }) {
  const { language, format } = useReading()
  const words = briefingFor(language)
  const { exceedance, distance, terms } = assessment
  const told = exceedance ?? distance
  if (told === null) return '—'
  return (
    <>
      <span className="font-semibold">
        {format.differenceWithUnit(told.amount, told.qualifier, terms.unit)}
      </span>
      <span className="block text-muted">{exceedance === null ? words.toGo : words.beyond}</span>
    </>
  )
}
