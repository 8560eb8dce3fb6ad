import { PGlite, type Transaction } from '@electric-sql/pglite'
import type { Database, Parameter, Queryable } from './database.ts'

function within(connection: PGlite | Transaction): Queryable {
  return {
    query: async <Row extends object>(sql: string, parameters: readonly Parameter[] = []) =>
      (await connection.query<Row>(sql, [...parameters])).rows,
    script: async (sql) => {
      await connection.exec(sql)
    },
  }
}

/** A PostgreSQL inside this process, kept in a folder that no other process may open meanwhile. */
export async function openEmbedded(folder: string): Promise<Database> {
  const connection = await PGlite.create({ dataDir: folder })
  // There is one connection, so that nothing else is written while a transaction reads.
  const transaction: Database['transaction'] = async (work) =>
    connection.transaction(async (inside) => work(within(inside)))

  return {
    ...within(connection),
    transaction,
    snapshot: transaction,
    listen: async (channel, listener) => {
      await connection.listen(channel, () => {
        listener()
      })
    },
    close: async () => {
      await connection.close()
    },
  }
}
