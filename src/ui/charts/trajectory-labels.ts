import { bareUnit } from './axis-texts.ts'
import type { ChartReading } from './chart-reading.ts'
import { firstLabel, latestLabel, otherLabels, type LabelKit } from './figure-labels.ts'
import { boxAround } from './geometry.ts'
import { placeLabels, type Crowd, type LabelPlace } from './label-places.ts'
import { WishMaker, type LabelTone, type TonedWish } from './label-wishes.ts'
import type { TrajectoryFrame } from './trajectory-frame.ts'
import { BEYOND_MARK, DIAMOND, dotBox, NOTE_MARK, type TrajectoryMarks } from './trajectory-marks.ts'
import type { TrajectoryModel } from './trajectory-model.ts'
import { dayOf, type TrajectoryLine } from './trajectory-points.ts'

export interface ChartLabel extends LabelPlace {
  readonly tone: LabelTone
}

export interface ChartLabels {
  readonly placed: readonly ChartLabel[]
  /** Whether the label of that id found a place; where none did, the key says what it would have said. */
  readonly isPlaced: (id: string) => boolean
}

export const PATH_LABEL = 'path'

export function seriesLabelId({ series }: TrajectoryLine): string {
  return `series ${series.id}`
}

/** A line's name, with its part in the judgement where there are several. */
export function seriesName(
  { series, role }: TrajectoryLine,
  isAlone: boolean,
  reading: ChartReading,
): string {
  const name = reading.text(series.name)
  return isAlone || role === 'primary'
    ? name
    : reading.chart.labels.series(name, reading.evidence.roles[role])
}

/** The width and height of a note's ring, in em. */
const RING = 1.5

function noteLabels({ marks, reading, make, em }: LabelKit): TonedWish[] {
  return marks.notes.map(({ number, at }) => {
    const [shape] = make.shapes(reading.chart.labels.note(number))
    const ring = { lines: shape?.lines ?? [], width: RING * em, height: RING * em }
    const wish = make.beside(`note ${String(number)}`, 'note', { at, radius: NOTE_MARK * em }, [ring])
    return { ...wish, isNeeded: true }
  })
}

function milestoneLabels({ unit }: TrajectoryModel, { marks, reading, make, em }: LabelKit): TonedWish[] {
  const { chart, format } = reading
  return marks.milestones.map(({ id, value, at }) => {
    const said = format.value(value, bareUnit(unit))
    const name = chart.labels.milestone(said)
    const ways = [`${name} · ${format.shortDate(id)}`, [name, format.shortDate(id)], name, said]
    return make.beside(`milestone ${id}`, 'muted', { at, radius: DIAMOND * em }, make.shapes(...ways))
  })
}

/** The value as it is asked for, "over 60%", with its unit and without. */
function targetWays(
  value: number,
  { target, unit }: TrajectoryModel,
  { format, words }: ChartReading,
): string[] {
  const long = words.story.targetValue(format, target, value)
  return target.bound === 'exclusive' ? [long] : [long, format.value(value, bareUnit(unit))]
}

function targetLabel(model: TrajectoryModel, { marks, reading, make }: LabelKit): TonedWish[] {
  const { labels } = reading.chart
  const shapesOf = (value: number) => {
    const ways = targetWays(value, model, reading).map((way) => make.wrapped(labels.target(way)))
    // All of them on one line before any on two.
    return [
      ...ways.flatMap(([one]) => (one === undefined ? [] : [one])),
      ...ways.flatMap((way) => way.slice(1)),
    ]
  }
  return marks.target.flatMap(({ value, to, parts }) =>
    to === null ? [make.along('target', 'ink', parts, shapesOf(value))] : [],
  )
}

function earlierTermsLabels(model: TrajectoryModel, { marks, reading, make }: LabelKit): TonedWish[] {
  const { chart, format } = reading
  return [
    ...marks.target.flatMap(({ value, to, parts }) => {
      if (to === null) return []
      const until = format.shortDate(dayOf(to))
      const ways = targetWays(value, model, reading).map((text) => chart.labels.targetUntil(text, until))
      return [
        make.along(
          `target until ${until}`,
          'muted',
          parts,
          ways.flatMap((way) => make.wrapped(way)),
        ),
      ]
    }),
    ...marks.earlierDeadlines.map(({ time, parts }) => {
      const name = chart.labels.earlierDeadline(format.shortDate(dayOf(time)))
      return make.along(`deadline ${String(time)}`, 'muted', parts, make.wrapped(name))
    }),
  ]
}

function lineLabels(model: TrajectoryModel, { marks, reading, make }: LabelKit): TonedWish[] {
  const { chart, evidence, format } = reading
  const { band } = model
  return [
    ...marks.lines.map(({ line, parts }) =>
      make.along(
        seriesLabelId(line),
        line,
        parts,
        make.wrapped(seriesName(line, model.lines.length === 1, reading)),
      ),
    ),
    make.along(PATH_LABEL, 'muted', marks.path, make.wrapped(evidence.requiredPath)),
    make.along('projection', 'projection', marks.projection, make.wrapped(chart.labels.recentPace)),
    ...(band === null
      ? []
      : [
          make.along(
            'band',
            'projection',
            marks.bandEdges,
            make.wrapped(chart.labels.band(format.sharePercent(band.band.level))),
          ),
        ]),
  ]
}

/** All labels, first those that a reader would miss most: they choose first. */
function wishesOf(model: TrajectoryModel, kit: LabelKit): TonedWish[] {
  const primary = model.lines.filter(({ role }) => role === 'primary')
  const others = model.lines.filter(({ role }) => role !== 'primary')
  const each = (lines: readonly TrajectoryLine[], label: typeof latestLabel) =>
    lines.flatMap((line) => label(line, kit))
  return [
    ...targetLabel(model, kit),
    ...each(primary, latestLabel).map((wish) => ({ ...wish, isNeeded: true })),
    ...noteLabels(kit),
    ...each(model.lines, otherLabels),
    ...each(others, latestLabel),
    ...milestoneLabels(model, kit),
    ...lineLabels(model, kit),
    ...earlierTermsLabels(model, kit),
    ...each(primary, firstLabel),
  ]
}

function crowdOf(marks: TrajectoryMarks, { plot, size, valueTicks, y }: TrajectoryFrame): Crowd {
  const em = size.text.fontSize
  return {
    frame: { left: plot.left + 2, top: plot.top, right: size.width, bottom: plot.bottom - 2 },
    faint: valueTicks.map(({ value }) => [
      { x: plot.left, y: y(value) },
      { x: plot.right, y: y(value) },
    ]),
    strokes: [
      ...marks.lines.flatMap(({ parts }) => parts),
      ...marks.targetParts,
      ...marks.deadline,
      ...marks.earlierDeadlines.flatMap(({ parts }) => parts),
      ...marks.path,
      ...marks.projection,
      ...marks.bandEdges,
    ],
    boxes: [
      ...marks.dots.map((dot) => dotBox(dot, em)),
      ...marks.beyond.map(({ at }) => boxAround(at, BEYOND_MARK * em)),
      ...marks.milestones.map(({ at }) => boxAround(at, DIAMOND * em)),
      ...marks.notes.map(({ at }) => boxAround(at, NOTE_MARK * em)),
    ],
  }
}

export function trajectoryLabels(
  model: TrajectoryModel,
  marks: TrajectoryMarks,
  frame: TrajectoryFrame,
  reading: ChartReading,
): ChartLabels {
  const { text } = frame.size
  const wishes = wishesOf(model, { marks, reading, make: new WishMaker(text), em: text.fontSize })
  const places = placeLabels(wishes, crowdOf(marks, frame))
  return {
    placed: wishes.flatMap(({ id, tone }) => {
      const place = places.get(id)
      return place === undefined ? [] : [{ ...place, tone }]
    }),
    isPlaced: (id) => places.has(id),
  }
}
