import { useMemo } from 'react'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'
import { pathOf } from './mark-layer.tsx'
import type { ShareFrame } from './share-frame.ts'
import { shareLayout, type ShareLayoutInput } from './share-layout.ts'
import { pathsShown, strokeOf } from './share-marks.ts'
import { AxisBreaks, CaptionText, ShareLabel, ShareMarkShape, ShareTick } from './share-pieces.tsx'
import { lineStyle } from './share-styles.ts'
import { BASELINE } from './text-shape.ts'
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

/** What lies below the lines: the compressed parts, the years, the shares with their words, the deadlines. */
function Ground({ frame }: { readonly frame: ShareFrame }) {
  const { plot, axis, x, timeTicks, timeText } = frame
  const place = (at: number) =>
    plot.bottom + ((at - axis.domain[0]) / (axis.domain[1] - axis.domain[0])) * (plot.top - plot.bottom)
  const compressed = [
    ...(axis.compressedAbove === null ? [] : [[plot.top, place(axis.compressedAbove)] as const]),
    ...(axis.compressedBelow === null ? [] : [[place(axis.compressedBelow), plot.bottom] as const]),
  ]
  return (
    <>
      {compressed.map(([top, bottom]) => (
        <rect
          key={top}
          x={plot.left}
          y={top}
          width={plot.right - plot.left}
          height={bottom - top}
          fill="var(--sunken)"
        />
      ))}
      {timeTicks.borders.map((border) => (
        <path key={border} d={vertical(x(border), frame)} stroke="var(--line)" />
      ))}
      {axis.ticks.map(({ share, at }) => (
        <path
          key={share}
          d={`M${plot.left.toFixed(1)} ${place(at).toFixed(1)}H${plot.right.toFixed(1)}`}
          stroke={share === 1 ? 'var(--ink)' : share === 0 ? 'var(--ink-muted)' : 'var(--line)'}
          strokeWidth={share === 1 ? 1.5 : 1}
        />
      ))}
      {axis.ticks.map(({ share, at }) => (
        <ShareTick
          key={share}
          x={plot.left - EM / 2}
          y={place(at)}
          payload={{ value: at }}
          textOf={frame.shareText}
          em={EM}
        />
      ))}
      {timeTicks.ticks.map(({ middle }) => (
        <text
          key={middle}
          x={x(middle)}
          y={plot.bottom + (0.5 + BASELINE) * EM}
          textAnchor="middle"
          fill="var(--ink-muted)"
        >
          {timeText(middle)}
        </text>
      ))}
      {frame.deadlines.map(({ time }) => (
        <path
          key={time}
          d={vertical(x(time), frame)}
          stroke="var(--ink-muted)"
          strokeDasharray="2 4"
          fill="none"
        />
      ))}
    </>
  )
}

function vertical(at: number, { plot }: ShareFrame): string {
  return `M${at.toFixed(1)} ${plot.top.toFixed(1)}V${plot.bottom.toFixed(1)}`
}
