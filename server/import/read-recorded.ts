import type { Observation, Plan, Series, Source } from '#src/core/model.ts'
import type { Queryable } from '#server/database/database.ts'
import { OBSERVATION_COLUMNS, observationOf } from '#server/store/observation-rows.ts'
import type { PlanTarget } from '#tools/plans/plan-store.ts'
import type { RecordedEntry } from './compare-entries.ts'
import type { RecordedFigure } from './compare-figures.ts'
import { planEntry, seriesEntry, sourceEntry, targetEntry } from './entries.ts'

export interface Recorded {
  /** List by list and in order. */
  readonly entries: readonly RecordedEntry[]
  readonly figures: ReadonlyMap<string, readonly RecordedFigure[]>
}

interface Row<Document> {
  readonly position: number
  readonly document: Document
}

type SeriesOfTarget = PlanTarget['series'][number] & { readonly planId: string; readonly targetId: string }

async function readTargets(inside: Queryable): Promise<readonly Row<PlanTarget>[]> {
  const rows = await inside.query<Row<PlanTarget>>(
    'select position, document from target order by plan_id, position',
  )
  const listed = await inside.query<SeriesOfTarget>(
    `select plan_id as "planId", target_id as "targetId", role, series_id as "seriesId"
     from target_series order by plan_id, target_id, position`,
  )
  const keyOf = (planId: string, targetId: string): string => `${planId}/${targetId}`
  const series = new Map<string, PlanTarget['series'][number][]>()
  for (const { planId, targetId, role, seriesId } of listed) {
    const key = keyOf(planId, targetId)
    const ofTarget = series.get(key) ?? []
    ofTarget.push({ role, seriesId })
    series.set(key, ofTarget)
  }
  return rows.map(({ position, document }) => ({
    position,
    document: { ...document, series: series.get(keyOf(document.planId, document.id)) ?? [] },
  }))
}

async function readFigures(inside: Queryable): Promise<ReadonlyMap<string, readonly RecordedFigure[]>> {
  const rows = await inside.query<Observation & { readonly seriesId: string; readonly rowMoment: number }>(
    `select series_id as "seriesId", (extract(epoch from row_moment) * 1000)::double precision as "rowMoment",
     ${OBSERVATION_COLUMNS} from observation`,
  )
  const figures = new Map<string, RecordedFigure[]>()
  for (const row of rows) {
    const ofSeries = figures.get(row.seriesId) ?? []
    ofSeries.push({ observation: observationOf(row), rowMoment: row.rowMoment })
    figures.set(row.seriesId, ofSeries)
  }
  return figures
}

/** Everything on record. */
export async function readRecorded(inside: Queryable): Promise<Recorded> {
  const inOrder = async <Document>(table: 'source' | 'plan' | 'series'): Promise<readonly Row<Document>[]> =>
    inside.query<Row<Document>>(`select position, document from ${table} order by position`)
  const sources = await inOrder<Source>('source')
  const plans = await inOrder<Plan>('plan')
  const series = await inOrder<Series>('series')
  const targets = await readTargets(inside)
  return {
    entries: [
      ...sources.map(({ position, document }) => ({ position, entry: sourceEntry(document) })),
      ...plans.map(({ position, document }) => ({ position, entry: planEntry(document) })),
      ...series.map(({ position, document }) => ({ position, entry: seriesEntry(document) })),
      ...targets.map(({ position, document }) => ({ position, entry: targetEntry(document) })),
    ],
    figures: await readFigures(inside),
  }
}
