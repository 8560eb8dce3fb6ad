import type { IsoDate, Observation } from '#src/core/model.ts'
import type { ObservationsAsked } from '#contract/answers/answer-source.ts'
import { cursorAfter, LARGEST_PAGE, observationsScope, type Page } from '#contract/answers/page-of.ts'
import type { Queryable } from '#server/database/database.ts'
import { idOfCursor } from './cursor.ts'
import { OBSERVATION_COLUMNS, OBSERVATION_ORDER, observationOf } from './observation-rows.ts'

const WITHIN = `series_id = $1
  and ($2::date is null or last_day >= $2::date)
  and ($3::date is null or last_day <= $3::date)
  and ($4::date is null or published_on <= $4::date)`

/** PostgreSQL has no year 0, and nothing is on record before the year 1000. */
function dayOrNull(day: IsoDate | undefined): IsoDate | null {
  if (day === undefined) return null
  return day.startsWith('0000') ? '0001-01-01' : day
}

/** One page of a series, from after the record that the cursor names; null where it names none of them. */
export async function readObservations(
  database: Queryable,
  seriesId: string,
  { from, to, publishedBy, cursor, limit = LARGEST_PAGE }: ObservationsAsked,
): Promise<Page<Observation> | null> {
  const scope = observationsScope(seriesId)
  const within = [seriesId, ...[from, to, publishedBy].map(dayOrNull)]
  const before = idOfCursor(cursor, scope)
  if (cursor !== undefined) {
    const known = await database.query(`select 1 from observation where ${WITHIN} and id = $5`, [
      ...within,
      before,
    ])
    if (known.length === 0) return null
  }

  const rows = await database.query<Observation>(
    `select ${OBSERVATION_COLUMNS} from observation
     where ${WITHIN} and ($5::text is null or (${OBSERVATION_ORDER}) >
       (select ${OBSERVATION_ORDER} from observation where series_id = $1 and id = $5::text))
     order by ${OBSERVATION_ORDER} limit $6`,
    [...within, before, limit + 1],
  )
  const items = rows.slice(0, limit).map(observationOf)
  const last = items.at(-1)
  const isLastPage = rows.length <= limit || last === undefined
  return { items, nextCursor: isLastPage ? null : cursorAfter(last.id, scope) }
}

/** Every record of these series, in the order of the contract. */
export async function readWholeSeries(
  database: Queryable,
  seriesIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Observation[]>> {
  const rows = await database.query<Observation & { readonly seriesId: string }>(
    `select series_id as "seriesId", ${OBSERVATION_COLUMNS} from observation
     where series_id = any($1::text[]) order by series_id, ${OBSERVATION_ORDER}`,
    [seriesIds],
  )
  const bySeries = new Map<string, Observation[]>(seriesIds.map((id) => [id, []]))
  for (const row of rows) bySeries.get(row.seriesId)?.push(observationOf(row))
  return bySeries
}
