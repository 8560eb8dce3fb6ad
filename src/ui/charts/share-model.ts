import type { Assessment } from '#src/core/assessment.ts'
import { primaryOf } from '#src/core/assessment-input.ts'
import { dayNumber } from '#src/core/calendar.ts'
import { shareQualifier } from '#src/core/format-share.ts'
import type { Observation, Qualifier, Target } from '#src/core/model.ts'
import { shareOfTheWay, startOfTheWay, type ScaleGap } from '#src/core/scale.ts'
import { dateTerms, requiredAt, requiredPath, type PathPoint } from '#src/core/terms.ts'
import type { ShareSpan } from './share-axis.ts'
import { timeDomain, type Span } from './trajectory-domains.ts'
import { DAY_MS, trajectoryLine, type TrajectoryPoint } from './trajectory-points.ts'

export interface JudgedTarget {
  readonly target: Target
  readonly assessment: Assessment
}

export interface SharePoint {
  /** The last day of what the figure describes, in milliseconds since 1970, UTC. */
  readonly time: number
  readonly share: number
  /** In the target's unit. */
  readonly value: number
  /** How the figure bounds the share. */
  readonly qualifier: Qualifier
  readonly observation: Observation
  /** The share that the required path asks for then; null where there is no path. */
  readonly required: number | null
}

/** A target that has a place on the scale, with what it is sorted and told by. */
export interface PlacedTarget extends JudgedTarget {
  /** The value that stands for 0, in the target's unit. */
  readonly start: number
  readonly latest: SharePoint
  readonly deadline: number
}

/** A placed target with everything that is drawn of it. */
export interface ShareLine extends PlacedTarget {
  /** Comparable figures, oldest first; nothing joins two stretches. */
  readonly segments: readonly (readonly SharePoint[])[]
  /** Figures of other sources for a period that has a judged one: shown, never joined. */
  readonly others: readonly SharePoint[]
  /** From the baseline at 0 through the milestones to 1 at the deadline; empty where there is no baseline. */
  readonly path: readonly { readonly time: number; readonly share: number }[]
}

/** A target that is not drawn, and why. */
export interface Unplaced extends JudgedTarget {
  readonly why: 'no-figure' | ScaleGap
}

export interface ShareModel {
  /** In the order of the plan. */
  readonly placed: readonly PlacedTarget[]
  readonly unplaced: readonly Unplaced[]
  /** Of everything that is drawn of any target. */
  readonly span: ShareSpan
  readonly times: Span
}

function shareOrNull(value: number, { terms }: Assessment): number | null {
  const share = shareOfTheWay(value, terms)
  return share.available ? share.value : null
}

function pathOf({ terms }: Assessment): readonly PathPoint[] {
  const dated = dateTerms(terms)
  return dated === null ? [] : requiredPath(dated)
}

/** A figure that gives no number on the scale has no place there. */
function pointOf(
  { time, value, observation }: TrajectoryPoint,
  assessment: Assessment,
  path: readonly PathPoint[],
): SharePoint | null {
  const share = shareOrNull(value, assessment)
  if (share === null) return null
  const asked = requiredAt(path, time / DAY_MS)
  return {
    time,
    share,
    value,
    qualifier: shareQualifier(observation.qualifier, assessment.terms.direction),
    observation,
    required: asked === null ? null : shareOrNull(asked, assessment),
  }
}

function place(judged: JudgedTarget): PlacedTarget | Unplaced {
  const { target, assessment } = judged
  const { latest: figure, terms } = assessment
  const dueDay = dayNumber(terms.dueBy)
  if (figure === null || primaryOf(target) === null || dueDay === null) return { ...judged, why: 'no-figure' }
  const start = startOfTheWay(terms)
  if (!start.available) return { ...judged, why: start.reason }
  const { day, value, observation } = figure
  const latest = pointOf({ time: day * DAY_MS, value, observation }, assessment, pathOf(assessment))
  if (latest === null) return { ...judged, why: 'not-finite' }
  return { ...judged, start: start.value, latest, deadline: dueDay * DAY_MS }
}

/** Everything that is drawn of a target: made for those that are on screen, since a plan may have thousands. */
export function shareLine(placed: PlacedTarget): ShareLine {
  const { target, assessment } = placed
  const primary = primaryOf(target)
  const path = pathOf(assessment)
  const points = (from: readonly TrajectoryPoint[]) =>
    from.flatMap((point) => pointOf(point, assessment, path) ?? [])
  const drawn =
    primary === null
      ? { segments: [], others: [] }
      : trajectoryLine(
          {
            series: primary.series,
            role: primary.role,
            figures: assessment.figures,
            observations: primary.history,
          },
          assessment,
          0,
        )
  const segments = drawn.segments.map(points).filter(({ length }) => length > 0)
  return {
    ...placed,
    latest: segments.at(-1)?.at(-1) ?? placed.latest,
    segments,
    others: points(drawn.others),
    path: path.flatMap(({ day, value }) => {
      const share = shareOrNull(value, assessment)
      return share === null ? [] : [{ time: day * DAY_MS, share }]
    }),
  }
}

/** The judged figures of a line and those of other sources. */
export function pointsOf({ segments, others }: ShareLine): readonly SharePoint[] {
  return [...segments.flat(), ...others]
}

function isPlaced(one: PlacedTarget | Unplaced): one is PlacedTarget {
  return 'latest' in one
}

function isUnplaced(one: PlacedTarget | Unplaced): one is Unplaced {
  return 'why' in one
}

class Extent {
  lowest = Number.POSITIVE_INFINITY
  highest = Number.NEGATIVE_INFINITY

  add(value: number): void {
    if (value < this.lowest) this.lowest = value
    if (value > this.highest) this.highest = value
  }
}

/** From the first to the last of whatever is drawn, and from the lowest to the highest. */
function extentsOf(placed: readonly PlacedTarget[]): Pick<ShareModel, 'span' | 'times'> {
  const shares = new Extent()
  const times = new Extent()
  // The path runs from one to the other, and so do the milestones on it.
  shares.add(0)
  shares.add(1)
  for (const { assessment, start, deadline } of placed) {
    const { figures, terms } = assessment
    const way = terms.value - start
    const add = (value: number | null): void => {
      const share = value === null ? Number.NaN : (value - start) / way
      if (Number.isFinite(share)) shares.add(share)
    }
    for (const { value, day, others } of figures) {
      add(value)
      times.add(day * DAY_MS)
      for (const other of others) add(other.value)
    }
    times.add((pathOf(assessment)[0]?.day ?? deadline / DAY_MS) * DAY_MS)
    times.add(deadline)
  }
  const { lowest, highest } = shares
  return { span: { lowest, highest }, times: timeDomain([times.lowest, times.highest]) }
}

/** All targets of a plan on the one scale. The chart, the small charts and the table are made from it. */
export function shareModel(judged: readonly JudgedTarget[]): ShareModel {
  const all = judged.map(place)
  const placed = all.filter(isPlaced)
  return { placed, unplaced: all.filter(isUnplaced), ...extentsOf(placed) }
}
