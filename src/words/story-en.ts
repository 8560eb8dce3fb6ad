import type { Assessment, Status, StatusReason } from '#src/core/assessment.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Observation, Period, Target } from '#src/core/model.ts'
import { isIllustrative, type PlanStory, type Story } from './story.ts'

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  met: 'Met',
  'met-late': 'Met late',
  'on-track': 'On track',
  behind: 'Behind',
  'off-track': 'Off track',
  regressing: 'Going back',
  missed: 'Missed',
  'outcome-awaited': 'Outcome not published',
  'not-assessed': 'Not assessed',
}

/** Each status inside a sentence that counts targets: "two are on track". */
const COUNTED: Readonly<Record<Status, (are: string) => string>> = {
  met: (are) => `${are} met`,
  'met-late': (are) => `${are} met late`,
  'on-track': (are) => `${are} on track`,
  behind: (are) => `${are} behind`,
  'off-track': (are) => `${are} off track`,
  regressing: (are) => `${are} going back`,
  missed: (are) => `${are} missed`,
  'outcome-awaited': (are) => `${are} without a published outcome`,
  'not-assessed': (are) => `${are} not assessed`,
}

function statusName(status: Status, reason?: StatusReason): string {
  if (status !== 'not-assessed') return STATUS_NAMES[status]
  return reason === 'never-measured' || reason === 'only-related-series'
    ? 'Not measured'
    : STATUS_NAMES['not-assessed']
}

/** "for 2024", "in February 2024", "at the end of 2023", "on 12 December 2024". */
function when(format: Formatter, period: Period): string {
  const text = format.period(period)
  if (period.length === 4) return `for ${text}`
  if (period.length === 7) return `in ${text}`
  return period.endsWith('-12-31') ? `at the ${text}` : `on ${text}`
}

/** "by April 2022", "by the end of 2022". */
function by(format: Formatter, period: Period): string {
  const text = format.period(period)
  return period.length > 7 && period.endsWith('-12-31') ? `by the ${text}` : `by ${text}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function targetValue(format: Formatter, target: Target, value: number): string {
  const text = format.valueWithUnit(value, target.unit)
  return target.bound === 'exclusive' ? `${target.direction === 'increase' ? 'over' : 'under'} ${text}` : text
}

function requirement(format: Formatter, { terms }: Assessment): string {
  const text = format.valueWithUnit(terms.value, terms.unit)
  const bound =
    terms.bound === 'exclusive'
      ? terms.direction === 'increase'
        ? 'More than'
        : 'Less than'
      : terms.direction === 'increase'
        ? 'At least'
        : 'At most'
  const deadline =
    terms.kind === 'keep' ? `kept until ${format.date(terms.dueBy)}` : `by ${format.date(terms.dueBy)}`
  return `${bound} ${text} ${deadline}`
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
      return `No figure was on record by ${format.date(assessment.asOf)}.`
    case 'invalid-input':
      return 'Its data breaks a rule, so no status is given.'
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
        ? `Since the baseline it has covered ${format.ratio(assessment.pace.value.ratio)} of the change required by then.`
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
  const first = `Met ${by(format, firstMet.figure.observation.asOf)}${firstMet.isFirstFigure ? ', its first figure' : ''}`
  const early = firstMet.daysEarly > 31 ? `, ${format.years(firstMet.daysEarly)} before the deadline` : ''
  return `${first}${early}.`
}

function figureClause(format: Formatter, assessment: Assessment): string | null {
  const { latest, terms } = assessment
  if (latest === null) return null
  const word = format.qualifierWord(latest.qualifier)
  const value = format.valueWithUnit(latest.value, terms.unit)
  const stated = word === '' ? value : `${word} ${value}`
  return `${isIllustrative(latest.observation) ? 'illustrative: ' : ''}${stated} ${when(format, latest.observation.asOf)}`
}

function distanceClause(format: Formatter, target: Target, assessment: Assessment): string {
  const { exceedance, distance, terms } = assessment
  const goal = targetValue(format, target, terms.value)
  if (exceedance !== null) {
    if (exceedance.multiple !== null && exceedance.multiple >= 1.5 && terms.unit.kind !== 'share') {
      return `${format.times(exceedance.multiple)} the target of ${goal}`
    }
    return exceedance.amount === 0
      ? `exactly the target of ${goal}`
      : `${format.differenceWithUnit(exceedance.amount, exceedance.qualifier, terms.unit)} beyond the target of ${goal}`
  }
  if (distance === null) return `target ${goal}`
  return `${format.differenceWithUnit(distance.amount, distance.qualifier, terms.unit)} from the target of ${goal}`
}

function headline(format: Formatter, story: PlanStory): string {
  const { total, counts, isPastDeadline, openQuestions } = story
  if (total === 0) return 'This plan has no targets yet.'
  const verb = (count: number) =>
    isPastDeadline ? (count === 1 ? 'was' : 'were') : count === 1 ? 'is' : 'are'
  const met = counts.met + counts['met-late']
  const all = format.countWord(total)
  const first =
    met === 0
      ? `None of ${all} targets ${verb(total)} met.`
      : met === total
        ? total === 1
          ? `The one target ${verb(1)} met.`
          : `All ${all} targets ${verb(total)} met.`
        : `${format.countWord(met, { capital: true })} of ${all} targets ${verb(met)} met.`
  if (!isPastDeadline) {
    const rest = story.present.filter((status) => status !== 'met' && status !== 'met-late')
    if (rest.length === 0) return first
    const told = rest.map(
      (status) => `${format.countWord(counts[status])} ${COUNTED[status](verb(counts[status]))}`,
    )
    return `${first} ${capital(format.list(told))}.`
  }
  const missed =
    counts.missed === 0
      ? ''
      : ` ${format.countWord(counts.missed, { capital: true })} ${verb(counts.missed)} missed.`
  const awaited = counts['outcome-awaited']
  const [question] = openQuestions
  const open =
    awaited === 0
      ? ''
      : awaited === 1 && question !== undefined
        ? ` ${capital(question.en)} is not known.`
        : ` The outcome of ${format.countWord(awaited)} is not known.`
  return `${first}${missed}${open}`
}

function deadlineSentences(format: Formatter, { daysToDeadline }: PlanStory): string[] {
  if (daysToDeadline === null) return []
  if (daysToDeadline === 0) return ['The deadline is today.']
  const days = format.days(Math.abs(daysToDeadline))
  return [daysToDeadline < 0 ? `The deadline passed ${days} ago.` : `The deadline is ${days} away.`]
}

function subline(format: Formatter, story: PlanStory): string {
  const parts = deadlineSentences(format, story)
  for (const { target, assessment } of story.awaited) {
    const figure = figureClause(format, assessment)
    if (figure !== null) parts.push(`Last figure for ${target.name.en}: ${figure}.`)
  }
  if (story.neverMeasured.length > 0) {
    parts.push(`Never measured: ${format.list(story.neverMeasured.map(({ name }) => name.en))}.`)
  }
  return parts.join(' ')
}

export const storyEn: Story = {
  statusName,
  chip: (format, { status, reason: why, firstMet }) => {
    if ((status === 'met' || status === 'met-late') && firstMet !== null) {
      const period = format.shortPeriod(firstMet.figure.observation.asOf)
      return status === 'met' ? `Met by ${period}` : `Met late, by ${period}`
    }
    return statusName(status, why)
  },
  requirement,
  reason: whyOf,
  sentence: (format, target, assessment) => {
    const figure = figureClause(format, assessment)
    if (figure === null) return `${requirement(format, assessment)}. ${whyOf(format, assessment)}`
    const informs =
      assessment.exceedance?.isBeyondInforming === true
        ? ' It was met so long ago and by so much that the target no longer informs.'
        : ''
    const receding =
      assessment.exceedance?.isReceding === true ? ' Since then the trend leads back towards the target.' : ''
    return `${capital(figure)}, ${distanceClause(format, target, assessment)}. ${whyOf(format, assessment)}${receding}${informs}`
  },
  headline,
  subline,
  targetValue,
  valueLine: (format, target, { latest, terms }) =>
    latest === null
      ? `target ${targetValue(format, target, terms.value)}`
      : `target ${targetValue(format, target, terms.value)} · ${latest.observation.asOf.length === 4 ? 'figure for ' : ''}${format.shortPeriod(latest.observation.asOf)}`,
  figureText: (format, observation: Observation, unit) =>
    observation.value === null
      ? 'no figure'
      : format.qualified(observation.value, observation.qualifier, unit),
  facts: {
    toGo: (period) => `still to go · ${period}`,
    beyond: 'beyond the target',
    paceSince: (period) => `pace since ${period}`,
    oneFigure: ['One figure', 'so no pace yet'],
    noBaseline: ['No baseline', 'so no pace ratio'],
    age: 'age of the figure',
    early: (years) => [`${years} early`, 'first met before the deadline'],
    noLongerInforms: (years) => [`${years} early`, 'no longer informs'],
    late: (years) => [`${years} late`, 'first met after the deadline'],
    differ: (values, period) => [`Sources differ`, `${values} ${period}`],
    ratio: 'of the pace required',
    whyNoFigure: ['Why no figure?', 'see the target’s page'],
  },
  labels: {
    paceSince: (date) => `Since ${date}`,
    recentPace: 'Latest year on record',
    requiredPace: 'Needed from the last figure on',
    ratio: 'Of the change required by then',
    reachOn: 'At the recent pace, reached on',
    wouldHaveReached: 'At the recent pace, would have been reached on',
  },
  rateGaps: {
    'no-figure': 'Without a figure there is no pace.',
    'one-figure-only': 'One figure alone gives no pace.',
    'break-in-series': 'The series was broken off and begun anew, so no pace is given across the break.',
    'same-day': 'All figures describe the same day, so there is no pace.',
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
  },
  noSeries: 'No series measures this target.',
  when,
  cite: (format, { target, plan, publishers, asOf, address }) =>
    `“${target.name.en}”, ${plan.name.en}. Status as of ${format.date(asOf)}${publishers.length === 0 ? '' : `, on figures of ${format.list(publishers)}`}. ${address}`,
}
