import { useMemo } from 'react'
import { evidenceFigures, type TargetEvidence } from '#src/core/target-evidence.ts'
import { useChartReading } from '#src/ui/charts/chart-reading.ts'
import { trajectoryModel } from '#src/ui/charts/trajectory-model.ts'
import { presentFor } from '#src/words/present-for.ts'
import { ChartRoom } from './chart-room.tsx'
import { fitted } from './fitted.ts'
import { hasIllustrative } from './has-illustrative.ts'
import { RelatedFigures } from './related-figures.tsx'
import { SlideFigure } from './slide-figure.tsx'
import { SlideFrame } from './slide-frame.tsx'
import type { SlideProps } from './slide-props.ts'
import { SlideSource } from './slide-source.tsx'
import { countSources, tellingSources } from './telling-sources.ts'
import { SlideStatus } from './slide-status.tsx'
import { StillChart } from './still-charts.ts'

interface TargetSlideProps extends SlideProps {
  readonly evidence: TargetEvidence
  /** Among the targets of the plan, from 1. */
  readonly place: number
}

/** One target: its message, its value large, and what measures it over time. */
export function TargetSlide({ evidence: judged, place, ...props }: TargetSlideProps) {
  const { language, format, text, evidence } = useChartReading()
  const words = presentFor(language)
  const { target, assessment } = judged
  const { plan, evidence: all } = props.deck
  const { latest } = assessment
  return (
    <SlideFrame
      {...props}
      kicker={words.kicker(text(plan.name), format.number(place), format.number(all.length))}
      heading={words.headline(format, target, assessment)}
      mark={<SlideStatus assessment={assessment} />}
      source={<SlideSource source={tellingSources(judged)[0]} others={countSources(judged) - 1} />}
      isIllustrative={hasIllustrative([judged])}
    >
      <div className="slide-columns">
        <div className="flex min-w-0 flex-col justify-end gap-[0.9em] pb-[1.2em]">
          <SlideFigure assessment={assessment} />
          <p className="text-pretty" style={fitted(1.25)}>
            {words.valueLine(format, target, assessment)}
          </p>
          {latest === null ? null : (
            <p className="text-pretty text-muted">{evidence.reason(format, assessment)}</p>
          )}
        </div>
        {latest === null ? (
          <div className="flex min-w-0 flex-col justify-end gap-[1.6em] pb-[1.2em]">
            <p className="text-pretty" style={fitted(1.5)}>
              {evidence.reason(format, assessment)}
            </p>
            <RelatedFigures evidence={judged} />
          </div>
        ) : (
          <TargetChart judged={judged} />
        )}
      </div>
    </SlideFrame>
  )
}

function TargetChart({ judged }: { readonly judged: TargetEvidence }) {
  const { target, assessment, sources, series } = judged
  const { format, text, words, evidence, chart } = useChartReading()
  const model = useMemo(() => {
    const inputs = series
      .filter(({ role }) => role !== 'related')
      .map((one) => ({ ...one, figures: evidenceFigures(judged, one) }))
    const shown = inputs.filter(({ figures }) => figures.length > 0)
    // A slide has no room for the remarks that the numbers in a chart stand for.
    return { ...trajectoryModel({ assessment, target, sources, inputs: shown }), notes: [] }
  }, [judged, target, assessment, sources, series])
  const message = chart.message(
    words.story.statusName(assessment.status, assessment.reason),
    evidence.sentence(format, target, assessment),
    evidence.requirement(format, assessment),
  )
  return (
    <ChartRoom>
      {(size) => (
        <StillChart
          model={model}
          title={evidence.chartTitle(text(target.name))}
          message={message}
          {...size}
        />
      )}
    </ChartRoom>
  )
}
