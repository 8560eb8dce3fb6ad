import { useQueryClient } from '@tanstack/react-query'
import type { Plan, Source } from '#src/core/model.ts'
import { judgeEvidence } from '#src/core/target-evidence.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { healthOptions } from '#src/queries/health.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { wholeSeries } from '#src/queries/whole-series.ts'
import type { AsOf } from '#src/ui/as-of.ts'
import type { JudgedTarget } from '#src/ui/charts/share-model.ts'
import { useReading } from '#src/ui/language.tsx'
import { TakeAwayMenu } from '#src/ui/take-away/take-away-menu.tsx'
import { overviewToolsFor } from '#src/words/overview-tools-for.ts'

export interface Taken {
  readonly plan: Plan
  readonly sources: readonly Source[]
  readonly asOf: AsOf
  /** The message of the page. */
  readonly sentence: string
}

interface TrajectoriesTakeAwayProps extends Taken {
  /** The targets that the page shows, placed or not. */
  readonly shown: readonly JudgedTarget[]
  /** How many the plan has. */
  readonly total: number
  readonly isIllustrative: boolean
  readonly chart: () => Element | null
}

/** Takes away the targets that are shown, as the page judges them. */
export function TrajectoriesTakeAway({
  plan,
  sources,
  asOf: { date, publishedBy },
  sentence,
  shown,
  total,
  isIllustrative,
  chart,
}: TrajectoriesTakeAwayProps) {
  const { language, text } = useReading()
  const texts = overviewToolsFor(language)
  const api = useApi()
  const client = useQueryClient()
  const { data: health } = useResource(healthOptions(api))
  const sourceIds = new Set(shown.flatMap(({ assessment }) => assessment.latest?.observation.sourceId ?? []))
  const publishers = sources.filter(({ id }) => sourceIds.has(id)).map(({ publisher }) => publisher.text)
  return (
    <TakeAwayMenu
      takeAway={{
        plan,
        target: null,
        asOf: date,
        publishedBy,
        origin: health?.origin ?? null,
        isIllustrative,
        sentence,
        publishers: [...new Set(publishers)],
        selection:
          shown.length === total
            ? undefined
            : texts.selection(
                texts.shown(shown.length, total),
                shown.map(({ target }) => text(target.name)),
              ),
      }}
      load={async () => {
        const targets = shown.map(({ target }) => target)
        const whole = await wholeSeries(client, api, targets, sources)
        return whole.map((one) => judgeEvidence(one, date, publishedBy))
      }}
      chart={chart}
    />
  )
}
