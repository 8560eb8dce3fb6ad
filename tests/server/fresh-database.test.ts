import pg from 'pg'
import { expect, test } from 'vitest'
import { freshDatabase } from './fresh-database.ts'

test('each database is one of its own', async () => {
  const [one, other] = [await freshDatabase(), await freshDatabase()]
  expect(one).not.toBe(other)
  const client = new pg.Client({ connectionString: other })
  await client.connect()
  const { rows } = await client.query("select version() like 'PostgreSQL%' as is_one, 1.5::float8 as number")
  await client.end()
  expect(rows).toEqual([{ is_one: true, number: 1.5 }])
})
