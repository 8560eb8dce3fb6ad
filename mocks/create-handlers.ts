import type { HttpHandler, HttpResponse } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { components, paths } from '#src/api/contract.ts'
import { lastDayOf } from '#src/core/calendar.ts'
import type { IsoDate, Observation } from '#src/core/model.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { conditional } from './conditional.ts'
import { pageOf, type Paging } from './page-of.ts'
import { eventStream, type ChangeLog, type IsCutOff } from './event-stream.ts'
import { indexOf, sourceIdsOf, type PlanIndex } from './plan-index.ts'
import { problem } from './problem.ts'
import { readRequest } from './read-request.ts'
import {
  validateGetPlanRequest,
  validateGetTargetRequest,
  validateListObservationsRequest,
  validateListTargetsRequest,
  validateStreamEventsRequest,
} from './request-validators.js'

type Schemas = components['schemas']

const CONTRACT_VERSION = '1.0.0'

/** Any origin and any path before it, so that the app's own base address decides. */
export const DEFAULT_BASE_URL = '*/api/v1'

export interface HandlerOptions {
  /** Where the operations lie, in the form of MSW paths. */
  readonly baseUrl?: string
  /** What `GET /health` says of where the data comes from. */
  readonly origin?: Schemas['Health']['origin']
  /** The changes that `GET /events` tells of; without them the backend claims no events. */
  readonly changes?: ChangeLog
  readonly isCutOff?: IsCutOff
}

interface Span {
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
  readonly publishedBy?: IsoDate | undefined
}

function noSuchPlan(planId: string, request: Request): HttpResponse<Schemas['Problem']> {
  return problem(404, `There is no plan ${planId}. GET /plans lists those there are.`, request)
}

function noSuchCursor(request: Request): HttpResponse<Schemas['Problem']> {
  const errors = [{ field: 'cursor', detail: 'must be the nextCursor of an earlier page of this list' }]
  return problem(400, 'Start again without a cursor.', request, errors)
}

function targetPage(
  index: PlanIndex,
  planId: string,
  paging: Paging,
  alsoNamed: readonly string[],
): Schemas['TargetPage'] | null {
  const page = pageOf(index.targets(planId), `targets of ${planId}`, paging)
  if (page === null) return null
  const named = page.items.flatMap((target) => [...sourceIdsOf(target)])
  return { ...page, sources: index.sources([...alsoNamed, ...named]) }
}

function isWithin({ asOf, publishedOn }: Observation, { from, to, publishedBy }: Span): boolean {
  const lastDay = lastDayOf(asOf) ?? asOf
  if (from !== undefined && lastDay < from) return false
  if (to !== undefined && lastDay > to) return false
  return publishedBy === undefined || (publishedOn !== null && publishedOn <= publishedBy)
}

/**
 * Every operation of the contract, answered from the plans as a backend would. A function in place of the
 * plans is asked anew for each request, for figures that change while someone looks on.
 */
export function createHandlers(
  plans: PlanStore | (() => PlanStore),
  { baseUrl = DEFAULT_BASE_URL, origin = 'mock', changes, isCutOff }: HandlerOptions = {},
): HttpHandler[] {
  const http = createOpenApiHttp<paths>({ baseUrl })
  const read = (): PlanIndex => indexOf(typeof plans === 'function' ? plans() : plans)

  const unknownOperation = ({ request }: { readonly request: Request }) =>
    problem(404, 'There is no such operation. Compare the address with contract/openapi.yaml.', request)

  return [
    http.get('/health', ({ request, response }) =>
      conditional(
        request,
        response(200).json({
          status: 'ok',
          contractVersion: CONTRACT_VERSION,
          dataVersion: read().version,
          origin,
          capabilities: { events: changes !== undefined, conditionalRequests: true, paging: true },
        }),
      ),
    ),

    http.get('/plans', ({ request, response }) => {
      const items = read().plans.map(({ id, name, dueBy, targetCount }) => ({ id, name, dueBy, targetCount }))
      return conditional(request, response(200).json({ items }))
    }),

    http.get('/plans/{planId}', ({ request, params, response }) => {
      const asked = readRequest(validateGetPlanRequest, request, params)
      if (!asked.isValid) return asked.refusal
      const { planId } = asked.parameters.path
      const index = read()
      const plan = index.plan(planId)
      if (plan === undefined) return noSuchPlan(planId, request)

      const targets = targetPage(
        index,
        planId,
        {},
        plan.contextNotes.flatMap(({ sourceIds }) => sourceIds),
      )
      return targets === null
        ? noSuchCursor(request)
        : conditional(request, response(200).json({ plan, targets }))
    }),

    http.get('/plans/{planId}/targets', ({ request, params, response }) => {
      const asked = readRequest(validateListTargetsRequest, request, params)
      if (!asked.isValid) return asked.refusal
      const { planId } = asked.parameters.path
      const index = read()
      if (index.plan(planId) === undefined) return noSuchPlan(planId, request)

      const page = targetPage(index, planId, asked.parameters.query, [])
      return page === null ? noSuchCursor(request) : conditional(request, response(200).json(page))
    }),

    http.get('/plans/{planId}/targets/{targetId}', ({ request, params, response }) => {
      const asked = readRequest(validateGetTargetRequest, request, params)
      if (!asked.isValid) return asked.refusal
      const { planId, targetId } = asked.parameters.path
      const index = read()
      if (index.plan(planId) === undefined) return noSuchPlan(planId, request)
      const target = index.targets(planId).find(({ id }) => id === targetId)
      if (target === undefined) {
        const detail = `The plan ${planId} has no target ${targetId}. GET /plans/${planId} lists those it has.`
        return problem(404, detail, request)
      }

      const observed = target.series.flatMap(({ series }) => index.observations(series.id) ?? [])
      const named = [...sourceIdsOf(target), ...observed.map(({ sourceId }) => sourceId)]
      return conditional(request, response(200).json({ target, sources: index.sources(named) }))
    }),

    http.get('/series/{seriesId}/observations', ({ request, params, response }) => {
      const asked = readRequest(validateListObservationsRequest, request, params)
      if (!asked.isValid) return asked.refusal
      const { seriesId } = asked.parameters.path
      const index = read()
      const observations = index.observations(seriesId)
      if (observations === undefined) {
        return problem(404, `There is no series ${seriesId}. GET a target to see its series.`, request)
      }

      const within = observations.filter((observation) => isWithin(observation, asked.parameters.query))
      const page = pageOf(within, `observations of ${seriesId}`, asked.parameters.query)
      if (page === null) return noSuchCursor(request)
      const sources = index.sources(page.items.map(({ sourceId }) => sourceId))
      return conditional(request, response(200).json({ ...page, sources }))
    }),

    http.get('/events', ({ request, params, response }) => {
      if (changes === undefined) return response.untyped(unknownOperation({ request }))
      const asked = readRequest(validateStreamEventsRequest, request, params)
      if (!asked.isValid) return asked.refusal
      const { plan, lastEventId } = asked.parameters.query
      if (read().plan(plan) === undefined) return noSuchPlan(plan, request)
      const after = request.headers.get('Last-Event-ID') ?? lastEventId ?? null
      return response.untyped(eventStream(plan, after, changes, isCutOff))
    }),

    http.untyped.all(baseUrl, unknownOperation),
    http.untyped.all(`${baseUrl}/*`, unknownOperation),
  ]
}
