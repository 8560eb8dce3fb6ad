import { memo } from 'react'
import {
  DefaultZIndexes,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceLine,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import type { ShareFrame } from './share-frame.ts'
import type { ShareLayout } from './share-layout.ts'
import { AxisBreaks, CaptionText, ShareLabel, ShareMarkShape, ShareTick } from './share-pieces.tsx'
import { pathsShown } from './share-marks.ts'
import { lineStyle } from './share-styles.ts'
import type { Span } from './trajectory-domains.ts'

const DIMMED = 0.22

/** What every line has: its points joined straight, no marks of its own and nothing that moves. */
const STILL = {
  dataKey: 'at',
  type: 'linear',
  dot: false,
  activeDot: false,
  isAnimationActive: false,
} as const

interface ShareDrawingProps {
  readonly layout: ShareLayout
  /** The target that stands out; null where none does. */
  readonly lit: string | null
}

/** The picture alone. */
export const ShareDrawing = memo(function ShareDrawing({ layout, lit }: ShareDrawingProps) {
  const { lines, frame, marks, paths, labels } = layout
  const { size, plot, axis, times } = frame
  const em = size.text.fontSize
  const tick = { fill: 'var(--ink-muted)', fontSize: em }
  const opacity = (id: string) => (lit === null || lit === id ? 1 : DIMMED)
  return (
    <LineChart
      width={size.width}
      height={size.height}
      margin={{ top: plot.top, right: size.width - plot.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      {compressedSpans(frame).map(([from, to]) => (
        <ReferenceArea
          key={from}
          y1={from}
          y2={to}
          fill="var(--sunken)"
          fillOpacity={1}
          zIndex={DefaultZIndexes.grid - 2}
        />
      ))}
      {frame.timeTicks.borders.map((border) => (
        <ReferenceLine key={border} x={border} stroke="var(--line)" zIndex={DefaultZIndexes.grid - 1} />
      ))}
      {axis.ticks.map(({ share, at }) => (
        <ReferenceLine
          key={share}
          y={at}
          stroke={share === 1 ? 'var(--ink)' : share === 0 ? 'var(--ink-muted)' : 'var(--line)'}
          strokeWidth={share === 1 ? 1.5 : 1}
          zIndex={DefaultZIndexes.grid}
        />
      ))}
      {frame.deadlines.map(({ time }) => (
        <ReferenceLine
          key={time}
          x={time}
          stroke="var(--ink-muted)"
          strokeDasharray="2 4"
          zIndex={DefaultZIndexes.grid + 1}
        />
      ))}
      <XAxis
        type="number"
        dataKey="time"
        domain={[...times]}
        ticks={frame.timeTicks.ticks.map(({ middle }) => middle)}
        tickFormatter={frame.timeText}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={tick}
        height={frame.axisHeight}
        allowDataOverflow
      />
      <YAxis
        type="number"
        domain={[...axis.domain]}
        ticks={axis.ticks.map(({ at }) => at)}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={<ShareTick textOf={frame.shareText} em={em} />}
        width={plot.left}
        allowDataOverflow
      />
      {pathsShown(paths, lit).map(({ targets, points }) => (
        <Line
          key={targets.join()}
          data={points.map(({ time, share }) => ({ time, at: axis.place(share) }))}
          {...STILL}
          stroke="var(--ink-muted)"
          strokeWidth={1.5}
          strokeDasharray="1.5 4"
          strokeLinecap="round"
        />
      ))}
      {lines.flatMap(({ line: { target, segments }, style }) =>
        segments.map((segment) => (
          <Line
            key={`${target.id} ${String(segment[0]?.time)}`}
            data={segment.map(({ time, share }) => ({ time, at: axis.place(share) }))}
            {...STILL}
            stroke={lineStyle(style).stroke}
            strokeWidth={lit === target.id ? 3 : 2}
            strokeDasharray={lineStyle(style).dash}
            strokeOpacity={opacity(target.id)}
          />
        )),
      )}
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        <g fontSize={em}>
          <AxisBreaks frame={frame} />
          {marks.map((mark) => (
            <ShareMarkShape key={mark.id} mark={mark} opacity={opacity(mark.shown.line.target.id)} em={em} />
          ))}
        </g>
      </ZIndexLayer>
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <g fontSize={em}>
          <CaptionText caption={frame.title} fill="var(--ink-muted)" em={em} />
          {frame.deadlines.map(({ time, caption }) =>
            caption === null ? null : <CaptionText key={time} caption={caption} fill="var(--ink)" em={em} />,
          )}
          {lines.map(({ line: { target }, style }) => {
            const place = labels.get(target.id)
            return place === undefined ? null : (
              <ShareLabel
                key={target.id}
                place={place}
                fill={lineStyle(style).stroke}
                opacity={opacity(target.id)}
                em={em}
              />
            )
          })}
        </g>
      </ZIndexLayer>
    </LineChart>
  )
})

/** The compressed parts of the axis, by places on it. */
function compressedSpans({ axis }: ShareFrame): readonly Span[] {
  const [low, high] = axis.domain
  return [
    ...(axis.compressedAbove === null ? [] : [[axis.compressedAbove, high] as const]),
    ...(axis.compressedBelow === null ? [] : [[low, axis.compressedBelow] as const]),
  ]
}
