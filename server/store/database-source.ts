import type { Plan, Source } from '#src/core/model.ts'
import type { AnswerSource } from '#contract/answers/answer-source.ts'
import type { Database, Queryable } from '#server/database/database.ts'
import { readObservations } from './read-observations.ts'
import { readTarget, readTargets } from './read-targets.ts'

interface PlanRow {
  readonly document: Plan
  readonly targetCount: number
}

const PLANS = `select document,
  (select count(*)::int from target where plan_id = plan.id) as "targetCount" from plan`

/** A target that left its folder is kept, so that it is here that targets are counted. */
function planOf({ document, targetCount }: PlanRow): Plan {
  return { ...document, targetCount }
}

/** A version that is never met twice, not even on another database. */
export async function readVersion(database: Queryable): Promise<string> {
  const [row] = await database.query<{ version: string }>(
    `select left(database_id::text, 8) || '.' || version as version from data_version`,
  )
  if (row === undefined) throw new Error('The database holds no data version. Restore it from a backup.')
  return row.version
}

type Reads = Omit<AnswerSource, 'snapshot'>

function readsOf(database: Queryable): Reads {
  return {
    version: async () => readVersion(database),
    plans: async () => (await database.query<PlanRow>(`${PLANS} order by position`)).map(planOf),
    plan: async (planId) => {
      const [row] = await database.query<PlanRow>(`${PLANS} where id = $1`, [planId])
      return row === undefined ? null : planOf(row)
    },
    targets: async (planId, paging) => readTargets(database, planId, paging),
    target: async (planId, targetId) => readTarget(database, planId, targetId),
    hasSeries: async (seriesId) =>
      (await database.query('select 1 from series where id = $1', [seriesId])).length > 0,
    observations: async (seriesId, asked) => readObservations(database, seriesId, asked),
    observedSourceIds: async (seriesIds) => {
      const rows = await database.query<{ id: string }>(
        'select distinct source_id as id from observation where series_id = any($1::text[])',
        [seriesIds],
      )
      return rows.map(({ id }) => id)
    },
    sources: async (ids) => {
      const rows = await database.query<{ document: Source }>(
        'select document from source where id = any($1::text[]) order by position',
        [[...new Set(ids)]],
      )
      return rows.map(({ document }) => document)
    },
  }
}

function momentOf(database: Queryable): AnswerSource {
  const moment: AnswerSource = { ...readsOf(database), snapshot: async (read) => read(moment) }
  return moment
}

/** A database as a source of answers. */
export function databaseSource(database: Database): AnswerSource {
  return {
    ...readsOf(database),
    snapshot: async (read) => database.snapshot(async (inside) => read(momentOf(inside))),
  }
}
