import type { ReactNode } from 'react'
import { useReading } from './language.tsx'
import { useTrajectoryWords } from './trajectories-language.ts'
import type { ShownLine } from './charts/share-lines.ts'
import { pathsOf, pathsShown } from './charts/share-marks.ts'
import { pointsOf } from './charts/share-model.ts'

/** More names than these would be no key. */
const NAMED_AT_MOST = 3

const ROUND = 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0'

/** What the marks in the chart mean, as far as they occur in it, in text as large as around it. */
export function ShareKey({ lines }: { readonly lines: readonly ShownLine[] }) {
  const { format, text } = useReading()
  const { marks } = useTrajectoryWords()
  const judged = lines.flatMap(({ line }) => line.segments.flat())
  const all = lines.flatMap(({ line }) => pointsOf(line))
  const paths = pathsOf(lines)
  const arePathsShown = pathsShown(paths, null).length === paths.length
  const withPath = lines.filter(({ line }) => line.path.length > 0)
  const path =
    withPath.length === lines.length || withPath.length > NAMED_AT_MOST
      ? marks.path
      : marks.pathOf(format.list(withPath.map(({ line }) => text(line.target.name))))
  const entries: readonly (readonly [word: string, isThere: boolean, drawing: ReactNode])[] = [
    [arePathsShown ? path : marks.pathOfOne, paths.length > 0, <PathPiece key="path" />],
    [
      marks.atLeast,
      all.some(({ qualifier }) => qualifier === 'at-least'),
      <BoundPiece key="up" towards={-1} />,
    ],
    [
      marks.atMost,
      all.some(({ qualifier }) => qualifier === 'at-most'),
      <BoundPiece key="down" towards={1} />,
    ],
    [
      marks.hollow,
      judged.some(({ observation }) => observation.quality !== 'reported'),
      <path key="hollow" d={ROUND} fill="none" stroke="currentColor" strokeWidth="2" />,
    ],
    [
      marks.other,
      lines.some(({ line }) => line.others.length > 0),
      <path
        key="other"
        d={ROUND}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray="2.5 2"
      />,
    ],
    [
      marks.gap,
      lines.some(({ line }) => line.segments.length > 1),
      <path key="gap" d="M-14 0h9M5 0h9" fill="none" stroke="currentColor" strokeWidth="2" />,
    ],
  ]
  const there = entries.filter(([, isThere]) => isThere)
  if (there.length === 0) return null
  return (
    <ul
      data-chart-key=""
      className="mt-[1em] flex flex-wrap gap-x-[1.6em] gap-y-[0.3em] text-[1em]/[1.6] text-muted"
    >
      {there.map(([word, , drawing]) => (
        <li key={word} className="flex items-center gap-[0.5em]">
          <svg viewBox="-14 -7 28 14" className="h-[1.17em] w-[2.34em] shrink-0" aria-hidden="true">
            {drawing}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  )
}

/** The mark of a reported figure with the sign of its bound: hollow means something else. */
function BoundPiece({ towards }: { readonly towards: -1 | 1 }) {
  return (
    <g transform={`scale(1 ${String(towards)})`}>
      <circle cy="-3" r="3" fill="currentColor" />
      <path d="M-4 2 0 6 4 2" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </g>
  )
}

function PathPiece() {
  return (
    <line
      x1="-13"
      x2="13"
      y1="0"
      y2="0"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="1.5 4"
      strokeLinecap="round"
    />
  )
}
