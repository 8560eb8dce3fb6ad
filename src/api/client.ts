import type { Observation, Target } from '#src/core/model.ts'
import type {
  Health,
  ObservationPage,
  Page,
  PlanDetail,
  PlanList,
  TargetDetail,
  WholePlan,
} from './answers.ts'
import { adapt } from './adapter.ts'
import { addressOf, type AddressQuery } from './address.ts'
import { ApiError } from './api-error.ts'
import {
  observationPageFault,
  planDetailFault,
  planListFault,
  targetDetailFault,
  targetPageFault,
} from './beyond-schema.ts'
import type { Configuration } from './configuration.ts'
import type { operations } from './contract.ts'
import { everyPage, type WholeList } from './every-page.ts'
import { exchange, type Transport } from './exchange.ts'
import {
  validateHealth,
  validateObservationPage,
  validatePlanDetail,
  validatePlanList,
  validateTargetDetail,
  validateTargetPage,
} from './validators.js'

export interface ApiClientOptions extends Pick<Configuration, 'live' | 'credentials' | 'apiSuffix'> {
  /** Absolute, or relative to the page: `/api/v1`. */
  readonly baseUrl: string
  /** The browser's own, through the adapter, unless given. */
  readonly fetch?: (request: Request) => Promise<Response>
  /** Covers the headers and the whole body. */
  readonly timeoutMs?: number
  readonly maxBytes?: number
}

type Query<Operation extends keyof operations> = NonNullable<operations[Operation]['parameters']['query']>

export type PageRequest = Query<'listTargets'>
export type ObservationsRequest = Query<'listObservations'>

/** One method an operation, and two that follow the cursors. Each rejects with an `ApiError`, or an AbortError. */
export interface ApiClient {
  readonly health: (signal?: AbortSignal) => Promise<Health>
  readonly plans: (signal?: AbortSignal) => Promise<PlanList>
  readonly plan: (planId: string, signal?: AbortSignal) => Promise<PlanDetail>
  /** A plan with all of its targets, however many pages they take. */
  readonly wholePlan: (planId: string, signal?: AbortSignal) => Promise<WholePlan>
  readonly targetsPage: (planId: string, page: PageRequest, signal?: AbortSignal) => Promise<Page<Target>>
  readonly target: (planId: string, targetId: string, signal?: AbortSignal) => Promise<TargetDetail>
  readonly observationsPage: (
    seriesId: string,
    asked: ObservationsRequest,
    signal?: AbortSignal,
  ) => Promise<ObservationPage>
  /** Every target of a plan, or those after a cursor. */
  readonly allTargets: (
    planId: string,
    from: Pick<PageRequest, 'cursor'>,
    signal?: AbortSignal,
  ) => Promise<WholeList<Target>>
  readonly allObservations: (seriesId: string, signal?: AbortSignal) => Promise<WholeList<Observation>>
  /** How changes become known. */
  readonly live: NonNullable<Configuration['live']>
  /** Whether the stream carries the cookies of another origin, as plain requests then do. */
  readonly withCredentials: boolean
  /** The address of the plan's stream of changes, taken up after the event with this id. */
  readonly eventsAddress: (planId: string, lastEventId: string | null) => string
}

const TIMEOUT_MS = 15_000
const MAX_BYTES = 20_000_000

function absolute(baseUrl: string): string {
  return typeof document === 'undefined' ? baseUrl : new URL(baseUrl, document.baseURI).href
}

export function createApiClient({
  baseUrl,
  live = 'stream',
  credentials = 'same-origin',
  apiSuffix = '',
  fetch = (request) => adapt(request, globalThis.fetch),
  timeoutMs = TIMEOUT_MS,
  maxBytes = MAX_BYTES,
}: ApiClientOptions): ApiClient {
  const transport: Transport = { fetch, credentials, timeoutMs, maxBytes, doubted: new Set() }
  const base = absolute(baseUrl)
  const at = (segments: readonly string[], query?: AddressQuery): string =>
    addressOf(base, segments, apiSuffix, query)

  const health: ApiClient['health'] = (signal) =>
    exchange(
      {
        resource: 'the health of the backend',
        signal,
        validate: validateHealth,
        address: at(['health']),
      },
      transport,
    )

  const plans: ApiClient['plans'] = (signal) =>
    exchange(
      {
        resource: 'the list of plans',
        signal,
        validate: validatePlanList,
        check: planListFault,
        address: at(['plans']),
      },
      transport,
    )

  const plan: ApiClient['plan'] = (planId, signal) =>
    exchange(
      {
        resource: `plan ${planId}`,
        signal,
        validate: validatePlanDetail,
        check: (answer) => planDetailFault(answer, planId),
        address: at(['plans', planId]),
      },
      transport,
    )

  const targetsPage: ApiClient['targetsPage'] = (planId, query, signal) =>
    exchange(
      {
        resource: `targets of plan ${planId}`,
        signal,
        validate: validateTargetPage,
        check: (answer) => targetPageFault(answer, planId),
        address: at(['plans', planId, 'targets'], query),
      },
      transport,
    )

  const target: ApiClient['target'] = (planId, targetId, signal) =>
    exchange(
      {
        resource: `target ${targetId}`,
        signal,
        validate: validateTargetDetail,
        check: (answer) => targetDetailFault(answer, planId, targetId),
        address: at(['plans', planId, 'targets', targetId]),
      },
      transport,
    )

  const observationsPage: ApiClient['observationsPage'] = (seriesId, query, signal) =>
    exchange(
      {
        resource: `observations of series ${seriesId}`,
        signal,
        validate: validateObservationPage,
        check: observationPageFault,
        address: at(['series', seriesId, 'observations'], query),
      },
      transport,
    )

  const wholePlan: ApiClient['wholePlan'] = async (planId, signal) => {
    const resource = `plan ${planId}`
    const first = await plan(planId, signal)
    const { items, sources } = await everyPage(resource, undefined, async (cursor) =>
      cursor === undefined ? first.targets : targetsPage(planId, { cursor }, signal),
    )
    if (items.length !== first.plan.targetCount) {
      const reason = `the plan counts ${String(first.plan.targetCount)} targets and lists ${String(items.length)}`
      throw new ApiError(resource, { kind: 'contract', reason, status: 200, detailPath: 'plan.targetCount' })
    }
    return { plan: first.plan, targets: items, sources }
  }

  return {
    health,
    plans,
    plan,
    wholePlan,
    targetsPage,
    target,
    observationsPage,
    allTargets: (planId, { cursor: first }, signal) =>
      everyPage(`targets of plan ${planId}`, first, (cursor) =>
        targetsPage(planId, cursor === undefined ? {} : { cursor }, signal),
      ),
    allObservations: (seriesId, signal) =>
      everyPage(`observations of series ${seriesId}`, undefined, (cursor) =>
        observationsPage(seriesId, cursor === undefined ? {} : { cursor }, signal),
      ),
    live,
    withCredentials: credentials === 'include',
    eventsAddress: (planId, lastEventId) =>
      at(['events'], { plan: planId, lastEventId: lastEventId ?? undefined }),
  }
}
