import type { LabelPlace } from './label-places.ts'
import type { Caption, ShareFrame } from './share-frame.ts'
import { boundSign, BOUND, MARK, type ShareMark } from './share-marks.ts'
import { lineStyle } from './share-styles.ts'
import { BASELINE, LINE_HEIGHT, type TextShape } from './text-shape.ts'

interface TextLinesProps {
  readonly shape: TextShape
  readonly x: number
  readonly top: number
  readonly em: number
}

function TextLines({ shape, x, top, em }: TextLinesProps) {
  return shape.lines.map((line, index) => (
    <tspan key={line} x={x} y={top + (BASELINE + index * LINE_HEIGHT) * em}>
      {line}
    </tspan>
  ))
}

/** A text above the plot. */
export function CaptionText({
  caption: { shape, box },
  fill,
  em,
}: {
  readonly caption: Caption
  readonly fill: string
  readonly em: number
}) {
  return (
    <text fill={fill} fontWeight="600" data-label="caption">
      <TextLines shape={shape} x={box.left} top={box.top} em={em} />
    </text>
  )
}

/** What a line is and how far it is, at its end, with a leader where it does not stand beside it. */
export function ShareLabel({
  place: { shape, box, leader },
  fill,
  opacity,
  em,
}: {
  readonly place: LabelPlace
  readonly fill: string
  readonly opacity: number
  readonly em: number
}) {
  return (
    <g opacity={opacity}>
      {leader === null ? null : (
        <line
          x1={leader[0].x}
          y1={leader[0].y}
          x2={leader[1].x}
          y2={leader[1].y}
          stroke="var(--ink-muted)"
          strokeWidth={0.75}
        />
      )}
      <text fill={fill} fontWeight="600" data-label="line">
        <TextLines shape={shape} x={box.left} top={box.top} em={em} />
      </text>
    </g>
  )
}

/** The figure of another source, whatever the line's own mark. */
const RING = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0'

/** The mark of a line at a figure: hollow where it is no reported one, with an arrow to where the true share may lie. */
export function ShareMarkShape({
  mark: { shown, at, size, isHollow, isOther, point },
  opacity,
  em,
}: {
  readonly mark: ShareMark
  readonly opacity: number
  readonly em: number
}) {
  const { stroke, mark } = lineStyle(shown.style)
  const shape = isOther ? RING : mark
  const sign = boundSign(point.qualifier)
  const scale = (size * MARK * em) / 5.5
  const reach = MARK * size * em + 2
  return (
    <g transform={`translate(${at.x.toFixed(2)} ${at.y.toFixed(2)})`} opacity={opacity}>
      <path
        d={shape}
        transform={`scale(${scale.toFixed(3)})`}
        fill={isHollow ? 'var(--surface)' : stroke}
        stroke={isHollow ? stroke : 'var(--surface)'}
        strokeWidth={isHollow ? 2 : 1.25}
        strokeDasharray={isOther ? '2.5 2' : undefined}
      />
      {sign === 0 ? null : (
        <path
          d={`M-4 ${String(sign * (reach + 1))}L0 ${String(sign * (reach + BOUND * em - 3))}L4 ${String(sign * (reach + 1))}`}
          fill="none"
          stroke={stroke}
          strokeWidth={1.5}
        />
      )}
    </g>
  )
}

/** Where the axis changes from even to compressed, it is broken. */
export function AxisBreaks({ frame: { axis, plot, y, size } }: { readonly frame: ShareFrame }) {
  const em = size.text.fontSize
  const knees = [axis.compressedAbove, axis.compressedBelow].filter((knee) => knee !== null)
  return knees.map((knee) => (
    <path
      key={knee}
      d={`M${String(plot.left - 0.5 * em)} ${String(y(knee) + 0.2 * em)}l${String(0.35 * em)} ${String(-0.7 * em)}l${String(0.35 * em)} ${String(0.7 * em)}l${String(0.35 * em)} ${String(-0.7 * em)}`}
      fill="none"
      stroke="var(--ink-muted)"
      strokeWidth={1.25}
    />
  ))
}

interface ShareTickProps {
  /** The right end of the text, and the middle of its first line. */
  readonly x: number
  readonly y: number
  readonly shown: { readonly text: string; readonly word: string | null }
  readonly em: number
}

/** A share beside the axis; 0 and 1 with the word for them. */
function ShareTick({ x, y, shown: { text, word }, em }: ShareTickProps) {
  return (
    <text textAnchor="end" fill={word === null ? 'var(--ink-muted)' : 'var(--ink)'}>
      <tspan x={x} y={y + 0.35 * em} fontWeight={word === null ? undefined : 600}>
        {text}
      </tspan>
      {word === null ? null : (
        <tspan x={x} y={y + 1.45 * em}>
          {word}
        </tspan>
      )}
    </text>
  )
}

/** What lies below the lines: the compressed parts, the years, the shares with their words, the deadlines. */
export function Ground({ frame }: { readonly frame: ShareFrame }) {
  const { size, plot, axis, x, y, timeTicks, timeText } = frame
  const em = size.text.fontSize
  const compressed = [
    ...(axis.compressedAbove === null ? [] : [[plot.top, y(axis.compressedAbove)] as const]),
    ...(axis.compressedBelow === null ? [] : [[y(axis.compressedBelow), plot.bottom] as const]),
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
      {axis.ticks.map(({ share }) => (
        <path
          key={share}
          d={`M${plot.left.toFixed(1)} ${y(share).toFixed(1)}H${plot.right.toFixed(1)}`}
          stroke={share === 1 ? 'var(--ink)' : share === 0 ? 'var(--ink-muted)' : 'var(--line)'}
          strokeWidth={share === 1 ? 1.5 : 1}
        />
      ))}
      {axis.ticks.map(({ share, at }) => (
        <ShareTick key={share} x={plot.left - em / 2} y={y(share)} shown={frame.shareText(at)} em={em} />
      ))}
      {timeTicks.ticks.map(({ middle }) => (
        <text
          key={middle}
          x={x(middle)}
          y={plot.bottom + (0.5 + BASELINE) * em}
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
