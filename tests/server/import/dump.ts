import pg from 'pg'
import { PGlite } from '@electric-sql/pglite'
import { join } from 'node:path'
import type { StoreOptions } from '#server/store/open-store.ts'

type Place = Pick<StoreOptions, 'databaseUrl' | 'folder'>

/** Runs one statement beside the store: on the embedded database, only while no store has the folder open. */
export async function runBeside({ databaseUrl, folder }: Place, sql: string): Promise<readonly object[]> {
  if (databaseUrl === null) {
    const embedded = await PGlite.create({ dataDir: join(folder, 'database') })
    try {
      return (await embedded.query<object>(sql)).rows
    } finally {
      await embedded.close()
    }
  }
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query<object>(sql)).rows
  } finally {
    await client.end()
  }
}

const TABLES = [
  'plan',
  'target',
  'target_series',
  'series',
  'source',
  'observation',
  'earlier_document',
  'change',
  'data_version',
]

/** Every row of every table. */
export async function dump(place: Place): Promise<Readonly<Record<string, readonly object[]>>> {
  const tables: Record<string, readonly object[]> = {}
  for (const table of TABLES) {
    tables[table] = await runBeside(place, `select row::text from ${table} as row order by 1`)
  }
  return tables
}
