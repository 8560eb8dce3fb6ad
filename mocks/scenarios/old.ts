import type { Observation } from '#src/core/model.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'

/** The same period, day or moment some years earlier; 29 February becomes the 28th. */
function earlier(time: string, years: number): string {
  const shifted = `${String(Number(time.slice(0, 4)) - years).padStart(4, '0')}${time.slice(4)}`
  return years % 4 === 0 ? shifted : shifted.replace(/^(\d{4})-02-29/u, '$1-02-28')
}

/**
 * The same figures, `years` older: each describes, and was published and recorded, that much earlier, and
 * so are the baselines they start from. Targets and deadlines stay.
 */
export function old(store: PlanStore, years: number): PlanStore {
  const shift = (time: string): string => earlier(time, years)
  const shiftObservation = (observation: Observation): Observation => ({
    ...observation,
    asOf: shift(observation.asOf),
    publishedOn: observation.publishedOn === null ? null : shift(observation.publishedOn),
    recordedAt: shift(observation.recordedAt),
  })

  return {
    ...store,
    targets: store.targets.map((target) => ({
      ...target,
      baseline: target.baseline === null ? null : { ...target.baseline, asOf: shift(target.baseline.asOf) },
      decisions: target.decisions.map((decision) => ({ ...decision, asOf: shift(decision.asOf) })),
    })),
    series: store.series.map((series) => ({
      ...series,
      ended: series.ended === null ? null : { ...series.ended, asOf: shift(series.ended.asOf) },
    })),
    observations: Object.fromEntries(
      Object.entries(store.observations).map(([id, observations]) => [
        id,
        observations.map(shiftObservation),
      ]),
    ),
    sources: store.sources.map((source) => ({
      ...source,
      publishedOn: source.publishedOn === null ? null : shift(source.publishedOn),
    })),
  }
}
