import type { Assessment } from '#src/core/assessment.ts'
import type { Source, Target } from '#src/core/model.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { ObservationTable } from '#src/ui/observation-table.tsx'
import { EmbedChart } from './embed-chart.tsx'

interface EmbedFiguresProps {
  readonly target: Target
  readonly assessment: Assessment
  readonly sources: readonly Source[]
  readonly isTable: boolean
  readonly width: number | null
}

/** The judged figures as a chart or as a table; nothing where there are none, which the sentence has said. */
export function EmbedFigures({ target, assessment, sources, isTable, width }: EmbedFiguresProps) {
  const { text } = useReading()
  const evidence = useEvidence()
  const caption = evidence.chartTitle(text(target.name))
  if (assessment.figures.length === 0) return null
  return isTable ? (
    <ObservationTable
      caption={caption}
      sources={sources}
      rows={assessment.figures.toReversed().flatMap(({ observation, others }) =>
        [observation, ...others].map((each) => ({
          observation: each,
          unit: target.unit,
          series: null,
          mark: each.id === observation.id ? null : evidence.notJudged,
        })),
      )}
    />
  ) : width === null ? null : (
    <EmbedChart target={target} assessment={assessment} sources={sources} width={width} />
  )
}
