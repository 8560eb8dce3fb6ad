import type { Plan, Source, Target } from '#src/core/model.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { healthOptions } from '#src/queries/health.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { useAsOf } from '#src/ui/as-of.ts'
import { useReading } from '#src/ui/language.tsx'
import { briefingFor } from '#src/words/briefing-for.ts'
import { briefTarget } from './briefed-target.ts'
import { Colophon } from './colophon.tsx'
import { PrintBar } from './print-bar.tsx'
import { SummaryTable } from './summary-table.tsx'
import { TargetSection } from './target-section.tsx'
import { TitleBlock } from './title-block.tsx'
import { useHistories } from '#src/queries/use-histories.ts'
import { usePrinting } from './use-printing.ts'

interface BriefingProps {
  readonly plan: Plan
  readonly targets: readonly Target[]
  readonly sources: readonly Source[]
}

export function Briefing({ plan, targets, sources }: BriefingProps) {
  const { language, text } = useReading()
  const asOf = useAsOf(plan.timeZone)
  const { date, publishedBy } = asOf
  const health = useResource(healthOptions(useApi()))
  const histories = useHistories(targets)
  const loads = [health, ...histories.map(({ load }) => load)]
  const printing = usePrinting(loads.every(({ data, error }) => data !== undefined || error !== null))
  const whole = new Map(
    histories.flatMap(({ series, load }) =>
      load.data === undefined ? [] : [[series.id, load.data] as const],
    ),
  )
  const briefed = targets.map((target) => briefTarget({ target, sources, asOf: date, publishedBy, whole }))
  return (
    <>
      <title>{`${text(plan.name)} · ${briefingFor(language).title}`}</title>
      <PrintBar printing={printing} />
      <article
        data-briefing
        className="mx-auto max-w-[62rem] border border-line bg-surface px-4 py-8 sm:p-20 print:max-w-none print:border-0 print:p-0"
      >
        <TitleBlock plan={plan} briefed={briefed} asOf={asOf} isMock={health.data?.origin === 'mock'} />
        {briefed.length === 0 ? null : <SummaryTable briefed={briefed} />}
        <Colophon planId={plan.id} asOf={asOf} />
        {briefed.map((one, index) => (
          <TargetSection
            key={one.target.id}
            number={index + 1}
            briefed={one}
            histories={histories.filter(({ series }) =>
              one.target.series.some((entry) => entry.series.id === series.id),
            )}
          />
        ))}
      </article>
    </>
  )
}
