import type { Source, Target } from '#src/core/model.ts'
import type { TrajectoryModel } from '#src/ui/charts/trajectory-model.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { ObservationTable } from '#src/ui/observation-table.tsx'

/** The chart's figures as a table, newest first within each series, from the same model. */
export function TrajectoryTable({
  model,
  target,
  sources,
}: {
  readonly model: TrajectoryModel
  readonly target: Target
  readonly sources: readonly Source[]
}) {
  const { text } = useReading()
  const evidence = useEvidence()
  const rows = model.lines.flatMap(({ series, role, segments, others }) =>
    [
      ...segments.flat().map((point) => ({ ...point, isJudged: role === 'primary' })),
      ...others.map((point) => ({ ...point, isJudged: false })),
    ]
      .toSorted((a, b) => b.time - a.time || Number(b.isJudged) - Number(a.isJudged))
      .map(({ observation, isJudged }) => ({
        observation,
        unit: series.unit,
        series: text(series.name),
        mark: isJudged ? null : evidence.notJudged,
      })),
  )
  return <ObservationTable caption={evidence.chartTitle(text(target.name))} rows={rows} sources={sources} />
}
