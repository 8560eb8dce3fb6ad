import { pathOf } from './mark-layer.tsx'
import { strokeOf } from './strokes.ts'
import { BASELINE, LINE_HEIGHT } from './text-shape.ts'
import type { Caption, TrajectoryFrame } from './trajectory-frame.ts'
import type { LabelTone } from './label-wishes.ts'
import type { ChartLabel, ChartLabels } from './trajectory-labels.ts'

const FILLS = {
  ink: 'var(--ink)',
  muted: 'var(--ink-muted)',
  projection: 'var(--accent)',
  note: 'var(--ink)',
} as const

function fillOf(tone: LabelTone): string {
  return typeof tone === 'string' ? FILLS[tone] : strokeOf(tone).colour
}

/** Every label at the place found for it, and what stands above the plot. */
export function LabelLayer({
  frame,
  labels,
}: {
  readonly frame: TrajectoryFrame
  readonly labels: ChartLabels
}) {
  const em = frame.size.text.fontSize
  return (
    <g fontSize={em}>
      <CaptionText caption={frame.unit} em={em} fill="var(--ink-muted)" weight={400} />
      {frame.deadline === null ? null : (
        <CaptionText caption={frame.deadline} em={em} fill="var(--ink)" weight={600} />
      )}
      {labels.placed.map((label) => (
        <Label key={label.id} label={label} em={em} />
      ))}
    </g>
  )
}

function Label({ label, em }: { readonly label: ChartLabel; readonly em: number }) {
  const { id, tone, box, shape, leader } = label
  const fill = fillOf(tone)
  // Widths are reckoned generously: the text stands at that end of its box to which the leader comes.
  const isLedFromRight = leader !== null && leader[0].x > box.right
  return (
    <g data-label={id}>
      {leader === null ? null : <path d={pathOf(leader)} stroke={fill} strokeWidth={em / 15} fill="none" />}
      {tone === 'note' ? (
        <Badge label={label} em={em} />
      ) : (
        <text
          fill={fill}
          fontWeight={tone === 'muted' ? 400 : 600}
          stroke="var(--surface)"
          strokeWidth={em / 3}
          strokeLinejoin="round"
          paintOrder="stroke"
          textAnchor={isLedFromRight ? 'end' : undefined}
        >
          {shape.lines.map((line, index) => (
            <tspan
              key={line}
              x={isLedFromRight ? box.right : box.left}
              y={box.top + (index * LINE_HEIGHT + BASELINE) * em}
            >
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  )
}

/** The number of a note in a ring. */
function Badge({ label: { box, shape }, em }: { readonly label: ChartLabel; readonly em: number }) {
  const x = (box.left + box.right) / 2
  const y = (box.top + box.bottom) / 2
  return (
    <>
      <circle cx={x} cy={y} r={(box.right - box.left) / 2} fill="var(--surface)" stroke="var(--ink-muted)" />
      <text
        x={x}
        y={y + 0.36 * em}
        textAnchor="middle"
        fill="var(--ink)"
        fontWeight={600}
        fontSize={0.9 * em}
      >
        {shape.lines[0]}
      </text>
    </>
  )
}

function CaptionText({
  caption: { shape, box },
  em,
  fill,
  weight,
}: {
  readonly caption: Caption
  readonly em: number
  readonly fill: string
  readonly weight: number
}) {
  return (
    <text x={box.left} y={box.top + BASELINE * em} fill={fill} fontWeight={weight} data-label="caption">
      {shape.lines[0]}
    </text>
  )
}
