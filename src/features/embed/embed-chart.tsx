import { lazy, useMemo } from 'react'
import type { Assessment } from '#src/core/assessment.ts'
import type { Source, Target } from '#src/core/model.ts'
import { useChartReading } from '#src/ui/charts/chart-reading.ts'
import { trajectoryModel } from '#src/ui/charts/trajectory-model.ts'
import { LatePart } from '#src/ui/late-part.tsx'

const StillChart = lazy(async () => ({
  default: (await import('#src/ui/charts/still-chart.tsx')).StillChart,
}))

const HEIGHT = 210

interface EmbedChartProps {
  readonly target: Target
  readonly assessment: Assessment
  readonly sources: readonly Source[]
  /** In pixels. */
  readonly width: number
}

/** The judged series alone, small. */
export function EmbedChart({ target, assessment, sources, width }: EmbedChartProps) {
  const { format, text, words, evidence, chart } = useChartReading()
  const model = useMemo(() => {
    const inputs = target.series
      .filter(({ role }) => role === 'primary')
      .map(({ series, role, history }) => ({
        series,
        role,
        figures: assessment.figures,
        observations: history,
      }))
    // There is no room for what a numbered note says.
    return { ...trajectoryModel({ assessment, target, sources, inputs }), notes: [] }
  }, [assessment, target, sources])
  return (
    <div className="mt-3" style={{ minHeight: HEIGHT }}>
      <LatePart>
        <StillChart
          model={model}
          title={evidence.chartTitle(text(target.name))}
          message={chart.message(
            words.story.statusName(assessment.status, assessment.reason),
            evidence.sentence(format, target, assessment),
            evidence.requirement(format, assessment),
          )}
          width={width}
          height={HEIGHT}
        />
      </LatePart>
    </div>
  )
}
