import type { components } from '#src/api/contract.ts'
import type { Queryable } from '#server/database/database.ts'
import type { RecordedChange } from '#server/store.ts'

/** What a stream names that began before there was any change. */
const BEFORE_ALL = '0'

export async function readNewestEventId(database: Queryable): Promise<string> {
  const [row] = await database.query<{ id: string | null }>('select max(id)::text as id from change')
  return row?.id ?? BEFORE_ALL
}

/** Oldest first; null where there never was such an event. */
export async function readChangesAfter(
  database: Queryable,
  planId: string,
  eventId: string,
): Promise<readonly RecordedChange[] | null> {
  if (!/^(?:0|[1-9]\d{0,17})$/u.test(eventId)) return null
  if (eventId !== BEFORE_ALL) {
    const known = await database.query('select 1 from change where id = $1::bigint', [eventId])
    if (known.length === 0) return null
  }
  const rows = await database.query<{ id: string; change: components['schemas']['ChangeEvent'] }>(
    `select id::text as id, document as change from change
     where plan_id = $1 and id > $2::bigint order by change.id`,
    [planId, eventId],
  )
  return rows.map(({ id, change }) => ({ id, change }))
}
