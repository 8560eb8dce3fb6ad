import { appliedRule } from '#src/core/rules.ts'
import { crossCheck } from '#src/core/crosschecks.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { QualityTag } from '#src/ui/quality-tag.tsx'
import { StatusChip } from '#src/ui/status.tsx'
import { whyFor } from '#src/words/why-for.ts'
import { CaseGiven } from './case-given.tsx'
import { CaseTable } from './case-table.tsx'
import type { SumRow } from './sum-row.ts'
import { useMethod } from './use-method.ts'
import type { WorkedCase } from './worked-cases.ts'
import type { Assessment } from '#src/core/assessment.ts'

interface WorkedCaseCardProps {
  readonly worked: WorkedCase
  readonly assessment: Assessment
  readonly rows: readonly SumRow[]
  /** True where the card stands beside another, so that its two tables stand one above the other. */
  readonly isNarrow: boolean
}

/** One example: what is given, the sum with its numbers, and the status that the core gives for it. */
export function WorkedCaseCard({ worked, assessment, rows, isNarrow }: WorkedCaseCardProps) {
  const { format } = useReading()
  const evidence = useEvidence()
  const { method } = useMethod()
  const { title, about } = method.cases[worked.id]
  return (
    <article
      aria-labelledby={`case-${worked.id}`}
      className="flex min-w-0 flex-col break-inside-avoid rounded-2xl border border-line bg-surface p-5 sm:p-6"
    >
      <div className="flex flex-col-reverse items-start justify-between gap-x-4 gap-y-1.5 sm:flex-row">
        <h3 id={`case-${worked.id}`} tabIndex={-1} className="min-w-0 text-lg/snug font-semibold">
          {title}
        </h3>
        <span className="shrink-0">
          <QualityTag label={method.example.mark} />
        </span>
      </div>
      <p className="mt-1 max-w-prose leading-relaxed text-pretty text-muted">{about}</p>
      <div
        className={`mt-4 mb-5 grid items-start gap-x-10 gap-y-4 ${isNarrow ? '' : 'md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] print:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]'}`}
      >
        <CaseGiven worked={worked} assessment={assessment} />
        <CaseTable heading={method.example.sum} of={title} rows={rows} />
      </div>
      <div className="mt-auto flex flex-wrap items-baseline gap-x-3 gap-y-2 border-t border-line pt-4">
        <span className="sr-only">{method.example.result}:</span>
        <StatusChip assessment={assessment} />
        <p className="max-w-prose min-w-0 flex-[1_1_14rem] leading-relaxed">
          {method.example.reason(evidence.reason(format, assessment), appliedRule(assessment))}
        </p>
      </div>
      <Disagreements worked={worked} assessment={assessment} />
    </article>
  )
}

/** What the cross-checks say against the status, where the example is about them. */
function Disagreements({ worked, assessment }: Pick<WorkedCaseCardProps, 'worked' | 'assessment'>) {
  const why = whyFor(useReading().language)
  if (!worked.shows.some((part) => part === 'growth' || part === 'slope')) return null
  return crossCheck(assessment).disagreements.map((code) => (
    <p key={code} className="mt-3 max-w-prose leading-relaxed">
      <span aria-hidden="true">≠ </span>
      {why.disagreements[code]}
    </p>
  ))
}
