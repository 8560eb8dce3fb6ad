import type { Series, SeriesRole, Target } from '#src/core/model.ts'
import { cursorAfter, LARGEST_PAGE, targetsScope, type Page, type Paging } from '#contract/answers/page-of.ts'
import { shortHistory } from '#contract/answers/short-history.ts'
import type { Queryable } from '#server/database/database.ts'
import type { PlanTarget } from '#tools/plans/plan-store.ts'
import { idOfCursor } from './cursor.ts'
import { readWholeSeries } from './read-observations.ts'

interface TargetRow {
  readonly id: string
  readonly document: PlanTarget
}

interface SeriesRow {
  readonly targetId: string
  readonly role: SeriesRole
  readonly series: Series
}

/** Gives the targets of a plan their series, each with as much of its figures as a target is judged by. */
async function withSeries(
  database: Queryable,
  planId: string,
  targets: readonly TargetRow[],
): Promise<readonly Target[]> {
  const rows = await database.query<SeriesRow>(
    `select target_id as "targetId", role, series.document as series
     from target_series join series on series.id = series_id
     where plan_id = $1 and target_id = any($2::text[]) order by target_id, target_series.position`,
    [planId, targets.map(({ id }) => id)],
  )
  const observations = await readWholeSeries(database, [...new Set(rows.map(({ series }) => series.id))])
  const seriesOf = new Map<string, SeriesRow[]>(targets.map(({ id }) => [id, []]))
  for (const row of rows) seriesOf.get(row.targetId)?.push(row)
  return targets.map(({ id, document }) => ({
    ...document,
    series: (seriesOf.get(id) ?? []).map(({ role, series }) => ({
      role,
      series,
      ...shortHistory(observations.get(series.id) ?? [], document),
    })),
  }))
}

/** One page of a plan's targets, from after the one that the cursor names; null where it names none. */
export async function readTargets(
  database: Queryable,
  planId: string,
  { cursor, limit = LARGEST_PAGE }: Paging,
): Promise<Page<Target> | null> {
  const scope = targetsScope(planId)
  const before = idOfCursor(cursor, scope)
  const [reached] =
    before === null
      ? []
      : await database.query<{ position: number }>(
          'select position from target where plan_id = $1 and id = $2',
          [planId, before],
        )
  if (cursor !== undefined && reached === undefined) return null

  const rows = await database.query<TargetRow>(
    `select id, document from target where plan_id = $1 and position > $2 order by position limit $3`,
    [planId, reached?.position ?? -1, limit + 1],
  )
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const isLastPage = rows.length <= limit || last === undefined
  return {
    items: await withSeries(database, planId, page),
    nextCursor: isLastPage ? null : cursorAfter(last.id, scope),
  }
}

export async function readTarget(
  database: Queryable,
  planId: string,
  targetId: string,
): Promise<Target | null> {
  const rows = await database.query<TargetRow>(
    'select id, document from target where plan_id = $1 and id = $2',
    [planId, targetId],
  )
  const [target] = await withSeries(database, planId, rows)
  return target ?? null
}
