import { projectBand } from '#src/core/band.ts'
import { crossCheck } from '#src/core/crosschecks.ts'
import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { caveatNotes } from '#src/words/caveat-notes.ts'
import { checkLines } from '#src/words/check-lines.ts'
import type { FileWords } from '#src/words/files.ts'
import type { LineResult } from '#src/words/line-result.ts'
import { paceLines } from '#src/words/pace-lines.ts'
import { ruleLines } from '#src/words/rule-lines.ts'
import { sumLines } from '#src/words/sum-lines.ts'
import { thresholdLines } from '#src/words/threshold-lines.ts'
import type { FileContext } from './file-context.ts'

/** One line of what explains a status. */
export interface StatusLine {
  readonly part: keyof FileWords['parts']
  readonly label: string
  readonly told: string
  readonly result?: LineResult | null
  readonly note?: string | null
}

function statusLines({ assessment }: TargetEvidence, { format, words, evidence, files }: FileContext) {
  const { status, reason } = assessment
  return [
    {
      part: 'status',
      label: files.columns.status,
      told: words.story.statusName(status, reason),
      note: evidence.reason(format, assessment),
    },
  ] satisfies StatusLine[]
}

function caveatLines(judged: TargetEvidence, { evidence, language }: FileContext): StatusLine[] {
  return caveatNotes(judged).map(({ text }) => ({
    part: 'status',
    label: evidence.caveats,
    told: text[language],
  }))
}

function inputLines({ assessment }: TargetEvidence, context: FileContext): StatusLine[] {
  const { format, evidence, language, files } = context
  const { terms, latest, milestones } = assessment
  const { lines } = files
  const value = (amount: number): LineResult => ({ kind: 'value', amount })
  const told: StatusLine[] = [
    {
      part: 'target',
      label: files.columns.requirement,
      told: evidence.requirement(format, assessment),
      result: value(terms.value),
    },
  ]
  if (terms.revision !== null) {
    const { revisedOn, previousValue, previousDueBy, reason } = terms.revision
    told.push({
      part: 'target',
      label: lines.revision(format.date(revisedOn)),
      told: `${format.valueWithUnit(previousValue, terms.unit)} · ${format.date(previousDueBy)}`,
      result: value(previousValue),
      note: reason[language],
    })
  }
  for (const { milestone, state } of milestones) {
    told.push({
      part: 'target',
      label: lines.milestone(format.date(milestone.dueBy)),
      told: `${format.valueWithUnit(milestone.value, terms.unit)} · ${context.why.milestoneStates[state]}`,
      result: value(milestone.value),
    })
  }
  if (terms.baseline !== null) {
    told.push({
      part: 'inputs',
      label: lines.baseline,
      told: `${format.valueWithUnit(terms.baseline.value, terms.unit)} · ${format.period(terms.baseline.asOf)}`,
      result: value(terms.baseline.value),
    })
  }
  if (latest !== null) {
    const { observation } = latest
    told.push({
      part: 'inputs',
      label: lines.latest,
      told: `${evidence.figureText(format, observation, terms.unit)} · ${format.period(observation.asOf)}`,
      result: value(latest.value),
      note: evidence.choices[latest.choice],
    })
  }
  return told
}

function arithmeticLines({ assessment }: TargetEvidence, { format, words, why }: FileContext): StatusLine[] {
  const thresholds = assessment.pace.available ? thresholdLines(format) : []
  return [
    ...ruleLines(assessment, format, why).map(({ label, told }): StatusLine => ({
      part: 'rules',
      label,
      told,
    })),
    ...sumLines(assessment, format, why).map(({ label, sum, note, result }): StatusLine => ({
      part: 'sum',
      label,
      told: sum,
      note,
      result,
    })),
    ...thresholds.map(({ status, bound, threshold }): StatusLine => ({
      part: 'thresholds',
      label: words.story.statusName(status),
      told: bound,
      result: { kind: 'ratio', amount: threshold },
    })),
  ]
}

function outlookLines({ assessment }: TargetEvidence, context: FileContext): StatusLine[] {
  const { format, evidence, files, why } = context
  const { observedPace, projection, terms } = assessment
  const told: StatusLine[] = paceLines(assessment, format, evidence).map((line) => ({
    ...line,
    part: 'pace',
  }))
  if (!observedPace.available) {
    told.push({ part: 'pace', label: files.parts.pace, told: evidence.rateGaps[observedPace.reason] })
  }
  if (!projection.available && projection.reason !== 'already-met' && projection.reason !== 'no-rate') {
    told.push({ part: 'pace', label: evidence.labels.reachOn, told: why.noProjection[projection.reason] })
  }
  const band = projectBand(assessment)
  if (band.available) {
    const { atDeadline, level, figures } = band.value
    const note = why.bandMethod(format.sharePercent(level), format.number(figures.length))
    const end = (label: string, amount: number): StatusLine => ({
      part: 'pace',
      label,
      told: format.value(amount, terms.unit),
      result: { kind: 'value', amount },
      note,
    })
    told.push(end(files.lines.bandLow, atDeadline.low), end(files.lines.bandHigh, atDeadline.high))
  }
  return told
}

function otherMethodLines({ assessment }: TargetEvidence, { format, files, why }: FileContext): StatusLine[] {
  const checks = crossCheck(assessment)
  const lines = checkLines(checks, assessment.terms.unit, format, why)
  const isAnyAvailable = lines.some(({ isAvailable }) => isAvailable)
  const agreement = checks.disagreements.map((code) => why.disagreements[code])
  if (agreement.length === 0 && isAnyAvailable) agreement.push(why.agree)
  return [
    ...lines.map(({ name, method, told, sum, result }): StatusLine => ({
      part: 'checks',
      label: name,
      told: sum === null ? told : files.labelled(told, sum),
      result,
      note: method,
    })),
    ...agreement.map((told): StatusLine => ({ part: 'checks', label: files.lines.methods, told })),
  ]
}

function freshnessLines(
  { assessment }: TargetEvidence,
  { format, files, evidence }: FileContext,
): StatusLine[] {
  const { freshness } = assessment
  if (freshness === null) return []
  const { ageDays, state, nextDueOn } = freshness
  const age: StatusLine = {
    part: 'freshness',
    label: files.lines.age,
    told: format.duration(ageDays),
    result: { kind: 'days', amount: ageDays },
    note: evidence.freshness[state],
  }
  return nextDueOn === null
    ? [age]
    : [age, { part: 'freshness', label: files.lines.nextDue, told: format.date(nextDueOn) }]
}

/** The status with its reason, the rule that applied and the arithmetic, as on the target's page. */
export function explainStatus(evidence: TargetEvidence, context: FileContext): StatusLine[] {
  const parts = [
    statusLines,
    caveatLines,
    inputLines,
    arithmeticLines,
    outlookLines,
    otherMethodLines,
    freshnessLines,
  ]
  return parts.flatMap((tell) => tell(evidence, context))
}
