import { lastDayOf } from '#src/core/calendar.ts'
import type { Queryable } from '#server/database/database.ts'
import type { WrittenEntry } from './compare-entries.ts'
import type { PlansCompared, SeriesFigure } from './compare-plans.ts'
import type { Entry } from './entries.ts'

/** The channel on which every process hears of changes. */
export const CHANGES_CHANNEL = 'policy_target_changes'

const BATCH = 1000

/** Sends rows as one json text a statement, of which `json_to_recordset` makes rows again. */
async function send(inside: Queryable, sql: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await inside.query(sql, [JSON.stringify(rows.slice(start, start + BATCH))])
  }
}

async function keepEarlier(inside: Queryable, entries: readonly WrittenEntry[]): Promise<void> {
  const rows = entries.flatMap(({ replaced }) =>
    replaced === null
      ? []
      : [
          {
            kind: replaced.kind,
            plan_id: replaced.kind === 'target' ? replaced.document.planId : null,
            name: replaced.document.id,
            document: replaced.document,
          },
        ],
  )
  await send(
    inside,
    `insert into earlier_document (kind, plan_id, name, document) select kind, plan_id, name, document
     from json_to_recordset($1::json) as given(kind text, plan_id text, name text, document json)`,
    rows,
  )
}

async function writeDocuments(
  inside: Queryable,
  table: Exclude<Entry['kind'], 'target'>,
  entries: readonly WrittenEntry[],
): Promise<void> {
  await send(
    inside,
    `insert into ${table} (id, position, document) select id, position, document
     from json_to_recordset($1::json) as given(id text, position integer, document json)
     on conflict (id) do update set position = excluded.position, document = excluded.document`,
    entries
      .filter(({ entry }) => entry.kind === table)
      .map(({ entry, position }) => ({ id: entry.document.id, position, document: entry.document })),
  )
}

async function writeTargets(inside: Queryable, entries: readonly WrittenEntry[]): Promise<void> {
  const targets = entries.flatMap(({ entry, position }) =>
    entry.kind === 'target' ? [{ position, target: entry.document }] : [],
  )
  await send(
    inside,
    `insert into target (plan_id, id, position, document) select plan_id, id, position, document
     from json_to_recordset($1::json) as given(plan_id text, id text, position integer, document json)
     on conflict (plan_id, id) do update set position = excluded.position, document = excluded.document`,
    targets.map(({ position, target }) => ({
      plan_id: target.planId,
      id: target.id,
      position,
      document: { ...target, series: [] },
    })),
  )
  await send(
    inside,
    `delete from target_series using json_to_recordset($1::json) as given(plan_id text, id text)
     where target_series.plan_id = given.plan_id and target_series.target_id = given.id`,
    targets.map(({ target }) => ({ plan_id: target.planId, id: target.id })),
  )
  await send(
    inside,
    `insert into target_series (plan_id, target_id, series_id, position, role)
     select plan_id, target_id, series_id, position, role from json_to_recordset($1::json)
     as given(plan_id text, target_id text, series_id text, position integer, role text)`,
    targets.flatMap(({ target }) =>
      target.series.map(({ role, seriesId }, position) => ({
        plan_id: target.planId,
        target_id: target.id,
        series_id: seriesId,
        position,
        role,
      })),
    ),
  )
}

async function writeFigures(inside: Queryable, figures: readonly SeriesFigure[]): Promise<void> {
  await send(
    inside,
    `insert into observation (series_id, id, as_of, last_day, value, missing_reason, qualifier, quality,
       is_break, source_id, published_on, recorded_at, recorded_moment, row_moment, note)
     select series_id, id, as_of, last_day, value, missing_reason, qualifier, quality,
       is_break, source_id, published_on, recorded_at, recorded_moment, row_moment, note
     from json_to_recordset($1::json) as given(series_id text, id text, as_of text, last_day date,
       value double precision, missing_reason json, qualifier text, quality text, is_break boolean,
       source_id text, published_on date, recorded_at text, recorded_moment timestamptz,
       row_moment timestamptz, note json)`,
    figures.map(({ seriesId, observation, rowMoment }) => ({
      series_id: seriesId,
      id: observation.id,
      as_of: observation.asOf,
      last_day: lastDayOf(observation.asOf),
      value: observation.value,
      missing_reason: observation.missingReason,
      qualifier: observation.qualifier,
      quality: observation.quality,
      is_break: observation.break,
      source_id: observation.sourceId,
      published_on: observation.publishedOn,
      recorded_at: observation.recordedAt,
      recorded_moment: new Date(observation.recordedAt).toISOString(),
      row_moment: new Date(rowMoment).toISOString(),
      note: observation.note,
    })),
  )
}

/** Writes what an import found, and lets every process know once it is committed. Nothing where nothing changed. */
export async function writeCompared(
  inside: Queryable,
  { entries, figures, events }: PlansCompared,
): Promise<void> {
  if (entries.length === 0 && figures.length === 0) return
  await keepEarlier(inside, entries)
  await writeDocuments(inside, 'source', entries)
  await writeDocuments(inside, 'plan', entries)
  await writeDocuments(inside, 'series', entries)
  await writeTargets(inside, entries)
  await writeFigures(inside, figures)
  await send(
    inside,
    `insert into change (plan_id, document) select plan_id, document
     from rows from (json_to_recordset($1::json) as (plan_id text, document json))
     with ordinality as given(plan_id, document, place) order by place`,
    events.map((event) => ({ plan_id: event.planId, document: event })),
  )
  await inside.query('update data_version set version = version + 1')
  await inside.query(`select pg_notify('${CHANGES_CHANNEL}', '')`)
}
