import { existsSync } from 'node:fs'
import type { Logger } from 'pino'
import type { Configuration } from './configuration.ts'
import { API_PATH } from './http/api-routes.ts'
import { madePages } from './http/made-pages.ts'
import { startServer, type RunningServer } from './http/start-server.ts'
import { staticFiles } from './http/static-files.ts'
import type { Store } from './store.ts'

/** Beside the folder of the app, as the build leaves it. */
const MAKER_FOLDER = 'dist-server'
const REQUEST_LIMIT_MS = 10_000
const HEARTBEAT_EVERY_MS = 10_000
/** Leaves a second of the five in which a server that is told to stop is gone. */
const DRAIN_MS = 4_000

/** Serves a store, and the app where its folder holds one, as it is configured. */
export async function serve(
  store: Store,
  appFolder: string | null,
  configuration: Configuration,
  log: Logger,
): Promise<RunningServer> {
  const hasApp = appFolder !== null && existsSync(`${appFolder}/index.html`)
  const files = hasApp ? staticFiles(appFolder) : null
  const pages = hasApp
    ? madePages({ source: store.source, appFolder, makerFolder: MAKER_FOLDER, apiPath: API_PATH })
    : null
  const server = await startServer({
    store,
    files,
    pages,
    log,
    settings: {
      ...configuration,
      requestLimitMs: REQUEST_LIMIT_MS,
      heartbeatEveryMs: HEARTBEAT_EVERY_MS,
      drainMs: DRAIN_MS,
    },
  })
  files?.prepare().catch((fault: unknown) => {
    log.warn({ err: fault }, 'not every file could be compressed ahead')
  })
  // The first page takes ten times as long as those after it, and nobody need wait for that.
  pages?.(new Request(server.url)).catch((fault: unknown) => {
    log.warn({ err: fault }, 'no page could be made ahead')
  })
  return server
}
