import { createFormatter } from '#src/core/format.ts'
import type { IsoDate, Language, Plan } from '#src/core/model.ts'
import { judgeEvidence, type TargetEvidence } from '#src/core/target-evidence.ts'
import { fileContext, type FileContext } from '#src/exports/file-context.ts'
import type { TakeAway } from '#src/exports/take-away.ts'
import { loadWords } from '#src/words/load-words.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { readPlans } from '#tools/plans/read-plans.ts'

export const { store } = readPlans('plans')

/** A day after the deadline of both plans. */
export const TODAY = '2026-11-23'

/** Every target of a plan with every record of its series, judged for a day. */
export function evidenceOf(
  planId: string,
  {
    asOf = TODAY,
    publishedBy,
    plans = store,
  }: { asOf?: IsoDate; publishedBy?: IsoDate; plans?: PlanStore } = {},
): TargetEvidence[] {
  return plans.targets
    .filter((target) => target.planId === planId)
    .map((target) => {
      const series = target.series.flatMap(({ role, seriesId }) =>
        plans.series
          .filter(({ id }) => id === seriesId)
          .map((found) => ({ role, series: found, observations: plans.observations[seriesId] ?? [] })),
      )
      const carried = series.map(({ role, series: one, observations }) => ({
        role,
        series: one,
        history: observations,
        isHistoryComplete: true,
      }))
      return judgeEvidence(
        { target: { ...target, series: carried }, series, sources: plans.sources },
        asOf,
        publishedBy,
      )
    })
}

function planOf(planId: string, plans: PlanStore): Plan {
  const plan = plans.plans.find(({ id }) => id === planId)
  if (plan === undefined) throw new Error(`There is no plan ${planId}.`)
  return plan
}

/** What a file of the plan, or of one of its targets, is written with. */
export async function contextOf(
  language: Language,
  planId: string,
  { plans = store, ...changes }: Partial<TakeAway> & { readonly plans?: PlanStore } = {},
): Promise<FileContext> {
  const words = await loadWords(language)
  const takeAway: TakeAway = {
    plan: planOf(planId, plans),
    target: null,
    asOf: TODAY,
    publishedBy: undefined,
    origin: 'live',
    isIllustrative: false,
    sentence: 'What the page says.',
    publishers: [],
    ...changes,
  }
  const { target } = takeAway
  const page = target === null ? '' : `/targets/${target.id}`
  const address = `https://targets.example/plans/${planId}${page}?asOf=${takeAway.asOf}&lang=${language}`
  return fileContext(takeAway, address, { language, format: createFormatter(language), words })
}
