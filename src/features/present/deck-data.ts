import { makeDeck, type Deck } from '#src/core/deck.ts'
import type { IsoDate, Observation, Plan, Source, Target } from '#src/core/model.ts'
import { judgeEvidence } from '#src/core/target-evidence.ts'

export interface PlanDetail {
  readonly plan: Plan
  readonly targets: readonly Target[]
  readonly sources: readonly Source[]
}

/** Every record of a series that the plan did not bring whole. */
export interface WholeSeries {
  readonly seriesId: string
  readonly items: readonly Observation[]
  readonly sources: readonly Source[]
}

/** All that the slides are made from: to keep it is to keep every number on them. */
export interface DeckData {
  readonly detail: PlanDetail
  readonly whole: readonly WholeSeries[]
  /** Null until it is known where the figures come from. */
  readonly origin: 'mock' | 'live' | null
  readonly asOf: IsoDate
  readonly publishedBy: IsoDate | undefined
}

/** The targets of which not every record that measures them is here. */
export function partialTargets({ detail, whole }: DeckData): readonly Target[] {
  const fetched = new Set(whole.map(({ seriesId }) => seriesId))
  return detail.targets.filter(({ series }) =>
    series.some((one) => one.role !== 'related' && !one.isHistoryComplete && !fetched.has(one.series.id)),
  )
}

export function deckOf({ detail: { plan, targets, sources }, whole, asOf, publishedBy }: DeckData): Deck {
  const fetched = new Map(whole.map((one) => [one.seriesId, one]))
  const evidence = targets.map((target) => {
    const more = target.series.flatMap(({ series }) => fetched.get(series.id)?.sources ?? [])
    return judgeEvidence(
      {
        target,
        series: target.series.map(({ role, series, history }) => ({
          role,
          series,
          observations: fetched.get(series.id)?.items ?? history,
        })),
        sources: more.length === 0 ? sources : [...sources, ...more],
      },
      asOf,
      publishedBy,
    )
  })
  return makeDeck({ plan, asOf, publishedBy, evidence })
}
