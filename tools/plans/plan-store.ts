import type { Observation, Plan, Series, SeriesRole, Source, Target } from '#src/core/model.ts'

/** A target as a plan folder gives it: its series are named, not carried. */
export interface PlanTarget extends Omit<Target, 'series'> {
  readonly series: readonly { readonly role: SeriesRole; readonly seriesId: string }[]
}

/** Every plan with all it rests on, as plain JSON. Order is the order of the files. */
export interface PlanStore {
  readonly plans: readonly Plan[]
  readonly targets: readonly PlanTarget[]
  readonly series: readonly Series[]
  /** By series id, oldest period first. */
  readonly observations: Readonly<Record<string, readonly Observation[]>>
  readonly sources: readonly Source[]
}
