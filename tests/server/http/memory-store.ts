import { storeSource } from '#contract/answers/store-source.ts'
import type { RecordedChange, Store } from '#server/store.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'

type Change = RecordedChange['change']

const NEVER = Promise.race([])

/** A store without a database, whose changes and failures are the test's. */
export class MemoryStore implements Store {
  readonly source: Store['source']
  /** How often the changes were asked for. */
  asked = 0
  #plans: PlanStore
  #fault: Error | null = null
  #sourceFault: Error | null = null
  #isHeld = false
  readonly #changes: RecordedChange[] = []
  readonly #listeners = new Set<() => void>()

  constructor(plans: PlanStore) {
    this.#plans = plans
    const source = storeSource(() => {
      const fault = this.#fault ?? this.#sourceFault
      if (fault !== null) throw fault
      return this.#plans
    })
    this.source = {
      ...source,
      plans: async () => {
        if (this.#isHeld) await NEVER
        return source.plans()
      },
    }
  }

  /** Records a change, and other figures with it where they are given. */
  record(change: Pick<Change, 'planId' | 'targetIds'> & Partial<Change>, plans?: PlanStore): string {
    const id = String(this.#changes.length + 1)
    const whole: Change = {
      kind: 'observation-recorded',
      seriesId: 'berth-survey',
      observationId: `observation-${id}`,
      recordedAt: '2026-11-20T08:00:00Z',
      isSimulated: false,
      ...change,
    }
    this.#changes.push({ id, change: whole })
    if (plans !== undefined) this.#plans = plans
    for (const listener of this.#listeners) listener()
    return id
  }

  /** From now on nothing can be read. */
  fail(fault: Error): void {
    this.#fault = fault
  }

  /** From now on no answer can be made, though the database is well. */
  breakSource(fault: Error): void {
    this.#sourceFault = fault
  }

  /** From now on the list of plans never comes. */
  hold(): void {
    this.#isHeld = true
  }

  heal(): void {
    this.#fault = null
    this.#sourceFault = null
    this.#isHeld = false
  }

  readonly changesAfter: Store['changesAfter'] = async (planId, eventId) => {
    this.asked += 1
    if (this.#fault !== null) throw this.#fault
    const from = /^\d{1,9}$/u.test(eventId) ? Number(eventId) : -1
    if (from < 0 || from > this.#changes.length) return null
    return this.#changes.slice(from).filter(({ change }) => change.planId === planId)
  }

  readonly newestEventId = async (): Promise<string> => String(this.#changes.length)

  readonly onChange: Store['onChange'] = (listener) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  readonly isReady = async (): Promise<boolean> => this.#fault === null

  readonly import = (): never => {
    throw new Error('Nothing can be imported here. Record a change instead.')
  }

  readonly close = async (): Promise<void> => undefined
}
