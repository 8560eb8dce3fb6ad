import type { Point, Segment } from './geometry.ts'
import { strokeOf } from './strokes.ts'
import type { TrajectoryFrame } from './trajectory-frame.ts'
import {
  BEYOND_MARK,
  BRACKET,
  DIAMOND,
  NOTE_MARK,
  type BeyondMark,
  type DotLook,
  type TrajectoryMarks,
} from './trajectory-marks.ts'

export function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
}

function pathOfParts(parts: readonly Segment[]): string {
  return parts.map(pathOf).join('')
}

/** Where a further figure would lie if the trend held. */
export function BandShape({ points }: { readonly points: readonly Point[] }) {
  return points.length === 0 ? null : (
    <path d={`${pathOf(points)}Z`} fill="var(--accent)" fillOpacity={0.14} data-mark="band" />
  )
}

/** Target, deadlines and every mark of a figure, milestone or note. */
export function MarkLayer({
  frame,
  marks,
}: {
  readonly frame: TrajectoryFrame
  readonly marks: TrajectoryMarks
}) {
  const em = frame.size.text.fontSize
  const pixel = em / 12
  return (
    <g>
      {marks.earlierDeadlines.map(({ time, parts }) => (
        <path
          key={time}
          d={pathOfParts(parts)}
          stroke="var(--ink-muted)"
          strokeWidth={pixel}
          strokeDasharray={`${String(pixel)} ${String(6 * pixel)}`}
          fill="none"
          data-line="earlier deadline"
        />
      ))}
      <path
        d={pathOfParts(marks.deadline)}
        stroke="var(--ink-muted)"
        strokeWidth={1.2 * pixel}
        strokeDasharray={`${String(2 * pixel)} ${String(4 * pixel)}`}
        fill="none"
        data-line="deadline"
      />
      <path
        d={pathOfParts(marks.targetParts)}
        stroke="var(--ink)"
        strokeWidth={1.5 * pixel}
        fill="none"
        data-line="target"
      />
      {marks.milestones.map(({ id, at }) => (
        <path
          key={id}
          d={`${pathOf(diamond(at, DIAMOND * em))}Z`}
          fill="var(--surface)"
          stroke="var(--ink-muted)"
          strokeWidth={1.5 * pixel}
          data-mark="milestone"
        />
      ))}
      {marks.notes.map(({ number, at }) => (
        <path
          key={number}
          d={`${pathOf(diamond(at, NOTE_MARK * em))}Z`}
          fill="var(--ink-muted)"
          stroke="var(--surface)"
          strokeWidth={pixel}
          data-mark="note"
        />
      ))}
      {marks.dots.map((dot) => (
        <Dot key={dot.point.observation.id} dot={dot} em={em} />
      ))}
      {marks.beyond.map((mark) => (
        <Beyond key={mark.point.observation.id} mark={mark} em={em} />
      ))}
    </g>
  )
}

function diamond({ x, y }: Point, radius: number): Point[] {
  return [
    { x: x - radius, y },
    { x, y: y - radius },
    { x: x + radius, y },
    { x, y: y + radius },
  ]
}

/** Filled for a reported figure, hollow for any other; an arrowhead above a lower bound, below an upper one. */
export function Dot({ dot, em }: { readonly dot: DotLook; readonly em: number }) {
  const { at, radius, quality, isOther, qualifier } = dot
  const isHollow = isOther || quality !== 'reported'
  const { colour: stroke } = strokeOf(dot)
  const up = qualifier === 'at-least' ? -1 : 1
  const tip = at.y + up * (radius + BRACKET * em * 0.8)
  const foot = tip - up * 0.33 * em
  return (
    <g data-mark="figure">
      <circle
        cx={at.x}
        cy={at.y}
        r={radius}
        fill={isHollow ? 'var(--surface)' : stroke}
        stroke={stroke}
        strokeWidth={em * 0.16}
        strokeDasharray={isOther ? `${String(em * 0.2)} ${String(em * 0.16)}` : undefined}
      />
      {qualifier === 'at-least' || qualifier === 'at-most' ? (
        <path
          d={pathOf([
            { x: at.x - 0.42 * em, y: foot },
            { x: at.x, y: tip },
            { x: at.x + 0.42 * em, y: foot },
          ])}
          fill="none"
          stroke={stroke}
          strokeWidth={em * 0.13}
        />
      ) : null}
    </g>
  )
}

/** An arrowhead at the edge of the values shown. */
function Beyond({ mark: { at, line, isAbove }, em }: { readonly mark: BeyondMark; readonly em: number }) {
  const size = BEYOND_MARK * em
  const foot = at.y + (isAbove ? size : -size)
  return (
    <path
      d={`${pathOf([
        { x: at.x - size * 0.8, y: foot },
        { x: at.x, y: at.y },
        { x: at.x + size * 0.8, y: foot },
      ])}Z`}
      fill={strokeOf(line).colour}
      data-mark="beyond"
    />
  )
}
