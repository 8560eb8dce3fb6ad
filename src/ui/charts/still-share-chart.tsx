import { useMemo } from 'react'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'
import { pathOf } from './mark-layer.tsx'
import { shareLayout, type ShareLayoutInput } from './share-layout.ts'
import { pathsShown, strokeOf } from './share-marks.ts'
import { AxisBreaks, CaptionText, Ground, ShareLabel, ShareMarkShape } from './share-pieces.tsx'
import { lineStyle } from './share-styles.ts'
import { useChartSize } from './use-chart-size.ts'

interface StillShareChartProps extends ShareLayoutInput {
  /** The chart's name and what it shows, for whoever does not see it. */
  readonly label: string
  /** In pixels, for text of 12 pixels. */
  readonly width: number
  readonly height: number
}

const EM = 12

/** All lines on the one scale as a picture: nothing to point at, whole in its first frame, without the chart library. */
export function StillShareChart({ lines, axis, times, remark, label, width, height }: StillShareChartProps) {
  const { format, language } = useReading()
  const evidence = useEvidence()
  const texts = useTrajectoryWords()
  const { ref, measured } = useChartSize()
  // The drawing is scaled, and wide spacing with it.
  const spacing = measured === null ? 0 : measured.text.letterSpacing / measured.text.fontSize
  const { frame, marks, paths, labels } = useMemo(() => {
    const size = { width, height, text: { fontSize: EM, letterSpacing: spacing * EM } }
    return shareLayout({ lines, axis, times, remark }, size, language, { format, evidence, texts })
  }, [lines, axis, times, remark, width, height, spacing, language, format, evidence, texts])
  return (
    <div ref={ref} data-chart="" className="relative">
      <span data-probe="" aria-hidden="true" className="invisible absolute">
        0123456789
      </span>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        width="100%"
        fontSize={EM}
        className="block"
      >
        <Ground frame={frame} />
        <g fill="none">
          {pathsShown(paths, null).map(({ targets, points }) => (
            <path
              key={targets.join()}
              d={pathOf(strokeOf(points, frame))}
              stroke="var(--ink-muted)"
              strokeWidth="1.5"
              strokeDasharray="1.5 4"
              strokeLinecap="round"
            />
          ))}
          {lines.flatMap(({ line: { target, segments }, style }) =>
            segments.map((segment) => (
              <path
                key={`${target.id} ${String(segment[0]?.time)}`}
                d={pathOf(strokeOf(segment, frame))}
                stroke={lineStyle(style).stroke}
                strokeWidth="2"
                strokeDasharray={lineStyle(style).dash}
              />
            )),
          )}
        </g>
        <AxisBreaks frame={frame} />
        {marks.map((mark) => (
          <ShareMarkShape key={mark.id} mark={mark} opacity={1} em={EM} />
        ))}
        <CaptionText caption={frame.title} fill="var(--ink-muted)" em={EM} />
        {frame.deadlines.map(({ time, caption }) =>
          caption === null ? null : <CaptionText key={time} caption={caption} fill="var(--ink)" em={EM} />,
        )}
        {lines.map(({ line: { target }, style }) => {
          const place = labels.get(target.id)
          return place === undefined ? null : (
            <ShareLabel key={target.id} place={place} fill={lineStyle(style).stroke} opacity={1} em={EM} />
          )
        })}
      </svg>
    </div>
  )
}
