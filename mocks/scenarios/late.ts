import { delay, http, type HttpHandler } from 'msw'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { createHandlers, DEFAULT_BASE_URL, type HandlerOptions } from '../create-handlers.ts'
import type { ChangeLog } from '../event-stream.ts'
import { indexOf } from '#contract/answers/store-source.ts'

/** How long the newest figure of the late series is not yet on record. */
export const ARRIVES_AFTER_MS = 30_000
/** How long each request for the observations of the late series takes. */
export const ANSWERS_AFTER_MS = 8_000

/** The series that is late: the first judged one with more than one figure. */
export function lateSeriesId(store: PlanStore): string | undefined {
  return store.targets
    .flatMap((target) => target.series)
    .find(({ role, seriesId }) => role === 'primary' && (store.observations[seriesId]?.length ?? 0) > 1)
    ?.seriesId
}

function withoutNewest(store: PlanStore, seriesId: string): PlanStore {
  const observations = indexOf(store).observations(seriesId) ?? []
  return { ...store, observations: { ...store.observations, [seriesId]: observations.slice(0, -1) } }
}

/**
 * One series is late: its newest figure is recorded half a minute after the start, and its observations
 * take their time.
 */
export function late(store: PlanStore, options: HandlerOptions = {}): HttpHandler[] {
  const seriesId = lateSeriesId(store)
  if (seriesId === undefined) return createHandlers(store, options)

  const before = withoutNewest(store, seriesId)
  const startedAt = Date.now()
  const hasArrived = (): boolean => Date.now() - startedAt >= ARRIVES_AFTER_MS
  const current = (): PlanStore => (hasArrived() ? store : before)
  const arrivals = arrivalsOf(store, seriesId, new Date(startedAt + ARRIVES_AFTER_MS).toISOString())
  return [
    http.get(`${options.baseUrl ?? DEFAULT_BASE_URL}/series/${seriesId}/observations`, async () => {
      await delay(ANSWERS_AFTER_MS)
    }),
    ...createHandlers(current, { ...options, changes: () => (hasArrived() ? arrivals : []) }),
  ]
}

/** The figure is a published one; that it arrives now is not. */
function arrivalsOf(store: PlanStore, seriesId: string, recordedAt: string): ReturnType<ChangeLog> {
  return store.plans.flatMap(({ id: planId }) => {
    const targetIds = store.targets
      .filter(
        (target) => target.planId === planId && target.series.some((each) => each.seriesId === seriesId),
      )
      .map(({ id }) => id)
    const observationId = indexOf(store).observations(seriesId)?.at(-1)?.id ?? null
    if (targetIds.length === 0) return []
    return [
      {
        kind: 'observation-recorded',
        planId,
        targetIds,
        seriesId,
        observationId,
        recordedAt,
        isSimulated: true,
      },
    ]
  })
}
