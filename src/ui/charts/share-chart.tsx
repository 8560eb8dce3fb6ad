import { useId, useMemo, useState } from 'react'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'
import { ShareDrawing } from './share-drawing.tsx'
import { shareLayout, type ShareLayoutInput } from './share-layout.ts'
import { ShareReader } from './share-reader.tsx'
import { useChartSize } from './use-chart-size.ts'

/** In em of the chart's text. */
const HEIGHT = 36

interface ShareChartProps extends ShareLayoutInput {
  /** The target that stands out; null where none does. */
  readonly lit: string | null
  /** What the chart shows, in sentences for whoever does not see it. */
  readonly description: readonly string[]
}

/** All lines on the one scale, on a numeric time axis, as wide as there is room. */
export function ShareChart({ lines, axis, times, remark, lit, description }: ShareChartProps) {
  const { format, language } = useReading()
  const evidence = useEvidence()
  const texts = useTrajectoryWords()
  const { ref, measured } = useChartSize()
  const descriptionId = useId()
  const [read, setRead] = useState<string | null>(null)
  const layout = useMemo(() => {
    if (measured === null) return null
    const size = { ...measured, height: HEIGHT * measured.text.fontSize }
    return shareLayout({ lines, axis, times, remark }, size, language, { format, evidence, texts })
  }, [measured, lines, axis, times, remark, format, language, evidence, texts])
  return (
    <div ref={ref} className="relative text-xs">
      <span data-probe="" aria-hidden="true" className="invisible absolute">
        0123456789
      </span>
      <ul id={descriptionId} className="sr-only">
        {description.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {layout === null ? (
        <div style={{ height: `${String(HEIGHT)}em` }} />
      ) : (
        <ShareReader layout={layout} describedBy={descriptionId} onRead={setRead}>
          <ShareDrawing layout={layout} lit={lit ?? read} />
        </ShareReader>
      )}
    </div>
  )
}
