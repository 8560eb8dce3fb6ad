import type { SupposedPaceTold, Why } from './why.ts'

function atDeadlineOf({ atDeadline, isPastDeadline, status }: SupposedPaceTold): string {
  return isPastDeadline
    ? `It would have been about ${atDeadline} at the deadline: “${status}”.`
    : `About ${atDeadline} at the deadline: “${status}”.`
}

export const whyEn: Why = {
  title: 'Why this status?',
  rulesTitle: 'The rules, in order; the first that applies decides',
  rules: {
    1: 'No usable value: not assessed',
    2: 'Deadline passed: what a figure proves about it',
    3: 'The latest value meets the target, or it was reached before: met',
    4: 'Otherwise by pace against the required path',
  },
  applied: 'applies',
  notReached: 'not needed: decided above',
  passedOver: {
    1: (figure) => `does not apply: ${figure} is on record`,
    2: (dueBy) => `does not apply: ${dueBy} has not passed`,
    3: 'does not apply: the target was not reached',
  },
  sumTitle: 'The sum',
  sum: {
    valueAgainstTarget: 'Value against target',
    multiple: 'Times the target',
    toGo: 'Distance to go',
    beyond: 'Beyond the target',
    firstMet: 'First met',
    deadlineFigure: 'First figure for the deadline or after it',
    noDeadlineFigure: 'none on record',
    requiredAt: (period) => `Required, ${period}`,
    onPath: (from, fromPeriod, to, toDate) => `on the path from ${from}, ${fromPeriod}, to ${to}, ${toDate}`,
    change: 'Change so far',
    requiredChange: 'Change required by then',
    ratio: 'Pace ratio',
  },
  boundProves: (figure, canProveMet) =>
    canProveMet
      ? `“${figure}” is a bound: it can prove the target met and cannot prove it missed.`
      : `“${figure}” is a bound: it can prove the target missed and cannot prove it met.`,
  thresholds: 'Thresholds of the pace ratio',
  checksTitle: 'Other methods, beside it',
  growthName: 'Growth ratio',
  growthMethod:
    'Eurostat’s and Open SDG’s method: compound annual growth since the baseline ÷ the growth required, in whole years',
  slopeName: 'Recent slope',
  slopeMethod:
    'The German indicator report’s method: the mean of up to five last yearly changes, carried on to the deadline',
  growthClasses: {
    'target-achieved': 'target achieved',
    'substantial-progress': 'substantial progress',
    'moderate-progress': 'moderate progress',
    'limited-progress': 'limited progress',
    deterioration: 'deterioration',
  },
  slopeClasses: {
    'on-track': 'on track',
    'slightly-off': 'slightly off track',
    off: 'off track',
    'moving-away': 'moving away',
  },
  growthGaps: {
    'invalid-input': 'the data breaks a rule',
    'no-figure': 'no figure is on record',
    'no-baseline': 'no baseline is known',
    'keep-target': 'it does not judge targets to keep',
    'only-a-bound': 'the figure is only a bound',
    'break-since-baseline': 'the series broke off since the baseline',
    'fewer-than-two-years': 'less than a year lies between the baseline and the figure',
    'no-year-to-deadline': 'the deadline lies in the year of the baseline',
    'opposite-signs': 'the values lie on both sides of zero',
    'no-growth-required': 'the baseline equals the target',
    'not-finite': 'the growth is too large to be told',
  },
  slopeGaps: {
    'invalid-input': 'the data breaks a rule',
    'no-figure': 'no figure is on record',
    'keep-target': 'it does not judge targets to keep',
    'fewer-than-four-years': 'fewer than four consecutive year-end values',
    'already-met': 'the last year-end value meets the target',
    'deadline-reached': 'the last year-end value is for the deadline or later',
  },
  notAvailable: (why) => `not available: ${why}`,
  growthSum: (actual, required, ratio) => `${actual} ÷ ${required} a year = ${ratio}`,
  slopeSum: (mean, years, projected, uncovered) =>
    `${mean} for ${years} gives ${projected}, leaving ${uncovered} of the distance uncovered`,
  agree: 'No other method that is available disagrees.',
  disagreements: {
    'growth-kinder':
      'Methods disagree: the growth ratio is kinder, since it compares rates of growth, and those flatter a small baseline.',
    'growth-stricter':
      'Methods disagree: the growth ratio is stricter, since it compares rates of growth from a large baseline.',
    'slope-kinder':
      'Methods disagree: the recent slope is kinder, since the last years went better than the whole span.',
    'slope-stricter':
      'Methods disagree: the recent slope is stricter, since the last years went worse than the whole span.',
  },
  bandLabel: 'At the deadline, if the trend holds',
  bandRange: (low, high) => `${low} to ${high}`,
  seriesEnded: (when, reason) => `The series ended ${when}: ${reason}`,
  withRatio: (status, ratio) => `${status}, ${ratio}`,
  bandMethod: (percent, points) =>
    `${percent} prediction interval of a least-squares line through ${points} figures`,
  noProjection: {
    'standing-still': 'Not reached at the recent pace: it stands still.',
    backwards: 'Not reached at the recent pace: it leads away from the target.',
    'beyond-fifty-years': 'Not reached at the recent pace within fifty years.',
  },
  flipTitle: 'What would change it',
  flipHigher: (value, isIncluded, period, status, change) =>
    `${isIncluded ? `At ${value} or more` : `Above ${value}`} ${period} it would be “${status}” (${change} higher).`,
  flipLower: (value, isIncluded, period, status, change) =>
    `${isIncluded ? `At ${value} or less` : `Below ${value}`} ${period} it would be “${status}” (${change} lower).`,
  flipBeyond: (change, isMost) => (isMost ? `at most just over ${change}` : `more than ${change}`),
  flipOutcome: (deadline, targetValue, met, missed) =>
    `A figure for ${deadline} decides: ${targetValue} makes it “${met}”, anything short of that “${missed}”.`,
  noValueFlips: 'No other value of the latest figure would change it.',
  flipDate: (date, cause, status) =>
    cause === 'deadline-passed'
      ? `Without a new figure it becomes “${status}” on ${date}, when the deadline has passed.`
      : `Without a new figure it becomes “${status}” on ${date}, when the revised target comes into force.`,
  noDateFlips: 'Without a new figure it stays as it is.',
  otherConflict: (value, period, status, changes) =>
    changes
      ? `With the other figure, ${value} ${period}, the status would be “${status}”.`
      : `With the other figure, ${value} ${period}, the status would be the same.`,
  otherSeries: (series, status, changes) =>
    changes
      ? `By another definition (${series}) the status would be “${status}”.`
      : `By another definition (${series}) the status is the same.`,
  otherSeriesNotAssessed: (series) => `By another definition (${series}) it could not be assessed.`,
  ledgerTitle: 'How the status came about',
  ledgerHints: {
    period: 'Each day on which the status changed, by the period that figures describe.',
    publication: 'Each day on which the status changed, by the day on which figures were published.',
  },
  ledgerEmpty: 'Nothing has been recorded that could give a status.',
  causes: {
    'new-figure': (figure, period) => `new figure: ${figure} ${period}`,
    'corrected-figure': (figure, previous, period) =>
      `corrected figure: ${figure} in place of ${previous}, ${period}`,
    'revised-target': (reason) => `target revised: ${reason}`,
    'recorded-decision': (reason) => `decision between figures: ${reason}`,
    'deadline-passed': (date) => `deadline passed, ${date}`,
  },
  vintagesTitle: 'Records and corrections',
  noCorrections: 'No figure has been corrected since it was recorded.',
  vintageColumns: {
    period: 'Period',
    value: 'Value',
    previous: 'Before',
    published: 'Published',
    recorded: 'Recorded',
    state: 'State',
  },
  vintageStates: { judged: 'judged', 'not-judged': 'not judged', corrected: 'corrected since' },
  firstRecord: 'first record',
  milestonesTitle: 'Milestones',
  milestoneStates: {
    met: 'met',
    'met-late': 'met late',
    missed: 'missed',
    awaited: 'outcome not published',
    ahead: 'ahead',
  },
  revisionsTitle: 'Revisions of the target',
  revised: (date, before, dueBefore, reason) => `${date}: until then ${before} by ${dueBefore}. ${reason}`,
  whatIfTitle: 'What if?',
  whatIfMark: 'A supposition, not a figure. Nothing is saved.',
  paceLabel: (unit) => `Pace from the last figure on (${unit} a year)`,
  paceResult: (told, isInTime) => {
    const { month, isMonthPast } = told
    const reached =
      month === null
        ? 'The target is not reached at this pace.'
        : `The target ${isMonthPast ? 'would have been' : 'is'} reached in ${month}${isInTime ? '' : ', after the deadline'}.`
    return `${atDeadlineOf(told)} ${reached}`
  },
  keptResult: (told) => {
    const { month, isMonthPast } = told
    const held =
      month === null
        ? 'It holds until then.'
        : isMonthPast
          ? `It would have stopped holding in ${month}.`
          : `It stops holding in ${month}.`
    return `${atDeadlineOf(told)} ${held}`
  },
  paceBelowZero: 'At that pace it would fall below zero, which it cannot.',
  supposedPaceGaps: {
    'invalid-input': 'The data breaks a rule, so nothing can be supposed.',
    'value-not-finite': 'That pace is too large to reckon with.',
    'no-figure': 'Without a figure there is nothing to go on from.',
    'only-a-bound': 'The last figure is only a bound, so there is nothing to go on from.',
    'already-met': 'The target was reached; no pace changes that.',
    'figure-at-deadline': 'The last figure is for the deadline or later.',
  },
  nextValueLabel: (unit) => `Next value (${unit})`,
  nextPeriodLabel: 'For the period',
  nextPeriodHint: 'a year, a month or a day: 2025, 2025-06 or 2025-06-30',
  valueResult: (status, reason) => `It would be “${status}”. ${reason}`,
  supposedValueGaps: {
    'invalid-input': 'The data breaks a rule, so nothing can be supposed.',
    'value-not-finite': 'That value is too large to reckon with.',
    'below-zero': 'It cannot be below zero. Write zero or more.',
    'not-whole': 'Whole things are counted here. Write a whole number.',
    'impossible-date': 'That is no period. Write a year, a month or a day: 2025, 2025-06 or 2025-06-30.',
    'not-after-latest': 'The period must end after that of the latest figure.',
  },
  notANumber: 'That is no number. Write one such as 9500, 9,500 or 7.5.',
  reset: 'Reset',
}
