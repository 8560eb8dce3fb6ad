import type { TrajectoryModel } from '#src/ui/charts/trajectory-model.ts'
import { useChartReading } from '#src/ui/charts/chart-reading.ts'
import { Segmented } from '#src/ui/segmented.tsx'
import type { ChartChoice } from './use-chart-view.ts'

/** Chart or table, which lines, and which part: as far as there is something to choose. */
export function ChartControls({
  model,
  choice,
}: {
  readonly model: TrajectoryModel
  readonly choice: ChartChoice
}) {
  const { chart, evidence } = useChartReading()
  const { isTable, view, showAs, showFrame } = choice
  const lines = [
    ...(model.requiredPath === null ? [] : (['path'] as const)),
    ...(model.projection === null && model.band === null ? [] : (['projection'] as const)),
  ]
  return (
    <>
      <Segmented
        label={evidence.chartOrTable}
        choices={(['chart', 'table'] as const).map((value) => ({ value, text: evidence[value] }))}
        chosen={isTable ? 'table' : 'chart'}
        onChoose={showAs}
      />
      {isTable || model.approachDomain === null ? null : (
        <Segmented
          label={chart.frame}
          choices={(['whole', 'approach'] as const).map((value) => ({ value, text: chart.frames[value] }))}
          chosen={view.frame}
          onChoose={showFrame}
        />
      )}
      {isTable || lines.length === 0 ? null : (
        <div role="group" aria-label={chart.lines} className="flex flex-wrap gap-2">
          {lines.map((line) => (
            <button
              key={line}
              type="button"
              aria-pressed={!view.hidden[line]}
              className="min-h-9 rounded-lg border border-line px-3 text-sm font-medium text-muted aria-pressed:text-ink"
              onClick={() => {
                choice.toggle(line)
              }}
            >
              {chart[line]}
              <span aria-hidden="true" className="ml-1.5 inline-block w-3">
                {view.hidden[line] ? '' : '✓'}
              </span>
            </button>
          ))}
        </div>
      )}
    </>
  )
}
