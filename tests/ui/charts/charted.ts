import { assess } from '#src/core/assess.ts'
import type { Assessment } from '#src/core/assessment.ts'
import { createFormatter } from '#src/core/format.ts'
import type { IsoDate, Language, Observation, Source, Target } from '#src/core/model.ts'
import { seriesFigures } from '#src/core/series-figures.ts'
import { en } from '#src/words/en.ts'
import { zhCn } from '#src/words/zh-cn.ts'
import { chartWordsFor } from '#src/words/chart-for.ts'
import { evidenceFor } from '#src/words/evidence-for.ts'
import type { ChartReading } from '#src/ui/charts/chart-reading.ts'
import { trajectoryModel, type TrajectoryModel } from '#src/ui/charts/trajectory-model.ts'
import { inRole, seriesWith, targetWith } from '#tests/core/build.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'

/** What a chart speaks with, without a page around it. */
export function chartReading(language: Language): ChartReading {
  return {
    language,
    format: createFormatter(language),
    words: language === 'en' ? en : zhCn,
    text: (localized) => localized[language],
    evidence: evidenceFor(language),
    chart: chartWordsFor(language),
  }
}

interface Charted {
  readonly target: Target
  readonly observations: Readonly<Record<string, readonly Observation[]>>
  readonly sources?: readonly Source[]
  readonly asOf?: IsoDate
  readonly publishedBy?: IsoDate
}

/** The chart of a target, and what was concluded of it. */
export function charted({ target, observations, sources = [], asOf = '2026-11-23', publishedBy }: Charted): {
  readonly model: TrajectoryModel
  readonly assessment: Assessment
} {
  const of = (id: string): readonly Observation[] => observations[id] ?? []
  const primary = target.series.find(({ role }) => role === 'primary')
  const known = primary === undefined ? [] : of(primary.series.id)
  const assessment = assess({ target, observations: known, sources, asOf, publishedBy })
  const inputs = target.series
    .filter(({ role }) => role !== 'related')
    .map(({ series, role }) => ({
      series,
      role,
      observations: of(series.id),
      figures:
        role === 'primary'
          ? assessment.figures
          : seriesFigures({
              target,
              seriesId: series.id,
              observations: of(series.id),
              sources,
              asOf,
              publishedBy,
            }),
    }))
  return { model: trajectoryModel({ assessment, target, sources, inputs }), assessment }
}

/** The chart of one series, judged as it stands. */
export function chartOf(
  observations: readonly Observation[],
  changes: Partial<Target> = {},
  options: Partial<Charted> = {},
): TrajectoryModel {
  return charted({ target: targetWith(changes), observations: { main: observations }, ...options }).model
}

/** A target of a store with its series, as the API would give it. */
export function storedTarget(store: PlanStore, planId: string, id: string): Target {
  const found = store.targets.find((target) => target.planId === planId && target.id === id)
  if (found === undefined) throw new Error(`There is no target ${id} in ${planId}.`)
  return {
    ...found,
    series: found.series.map(({ role, seriesId }) =>
      inRole(role, [], store.series.find((series) => series.id === seriesId) ?? seriesWith({ id: seriesId })),
    ),
  }
}
