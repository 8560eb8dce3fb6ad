import { lazy, Suspense, useMemo, useRef } from 'react'
import { Card } from '#src/ui/card.tsx'
import { needsCompression, type ShareAxis, type ShareScale } from '#src/ui/charts/share-axis.ts'
import { compressedParts } from '#src/ui/charts/share-frame.ts'
import { ShareKey } from '#src/ui/share-key.tsx'
import { pointsOf, type ShareModel } from '#src/ui/charts/share-model.ts'
import type { Span } from '#src/ui/charts/trajectory-domains.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { FaultBoundary } from '#src/ui/fault-boundary.tsx'
import { useReading } from '#src/ui/language.tsx'
import { QualityTag } from '#src/ui/quality-tag.tsx'
import { Segmented } from '#src/ui/segmented.tsx'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'
import type { Choice } from './choice.ts'
import { extremesOf } from './extremes.ts'
import { ShareTable } from './share-table.tsx'
import type { Shown } from './shown-lines.ts'
import { TrajectoriesTakeAway, type Taken } from './trajectories-take-away.tsx'
import { LISTED_AT_MOST } from './unplaced-targets.tsx'

const ShareChart = lazy(async () => ({
  default: (await import('#src/ui/charts/share-chart.tsx')).ShareChart,
}))

const VIEWS = ['chart', 'table'] as const
const SCALES = ['compressed', 'even'] as const satisfies readonly ShareScale[]

interface ScaledTargetsProps {
  readonly model: ShareModel
  readonly shown: Shown
  readonly axis: ShareAxis
  readonly times: Span
  readonly choice: Choice
  readonly onChoose: (changed: Partial<Choice>) => void
  readonly lit: string | null
  readonly taken: Taken
}

/** The chosen targets in one chart, or the same figures as a table. */
export function ScaledTargets(props: ScaledTargetsProps) {
  const { words } = useReading()
  const evidence = useEvidence()
  const texts = useTrajectoryWords()
  const { model, shown, choice, onChoose, taken } = props
  const holder = useRef<HTMLDivElement>(null)
  const isIllustrative = shown.lines.some(({ line }) =>
    pointsOf(line).some(({ observation }) => observation.quality === 'illustrative'),
  )
  return (
    <Card title={texts.chartTitle}>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Segmented
          label={evidence.chartOrTable}
          choices={VIEWS.map((value) => ({ value, text: evidence[value] }))}
          chosen={choice.view}
          onChoose={(view) => {
            onChoose({ view })
          }}
        />
        {choice.view === 'chart' && needsCompression(model.span) ? (
          <Segmented
            label={texts.scaleChoice}
            choices={SCALES.map((value) => ({ value, text: texts.scales[value] }))}
            chosen={choice.scale}
            onChoose={(scale) => {
              onChoose({ scale })
            }}
          />
        ) : null}
        {isIllustrative ? <QualityTag label={words.illustrativeMark} isWarning /> : null}
        <div className="max-sm:w-full sm:ml-auto">
          <TrajectoriesTakeAway
            {...taken}
            total={model.placed.length + model.unplaced.length}
            shown={[...shown.lines.map(({ line }) => line), ...model.unplaced.slice(0, LISTED_AT_MOST)]}
            isIllustrative={isIllustrative}
            chart={() => holder.current}
          />
        </div>
      </div>
      {shown.lines.length === 0 ? (
        <p className="mt-4 rounded-xl bg-sunken p-5">{texts.nothingShown}</p>
      ) : choice.view === 'table' ? (
        <ShareTable lines={shown.lines} />
      ) : (
        <div ref={holder}>
          <ChartView {...props} isIllustrative={isIllustrative} />
        </div>
      )}
    </Card>
  )
}

function ChartView({
  shown,
  axis,
  times,
  lit,
  isIllustrative,
}: ScaledTargetsProps & { readonly isIllustrative: boolean }) {
  const { format, words } = useReading()
  const texts = useTrajectoryWords()
  const parts = compressedParts(axis, format)
  const description = useMemo(
    () => shown.lines.map(({ line }) => texts.course(format, line, extremesOf(line))),
    [shown, texts, format],
  )
  return (
    <>
      <div className="mt-4">
        <FaultBoundary>
          <Suspense fallback={<div className="h-[30.9rem] sm:h-[29.7rem]" />}>
            <ShareChart
              lines={shown.lines}
              axis={axis}
              times={times}
              lit={lit}
              remark={isIllustrative ? words.illustrativeMark : null}
              description={description}
            />
          </Suspense>
        </FaultBoundary>
      </div>
      {parts.above === null && parts.below === null ? null : (
        <p className="mt-3 text-sm text-muted">{texts.compressed(parts)}</p>
      )}
      <div className="text-xs">
        <ShareKey lines={shown.lines} />
      </div>
    </>
  )
}
