import type { Queryable } from './database.ts'

/** Numbers of our own, which no other program on the same database should have chosen. */
const LOCKS = { migrations: 7_304_201, imports: 7_304_202 } as const

/** Waits until no other transaction holds this lock, and holds it until the transaction ends. */
export async function holdLock(inside: Queryable, lock: keyof typeof LOCKS): Promise<void> {
  await inside.query('select pg_advisory_xact_lock($1)', [LOCKS[lock]])
}
