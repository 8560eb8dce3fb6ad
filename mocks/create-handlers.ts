import type { HttpHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { paths } from '#src/api/contract.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { answersFrom, noSuchOperation, noSuchPlan, type Service } from '#contract/answers/answers.ts'
import { readParameters, type Asked } from '#contract/answers/read-parameters.ts'
import { validateStreamEventsRequest } from '#contract/answers/request-validators.js'
import { refuse, respond } from '#contract/answers/respond.ts'
import { storeSource } from '#contract/answers/store-source.ts'
import { eventStream, type ChangeLog, type IsCutOff } from './event-stream.ts'

/** Any origin and any path before it, so that the app's own base address decides. */
export const DEFAULT_BASE_URL = '*/api/v1'

export interface HandlerOptions {
  /** Where the operations lie, in the form of MSW paths. */
  readonly baseUrl?: string
  /** What `GET /health` says of where the data comes from. */
  readonly origin?: Service['origin']
  /** The changes that `GET /events` tells of; without them the backend claims no events. */
  readonly changes?: ChangeLog
  readonly isCutOff?: IsCutOff
}

interface Received {
  readonly request: Request
  readonly params: Asked['path']
}

function askedBy({ request, params }: Received): Asked {
  return { path: params, url: new URL(request.url) }
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
  const source = storeSource(typeof plans === 'function' ? plans : () => plans)
  const answers = answersFrom(source, () => ({
    origin,
    capabilities: { events: changes !== undefined, conditionalRequests: true, paging: true },
  }))

  const unknownOperation = (received: Received): Response =>
    respond(received.request, noSuchOperation(askedBy(received)))

  return [
    http.get('/health', async ({ request, response }) =>
      response.untyped(respond(request, await answers.getHealth())),
    ),
    http.get('/plans', async ({ request, response }) =>
      response.untyped(respond(request, await answers.listPlans())),
    ),
    http.get('/plans/{planId}', async ({ request, params, response }) =>
      response.untyped(respond(request, await answers.getPlan(askedBy({ request, params })))),
    ),
    http.get('/plans/{planId}/targets', async ({ request, params, response }) =>
      response.untyped(respond(request, await answers.listTargets(askedBy({ request, params })))),
    ),
    http.get('/plans/{planId}/targets/{targetId}', async ({ request, params, response }) =>
      response.untyped(respond(request, await answers.getTarget(askedBy({ request, params })))),
    ),
    http.get('/series/{seriesId}/observations', async ({ request, params, response }) =>
      response.untyped(respond(request, await answers.listObservations(askedBy({ request, params })))),
    ),

    http.get('/events', async ({ request, params, response }) => {
      const asked = askedBy({ request, params })
      if (changes === undefined) return response.untyped(unknownOperation({ request, params }))
      const read = readParameters(validateStreamEventsRequest, asked)
      if (!read.isValid) return response.untyped(refuse(read.problem))
      const { plan, lastEventId } = read.parameters.query
      if ((await source.plan(plan)) === null) {
        return response.untyped(respond(request, noSuchPlan(plan, asked)))
      }
      const after = request.headers.get('Last-Event-ID') ?? lastEventId ?? null
      return response.untyped(eventStream(plan, after, changes, isCutOff))
    }),

    http.untyped.all(baseUrl, unknownOperation),
    http.untyped.all(`${baseUrl}/*`, unknownOperation),
  ]
}
