import { useMemo } from 'react'
import { scaleStory } from '#src/ui/charts/scale-story.ts'
import { shareAxis } from '#src/ui/charts/share-axis.ts'
import { ShareKey } from '#src/ui/share-key.tsx'
import { pointsOf, shareLine, shareModel } from '#src/ui/charts/share-model.ts'
import { useReading } from '#src/ui/language.tsx'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'
import { ChartRoom } from './chart-room.tsx'
import { fitted } from './fitted.ts'
import { SlideFrame } from './slide-frame.tsx'
import type { SlideProps } from './slide-props.ts'
import { StillShareChart } from './still-charts.ts'

/** As many lines as can be told apart. */
const LINES_AT_MOST = 12

/** All targets of the plan on the one scale. */
export function TrajectoriesSlide(props: SlideProps) {
  const { format, text, words } = useReading()
  const texts = useTrajectoryWords()
  const { plan, evidence } = props.deck
  const drawn = useMemo(() => {
    const model = shareModel(evidence)
    const lines = model.placed
      .slice(0, LINES_AT_MOST)
      .map((placed, style) => ({ line: shareLine(placed), style }))
    return { model, lines, axis: shareAxis(model.span, 'compressed') }
  }, [evidence])
  const { model, lines, axis } = drawn
  const isIllustrative = lines.some(({ line }) =>
    pointsOf(line).some(({ observation }) => observation.quality === 'illustrative'),
  )
  const message = texts.message(format, scaleStory(model))
  return (
    <SlideFrame
      {...props}
      kicker={text(plan.name)}
      heading={texts.chartTitle}
      headingSize={2.6}
      isIllustrative={isIllustrative}
    >
      <p className="mb-[1em] text-pretty text-muted" style={fitted(1.1)}>
        {message}
      </p>
      {lines.length === 0 ? null : (
        <ChartRoom>
          {(size) => (
            <>
              <StillShareChart
                lines={lines}
                axis={axis}
                times={model.times}
                remark={isIllustrative ? words.illustrativeMark : null}
                label={`${texts.chartTitle}. ${message}`}
                {...size}
              />
              <ShareKey lines={lines} />
            </>
          )}
        </ChartRoom>
      )}
    </SlideFrame>
  )
}
