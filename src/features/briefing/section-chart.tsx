import { lazy, useMemo } from 'react'
import { useChartReading } from '#src/ui/charts/chart-reading.ts'
import { trajectoryModel } from '#src/ui/charts/trajectory-model.ts'
import { FaultBoundary } from '#src/ui/fault-boundary.tsx'
import { punctuationFor } from '#src/words/punctuation.ts'
import type { BriefedTarget } from './briefed-target.ts'
import { SourceNumber } from './source-numbers.tsx'

// The page waits for it, so that nothing is printed without its chart.
const StillChart = lazy(async () => ({
  default: (await import('#src/ui/charts/still-chart.tsx')).StillChart,
}))

/** The width of the page's text, in pixels before paper scales it. */
const WIDTH = 830
const HEIGHT = 190

/** What measures the target over time, with the dated remarks that it numbers; nothing where nothing does, which the sentence has said. */
export function SectionChart({ briefed }: { readonly briefed: BriefedTarget }) {
  const { format, language, text, words, evidence, chart } = useChartReading()
  const { target, assessment, measured, sources } = briefed
  const model = useMemo(
    () => trajectoryModel({ assessment, target, sources, inputs: measured }),
    [assessment, target, sources, measured],
  )
  const title = evidence.chartTitle(text(target.name))
  if (measured.length === 0) return null
  return (
    <div role="region" aria-label={title} tabIndex={0} className="mt-5 overflow-x-auto print:mt-3">
      <div className="min-w-[40rem] print:min-w-0">
        <FaultBoundary fallback={<p className="text-sm text-muted">{words.faultTitle}</p>}>
          <StillChart
            model={model}
            title={title}
            message={chart.message(
              words.story.statusName(assessment.status, assessment.reason),
              evidence.sentence(format, target, assessment),
              evidence.requirement(format, assessment),
            )}
            width={WIDTH}
            height={HEIGHT}
          />
        </FaultBoundary>
        <ol className="mt-1.5 grid gap-x-8 gap-y-1 text-sm sm:grid-cols-2">
          {model.notes.map(({ number, annotation }) => (
            <li key={number} className="flex gap-2">
              <span className="shrink-0 font-semibold">{format.number(number)}</span>
              <span>
                {`${format.date(annotation.on)}${punctuationFor(language).colon}${text(annotation.text)} `}
                {annotation.sourceIds.map((id) => (
                  <SourceNumber key={id} sources={sources} sourceId={id} />
                ))}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
