import { useMemo } from 'react'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'
import { ShareDrawing } from './share-drawing.tsx'
import { shareLayout, type ShareLayoutInput } from './share-layout.ts'
import { useChartSize } from './use-chart-size.ts'

interface StillShareChartProps extends ShareLayoutInput {
  /** The chart's name and what it shows, for whoever does not see it. */
  readonly label: string
  /** In pixels, for text of 12 pixels. */
  readonly width: number
  readonly height: number
}

const EM = 12

/** All lines on the one scale as a picture: nothing to point at, whole in its first frame. */
export function StillShareChart({ lines, axis, times, remark, label, width, height }: StillShareChartProps) {
  const { format, language } = useReading()
  const evidence = useEvidence()
  const texts = useTrajectoryWords()
  const { ref, measured } = useChartSize()
  // The drawing is scaled, and wide spacing with it.
  const spacing = measured === null ? 0 : measured.text.letterSpacing / measured.text.fontSize
  const layout = useMemo(() => {
    const size = { width, height, text: { fontSize: EM, letterSpacing: spacing * EM } }
    return shareLayout({ lines, axis, times, remark }, size, language, { format, evidence, texts })
  }, [lines, axis, times, remark, width, height, spacing, language, format, evidence, texts])
  const picture = useMemo(() => ({ label, isScaled: true }), [label])
  return (
    <div ref={ref} data-chart="" className="relative">
      <span data-probe="" aria-hidden="true" className="invisible absolute">
        0123456789
      </span>
      <ShareDrawing layout={layout} lit={null} picture={picture} />
    </div>
  )
}
