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
import {
  observationPageFault,
  planDetailFault,
  planListFault,
  targetDetailFault,
  targetPageFault,
} from './beyond-schema.ts'
import type { Configuration } from './configuration.ts'
import type { operations } from './contract.ts'
import type { WholeList } from './every-page.ts'
import { exchange, type Transport } from './exchange.ts'
import type { GivenAnswers } from './first-answers.ts'
import type { PlanDesk } from './rest-of-plan.ts'
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
  /** Answers of the API that are here already. */
  readonly given?: GivenAnswers
  /** Covers the headers and the whole body. */
  readonly timeoutMs?: number
  readonly maxBytes?: number
}

type Query<Operation extends keyof operations> = NonNullable<operations[Operation]['parameters']['query']>

export type PageRequest = Query<'listTargets'>
export type ObservationsRequest = Query<'listObservations'>

/** One method an operation, and two that follow the cursors. Each rejects with an `ApiError`, or an AbortError. */
export interface ApiClient {
  /** Absolute in a browser. */
  readonly address: string
  readonly health: (signal?: AbortSignal) => Promise<Health>
  readonly plans: (signal?: AbortSignal) => Promise<PlanList>
  readonly plan: (planId: string, signal?: AbortSignal) => Promise<PlanDetail>
  /** A plan with all of its targets, however many pages they take; the desk hears of each page. */
  readonly wholePlan: (
    planId: string,
    signal?: AbortSignal,
    desk?: () => Promise<PlanDesk>,
  ) => Promise<WholePlan>
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
  given = new Map(),
  timeoutMs = TIMEOUT_MS,
  maxBytes = MAX_BYTES,
}: ApiClientOptions): ApiClient {
  const transport: Transport = { fetch, credentials, timeoutMs, maxBytes, doubted: new Set(), given }
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

  const wholePlan: ApiClient['wholePlan'] = async (planId, signal, desk) => {
    const first = await plan(planId, signal)
    const { items, sources, nextCursor } = first.targets
    if (nextCursor === null) return { plan: first.plan, targets: items, sources }
    return (await import('./rest-of-plan.ts')).restOfPlan(
      first,
      (page) => targetsPage(planId, page, signal),
      await desk?.(),
    )
  }

  return {
    health,
    plans,
    plan,
    wholePlan,
    targetsPage,
    target,
    observationsPage,
    allTargets: async (planId, { cursor: first }, signal) =>
      (await import('./every-page.ts')).everyPage(`targets of plan ${planId}`, first, (cursor) =>
        targetsPage(planId, cursor === undefined ? {} : { cursor }, signal),
      ),
    allObservations: async (seriesId, signal) =>
      (await import('./every-page.ts')).everyPage(`observations of series ${seriesId}`, undefined, (cursor) =>
        observationsPage(seriesId, cursor === undefined ? {} : { cursor }, signal),
      ),
    live,
    withCredentials: credentials === 'include',
    address: base,
    eventsAddress: (planId, lastEventId) =>
      at(['events'], { plan: planId, lastEventId: lastEventId ?? undefined }),
  }
}
