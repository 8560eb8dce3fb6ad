import { useQueryClient } from '@tanstack/react-query'
import type { Assessment } from '#src/core/assessment.ts'
import type { Plan, Source, Target } from '#src/core/model.ts'
import { judgeEvidence } from '#src/core/target-evidence.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { healthOptions } from '#src/queries/health.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { wholeSeries } from '#src/queries/whole-series.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { TakeAwayMenu } from '#src/ui/take-away/take-away-menu.tsx'

interface TargetTakeAwayProps {
  readonly plan: Plan
  readonly target: Target
  readonly assessment: Assessment
  readonly sources: readonly Source[]
  readonly chart: () => Element | null
}

/** Takes away the target with every series, as the page judges it. */
export function TargetTakeAway({ plan, target, assessment, sources, chart }: TargetTakeAwayProps) {
  const { format } = useReading()
  const evidence = useEvidence()
  const api = useApi()
  const client = useQueryClient()
  const { data: health } = useResource(healthOptions(api))
  const { asOf, latest } = assessment
  const publishedBy = assessment.publishedBy ?? undefined
  const source = sources.find(({ id }) => id === latest?.observation.sourceId)
  return (
    <TakeAwayMenu
      takeAway={{
        plan,
        target,
        asOf,
        publishedBy,
        origin: health?.origin ?? null,
        isIllustrative: latest?.observation.quality === 'illustrative',
        sentence: evidence.sentence(format, target, assessment),
        publishers: source === undefined ? [] : [source.publisher.text],
      }}
      load={async () => {
        const whole = await wholeSeries(client, api, [target], sources)
        return whole.map((one) => judgeEvidence(one, asOf, publishedBy))
      }}
      chart={chart}
    />
  )
}
