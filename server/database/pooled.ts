import { Pool, type ClientBase } from 'pg'
import type { Database, Parameter, Queryable } from './database.ts'
import { keepListening } from './keep-listening.ts'

const CONNECT_WITHIN_MS = 5_000

export interface PooledOptions {
  readonly url: string
  /** How many connections at the most, the one that listens not counted. */
  readonly connections?: number
  readonly log: (message: string) => void
}

function within(client: ClientBase | Pool): Queryable {
  return {
    query: async <Row extends object>(sql: string, parameters: readonly Parameter[] = []) =>
      (await client.query<Row>(sql, [...parameters])).rows,
    script: async (sql) => {
      await client.query(sql)
    },
  }
}

/** A PostgreSQL elsewhere, which any number of processes may share. */
export function openPooled({ url, connections = 10, log }: PooledOptions): Database {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    application_name: 'policy-targets',
  })
  // Without a listener, a connection that is lost while idle would end the process.
  pool.on('error', (error) => {
    log(`A connection to the database was lost: ${error.message}`)
  })
  const ends: (() => Promise<void>)[] = []

  const between = async <Result>(
    begin: string,
    work: (inside: Queryable) => Promise<Result>,
  ): Promise<Result> => {
    const client = await pool.connect()
    let broken: Error | undefined
    try {
      await client.query(begin)
      const result = await work(within(client))
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch((lost: unknown) => {
        broken = lost instanceof Error ? lost : new Error(String(lost))
      })
      throw error
    } finally {
      client.release(broken)
    }
  }

  return {
    ...within(pool),
    transaction: async (work) => between('begin', work),
    snapshot: async (read) => between('begin isolation level repeatable read read only', read),
    listen: async (channel, listener) => {
      ends.push(await keepListening({ url, channel, listener, log }))
    },
    close: async () => {
      await Promise.all(ends.map(async (end) => end()))
      await pool.end()
    },
  }
}
