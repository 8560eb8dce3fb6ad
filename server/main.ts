/** Serves the app and its API: `tsx server/main.ts [--no-app]`. docs/operations.md says how it is configured. */

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pino, type Logger } from 'pino'
import { readConfiguration, type Configuration } from './configuration.ts'
import { firstPlans } from './first-plans.ts'
import { serve } from './serve.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store.ts'

const APP_FOLDER = 'dist'
const BUILDER = 'node_modules/vite/bin/vite.js'
/** Whoever told the server to stop waits no longer than this. */
const GONE_WITHIN_MS = 5_000

const WITHOUT_APP = '--no-app'

const read = readConfiguration(process.env)
const [unknown] = process.argv.slice(2).filter((option) => option !== WITHOUT_APP)
if (unknown !== undefined) {
  giveUp(
    new Error(
      `There is no option ${unknown}, only ${WITHOUT_APP}. All else is said in the environment: docs/operations.md has a list.`,
    ),
  )
} else if (read.isValid) await start(read.configuration).catch(giveUp)
else giveUp(new Error(read.faults.join('\n')))

async function start(configuration: Configuration): Promise<void> {
  const log = pino({ level: configuration.logLevel, base: { pid: process.pid } })
  const hasApp = !process.argv.includes(WITHOUT_APP)
  if (hasApp && !existsSync(`${APP_FOLDER}/index.html`)) build(log)

  const store = await openStore({
    databaseUrl: configuration.databaseUrl,
    folder: configuration.dataFolder,
    plans: () => firstPlans(configuration.plansFolder),
    log: (message) => {
      log.warn(message)
    },
  })
  try {
    const { url, stop } = await serve(store, hasApp ? APP_FOLDER : null, configuration, log)
    log.info({ url, database: configuration.databaseUrl === null ? 'embedded' : 'PostgreSQL' }, 'started')
    if (process.stderr.isTTY) process.stderr.write(`The dashboard is at ${url}\n`)
    stopOnSignal(stop, store, log)
  } catch (fault) {
    await store.close()
    throw fault
  }
}

function build(log: Logger): void {
  if (!existsSync(BUILDER)) {
    throw new Error(
      `The app is not in ${APP_FOLDER}/, and what builds it is not installed. Run npm ci && npm run build before npm prune --omit=dev, or start the API alone with --no-app.`,
    )
  }
  log.info({ folder: APP_FOLDER }, 'building the app, which is not there yet')
  // To the standard error, as the standard output is the log.
  for (const options of [[], ['--config', 'tools/vite/prerender.config.ts']]) {
    execFileSync(process.execPath, [BUILDER, 'build', ...options], {
      stdio: ['ignore', 2, 2],
    })
  }
}

function stopOnSignal(stop: () => Promise<void>, store: Store, log: Logger): void {
  let isStopping = false
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    log.info({ signal }, 'stopping')
    await stop()
    await store.close()
    log.info('stopped')
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1)
      isStopping = true
      setTimeout(() => {
        log.warn('stopped before everything was closed')
        process.exit(0)
      }, GONE_WITHIN_MS).unref()
      end(signal).catch(giveUp)
    })
  }
}

function giveUp(fault: unknown): void {
  process.stderr.write(`${sentenceFor(fault)}\n`)
  process.exit(1)
}

function sentenceFor(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault)
  const code = 'code' in fault ? fault.code : undefined
  if (code === 'EADDRINUSE') return `${fault.message}. Stop what uses the port, or set PORT to another.`
  if (code === 'EACCES')
    return `${fault.message}. Set PORT to one above 1023, or DATA_FOLDER to one that can be written.`
  if (code === 'EADDRNOTAVAIL' || ('hostname' in fault && fault.hostname === process.env['HOST'])) {
    return `${fault.message}. Set HOST to an address of this machine.`
  }
  if (code === 'EEXIST' || code === 'ENOTDIR') return `${fault.message}. Set DATA_FOLDER to a folder.`
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') {
    return `The database can’t be reached: ${fault.message === '' ? code : fault.message}. See that it runs and that DATABASE_URL is right.`
  }
  return fault.message
}
