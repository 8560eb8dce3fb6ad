import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Plan, Source } from '#src/core/model.ts'
import { judgeEvidence } from '#src/core/target-evidence.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { healthOptions } from '#src/queries/health.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { wholeSeries } from '#src/queries/whole-series.ts'
import { useAsOf } from '#src/ui/as-of.ts'
import { useReading } from '#src/ui/language.tsx'
import { TakeAwayMenu } from '#src/ui/take-away/take-away-menu.tsx'
import { planStory } from '#src/words/plan-story.ts'
import type { Filters } from './filter-targets.ts'
import type { TargetRow } from './target-row.ts'
import { useFilterNames } from './use-filter-names.ts'
import { useToolWords } from './use-tool-words.ts'

interface OverviewTakeAwayProps {
  readonly plan: Plan
  readonly sources: readonly Source[]
  readonly rows: readonly TargetRow[]
  /** The rows that are shown, in their order, and what narrowed them down to these. */
  readonly shown: readonly TargetRow[]
  readonly filters: Filters
}

/** Takes away the targets that are shown, in their order, with the plan's message, which is about all of them. */
export function OverviewTakeAway({ plan, sources, rows, shown, filters }: OverviewTakeAwayProps) {
  const { format, language, words } = useReading()
  const texts = useToolWords()
  const api = useApi()
  const client = useQueryClient()
  const { data: health } = useResource(healthOptions(api))
  const { date, publishedBy } = useAsOf(plan.timeZone)
  const named = useFilterNames(plan, rows, filters)
  const { story, isIllustrative, publishers } = useMemo(() => {
    // Every count in the message rests on the judged figures of all targets.
    const latest = rows.flatMap(({ assessment }) => assessment.latest?.observation ?? [])
    const judged = new Set(latest.map(({ sourceId }) => sourceId))
    return {
      story: planStory(plan, rows, date),
      isIllustrative: latest.some(({ quality }) => quality === 'illustrative'),
      publishers: [
        ...new Set(sources.filter(({ id }) => judged.has(id)).map(({ publisher }) => publisher.text)),
      ],
    }
  }, [plan, rows, sources, date])
  return (
    <TakeAwayMenu
      takeAway={{
        plan,
        target: null,
        asOf: date,
        publishedBy,
        origin: health?.origin ?? null,
        isIllustrative,
        sentence: [words.story.headline(format, story), words.story.subline(format, story)].join(
          language === 'en' ? ' ' : '',
        ),
        publishers,
        selection:
          named.length === 0
            ? undefined
            : texts.selection(
                texts.shown(shown.length, rows.length),
                named.map(({ name }) => name),
              ),
      }}
      load={async () => {
        const targets = shown.map(({ target }) => target)
        const whole = await wholeSeries(client, api, targets, sources)
        return whole.map((one) => judgeEvidence(one, date, publishedBy))
      }}
    />
  )
}
