import { memo } from 'react'
import { isStroke, ChartSurface, PlotLine, PlotLines, type PictureLook } from './chart-surface.tsx'
import type { ShareLayout } from './share-layout.ts'
import { AxisBreaks, CaptionText, Ground, ShareLabel, ShareMarkShape } from './share-pieces.tsx'
import { pathsShown, strokeOf } from './share-marks.ts'
import { lineStyle } from './share-styles.ts'

const DIMMED = 0.22

interface ShareDrawingProps {
  readonly layout: ShareLayout
  /** The target that stands out; null where none does. */
  readonly lit: string | null
  readonly picture?: PictureLook
}

/** The picture alone. */
export const ShareDrawing = memo(function ShareDrawing({ layout, lit, picture }: ShareDrawingProps) {
  const { lines, frame, marks, paths, labels } = layout
  const { size } = frame
  const em = size.text.fontSize
  const opacity = (id: string) => (lit === null || lit === id ? 1 : DIMMED)
  return (
    <ChartSurface size={size} picture={picture}>
      <g fontSize={em}>
        <Ground frame={frame} />
      </g>
      <PlotLines plot={frame.plot}>
        {pathsShown(paths, lit).map(({ targets, points }) => (
          <PlotLine
            key={targets.join()}
            name="required path"
            points={strokeOf(points, frame)}
            stroke="var(--ink-muted)"
            strokeWidth={1.5}
            strokeDasharray="1.5 4"
            strokeLinecap="round"
          />
        ))}
        {lines.flatMap(({ line: { target, segments }, style }) =>
          segments
            .filter(isStroke)
            .map((segment) => (
              <PlotLine
                key={`${target.id} ${String(segment[0]?.time)}`}
                name={target.id}
                points={strokeOf(segment, frame)}
                stroke={lineStyle(style).stroke}
                strokeWidth={lit === target.id ? 3 : 2}
                strokeDasharray={lineStyle(style).dash}
                strokeOpacity={opacity(target.id)}
              />
            )),
        )}
      </PlotLines>
      <g fontSize={em}>
        <AxisBreaks frame={frame} />
        {marks.map((mark) => (
          <ShareMarkShape key={mark.id} mark={mark} opacity={opacity(mark.shown.line.target.id)} em={em} />
        ))}
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
    </ChartSurface>
  )
})
