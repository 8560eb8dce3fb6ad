import type { Computed, Rate } from '#src/core/assessment.ts'
import { projectBand } from '#src/core/band.ts'
import { addDays, daysBetween, DAYS_PER_YEAR, yearsBetween } from '#src/core/calendar.ts'
import { findFlips, type ValueFlip } from '#src/core/flip.ts'
import { readConflicts } from '#src/core/other-readings.ts'
import { consequence, equation, minus, plainRow, type JudgedCase, type SumRow } from './sum-row.ts'

/** The figure for the deadline or the first later one, or that there is none. */
export function deadlineRows({ assessment, format, why }: JudgedCase): SumRow[] {
  const { outcome, terms } = assessment
  const { deadlineFigure, noDeadlineFigure } = why.sum
  if (outcome === null) return [plainRow(deadlineFigure, noDeadlineFigure)]
  const value = format.qualified(outcome.value, outcome.qualifier, terms.unit)
  return [plainRow(deadlineFigure, `${value} · ${format.period(outcome.observation.asOf)}`)]
}

/** What the status would be with each figure that is not judged. */
export function conflictRows({ input, format, method, statusName }: JudgedCase): SumRow[] {
  return readConflicts(input).map(({ other, assessment }) => {
    const { pace } = assessment
    const status = statusName(assessment)
    return consequence(
      method.sumRows.otherFigure,
      other.value === null ? null : format.number(other.value),
      pace.available ? `${format.ratio(pace.value.ratio)} · ${status}` : status,
    )
  })
}

export function freshnessRows({ input, assessment, format, method }: JudgedCase): SumRow[] {
  const { freshness } = assessment
  if (freshness === null) return []
  const state = method.freshnessNames[freshness.state]
  const age = plainRow(method.sumRows.age, format.days(freshness.ageDays))
  const publication = input.target.series[0]?.series.publication ?? null
  const { nextDueOn } = freshness
  if (nextDueOn === null || publication === null) return [age, plainRow(method.sumRows.nextDue, state)]
  const periodEnd = addDays(nextDueOn, -publication.lagDays)
  const sum = periodEnd === null ? null : `${format.date(periodEnd)} + ${format.days(publication.lagDays)}`
  return [age, equation(method.sumRows.nextDue, sum, `${format.date(nextDueOn)} · ${state}`)]
}

function rateRow(label: string, rate: Computed<Rate, string>, { assessment, format }: JudgedCase): SumRow[] {
  if (!rate.available) return []
  const { from, to, perYear, qualifier } = rate.value
  const between = yearsBetween(from.on, to.on)
  if (between === null) return []
  const years = Math.floor(between)
  const days = Math.round((between - years) * DAYS_PER_YEAR)
  const beyond = `${format.number(days)} ÷ ${format.number(DAYS_PER_YEAR)}`
  const span =
    days === 0 ? format.number(years) : years === 0 ? `(${beyond})` : `(${format.number(years)} + ${beyond})`
  const sum = `(${minus(to.value, from.value, format)}) ÷ ${span}`
  return [equation(label, sum, format.rate(perYear, qualifier, assessment.terms.unit))]
}

export function rateRows(judged: JudgedCase): SumRow[] {
  const { observedPace, recentPace, requiredPace } = judged.assessment
  const { observed, recent, required } = judged.method.sumRows
  return [
    ...rateRow(observed, observedPace, judged),
    ...rateRow(recent, recentPace, judged),
    ...rateRow(required, requiredPace, judged),
  ]
}

/** The day on which the recent pace gets there. */
function reachedRow({ assessment, format, method }: JudgedCase): SumRow[] {
  const { projection, latest, terms } = assessment
  if (!projection.available || latest === null) return []
  const { on, rate } = projection.value
  const days = daysBetween(latest.on, on)
  const { reachedOn, daysAt } = method.sumRows
  const condition =
    days === null ? null : daysAt(format.days(days), format.rate(rate.perYear, rate.qualifier, terms.unit))
  return [consequence(reachedOn, condition, format.date(on))]
}

export function projectionRows(judged: JudgedCase): SumRow[] {
  const { assessment, format, method } = judged
  const reached = reachedRow(judged)
  const band = projectBand(assessment)
  if (!band.available) return reached
  const { atDeadline, figures, level, reaches } = band.value
  const { sumRows } = method
  const { unit } = assessment.terms
  const range = `${format.value(atDeadline.low, unit)} – ${format.value(atDeadline.high, unit)}`
  return [
    ...reached,
    consequence(
      sumRows.band(format.sharePercent(level)),
      sumRows.bandPoints(format.countWord(figures.length)),
      `${range} · ${sumRows.bandReaches[reaches]}`,
    ),
  ]
}

export function flipRows({ input, assessment, format, method, statusName }: JudgedCase): SumRow[] {
  const { higher, lower, date } = findFlips(input)
  const { sumRows } = method
  const { unit } = assessment.terms
  const row = (label: string, flip: ValueFlip, told: (value: string) => string) => {
    const change = format.differenceWithUnit(Math.abs(flip.change), 'exact', unit)
    const condition = sumRows.differing(told(format.valueWithUnit(flip.value, unit)), change)
    return consequence(label, condition, statusName(flip))
  }
  return [
    ...(higher === null
      ? []
      : [row(sumRows.higher, higher, higher.isIncluded ? sumRows.from : sumRows.above)]),
    ...(lower === null ? [] : [row(sumRows.lower, lower, lower.isIncluded ? sumRows.downTo : sumRows.below)]),
    ...(date === null ? [] : [consequence(sumRows.dateFlip, format.date(date.on), statusName(date))]),
  ]
}
