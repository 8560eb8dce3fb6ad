import type { IsoDate, LocalizedText, Observation, Plan, Source, Target } from '#src/core/model.ts'

export interface PlanSummary {
  readonly id: string
  readonly name: LocalizedText
  readonly dueBy: IsoDate
  readonly targetCount: number
}

export interface PlanList {
  readonly items: readonly PlanSummary[]
}

/** Part of a list, with every source that its items name. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly sources: readonly Source[]
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null
}

export interface PlanDetail {
  readonly plan: Plan
  /** The first page. */
  readonly targets: Page<Target>
}

export interface WholePlan {
  readonly plan: Plan
  readonly targets: readonly Target[]
  readonly sources: readonly Source[]
}

export interface TargetDetail {
  readonly target: Target
  readonly sources: readonly Source[]
}

export type ObservationPage = Page<Observation>

export interface Health {
  readonly status: 'ok'
  readonly contractVersion: string
  readonly dataVersion: string
  readonly origin: 'mock' | 'live'
  readonly capabilities: {
    readonly events: boolean
    readonly conditionalRequests: boolean
    readonly paging: boolean
  }
}

/** What changed in a plan, not the new figure itself. */
export interface ChangeEvent {
  readonly kind: 'observation-recorded' | 'observation-corrected' | 'target-revised'
  readonly planId: string
  readonly targetIds: readonly string[]
  /** Null where a target was revised. */
  readonly seriesId: string | null
  readonly observationId: string | null
  readonly recordedAt: string
  /** True where nothing was published and the change is made up, to rehearse. */
  readonly isSimulated: boolean
}
