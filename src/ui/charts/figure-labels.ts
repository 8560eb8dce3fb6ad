import { bareUnit } from './axis-texts.ts'
import type { ChartReading } from './chart-reading.ts'
import type { TonedWish, WishMaker } from './label-wishes.ts'
import { BEYOND_MARK, type TrajectoryMarks } from './trajectory-marks.ts'
import type { TrajectoryLine, TrajectoryPoint } from './trajectory-points.ts'

/** What the labels of figures are made with. */
export interface LabelKit {
  readonly marks: TrajectoryMarks
  readonly reading: ChartReading
  readonly make: WishMaker
  /** The size of the chart's text, in pixels. */
  readonly em: number
}

/** One label, in every way it can be said, each way as its lines. */
type Ways = readonly (readonly string[])[]

/** The figure with its period, beside it or below, then without; what kind of figure it is stays with it. */
function figureWays(
  { observation }: TrajectoryPoint,
  { series }: TrajectoryLine,
  { format, evidence, words }: ChartReading,
): Ways {
  const quality = observation.quality === 'reported' ? [] : [words.qualities[observation.quality]]
  const figure = evidence.figureText(format, observation, bareUnit(series.unit))
  const period = format.shortPeriod(observation.asOf)
  return [
    [[figure, period, ...quality].join(' · ')],
    [figure, [period, ...quality].join(' · ')],
    [[figure, ...quality].join(' · ')],
  ]
}

/** Beside the figure's dot, or at the edge beyond which it lies. */
function figureWish(
  id: string,
  line: TrajectoryLine,
  point: TrajectoryPoint,
  ways: Ways,
  { marks, reading, make, em }: LabelKit,
): TonedWish[] {
  const dot = marks.dots.find((one) => one.point === point)
  if (dot !== undefined) {
    return [make.beside(id, line, { at: dot.at, radius: dot.radius + 1 }, make.shapes(...ways))]
  }
  const beyond = marks.beyond.find((one) => one.point === point)
  if (beyond === undefined) return []
  const { at, isAbove } = beyond
  const pointed = ways.map(([figure = '', ...rest]) => [
    reading.chart.labels.beyond(figure, isAbove),
    ...rest,
  ])
  return [make.beside(id, line, { at, radius: BEYOND_MARK * em }, make.shapes(...pointed))]
}

export function latestLabel(line: TrajectoryLine, kit: LabelKit): TonedWish[] {
  const point = line.segments.at(-1)?.at(-1)
  return point === undefined
    ? []
    : figureWish(`latest ${line.series.id}`, line, point, figureWays(point, line, kit.reading), kit)
}

/** None where the first figure is the latest too. */
export function firstLabel(line: TrajectoryLine, kit: LabelKit): TonedWish[] {
  const point = line.segments[0]?.[0]
  return point === undefined || line.segments.flat().length < 2
    ? []
    : figureWish(`first ${line.series.id}`, line, point, figureWays(point, line, kit.reading), kit)
}

export function otherLabels(line: TrajectoryLine, kit: LabelKit): TonedWish[] {
  const { chart, evidence, format } = kit.reading
  return line.others.flatMap((point) => {
    const { observation } = point
    const figure = evidence.figureText(format, observation, bareUnit(line.series.unit))
    const ways = [[chart.labels.notJudged(figure)], [figure]]
    return figureWish(`other ${observation.id}`, line, point, ways, kit)
  })
}
