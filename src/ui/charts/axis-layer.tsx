import type { LabelPlace } from './label-places.ts'
import { BASELINE } from './text-shape.ts'
import type { TrajectoryFrame } from './trajectory-frame.ts'

/** A level line at each value named on the axis, drawn around the labels that stand across it. */
export function Grid({
  frame,
  labels,
}: {
  readonly frame: TrajectoryFrame
  readonly labels: readonly LabelPlace[]
}) {
  const { plot, valueTicks, y, size } = frame
  const room = size.text.fontSize / 3
  const boxes = labels.map(({ box }) => box).toSorted((a, b) => a.left - b.left)
  const lineAt = (height: number): string => {
    const gaps = boxes
      .filter(({ top, bottom }) => top < height && bottom > height)
      .map(
        ({ left, right }) => `H${(left - room).toFixed(1)}M${(right + room).toFixed(1)} ${height.toFixed(1)}`,
      )
    return `M${plot.left.toFixed(1)} ${height.toFixed(1)}${gaps.join('')}H${plot.right.toFixed(1)}`
  }
  return (
    <path
      d={valueTicks.map(({ value }) => lineAt(y(value))).join('')}
      stroke="var(--line)"
      fill="none"
      data-line="grid"
    />
  )
}

/** Values at the left, years below: each year stands between the two strokes at which it begins and ends. */
export function AxisLayer({ frame }: { readonly frame: TrajectoryFrame }) {
  const { plot, size, valueTicks, timeTicks, borders, x, y } = frame
  const em = size.text.fontSize
  return (
    <g fill="var(--ink-muted)" fontSize={em} data-axis="">
      <path
        d={[
          `M${plot.left.toFixed(1)} ${plot.bottom.toFixed(1)}H${plot.right.toFixed(1)}`,
          ...borders.map(
            (time) => `M${x(time).toFixed(1)} ${plot.bottom.toFixed(1)}v${(0.4 * em).toFixed(1)}`,
          ),
        ].join('')}
        stroke="var(--ink-muted)"
        fill="none"
      />
      {valueTicks.map(({ value, text }) => (
        <text key={value} x={plot.left - 0.5 * em} y={y(value) + 0.36 * em} textAnchor="end">
          {text}
        </text>
      ))}
      {timeTicks.map(({ time, text }) => (
        <text key={time} x={x(time)} y={plot.bottom + (0.4 + BASELINE) * em} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  )
}
