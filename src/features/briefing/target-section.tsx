import { useEvidence } from '#src/ui/evidence-language.ts'
import { FaultBoundary } from '#src/ui/fault-boundary.tsx'
import { useReading } from '#src/ui/language.tsx'
import { QualityTag } from '#src/ui/quality-tag.tsx'
import { StatusChip } from '#src/ui/status.tsx'
import type { BriefedTarget } from './briefed-target.ts'
import { Caveats } from './caveats.tsx'
import { FigureTable } from './figure-table.tsx'
import { KeyFacts } from './key-facts.tsx'
import { MissingRecords } from './missing-records.tsx'
import { RelatedTable } from './related-table.tsx'
import { SectionChart } from './section-chart.tsx'
import { SourceNumbers } from './source-numbers.tsx'
import type { History } from '#src/queries/use-histories.ts'

interface TargetSectionProps {
  /** Its place in the plan, counted from 1. */
  readonly number: number
  readonly briefed: BriefedTarget
  /** Records that did not come with the plan. */
  readonly histories: readonly History[]
}

/** One target, on one page where it fits; what it begins with, down to its chart, in any case. A fault in one leaves the others standing. */
export function TargetSection(props: TargetSectionProps) {
  const { text } = useReading()
  return (
    <section
      aria-label={text(props.briefed.target.name)}
      className={`mt-14 break-inside-avoid print:mt-9 ${props.number === 1 ? 'break-before-page print:mt-0' : ''}`}
    >
      <FaultBoundary>
        <SectionContent {...props} />
      </FaultBoundary>
    </section>
  )
}

function SectionContent({ number, briefed, histories }: TargetSectionProps) {
  const { format, text, words } = useReading()
  const evidence = useEvidence()
  const { target, assessment, sources } = briefed
  const isIllustrative = assessment.latest?.observation.quality === 'illustrative'
  return (
    <>
      <div className="break-inside-avoid">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b-2 border-ink pb-2">
          <h2 className="text-2xl/tight font-bold tracking-tight">
            <span className="mr-3 text-muted">{format.number(number)}</span>
            {text(target.name)}
          </h2>
          <StatusChip assessment={assessment} />
        </div>
        {isIllustrative ? (
          <p className="mt-3">
            <QualityTag label={words.illustrativeMark} isWarning />
          </p>
        ) : null}
        <p className="mt-3 text-lg/relaxed text-pretty print:mt-2 print:text-base/snug">
          {evidence.sentence(format, target, assessment)}
        </p>
        <p className="mt-1 text-sm text-muted">
          {text(target.definition)}
          {target.responsible === null ? '' : ` · ${text(target.responsible)}`}
        </p>
        <KeyFacts assessment={assessment} />
        <MissingRecords histories={histories} />
        <SectionChart briefed={briefed} />
      </div>
      <FigureTable briefed={briefed} />
      <Caveats briefed={briefed} />
      <RelatedTable briefed={briefed} />
      <SourceNumbers sources={sources} />
    </>
  )
}
