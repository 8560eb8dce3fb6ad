import type { components } from '#src/api/contract.ts'
import type { AnswerSource } from '#contract/answers/answer-source.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import type { ImportOptions, ImportReport } from './import/import-report.ts'

export interface RecordedChange {
  /** The id of the event, by which a stream is taken up again. */
  readonly id: string
  readonly change: components['schemas']['ChangeEvent']
}

/** The plans in a database, with what changed in them. */
export interface Store {
  readonly source: AnswerSource
  /** The changes of a plan after an event, oldest first; null where that event is not known. */
  readonly changesAfter: (planId: string, eventId: string) => Promise<readonly RecordedChange[] | null>
  /** The id of the newest change of any plan, for a stream that begins now. */
  readonly newestEventId: () => Promise<string>
  /** Calls back after any process recorded a change. The function returned ends that. */
  readonly onChange: (listener: () => void) => () => void
  /** Whether the database answers now. */
  readonly isReady: () => Promise<boolean>
  /** Takes in what differs from what is on record: all of it or nothing. */
  readonly import: (plans: PlanStore, options: ImportOptions) => Promise<ImportReport>
  readonly close: () => Promise<void>
}
