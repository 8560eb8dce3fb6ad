import type { ReactNode } from 'react'
import type { ChartReading } from './chart-reading.ts'
import { Dot } from './mark-layer.tsx'
import { strokeOf } from './strokes.ts'
import type { ChartView } from './trajectory-frame.ts'
import { PATH_LABEL, seriesLabelId, seriesName, type ChartLabels } from './trajectory-labels.ts'
import type { DotLook, TrajectoryMarks } from './trajectory-marks.ts'
import type { TrajectoryModel } from './trajectory-model.ts'

interface ChartKeyProps {
  readonly model: TrajectoryModel
  readonly view: ChartView
  readonly marks: TrajectoryMarks
  readonly labels: ChartLabels
  /** What a zoomed view leaves out; null where it leaves out nothing. */
  readonly beyond: string | null
  readonly reading: ChartReading
}

interface KeyEntry {
  readonly id: string
  readonly picture: ReactNode
  readonly text: string
}

const EM = 12
const WIDTH = 28
const MIDDLE = 8

/** What the chart does not say itself: lines whose name found no place on it, its marks, and how it projects. */
export function ChartKey(props: ChartKeyProps) {
  const entries = [
    ...beyondEntries(props),
    ...lineEntries(props),
    ...markEntries(props),
    ...methodEntries(props),
  ]
  if (entries.length === 0) return null
  return (
    <ul
      data-chart-key=""
      aria-label={props.reading.chart.keyTitle}
      className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-[1em]/[1.6] text-muted"
    >
      {entries.map(({ id, picture, text }) => (
        <li key={id} className="flex items-start gap-2">
          <svg
            viewBox={`0 0 ${String(WIDTH)} ${String(2 * MIDDLE)}`}
            className="mt-0.5 h-[1.34em] w-[2.34em] shrink-0"
            aria-hidden="true"
          >
            {picture}
          </svg>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

function stroke(colour: string, width: number, dash: readonly number[]): ReactNode {
  return (
    <line
      x1="0"
      x2={WIDTH}
      y1={MIDDLE}
      y2={MIDDLE}
      stroke={colour}
      strokeWidth={width}
      strokeDasharray={dash.join(' ')}
    />
  )
}

function beyondEntries({ beyond }: ChartKeyProps): KeyEntry[] {
  return beyond === null
    ? []
    : [{ id: 'beyond', picture: <Shape points="9,12 14,4 19,12" isFilled />, text: beyond }]
}

function lineEntries({ model, marks, labels, reading }: ChartKeyProps): KeyEntry[] {
  const unnamed = marks.lines.filter(
    ({ line, parts }) => parts.length > 0 && !labels.isPlaced(seriesLabelId(line)),
  )
  const path = {
    id: PATH_LABEL,
    picture: stroke('var(--ink-muted)', 1.5, [5, 4]),
    text: reading.evidence.requiredPath,
  }
  return [
    ...unnamed.map(({ line }) => ({
      id: line.series.id,
      picture: stroke(strokeOf(line).colour, 2, strokeOf(line).dash),
      text: seriesName(line, model.lines.length === 1, reading),
    })),
    ...(marks.path.length === 0 || labels.isPlaced(PATH_LABEL) ? [] : [path]),
  ]
}

function dotPicture(changes: Partial<DotLook>): ReactNode {
  const dot: DotLook = {
    at: { x: WIDTH / 2, y: MIDDLE },
    radius: 4,
    look: 0,
    quality: 'reported',
    isOther: false,
    qualifier: 'exact',
    ...changes,
  }
  return <Dot dot={dot} em={EM} />
}

function markEntries({ marks, reading: { chart, words } }: ChartKeyProps): KeyEntry[] {
  const { dots } = marks
  const qualities = new Set(dots.map(({ quality }) => quality))
  qualities.delete('reported')
  const lower = { x: WIDTH / 2, y: MIDDLE + 3 }
  const upper = { x: WIDTH / 2, y: MIDDLE - 3 }
  const kinds = [
    {
      id: 'at-least',
      isUsed: dots.some(({ qualifier }) => qualifier === 'at-least'),
      picture: dotPicture({ qualifier: 'at-least', radius: 3, at: lower }),
    },
    {
      id: 'at-most',
      isUsed: dots.some(({ qualifier }) => qualifier === 'at-most'),
      picture: dotPicture({ qualifier: 'at-most', radius: 3, at: upper }),
    },
    {
      id: 'other',
      isUsed: dots.some(({ isOther }) => isOther),
      picture: dotPicture({ isOther: true }),
    },
    {
      id: 'milestone',
      isUsed: marks.milestones.length > 0,
      picture: <Shape points="9,8 14,3 19,8 14,13" isFilled={false} />,
    },
    {
      id: 'note',
      isUsed: marks.notes.length > 0,
      picture: <NumberedRing number={marks.notes[0]?.number ?? 1} />,
    },
  ] as const
  const hollow = {
    id: 'hollow',
    picture: dotPicture({ quality: 'provisional' }),
    text: [...qualities].map((quality) => words.qualities[quality]).join(' · '),
  }
  return [
    ...(qualities.size === 0 ? [] : [hollow]),
    ...kinds.flatMap(({ id, isUsed, picture }) => (isUsed ? [{ id, picture, text: chart.marks[id] }] : [])),
  ]
}

function NumberedRing({ number }: { readonly number: number }) {
  return (
    <>
      <circle cx={WIDTH / 2} cy={MIDDLE} r="7" fill="var(--surface)" stroke="var(--ink-muted)" />
      <text
        x={WIDTH / 2}
        y={MIDDLE + 0.3 * EM}
        textAnchor="middle"
        fill="var(--ink)"
        fontWeight="600"
        fontSize={0.85 * EM}
      >
        {number}
      </text>
    </>
  )
}

function Shape({ points, isFilled }: { readonly points: string; readonly isFilled: boolean }) {
  return (
    <polygon
      points={points}
      fill={isFilled ? 'var(--ink-muted)' : 'var(--surface)'}
      stroke="var(--ink-muted)"
      strokeWidth={1.5}
    />
  )
}

function methodEntries({ model: { unit, band, projection }, view, reading }: ChartKeyProps): KeyEntry[] {
  const { format, chart } = reading
  if (view.hidden.projection) return []
  return [
    ...(projection === null
      ? []
      : [
          {
            id: 'projection',
            picture: stroke('var(--accent)', 2, [2, 3]),
            text: chart.projectionMethod(
              format.rate(projection.rate.perYear, projection.rate.qualifier, unit),
              format.shortDate(projection.rate.from.on),
            ),
          },
        ]),
    ...(band === null
      ? []
      : [
          {
            id: 'band',
            picture: <rect width={WIDTH} height={2 * MIDDLE} fill="var(--accent)" fillOpacity={0.14} />,
            text: chart.bandMethod(
              format.sharePercent(band.band.level),
              format.number(band.band.figures.length),
            ),
          },
        ]),
  ]
}
