import type { Plan, Source, Target } from '#src/core/model.ts'
import { useAsOf } from '#src/ui/as-of.ts'
import { useReading } from '#src/ui/language.tsx'
import { SeriesList, usedSeries } from './series-list.tsx'
import { SourceList } from './source-list.tsx'
import { TargetTerms } from './target-terms.tsx'
import { useMethod } from './use-method.ts'

interface PlanDataProps {
  readonly detail: {
    readonly plan: Plan
    readonly targets: readonly Target[]
    readonly sources: readonly Source[]
  }
}

/** The terms of the plan's targets, its series and its sources, each once. */
export function PlanData({ detail: { plan, targets, sources } }: PlanDataProps) {
  const { format, text } = useReading()
  const { data } = useMethod().method
  const asOf = useAsOf(plan.timeZone)
  const series = usedSeries(targets)
  const count = (list: readonly unknown[]) => format.number(list.length)
  return (
    <>
      <p className="mt-4 max-w-prose leading-relaxed text-pretty">
        <span className="font-semibold">{text(plan.name)}</span>. {text(plan.description)}{' '}
        {data.counted(count(targets), count(series), count(sources))}
      </p>
      {plan.notice === null ? null : (
        <p className="mt-4 max-w-prose border-l-4 border-accent pl-4 leading-relaxed text-muted">
          {text(plan.notice.text)}
        </p>
      )}
      <h3 className="mt-8 text-lg font-semibold">{data.targets}</h3>
      {targets.length === 0 ? (
        <Nothing text={data.noTargets} />
      ) : (
        <div className="mt-4 grid items-start gap-5 xl:grid-cols-2">
          {targets.map((target) => (
            <TargetTerms key={target.id} target={target} sources={sources} asOf={asOf} />
          ))}
        </div>
      )}
      <h3 className="mt-10 text-lg font-semibold">{data.series}</h3>
      {series.length === 0 ? (
        <Nothing text={data.noSeries} />
      ) : (
        <SeriesList list={series} sources={sources} />
      )}
      <h3 className="mt-10 text-lg font-semibold">{data.sources}</h3>
      {sources.length === 0 ? <Nothing text={data.noSources} /> : <SourceList sources={sources} />}
    </>
  )
}

function Nothing({ text }: { readonly text: string }) {
  return <p className="mt-3 text-muted">{text}</p>
}
