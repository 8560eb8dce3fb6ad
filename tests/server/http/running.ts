import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { startServer, type ServerSettings } from '#server/http/start-server.ts'
import { staticFiles } from '#server/http/static-files.ts'
import { smallStore } from '#tests/mocks/small-store.ts'
import { MemoryStore } from './memory-store.ts'

export const POLICY = "default-src 'none'; script-src 'self'"
const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}" /><title>Page</title>`
/** Long enough that compressing it is worth it. */
export const SCRIPT = `export const text = '${'harbour '.repeat(400)}'\n`

export const PLAN = 'harbour-plan'

export const SETTINGS: ServerSettings = {
  host: '127.0.0.1',
  port: 0,
  allowedOrigins: [],
  embeddedBy: null,
  trustedProxies: 0,
  ratePerMinute: 100_000,
  streamsPerAddress: 100,
  maxConnections: 1_000,
  requestLimitMs: 10_000,
  heartbeatEveryMs: 20,
  drainMs: 200,
}

export interface Running {
  readonly url: string
  readonly store: MemoryStore
  /** What the log says so far. */
  readonly logged: readonly Readonly<Record<string, unknown>>[]
  readonly get: (path: string, init?: RequestInit) => Promise<Response>
  readonly stop: () => Promise<void>
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

export interface RunOptions extends Partial<ServerSettings> {
  readonly hasApp?: boolean
  readonly logLevel?: string
}

/** A server over a store in memory and a small built app, stopped when the test ends. */
export async function run({ hasApp = true, logLevel = 'info', ...given }: RunOptions = {}): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'served-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'assets', 'index-abc.js'), SCRIPT)
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}')

  const logged: Record<string, unknown>[] = []
  const log = pino(
    { level: logLevel },
    {
      write: (line: string) => {
        const entry: unknown = JSON.parse(line)
        if (isRecord(entry)) logged.push(entry)
      },
    },
  )
  const store = new MemoryStore(smallStore)
  const server = await startServer({
    store,
    files: hasApp ? staticFiles(folder) : null,
    log,
    settings: { ...SETTINGS, ...given },
  })
  let stopped: Promise<void> | null = null
  const stop = (): Promise<void> => {
    stopped ??= server.stop()
    return stopped
  }
  onTestFinished(async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    url: server.url,
    store,
    logged,
    get: (path, init) => fetch(`${server.url}${path}`, init),
    stop,
  }
}
