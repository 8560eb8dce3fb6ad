import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Logger } from 'pino'
import type { Store } from '#server/store.ts'
import { answerClientError } from './client-error.ts'
import { createApp, type AppSettings } from './create-app.ts'
import { eventStreams } from './event-streams.ts'
import { refusal } from './refusal.ts'
import { requestLog } from './request-log.ts'
import { EMBEDDED_BY, NO_PAGE_POLICY, securityHeaders } from './security-headers.ts'
import type { MadePages } from './made-pages.ts'
import type { StaticFiles } from './static-files.ts'

/** What a request may take to arrive; its headers are most of it. */
const REQUEST_ARRIVES_WITHIN_MS = 15_000
/** Longer than the minute for which nginx and most balancers keep a connection, so that they close it. */
const KEEP_ALIVE_MS = 65_000
const LARGEST_HEADERS = 16 * 1024
const CLEARING_EVERY_MS = 50

export interface ServerSettings extends AppSettings {
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
  readonly embeddedBy: readonly string[] | null
  readonly maxConnections: number
  readonly heartbeatEveryMs: number
  /** How long requests under way are waited for once the server stops. */
  readonly drainMs: number
}

export interface RunningServer {
  /** `http://127.0.0.1:3000`, without a slash at the end. */
  readonly url: string
  /** Takes no more requests, ends the streams, waits for the rest a little and resolves. */
  readonly stop: () => Promise<void>
}

export interface ServerParts {
  readonly store: Store
  readonly files: StaticFiles | null
  readonly pages?: MadePages | null
  readonly log: Logger
  readonly settings: ServerSettings
}

/** Serves the app and its API. The store is the caller's to close. */
export async function startServer({
  store,
  files,
  pages = null,
  log,
  settings,
}: ServerParts): Promise<RunningServer> {
  let isStopping = false
  const headersOf = securityHeaders(
    files?.policy ?? (() => NO_PAGE_POLICY),
    settings.embeddedBy ?? EMBEDDED_BY,
  )
  const streams = eventStreams(store, {
    heartbeatEveryMs: settings.heartbeatEveryMs,
    onFault: (fault) => {
      log.error({ err: fault }, 'stream ended: its changes could not be read')
    },
  })
  const app = createApp({
    store,
    streams,
    files,
    pages,
    headersOf,
    isStopping: () => isStopping,
    log,
    settings,
  })
  const listener = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: (fault) => {
      log.debug({ err: fault }, 'request refused')
      return refusal(400, 'The address or its Host header can’t be read.', '', headersOf(''))
    },
  })
  const server = createServer({
    requestTimeout: REQUEST_ARRIVES_WITHIN_MS,
    headersTimeout: REQUEST_ARRIVES_WITHIN_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: LARGEST_HEADERS,
  })
  server.maxConnections = settings.maxConnections
  server.on('request', requestLog(log, settings.trustedProxies))
  server.on('request', (request, response) => {
    void listener(request, response)
  })
  server.on('clientError', answerClientError(headersOf))
  server.on('drop', () => {
    log.warn({ maxConnections: settings.maxConnections }, 'connection refused: there are too many')
  })
  const port = await listen(server, settings)

  return {
    url: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${String(port)}`,
    stop: async () => {
      isStopping = true
      const closed = close(server)
      streams.end()
      const deadline = setTimeout(() => {
        server.closeAllConnections()
      }, settings.drainMs)
      await closed
      clearTimeout(deadline)
    },
  }
}

async function listen(server: Server, { host, port }: ServerSettings): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

async function close(server: Server): Promise<void> {
  // A connection that a proxy keeps open is idle only once its stream or its last answer is over.
  const clearing = setInterval(() => {
    server.closeIdleConnections()
  }, CLEARING_EVERY_MS)
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
  })
  clearInterval(clearing)
}
