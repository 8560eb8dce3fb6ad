import { useMemo } from 'react'
import type { Source } from '#src/core/model.ts'
import { useChartReading, type ChartReading } from '#src/ui/charts/chart-reading.ts'
import { requiredOn, targetAt, type TrajectoryModel } from '#src/ui/charts/trajectory-model.ts'
import { ObservationTable } from '#src/ui/observation-table.tsx'
import { TermsTable } from './terms-table.tsx'

interface TrajectoryTableProps {
  readonly model: TrajectoryModel
  readonly title: string
  readonly sources: readonly Source[]
}

/** Every figure of the chart and every period without one, newest first within each series. */
function figureRows(model: TrajectoryModel, { text, evidence }: ChartReading) {
  return model.lines.flatMap(({ series, role, segments, others, missing }) =>
    [
      ...segments.flat().map((point) => ({ ...point, mark: role === 'primary' ? null : evidence.notJudged })),
      ...others.map((point) => ({ ...point, mark: evidence.notJudged })),
      ...missing.map((point) => ({ ...point, mark: null })),
    ]
      .toSorted((a, b) => b.time - a.time || Number(a.mark !== null) - Number(b.mark !== null))
      .map(({ observation, mark, time }) => ({
        time,
        observation,
        unit: series.unit,
        series: text(series.name),
        mark,
      })),
  )
}

/** All that the chart shows, from the same model: the figures, and what they are set against. */
export function TrajectoryTable({ model, title, sources }: TrajectoryTableProps) {
  const reading = useChartReading()
  const { chart, format, words } = reading
  const rows = useMemo(() => figureRows(model, reading), [model, reading])
  const valueAtRow = (index: number, valueAt: (time: number) => number | null): number | null => {
    const row = rows[index]
    return row === undefined ? null : valueAt(row.time)
  }
  const textOf = (value: number | null): string => (value === null ? '–' : format.value(value, model.unit))
  const required = {
    title: chart.columns.required,
    cellAt: (index: number) => textOf(valueAtRow(index, (time) => requiredOn(model, time))),
  }
  const targetThen = {
    title: chart.columns.targetThen,
    cellAt: (index: number) => {
      const value = valueAtRow(index, (time) => targetAt(model, time))
      return value === null ? '–' : words.story.targetValue(format, model.target, value)
    },
  }
  return (
    <>
      <ObservationTable
        caption={title}
        rows={rows}
        sources={sources}
        compared={model.requiredPath === null ? [targetThen] : [required, targetThen]}
      />
      <TermsTable model={model} />
    </>
  )
}
