import type { ChartReading } from './chart-reading.ts'
import type { TrajectoryFrame } from './trajectory-frame.ts'
import type { TrajectoryMarks } from './trajectory-marks.ts'
import { pointsOf, type TrajectoryModel } from './trajectory-model.ts'
import { dayOf } from './trajectory-points.ts'
import { extremesOf, type Stop, type StopEntry } from './trajectory-stops.ts'

function entryText(entry: StopEntry, model: TrajectoryModel, reading: ChartReading): string {
  const { format, text, words, evidence } = reading
  const { readout } = reading.chart
  switch (entry.kind) {
    case 'figure': {
      const { observation } = entry.point
      const { series } = entry.line
      return readout.figure(
        format.period(observation.asOf),
        evidence.figureText(format, observation, series.unit),
        [
          ...(model.lines.length > 1 ? [text(series.name)] : []),
          ...(observation.quality === 'reported' ? [] : [words.qualities[observation.quality].toLowerCase()]),
          ...(entry.isOther ? [evidence.notJudged.toLowerCase()] : []),
          ...(observation.break ? [readout.notComparable] : []),
        ],
      )
    }
    case 'missing': {
      const { asOf, missingReason } = entry.point.observation
      return readout.missing(format.period(asOf), [
        ...(model.lines.length > 1 ? [text(entry.line.series.name)] : []),
        ...(missingReason === null ? [] : [text(missingReason)]),
      ])
    }
    case 'milestone':
      return readout.milestone(
        format.shortDate(entry.milestone.dueBy),
        format.value(entry.milestone.value, model.unit),
      )
    case 'deadline':
      return readout.deadline(format.shortDate(dayOf(model.deadline)))
    case 'projection': {
      const { to } = entry.projection
      return readout.projected(format.shortDate(dayOf(to.time)), format.value(to.value, model.unit))
    }
    case 'band': {
      const { level, atDeadline } = entry.band
      return readout.band(
        format.sharePercent(level),
        format.value(atDeadline.low, model.unit),
        format.value(atDeadline.high, model.unit),
      )
    }
    case 'note':
      return readout.note(entry.note.number, format.shortDate(entry.note.annotation.on))
  }
}

/** All that can be read at one time, as a line of text. */
export function readoutText(stop: Stop, model: TrajectoryModel, reading: ChartReading): string {
  const { format, words, chart } = reading
  const { required, target } = stop
  return chart.readout.join([
    ...stop.entries.map((entry) => entryText(entry, model, reading)),
    ...(required === null ? [] : [chart.readout.required(format.value(required, model.unit))]),
    ...(target === null ? [] : [chart.readout.target(words.story.targetValue(format, model.target, target))]),
  ])
}

/** What is drawn beside the judged figures: those of another definition, and of other sources. */
function besideTexts({ lines }: TrajectoryModel, { format, text, chart }: ChartReading): readonly string[] {
  const others = lines.reduce((sum, line) => sum + line.others.length, 0)
  return [
    ...lines
      .filter(({ role, segments }) => role !== 'primary' && segments.length > 0)
      .map((line) => chart.besides(line.segments.flat().length, text(line.series.name), format)),
    ...(others === 0 ? [] : [chart.besides(others, null, format)]),
  ]
}

/**
 * First, latest, lowest and highest in one sentence, and what else there is, for whoever does not see the chart;
 * null without figures.
 */
export function extremesText(model: TrajectoryModel, reading: ChartReading): string | null {
  const judged = judgedText(model, reading)
  return judged === null ? null : [judged, ...besideTexts(model, reading)].join(' ')
}

function judgedText(model: TrajectoryModel, { format, evidence, chart }: ChartReading): string | null {
  const extremes = extremesOf(model)
  if (extremes === null) return null
  const said = ({ observation }: (typeof extremes)['first']): string =>
    chart.figureOf(evidence.figureText(format, observation, model.unit), format.period(observation.asOf))
  return extremes.count === 1
    ? chart.oneFigure(said(extremes.first))
    : chart.extremes(format.number(extremes.count), {
        first: said(extremes.first),
        latest: said(extremes.latest),
        lowest: said(extremes.lowest),
        highest: said(extremes.highest),
      })
}

/** How many figures of the time shown lie beyond the values shown, those among them that are not drawn. */
function countBeyond({ lines }: TrajectoryModel, { times, values }: TrajectoryFrame): number {
  let count = 0
  for (const line of lines) {
    for (const { time, value } of pointsOf(line)) {
      if (time >= times[0] && time <= times[1] && (value < values[0] || value > values[1])) count += 1
    }
  }
  return count
}

/** What a zoomed view leaves out, so that nobody takes it for the whole; null where it leaves out nothing. */
export function beyondText(
  { beyond }: TrajectoryMarks,
  frame: TrajectoryFrame,
  model: TrajectoryModel,
  { format, evidence, chart }: ChartReading,
): string | null {
  const [first] = beyond
  if (first === undefined) return null
  const { values } = frame
  const { unit } = model
  const outside = ({ point: { value } }: (typeof beyond)[number]) =>
    Math.max(value - values[1], values[0] - value)
  const farthest = beyond.reduce((far, mark) => (outside(mark) > outside(far) ? mark : far), first)
  const { line, point } = farthest
  return chart.frameNote(
    format.value(farthest.isAbove ? values[1] : values[0], unit),
    countBeyond(model, frame),
    evidence.figureText(format, point.observation, line.series.unit),
    format.period(point.observation.asOf),
  )
}
