import pg from 'pg'
import { inject } from 'vitest'

let count = 0

/** The address of an empty PostgreSQL database of its own. */
export async function freshDatabase(): Promise<string> {
  const postgres = inject('postgres')
  if ('reason' in postgres) {
    throw new Error(
      `No PostgreSQL could be started for the tests: ${postgres.reason} Set DATABASE_URL to one in which databases may be created.`,
    )
  }
  count += 1
  const name = `test_${String(process.pid)}_${String(Date.now())}_${String(count)}`
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(postgres.url)
  url.pathname = `/${name}`
  return url.href
}
