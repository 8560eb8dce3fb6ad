import { lastDayOf } from '#src/core/calendar.ts'
import type { Observation, Plan, Series, Source, Target } from '#src/core/model.ts'
import type { PlanStore, PlanTarget } from '#tools/plans/plan-store.ts'
import type { AnswerSource, ObservationsAsked } from './answer-source.ts'
import { inOrder } from './observation-order.ts'
import { observationsScope, pageOf, targetsScope } from './page-of.ts'
import { shortHistory } from './short-history.ts'
import { stableHash } from './stable-hash.ts'

/** A store as the operations of the contract ask for it. */
interface PlanIndex {
  /** Changes with every change of the store. */
  readonly version: string
  readonly plans: readonly Plan[]
  readonly plan: (planId: string) => Plan | undefined
  /** The targets of a plan in its own order, each with its series and short histories. */
  readonly targets: (planId: string) => readonly Target[]
  /** In the order of the contract; undefined where there is no such series. */
  readonly observations: (seriesId: string) => readonly Observation[] | undefined
  /** The sources with these ids, in the order of the store. */
  readonly sources: (ids: Iterable<string>) => readonly Source[]
}

function createIndex(store: PlanStore): PlanIndex {
  const plans = new Map(store.plans.map((plan) => [plan.id, plan]))
  const series = new Map(store.series.map((each) => [each.id, each]))
  const observations = new Map(
    store.series.map(({ id }) => [id, inOrder(store.observations[id] ?? [])] as const),
  )

  const seriesOf = (target: PlanTarget, seriesId: string): Series => {
    const found = series.get(seriesId)
    if (found === undefined) {
      throw new Error(
        `Target ${target.id} lists the series ${seriesId}, which is not among the plans' series.`,
      )
    }
    return found
  }
  const whole = (target: PlanTarget): Target => ({
    ...target,
    series: target.series.map(({ role, seriesId }) => ({
      role,
      series: seriesOf(target, seriesId),
      ...shortHistory(observations.get(seriesId) ?? [], target),
    })),
  })
  const targets = new Map<string, Target[]>(store.plans.map(({ id }) => [id, []]))
  for (const target of store.targets) targets.get(target.planId)?.push(whole(target))

  return {
    version: stableHash(JSON.stringify(store)),
    plans: store.plans,
    plan: (planId) => plans.get(planId),
    targets: (planId) => targets.get(planId) ?? [],
    observations: (seriesId) => observations.get(seriesId),
    sources: (ids) => {
      const wanted = new Set(ids)
      return store.sources.filter(({ id }) => wanted.has(id))
    },
  }
}

const indexes = new WeakMap<PlanStore, PlanIndex>()

export function indexOf(store: PlanStore): PlanIndex {
  const known = indexes.get(store)
  if (known !== undefined) return known
  const index = createIndex(store)
  indexes.set(store, index)
  return index
}

function isWithin({ asOf, publishedOn }: Observation, { from, to, publishedBy }: ObservationsAsked): boolean {
  const lastDay = lastDayOf(asOf) ?? asOf
  if (from !== undefined && lastDay < from) return false
  if (to !== undefined && lastDay > to) return false
  return publishedBy === undefined || (publishedOn !== null && publishedOn <= publishedBy)
}

/** Plan files in memory as a source of answers. `read` is asked anew for each, for figures that change. */
export function storeSource(read: () => PlanStore): AnswerSource {
  const index = (): PlanIndex => indexOf(read())
  return {
    snapshot: async (readMoment) => {
      const store = read()
      return readMoment(storeSource(() => store))
    },
    version: async () => index().version,
    plans: async () => index().plans,
    plan: async (planId) => index().plan(planId) ?? null,
    targets: async (planId, paging) => pageOf(index().targets(planId), targetsScope(planId), paging),
    target: async (planId, targetId) =>
      index()
        .targets(planId)
        .find(({ id }) => id === targetId) ?? null,
    hasSeries: async (seriesId) => index().observations(seriesId) !== undefined,
    observations: async (seriesId, asked) => {
      const within = (index().observations(seriesId) ?? []).filter((each) => isWithin(each, asked))
      return pageOf(within, observationsScope(seriesId), asked)
    },
    observedSourceIds: async (seriesIds) =>
      seriesIds.flatMap((id) => (index().observations(id) ?? []).map(({ sourceId }) => sourceId)),
    sources: async (ids) => index().sources(ids),
  }
}
