import { lastDayOf } from '#src/core/calendar.ts'
import type { Observation, Plan, Series, Source, Target } from '#src/core/model.ts'
import type { PlanStore, PlanTarget } from '#tools/plans/plan-store.ts'
import { shortHistory } from './short-history.ts'
import { stableHash } from './stable-hash.ts'

/** A store as the operations of the contract ask for it. */
export interface PlanIndex {
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

/** Sorts as the contract orders observations: by the last day, then by when it was recorded, then by id. */
function orderKey({ asOf, recordedAt, id }: Observation): string {
  return `${lastDayOf(asOf) ?? asOf} ${new Date(recordedAt).toISOString()} ${id}`
}

function inOrder(observations: readonly Observation[]): readonly Observation[] {
  const keyed = observations.map((observation) => ({ observation, key: orderKey(observation) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1))
  return keyed.map(({ observation }) => observation)
}

/** Every source that a target names, without its observations. */
function* sourceIdsOfTarget(target: Target): Iterable<string> {
  yield* target.sourceIds
  if (target.baseline !== null && target.baseline.sourceId !== null) yield target.baseline.sourceId
  for (const { sourceIds } of [...target.notes, ...target.annotations, ...target.revisions]) yield* sourceIds
  for (const { sourceId } of target.decisions) yield sourceId
  for (const { series } of target.series) for (const { sourceIds } of series.notes) yield* sourceIds
}

/** Every source that a target, its series and the observations it carries name. */
export function* sourceIdsOf(target: Target): Iterable<string> {
  yield* sourceIdsOfTarget(target)
  for (const { history } of target.series) for (const { sourceId } of history) yield sourceId
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
