import type { Assessment } from '#src/core/assessment.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { CaseTable } from './case-table.tsx'
import { plainRow } from './sum-row.ts'
import { useMethod } from './use-method.ts'
import type { WorkedCase } from './worked-cases.ts'

/** The terms and figures of an example. */
export function CaseGiven({
  worked,
  assessment,
}: {
  readonly worked: WorkedCase
  readonly assessment: Assessment
}) {
  const { format } = useReading()
  const evidence = useEvidence()
  const { method } = useMethod()
  const { example } = method
  const { unit, baseline, milestones, figures, publication, asOf } = worked
  const rows = [
    plainRow(example.target, evidence.requirement(format, assessment)),
    plainRow(
      example.baseline,
      baseline === null
        ? example.none
        : `${format.value(baseline.value, unit)} · ${format.period(baseline.asOf)}`,
    ),
    ...milestones.map(({ value, dueBy }) =>
      plainRow(example.milestone, example.milestoneBy(format.value(value, unit), format.date(dueBy))),
    ),
    ...figures.map((figure) => {
      const value = format.qualified(figure.value, figure.qualifier, unit)
      return plainRow(
        example.figure(format.period(figure.asOf)),
        figure.conflict === 'decided-against' ? `${value} · ${example.conflicting}` : value,
      )
    }),
    ...(publication === null
      ? []
      : [plainRow(example.schedule, example.everyMonths(publication.intervalMonths, publication.lagDays))]),
    plainRow(example.judgedOn, format.date(asOf)),
  ]
  return <CaseTable heading={example.given} of={method.cases[worked.id].title} rows={rows} isGiven />
}
