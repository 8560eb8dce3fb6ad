import type { IsoDate, Observation, Plan, Source, Target } from '#src/core/model.ts'
import type { Page, Paging } from './page-of.ts'

/** Which observations of a series are asked for, and which page of them. */
export interface ObservationsAsked extends Paging {
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
  readonly publishedBy?: IsoDate | undefined
}

/** What the answers are made from: plan files in memory, or a database. */
export interface AnswerSource {
  /** Reads several things as they stood at one moment, however much changes meanwhile. */
  readonly snapshot: <Result>(read: (moment: AnswerSource) => Promise<Result>) => Promise<Result>
  /** Changes with every change of any figure, target or text. */
  readonly version: () => Promise<string>
  /** In the order in which they are offered. */
  readonly plans: () => Promise<readonly Plan[]>
  readonly plan: (planId: string) => Promise<Plan | null>
  /** In the plan's own order, each with its series and short histories; null where there is no such cursor. */
  readonly targets: (planId: string, paging: Paging) => Promise<Page<Target> | null>
  readonly target: (planId: string, targetId: string) => Promise<Target | null>
  readonly hasSeries: (seriesId: string) => Promise<boolean>
  /** In the order of the contract; null where there is no such cursor. */
  readonly observations: (seriesId: string, asked: ObservationsAsked) => Promise<Page<Observation> | null>
  /** The ids of every source that a record of these series names. */
  readonly observedSourceIds: (seriesIds: readonly string[]) => Promise<Iterable<string>>
  /** The sources with these ids, in one order that never depends on the ids' own. */
  readonly sources: (ids: Iterable<string>) => Promise<readonly Source[]>
}
