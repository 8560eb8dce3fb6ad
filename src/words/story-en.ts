import type { Assessment, Status, StatusReason } from '#src/core/assessment.ts'
import { sideToReach } from '#src/core/bounds.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Period, Target } from '#src/core/model.ts'
import { NAMES_TOLD, type PlanStory, type Story } from './story.ts'

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
export function when(format: Formatter, period: Period): string {
  const text = format.period(period)
  if (period.length === 4) return `for ${text}`
  if (period.length === 7) return `in ${text}`
  return period.endsWith('-12-31') ? `at the ${text}` : `on ${text}`
}

/** "by April 2022", "by the end of 2022". */
export function by(format: Formatter, period: Period): string {
  const text = format.period(period)
  return period.length > 7 && period.endsWith('-12-31') ? `by the ${text}` : `by ${text}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function targetValue(format: Formatter, target: Target, value: number): string {
  const text = format.valueWithUnit(value, target.unit)
  const side = sideToReach(target)
  return side === null ? text : `${side} ${text}`
}

export function figureClause(format: Formatter, assessment: Assessment): string | null {
  const { latest, terms } = assessment
  if (latest === null) return null
  const word = format.qualifierWord(latest.qualifier)
  const value = format.valueWithUnit(latest.value, terms.unit)
  const stated = word === '' ? value : `${word} ${value}`
  return `${latest.observation.quality === 'illustrative' ? 'illustrative: ' : ''}${stated} ${when(format, latest.observation.asOf)}`
}

function headline(format: Formatter, story: PlanStory): string {
  const { total, counts, isPastDeadline, openQuestions } = story
  if (total === 0) return 'This plan has no targets yet.'
  const verb = (count: number) =>
    isPastDeadline ? (count === 1 ? 'was' : 'were') : count === 1 ? 'is' : 'are'
  const met = counts.met + counts['met-late']
  const all = total === 1 ? 'the one target' : `${format.countWord(total)} targets`
  const none = (is: string) => (total === 1 ? `The one target ${is} not` : `None of ${all} ${is}`)
  const without = story.neverMeasured.length + story.notOnRecord.length
  const first =
    without === total
      ? `No figure is on record for ${total === 1 ? all : `any of ${all}`}.`
      : met === 0
        ? counts.missed === total || (!isPastDeadline && counts['not-assessed'] === 0)
          ? `${none(verb(total))} met.`
          : `${none('is')} known to ${isPastDeadline ? 'have been' : 'be'} met.`
        : met === total
          ? `${total === 1 ? 'The one target' : `All ${all}`} ${verb(total)} met.`
          : `${format.countWord(met, { capital: true })} of ${all} ${verb(met)} met.`
  if (without === total) return first
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
  if (daysToDeadline === 0) return ['This is the day of the deadline.']
  const days = format.days(Math.abs(daysToDeadline))
  return [daysToDeadline < 0 ? `The deadline passed ${days} ago.` : `The deadline is ${days} away.`]
}

/** By name as long as that can be read; the counts say which status they have. */
function listed(format: Formatter, targets: readonly Target[]): string {
  return targets.length > NAMES_TOLD
    ? `${format.number(targets.length)} targets`
    : format.list(targets.map(({ name }) => name.en))
}

function subline(format: Formatter, story: PlanStory): string {
  const parts = deadlineSentences(format, story)
  const name = (what: string, targets: readonly Target[]): void => {
    if (targets.length > 0) parts.push(`${what}: ${listed(format, targets)}.`)
  }
  name('Missed', story.missed)
  for (const { target, assessment } of story.awaited) {
    const figure = figureClause(format, assessment)
    if (figure !== null) parts.push(`Last figure for ${target.name.en}: ${figure}.`)
  }
  name('Never measured', story.neverMeasured)
  name('No figure on record', story.notOnRecord)
  name('Publication date unknown', story.undated)
  return parts.join(' ')
}

export const storyEn: Story = {
  statusName,
  chip: (format, { status, reason: why, firstMet, terms }) => {
    if (terms.kind === 'reach' && (status === 'met' || status === 'met-late') && firstMet !== null) {
      const period = format.shortPeriod(firstMet.figure.observation.asOf)
      return status === 'met' ? `Met by ${period}` : `Met late, by ${period}`
    }
    return statusName(status, why)
  },
  headline,
  subline,
  targetValue,
  valueLine: (format, target, { latest, terms }) =>
    latest === null
      ? `target ${targetValue(format, target, terms.value)}`
      : `target ${targetValue(format, target, terms.value)} · ${latest.observation.asOf.length === 4 ? 'figure for ' : ''}${format.shortPeriod(latest.observation.asOf)}`,
  facts: {
    toGo: (period) => `from the target · ${period}`,
    beyond: 'beyond the target',
    paceSince: (period) => `pace since ${period}`,
    oneFigure: ['One figure', 'so no pace'],
    noBaseline: ['No baseline', 'so no pace ratio'],
    age: 'age of the figure',
    early: (years) => [`at least ${years} early`, 'first met before the deadline'],
    noLongerInforms: (years) => [`at least ${years} early`, 'target no longer informs'],
    late: (years) => [`at most ${years} late`, 'first met after the deadline'],
    differ: (values, period) => [`Sources differ`, `${values}, ${period}`],
    noRatio: ['No pace ratio', 'why: see the target’s page'],
    ratio: 'pace ratio',
    related: (series, period) => `${series}, ${period}`,
    whyNoFigure: ['Why no figure?', 'see the target’s page'],
    notOnRecord: ['Nothing yet', 'no figure is on record'],
    undated: ['Undated', 'its publication date is unknown'],
  },
}
