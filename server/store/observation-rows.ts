import type { Observation } from '#src/core/model.ts'

/** The columns of an observation under the names of the contract. */
export const OBSERVATION_COLUMNS = `
  id, as_of as "asOf", value, missing_reason as "missingReason", qualifier, quality, is_break as "break",
  source_id as "sourceId", to_char(published_on, 'YYYY-MM-DD') as "publishedOn", recorded_at as "recordedAt",
  note`

/** In the order of the contract. */
export const OBSERVATION_ORDER = 'last_day, recorded_moment, id'

/** A record with nothing beside it, and its names in the order of the plan files. */
export function observationOf(row: Observation): Observation {
  return {
    id: row.id,
    asOf: row.asOf,
    value: row.value,
    missingReason: row.missingReason,
    qualifier: row.qualifier,
    quality: row.quality,
    break: row.break,
    sourceId: row.sourceId,
    publishedOn: row.publishedOn,
    recordedAt: row.recordedAt,
    note: row.note,
  }
}
