import type { ChartWords } from './chart.ts'
import { capital } from './story-en.ts'

function remarked(text: string, remarks: readonly string[]): string {
  return remarks.length === 0 ? text : `${text} (${remarks.join(', ')})`
}

export const chartEn: ChartWords = {
  lines: 'Lines shown',
  path: 'Path required',
  projection: 'Projection',
  frame: 'Part of the chart',
  frames: { whole: 'Whole', approach: 'Approach to the target' },
  frameNote: (edge, count, farthest, period) =>
    `This view ends at ${edge}. ${count === 1 ? 'One figure lies' : `${String(count)} figures lie`} beyond it, the farthest ${farthest}, ${period}.`,
  hint: 'Point at the chart, or focus it and press the arrow keys, to read its values.',
  message: (status, sentence, requirement) => `${status}: ${sentence} Asked for: ${requirement}.`,
  labels: {
    target: (value) => `Target ${value}`,
    targetUntil: (value, date) => `Target until ${date}: ${value}`,
    earlierDeadline: (date) => `Earlier deadline ${date}`,
    milestone: (value) => `Milestone ${value}`,
    recentPace: 'At the recent pace',
    band: (percent) => `${percent} prediction interval`,
    series: (name, role) => `${name} · ${role.toLowerCase()}`,
    notJudged: (figure) => `${figure} · not judged`,
    beyond: (figure, isAbove) => `${isAbove ? '↑' : '↓'} ${figure}`,
    note: (number) => String(number),
  },
  keyTitle: 'Key',
  marks: {
    'at-least': 'lower bound (“over”)',
    'at-most': 'upper bound (“at most”)',
    other: 'another source’s figure, not judged',
    milestone: 'milestone',
    note: 'dated note, listed below',
  },
  projectionMethod: (rate, from) =>
    `at the recent pace, ${rate} since ${from}: straight on from the last figure`,
  bandMethod: (percent, points) =>
    `${percent} prediction interval of a least-squares line through ${points} figures`,
  readout: {
    figure: (period, value, remarks) => remarked(`${capital(period)}: ${value}`, remarks),
    missing: (period, remarks) => remarked(`${capital(period)}: no figure`, remarks),
    notComparable: 'not comparable with the one before',
    milestone: (date, value) => `milestone ${value} by ${date}`,
    deadline: (date) => `deadline ${date}`,
    projected: (date, value) => `at the recent pace ${value} on ${date}`,
    band: (percent, low, high) => `${percent} prediction interval ${low} to ${high}`,
    note: (number, date) => `note ${String(number)}, ${date}`,
    required: (value) => `path required ${value}`,
    target: (value) => `target ${value}`,
    join: (parts) => capital(parts.join(' · ')),
  },
  extremes: (count, { first, latest, lowest, highest }) =>
    `${count} figures: first ${first}; latest ${latest}; lowest ${lowest}; highest ${highest}.`,
  oneFigure: (figure) => `One figure: ${figure}.`,
  besides: (count, series, format) => {
    const figures = count === 1 ? 'figure' : 'figures'
    return `Not judged: ${format.number(count)} ${series === null ? `${figures} of other sources` : `${figures} of “${series}”`}.`
  },
  figureOf: (value, period) => `${value}, ${period}`,
  inTable: 'All of it stands in the table too.',
  thinned: ({ drawn, all }, format) =>
    `Drawn: ${format.number(drawn)} of the ${format.number(all)} figures of this time, every low and high among them. A shorter time shows more; the table and the files hold all.`,
  notes: 'Dated notes',
  window: 'Time shown',
  windowFrom: 'From',
  windowTo: 'To',
  windowShown: (from, to) => `${from} to ${to}`,
  wholeTime: 'Whole time',
  columns: {
    required: 'Required by then',
    targetThen: 'Target then',
    what: 'What',
    date: 'Date',
    value: 'Value',
    how: 'How',
  },
  terms: {
    caption: 'Target, path and projection',
    baseline: 'Baseline',
    milestone: 'Milestone',
    target: 'Target',
    until: (date) => `until ${date}`,
    deadline: 'Target at the deadline',
    earlierDeadline: 'Earlier deadline',
    recentPace: 'At the recent pace',
    bandLow: 'Lower end of the band',
    bandHigh: 'Upper end of the band',
  },
  small: (first, latest, lowest, highest) =>
    `First ${first}; latest ${latest}; lowest ${lowest}; highest ${highest}.`,
}
