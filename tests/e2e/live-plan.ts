import type { HttpHandler } from 'msw'
import { createHandlers } from '#mocks/create-handlers.ts'
import type { ChangeLog } from '#mocks/event-stream.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'

type Change = ReturnType<ChangeLog>[number]

/** A backend whose figures change when the test says so, and which tells of it. */
export class LivePlan {
  readonly handlers: readonly HttpHandler[]
  readonly #changes: Change[] = []
  readonly #planId: string
  #store: PlanStore

  constructor(store: PlanStore, planId: string) {
    this.#store = store
    this.#planId = planId
    this.handlers = createHandlers(() => this.#store, { origin: 'live', changes: () => this.#changes })
  }

  /** Records a value of the series that a target is judged on, in place of one recorded for the same period before. */
  record(targetId: string, asOf: string, value: number): void {
    const target = this.#store.targets.find(({ id, planId }) => id === targetId && planId === this.#planId)
    const seriesId = target?.series.find(({ role }) => role === 'primary')?.seriesId
    const all = this.#store.observations[seriesId ?? ''] ?? []
    const before = all.filter((observation) => observation.asOf !== asOf)
    const last = before.at(-1)
    if (seriesId === undefined || last === undefined) throw new Error(`${targetId} has no figure to follow.`)
    const recordedAt = '2026-11-20T08:00:00Z'
    const next = { ...last, id: `${seriesId}-${asOf}-${String(value)}`, asOf, value, recordedAt }
    this.#store = {
      ...this.#store,
      observations: { ...this.#store.observations, [seriesId]: [...before, next] },
    }
    this.#changes.push({
      kind: 'observation-recorded',
      planId: this.#planId,
      targetIds: [targetId],
      seriesId,
      observationId: next.id,
      recordedAt,
      isSimulated: true,
    })
  }
}
