import pg from 'pg'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { startServer } from '#server/http/start-server.ts'
import { smallStore } from '#tests/mocks/small-store.ts'
import { Listening } from '#tests/server/http/listening.ts'
import { SETTINGS } from '#tests/server/http/running.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'
import { freshPlace, opened } from './opened.ts'

const PLAN = 'harbour-plan'

function withIdleShips(value: number): PlanStore {
  const figures = smallStore.observations['idle-ships'] ?? []
  const changed = figures.map((each) => (each.id === 'idle-2021' ? { ...each, value } : each))
  return { ...smallStore, observations: { ...smallStore.observations, 'idle-ships': changed } }
}

/** Connections to the server of the database, beside the database itself. */
async function beside(databaseUrl: string): Promise<{
  readonly name: string
  readonly run: (sql: string, parameters?: readonly string[]) => Promise<void>
}> {
  const url = new URL(databaseUrl)
  const name = url.pathname.slice(1)
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  onTestFinished(() => client.end())
  return {
    name,
    run: async (sql, parameters = []) => {
      await client.query(sql, [...parameters])
    },
  }
}

test('what changes while nobody listens is told once somebody does again, and so is what comes after', async () => {
  const place = await freshPlace('real')
  const complaints: string[] = []
  const store = await opened({
    ...place,
    plans: () => smallStore,
    log: (message) => {
      complaints.push(message)
    },
  })
  const importer = await opened(place)
  const { url, stop } = await startServer({
    store,
    files: null,
    log: pino({ level: 'silent' }),
    // No heartbeat makes good for a notice that was lost.
    settings: { ...SETTINGS, heartbeatEveryMs: 600_000 },
  })
  onTestFinished(stop)
  const stream = new Listening(await fetch(`${url}/api/v1/events?plan=${PLAN}`))
  expect((await stream.next())?.event).toBe('heartbeat')
  const health = async (): Promise<unknown> => (await fetch(`${url}/api/v1/health`)).json()
  // Holds the connection that is to import: no other can be made meanwhile.
  await importer.source.version()

  const { name, run } = await beside(place.databaseUrl ?? '')
  await run(`alter database "${name}" with allow_connections false`)
  await run(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and query ilike 'listen %'`,
    [name],
  )
  await expect.poll(() => complaints.join('\n')).toContain('Trying again.')
  await importer.import(withIdleShips(41), { isTrial: false })
  await run(`alter database "${name}" with allow_connections true`)

  const missed = await stream.news()
  expect(missed).toMatchObject({ event: 'observation-corrected', data: { planId: PLAN } })
  expect(await health()).toMatchObject({ dataVersion: await importer.source.version() })
  await importer.import(withIdleShips(42), { isTrial: false })
  const next = await stream.news()
  expect(next).toMatchObject({ event: 'observation-corrected', data: { planId: PLAN } })
  expect(Number(next?.id)).toBe(Number(missed?.id) + 1)
})
