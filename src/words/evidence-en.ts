import type { Assessment } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import { formatPublished, formatPublishedWithUnit } from '#src/core/format-published.ts'
import type { Target } from '#src/core/model.ts'
import { when, by, capital, targetValue, figureClause } from './story-en.ts'
import { ratioText } from './ratio-text.ts'
import { faultsOf, type Evidence } from './evidence.ts'

function bounded(format: Formatter, { terms }: Assessment): string {
  const isRising = terms.direction === 'increase'
  const bound =
    terms.bound === 'exclusive' ? (isRising ? 'more than' : 'less than') : isRising ? 'at least' : 'at most'
  return `${bound} ${format.valueWithUnit(terms.value, terms.unit)}`
}

function requirement(format: Formatter, assessment: Assessment): string {
  const { terms } = assessment
  const deadline =
    terms.kind === 'keep' ? `kept until ${format.date(terms.dueBy)}` : `by ${format.date(terms.dueBy)}`
  return `${capital(bounded(format, assessment))} ${deadline}`
}

function whyOf(format: Formatter, assessment: Assessment): string {
  const { terms, latest, firstMet } = assessment
  const dueBy = format.date(terms.dueBy)
  switch (assessment.reason) {
    case 'never-measured':
    case 'only-related-series': {
      const why = assessment.noFigureReason
      if (why !== null) return why.en
      return assessment.reason === 'never-measured'
        ? 'No series measures it.'
        : 'Only related figures are on record; none measures it.'
    }
    case 'nothing-on-record-yet':
      return assessment.undated.length === 0
        ? `No figure was on record by ${format.date(assessment.asOf)}.`
        : `No figure is known to have been published by ${format.date(assessment.asOf)}; what is on record has no publication date.`
    case 'invalid-input':
      return `Its data breaks a rule, so no status is given (${faultsOf(assessment)}).`
    case 'no-baseline':
      return 'No baseline is known, so no pace can be computed.'
    case 'one-figure-only':
      return 'Only one figure is on record, so no pace can be computed.'
    case 'no-figure-since-baseline':
      return 'No figure is later than the baseline, so no pace can be computed.'
    case 'baseline-meets-target':
      return 'The baseline already met the target, so no pace can be computed.'
    case 'no-change-required-yet':
      return 'The path asks for no change yet, so no pace can be computed.'
    case 'break-since-baseline':
      return 'The series broke off since the baseline, so no pace can be computed.'
    case 'only-a-bound':
      return 'The figure is only a bound, so it does not prove a pace.'
    case 'meets-target':
      return firstMet === null ? 'The latest figure meets the target.' : metSentence(format, assessment)
    case 'reached-and-lost':
      return firstMet === null
        ? 'Reached, and lost again since.'
        : `Reached ${by(format, firstMet.figure.observation.asOf)}, and lost again since.`
    case 'met-at-deadline':
      return `The figure for the deadline, ${dueBy}, meets the target.`
    case 'reached-before-deadline':
      return firstMet === null ? 'Reached before the deadline.' : metSentence(format, assessment)
    case 'reached-after-deadline':
      return firstMet === null
        ? 'Missed at the deadline, reached since.'
        : `Missed at the deadline, ${dueBy}, and reached ${by(format, firstMet.figure.observation.asOf)}.`
    case 'first-proved-after-deadline':
      return `No figure describes the deadline, ${dueBy}; the first later one meets the target.`
    case 'deadline-figure-misses':
      return `The figure for the deadline, ${dueBy}, does not meet the target.`
    case 'later-figure-misses':
      return `The first figure after the deadline, ${dueBy}, does not meet the target.`
    case 'not-held':
      return 'It had to be kept, and a figure up to the deadline shows that it was not.'
    case 'no-figure-for-deadline':
      return `No figure for ${dueBy} has been published, so whether it was reached is not known.`
    case 'series-ended':
      return `The series ended before the deadline, so whether it was reached by ${dueBy} is not known.`
    case 'deadline-figure-only-a-bound':
      return `The figure for ${dueBy} is only a bound, so whether it was reached is not known.`
    case 'pace':
      return assessment.pace.available
        ? `Since the baseline it has covered ${ratioText(format, assessment.pace.value, assessment.terms)} times the change required by then.`
        : ''
    case 'keep-not-held':
      return latest === null
        ? 'It does not hold now.'
        : `It does not hold ${when(format, latest.observation.asOf)}.`
    case 'keep-moving-away':
      return 'It does not hold, and the last change moved away.'
  }
}

function metSentence(format: Formatter, assessment: Assessment): string {
  const { firstMet } = assessment
  if (firstMet === null) return ''
  if (assessment.terms.kind === 'keep') {
    return `It holds; the first figure that shows it is ${when(format, firstMet.figure.observation.asOf)}.`
  }
  const first = `Met ${by(format, firstMet.figure.observation.asOf)}${firstMet.isFirstFigure ? ', its first figure' : ''}`
  const early =
    firstMet.daysEarly > 31
      ? `, at least ${format.years(firstMet.daysEarly, 'down')} before the deadline`
      : ''
  return `${first}${early}.`
}

function distanceClause(format: Formatter, target: Target, assessment: Assessment): string {
  const { exceedance, distance, terms } = assessment
  const aim = targetValue(format, target, terms.value)
  if (exceedance !== null) {
    if (exceedance.multiple !== null && exceedance.multiple >= 1.5 && terms.unit.kind !== 'share') {
      return format.qualifiedTimes(exceedance.multiple, exceedance.qualifier, `the target of ${aim}`)
    }
    return exceedance.amount === 0
      ? `exactly the target of ${aim}`
      : `${format.differenceWithUnit(exceedance.amount, exceedance.qualifier, terms.unit)} ${terms.kind === 'keep' ? 'clear of the limit' : 'beyond the target'} of ${aim}`
  }
  if (distance === null) return `target ${aim}`
  return `${format.differenceWithUnit(distance.amount, distance.qualifier, terms.unit)} from the target of ${aim}`
}

export const evidenceEn: Evidence = {
  targetValue: bounded,
  requirement,
  when,
  reason: whyOf,
  sentence: (format, target, assessment) => {
    const figure = figureClause(format, assessment)
    if (figure === null) return `${requirement(format, assessment)}. ${whyOf(format, assessment)}`
    const { freshness } = assessment
    const stale =
      freshness?.state === 'overdue' && freshness.nextDueOn !== null
        ? ` The figure is old: a newer one was due by ${format.date(freshness.nextDueOn)}.`
        : ''
    const informs =
      assessment.exceedance?.isBeyondInforming === true
        ? ' It was met so long ago and by so much that the target no longer informs.'
        : ''
    const receding =
      assessment.exceedance?.isReceding === true ? ' Since then the trend leads back towards the target.' : ''
    return `${capital(figure)}, ${distanceClause(format, target, assessment)}. ${whyOf(format, assessment)}${receding}${informs}${stale}`
  },
  figureText: (format, observation, unit) =>
    observation.value === null
      ? 'no figure'
      : formatPublished(observation.value, observation.qualifier, unit, format.language),
  figureWithUnit: (format, observation, unit) =>
    observation.value === null
      ? 'no figure'
      : formatPublishedWithUnit(observation.value, observation.qualifier, unit, format.language),
  labels: {
    paceSince: (date) => `Since ${date}`,
    recentPace: (date) => `Recent, since ${date}`,
    requiredPace: 'Needed from the last figure on',
    ratio: 'Pace ratio',
    reachOn: 'At the recent pace, reached',
    wouldHaveReached: 'At the recent pace, would have been reached',
  },
  rateGaps: {
    'no-figure': 'Without a figure there is no pace.',
    'one-figure-only': 'One figure alone gives no pace.',
    'break-in-series': 'The series was broken off and begun anew, so no pace is given across the break.',
    'between-bounds': 'Both figures are bounds from the same side, so no pace is known between them.',
    'same-day': 'Only one day is on record, so there is no pace.',
  },
  freshness: {
    fresh: 'The figure is the newest expected.',
    due: 'A newer figure is due.',
    overdue: 'A newer figure is overdue.',
    ended: 'The series has ended.',
    'no-schedule': 'No publication schedule is known, so no due date is claimed.',
  },
  choices: {
    'only-figure': 'The only figure for the period.',
    'recorded-decision': 'Chosen by a recorded decision.',
    'source-confidence': 'Chosen because its source is trusted more.',
    'newest-publication': 'Chosen because it was published last.',
    'newest-record': 'Chosen because it was recorded last.',
    'source-order': 'Nothing tells the figures apart; chosen by the order of the sources’ identifiers.',
  },
  noSeries: 'No series measures this target.',
  cite: (format, { target, plan, publishers, asOf, isPublishedOnly, address }) =>
    `“${target.name.en}”, ${plan.name.en}. Status as of ${format.date(asOf)}${isPublishedOnly ? ', counting only what had been published by then' : ''}${publishers.length === 0 ? '' : `, on figures of ${format.list(publishers)}`}. ${address}`,
  chartTitle: (name: string) => `${name} over time`,
  requiredPath: 'Path required',
  deadlineLabel: (date: string) => `Deadline ${date}`,
  columns: {
    series: 'Series',
    period: 'Period',
    value: 'Value',
    quality: 'Quality',
    source: 'Source',
    published: 'Published',
    note: 'Note',
  },
  rows: {
    pages: 'Pages of the table',
    shown: (from, to, all) => `Rows ${from} to ${to} of ${all}`,
    turns: { first: 'First', before: 'Previous', next: 'Next', last: 'Last' },
    printed: 'Printed are the rows shown; the downloaded files hold all of them.',
  },
  unknown: 'unknown',
  judged: 'Judged',
  notJudged: 'Not judged',
  roles: { primary: 'Judged', alternative: 'Another definition', related: 'Related' },
  relatedSeries: 'Related figures',
  relatedSeriesHint: 'Context. None of these measures the target.',
  caveats: 'Read this first',
  statedTarget: 'Where the target is stated',
  figureSources: 'Where the figures come from',
  noteSources: 'What else the notes rest on',
  sources: 'Sources',
  conflict: 'Sources disagree',
  conflictDecision: (reason: string, date: string) => `${reason} (decided ${date})`,
  pace: 'Pace',
  citation: 'How to cite',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying was refused: select the text instead.',
  chart: 'Chart',
  table: 'Table',
  chartOrTable: 'Show as',
  target: 'Target',
  judgedToday: (date: string) => `Judged as of ${date}`,
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  publishedOn: (date: string) => `published ${date}`,
  nonePublished: 'Nothing has been published yet.',
  publicationUnknown: 'publication date unknown',
  originalNotLocated: 'original page not located',
}
