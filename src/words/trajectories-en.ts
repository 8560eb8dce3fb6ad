import { formatShareOfTheWay, shareQualifier } from '#src/core/format-share.ts'
import type { Formatter } from '#src/core/format.ts'
import { targetValue, when } from './story-en.ts'
import type { CompressedParts, PlacedFigure, PlacedTarget, TrajectoryWords } from './trajectories.ts'

function share(format: Formatter, { share: value, qualifier }: Pick<PlacedFigure, 'share' | 'qualifier'>) {
  const word = format.qualifierWord(qualifier)
  const text = formatShareOfTheWay(value, qualifier, format.language)
  return word === '' ? text : `${word} ${text}`
}

function mark({ observation }: PlacedFigure): string {
  return observation.quality === 'illustrative' ? 'illustrative, ' : ''
}

function told(format: Formatter, { target, latest }: PlacedTarget): string {
  return `${target.name.en}, ${share(format, latest)} (${mark(latest)}${format.period(latest.observation.asOf)})`
}

function where({ above, below }: CompressedParts): string {
  return [above === null ? [] : `above ${above}`, below === null ? [] : `below ${below}`].flat().join(' and ')
}

export const trajectoriesEn: TrajectoryWords = {
  message: (format, { total, placed, reached, furthest, leastFar }) => {
    if (total === 0) return 'This plan has no targets yet.'
    const all = `${format.countWord(total)} ${total === 1 ? 'target' : 'targets'}`
    if (placed === 0) return `None of ${all} has a place on the scale.`
    const whole = total === 1 ? 'The one target' : `All ${all}`
    const part = placed === total ? whole : `${format.countWord(placed, { capital: true })} of ${all}`
    const count = `${part} ${placed === 1 ? 'has' : 'have'} a place on the scale`
    if (placed === 1 && furthest !== null) return `${count}: ${told(format, furthest)}.`
    const stand =
      reached === 0 ? 'none stands' : `${format.countWord(reached)} ${reached === 1 ? 'stands' : 'stand'}`
    const most = furthest === null ? '' : ` Furthest along: ${told(format, furthest)}.`
    const least = leastFar === null ? '' : ` Least far along: ${told(format, leastFar)}.`
    return `${count}; by their latest figures ${stand} at the target or beyond it.${most}${least}`
  },
  scale:
    'The scale is the share of the way: 0 is where a target starts (its baseline, or zero where it has none), 1 is the target, and what lies beyond is kept. It is a share of the way and no multiple of the target.',
  compressed: (parts) =>
    `The axis is even up to the shaded ground; ${where(parts)} it is compressed (logarithmic), so that the far and the near stay legible together.`,
  axis: 'Share of the way',
  axisCompressed: (parts) => `shaded: compressed ${where(parts)}`,
  start: 'start',
  target: 'target',
  scaleChoice: 'Scale',
  scales: { compressed: 'Compressed beyond', even: 'Even throughout' },
  chartTitle: 'Share of the way over time',
  share,
  dated: (format, figure) =>
    `${share(format, figure)} · ${mark(figure)}${format.shortPeriod(figure.observation.asOf)}`,
  ends: (format, { target, assessment: { terms }, start }, isDeadlineSaid) => {
    const { baseline } = terms
    const from = format.valueWithUnit(start, target.unit)
    const zero = baseline === null ? `${from}, no baseline` : `${from} ${when(format, baseline.asOf)}`
    const dueBy = isDeadlineSaid ? ` by ${format.shortDate(terms.dueBy)}` : ''
    const revision =
      terms.revision === null ? '' : `, as revised on ${format.shortDate(terms.revision.revisedOn)}`
    return `0 = ${zero} · 1 = ${targetValue(format, target, terms.value)}${dueBy}${revision}`
  },
  reading: (format, { target }, figure, required) => {
    const { observation } = figure
    const value = format.valueWithUnit(figure.value, target.unit)
    const word = format.qualifierWord(observation.qualifier)
    const asked =
      required === null
        ? ''
        : `; the path asks for ${formatShareOfTheWay(required, 'exact', format.language)}`
    return `${target.name.en}, ${format.period(observation.asOf)}: ${share(format, figure)} of the way (${mark(figure)}${word === '' ? '' : `${word} `}${value})${asked}`
  },
  course: (format, { target, latest }, { first, lowest, highest }) => {
    const at = (figure: PlacedFigure) => `${share(format, figure)} ${when(format, figure.observation.asOf)}`
    return first === latest
      ? `${target.name.en}: one figure, ${at(latest)}.`
      : `${target.name.en}: first ${at(first)}, latest ${at(latest)}, lowest ${at(lowest)}, highest ${at(highest)}.`
  },
  hint: 'Point at the chart, or focus it and press the arrow keys: left and right through time, up and down through the targets.',
  placeRead: (name, period) => `${name}, ${period}`,
  shown: 'Targets in the chart',
  shownHint: 'Each line is named here, with its own 0 and 1.',
  all: 'All',
  firstFew: (count) => `The first ${String(count)}`,
  none: 'None',
  shownCount: (count, of) => `${String(count)} of ${String(of)} shown`,
  atMost: (count) =>
    `The chart holds ${String(count)} targets at a time. Take one away to add another; below, each has a chart of its own.`,
  nothingShown: 'No target is chosen. Choose one to see its line.',
  each: 'Each target by itself',
  eachHint: 'The same scale and the same years everywhere; grey lines are the other targets in the chart.',
  sort: 'Sort by',
  orders: {
    plan: 'Order of the plan',
    distance: 'Furthest from the target',
    pace: 'Slowest pace ratio',
    age: 'Oldest figure',
    name: 'Name',
  },
  remaining: (format, { share: value, qualifier }) => {
    if (value >= 1) return [share(format, { share: value - 1, qualifier }), 'Beyond the target']
    const left = { share: 1 - value, qualifier: shareQualifier(qualifier, 'decrease') }
    const text = formatShareOfTheWay(left.share, left.qualifier, format.language)
    const word = { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' }[
      left.qualifier
    ]
    return [`${word}${text}`, 'Way left']
  },
  pace: 'Pace ratio',
  paceGaps: {
    'no-figure': 'no figure',
    'no-baseline': 'no baseline',
    'one-figure-only': 'one figure only',
    'no-figure-since-baseline': 'no figure since the baseline',
    'baseline-meets-target': 'baseline met the target',
    'no-change-required-yet': 'no change asked for yet',
    'break-since-baseline': 'break since the baseline',
    'only-a-bound': 'the figure is only a bound',
  },
  age: 'Age of figure',
  unplaced: 'Without a place on the scale',
  unplacedHint: 'Not drawn, which is not the same as zero.',
  moreUnplaced: (count) => `and ${String(count)} more`,
  scaleGaps: {
    'no-natural-start':
      'No baseline is known, and zero is no natural start for it, so its way cannot be measured.',
    'start-meets-target': 'Its start already meets the target, so there is no way to go.',
    'not-finite': 'Its figures give no number on this scale.',
  },
  marks: {
    hollow: 'Not a reported figure',
    atLeast: 'Lower bound: the share is this or more',
    atMost: 'Upper bound: the share is this or less',
    other: 'Another source, not judged',
    path: 'Path required, from 0 to 1',
    pathOf: (targets) => `Path required of ${targets}, from 0 to 1`,
    pathOfOne: 'Path required of the line pointed at, from 0 to 1',
    gap: 'A gap: not comparable, or no figure',
  },
  notComparable: 'not comparable with the one before',
  columns: { target: 'Target', share: 'Share of the way', required: 'Path asks for' },
  page: (page, of) => `Page ${String(page)} of ${String(of)}`,
  pages: 'Pages of targets',
  previous: 'Previous',
  next: 'Next',
  ignored: (parts) =>
    `Not understood in the address, and so left aside: ${parts.map((part) => `“${part}”`).join(', ')}.`,
}
