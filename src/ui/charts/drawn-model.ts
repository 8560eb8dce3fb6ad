import { countWithin, cutPoints, MOST_POINTS, thinPoints, thinStretches } from './thin-points.ts'
import type { Span } from './trajectory-domains.ts'
import type { TrajectoryModel } from './trajectory-model.ts'
import { DAY_MS, timeOf, type TrajectoryLine, type TrajectorySegment } from './trajectory-points.ts'

/** What is drawn of a model in the time shown. */
export interface DrawnModel {
  readonly model: TrajectoryModel
  /** How many figures the lines have in the time shown, and how many of them are drawn; null where all are. */
  readonly thinned: { readonly drawn: number; readonly all: number } | null
}

/** The days to which something else in the chart points. */
function namedTimes({ deadline, milestones, notes, projection, target }: TrajectoryModel): number[] {
  return [
    deadline,
    ...milestones.map(({ milestone }) => timeOf(milestone.dueBy)),
    ...milestones.flatMap(({ figure }) => (figure === null ? [] : [figure.day * DAY_MS])),
    ...notes.map(({ time }) => time),
    ...target.revisions.map(({ revisedOn }) => timeOf(revisedOn)),
    ...(projection === null ? [] : [timeOf(projection.rate.from.on)]),
  ]
}

/** The line with what is drawn of it, and with its first and latest figure, wherever they lie. */
function lineOf(
  line: TrajectoryLine,
  [from, to]: Span,
  draw: (inside: readonly TrajectorySegment[]) => readonly TrajectorySegment[],
): TrajectoryLine {
  const { segments } = line
  const inside = segments.filter((one) => (one[0]?.time ?? to) <= to && (one.at(-1)?.time ?? from) >= from)
  const drawn = draw(inside)
  const first = segments[0]?.[0]
  const latest = segments.at(-1)?.at(-1)
  // They carry labels, and no other figure may take their place. Alone in a stretch they join nothing.
  const before = first === undefined || drawn[0]?.[0] === first ? [] : [[first]]
  const after = latest === undefined || drawn.at(-1)?.at(-1) === latest ? [] : [[latest]]
  return {
    ...line,
    segments: [...before, ...drawn, ...(first === latest && drawn.length === 0 ? [] : after)],
  }
}

/**
 * The model with as many points as can be told apart. A line of few points stays as it is, and so does all else:
 * what is read, listed and taken away comes from the whole model.
 */
export function drawnModel(model: TrajectoryModel, shown: Span): DrawnModel {
  const isLong = ({ segments }: TrajectoryLine) =>
    segments.reduce((sum, { length }) => sum + length, 0) > MOST_POINTS
  if (!model.lines.some(isLong)) return { model, thinned: null }
  const named = namedTimes(model)
  const lines = model.lines.map((line) => {
    if (!isLong(line)) return line
    if (countWithin(line.segments, shown) <= MOST_POINTS) {
      return lineOf(line, shown, (inside) => inside.map((segment) => cutPoints(segment, shown)))
    }
    const times = new Set([...named, ...line.marked.map(({ time }) => time)])
    return lineOf(line, shown, (inside) =>
      thinStretches(inside, shown, times).map((segment) => thinPoints(segment, shown, times)),
    )
  })
  const countOf = (counted: readonly TrajectoryLine[]) =>
    counted.reduce((sum, { segments }) => sum + countWithin(segments, shown), 0)
  const counts = { drawn: countOf(lines), all: countOf(model.lines) }
  return { model: { ...model, lines }, thinned: counts.drawn < counts.all ? counts : null }
}
