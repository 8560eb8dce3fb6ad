import { Hono } from 'hono'
import type { Logger } from 'pino'
import type { Store } from '#server/store.ts'
import { addressOf, clientOf } from './address.ts'
import { API_PATH, apiRoutes } from './api-routes.ts'
import { compressed } from './compressed.ts'
import { crossOrigin } from './cross-origin.ts'
import type { Environment, Received } from './environment.ts'
import { eventAnswers } from './event-answers.ts'
import type { EventStreams } from './event-streams.ts'
import { answerFault } from './faults.ts'
import { healthRoutes } from './health.ts'
import { bounded, timeLimit } from './limits.ts'
import { rateLimit } from './rate.ts'
import { notNow, refusal } from './refusal.ts'
import type { HeadersOf } from './security-headers.ts'
import type { MadePages } from './made-pages.ts'
import type { StaticFiles } from './static-files.ts'

export interface AppSettings {
  readonly allowedOrigins: readonly string[]
  readonly trustedProxies: number
  readonly ratePerMinute: number
  readonly streamsPerAddress: number
  readonly requestLimitMs: number
}

export interface AppParts {
  readonly store: Store
  readonly streams: EventStreams
  /** Null where the server has no app to serve. */
  readonly files: StaticFiles | null
  /** Null where pages are not made ahead of the app. */
  readonly pages: MadePages | null
  readonly headersOf: HeadersOf
  readonly isStopping: () => boolean
  readonly log: Logger
  readonly settings: AppSettings
}

/** The app, its API and what operators ask, as one function from request to answer. */
export function createApp(parts: AppParts): Hono<Environment> {
  const { store, streams, files, pages, headersOf, isStopping, log, settings } = parts
  const client = (c: Received): string => clientOf(addressOf(c.env.incoming, settings.trustedProxies))
  const app = new Hono<Environment>()

  app.use(async (c, next) => {
    await next()
    const headers = c.res.headers
    for (const [name, value] of Object.entries(headersOf(c.req.path))) {
      if (!headers.has(name)) headers.set(name, value)
    }
    // Without a word on it a cache may keep a 404 for as long as it thinks fit.
    if (c.res.status >= 400 && !headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
    if (isStopping()) headers.set('Connection', 'close')
  })
  app.use(bounded)
  app.route('/', healthRoutes(store, isStopping))

  app.use(`${API_PATH}/*`, crossOrigin(settings.allowedOrigins))
  app.use(`${API_PATH}/*`, rateLimit(settings.ratePerMinute, client))
  app.use(`${API_PATH}/*`, async (c, next) =>
    isStopping() ? notNow('The server is stopping. Ask again.', c.req.path) : next(),
  )
  app.use(`${API_PATH}/*`, compressed)
  app.use(`${API_PATH}/*`, timeLimit(settings.requestLimitMs))
  app.route(API_PATH, apiRoutes(store, eventAnswers(streams, client, settings.streamsPerAddress)))

  app.get('*', async (c, next) => {
    const made = await pages?.(c.req.raw).catch((fault: unknown) => {
      log.error({ err: fault }, 'page not made: it comes without its values')
    })
    return made ?? next()
  })
  app.all('*', (c) => {
    if (files !== null && !c.req.path.startsWith('/api/')) return files.answer(c.req.raw)
    return refusal(404, `There is nothing at this address. The API begins at ${API_PATH}.`, c.req.path)
  })
  app.onError((fault, c) => answerFault(fault, c, store, log))
  return app
}
