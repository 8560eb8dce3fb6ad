import type { Assessment, Figure } from '#src/core/assessment.ts'
import { isFavourableBound, meets, proves } from '#src/core/bounds.ts'
import type { Formatter } from '#src/core/format.ts'
import type { LineResult } from './line-result.ts'
import type { Why } from './why.ts'

/** One line of the sum: what it is, and the arithmetic with the numbers put in. */
export interface SumLine {
  readonly label: string
  readonly sum: string
  readonly note: string | null
  /** What the sum comes to; null where it comes to no number. */
  readonly result: LineResult | null
}

function relation(figure: Figure, { terms }: Assessment): string {
  if (meets(figure.value, terms)) {
    if (figure.value === terms.value) return '='
    return terms.direction === 'increase' ? '>' : '<'
  }
  return terms.direction === 'increase' ? (figure.value === terms.value ? '=' : '<') : '>'
}

function againstTarget(figure: Figure, assessment: Assessment, format: Formatter): string {
  const { terms } = assessment
  const value = format.qualified(figure.value, figure.qualifier, terms.unit)
  const aim = format.value(terms.value, terms.unit)
  // Of a bound that proves nothing no relation can be said.
  const against = proves(figure, terms) === 'open' ? ` · ${aim}` : ` ${relation(figure, assessment)} ${aim}`
  return `${value}${against} · ${format.shortPeriod(figure.observation.asOf)}`
}

function isBound({ qualifier }: Figure): boolean {
  return qualifier === 'at-least' || qualifier === 'at-most'
}

function paceLines({ pace, terms }: Assessment, format: Formatter, why: Why): SumLine[] {
  if (!pace.available) return []
  const { baseline, figure, required, change, requiredChange, ratio } = pace.value
  const value = (amount: number) => format.value(amount, terms.unit)
  const difference = (amount: number) => format.difference(amount, 'exact', terms.unit)
  const signed = (amount: number) => (amount < 0 ? `−${difference(-amount)}` : difference(amount))
  const { sum } = why
  return [
    {
      label: sum.requiredAt(format.shortPeriod(figure.observation.asOf)),
      sum: value(required),
      note: sum.onPath(
        value(baseline.value),
        format.shortPeriod(baseline.asOf),
        value(terms.value),
        format.shortDate(terms.dueBy),
      ),
      result: { kind: 'value', amount: required },
    },
    {
      label: sum.change,
      sum: `${value(figure.value)} − ${value(baseline.value)} = ${signed(change)}`,
      note: null,
      result: { kind: 'difference', amount: change },
    },
    {
      label: sum.requiredChange,
      sum: `${value(required)} − ${value(baseline.value)} = ${signed(requiredChange)}`,
      note: null,
      result: { kind: 'difference', amount: requiredChange },
    },
    {
      label: sum.ratio,
      sum: `${signed(change)} ÷ ${signed(requiredChange)} = ${format.ratio(ratio)}`,
      note: null,
      result: { kind: 'ratio', amount: ratio },
    },
  ]
}

/** The arithmetic behind a status, as far as there is any. */
export function sumLines(assessment: Assessment, format: Formatter, why: Why): SumLine[] {
  const { latest, terms, exceedance, distance, firstMet, outcome, isPastDeadline } = assessment
  if (latest === null) return []
  const value = (amount: number) => format.value(amount, terms.unit)
  const { sum } = why
  const lines: SumLine[] = [
    {
      label: sum.valueAgainstTarget,
      sum: againstTarget(latest, assessment, format),
      note: isBound(latest)
        ? why.boundProves(
            format.qualified(latest.value, latest.qualifier, terms.unit),
            isFavourableBound(latest.qualifier, terms.direction),
          )
        : null,
      result: { kind: 'value', amount: latest.value },
    },
  ]
  if (isPastDeadline) {
    lines.push({
      label: sum.deadlineFigure,
      sum: outcome === null ? sum.noDeadlineFigure : againstTarget(outcome, assessment, format),
      note: null,
      result: outcome === null ? null : { kind: 'value', amount: outcome.value },
    })
  }
  if (firstMet !== null) {
    lines.push({
      label: sum.firstMet,
      sum: againstTarget(firstMet.figure, assessment, format),
      note: null,
      result: { kind: 'value', amount: firstMet.figure.value },
    })
  }
  if (exceedance !== null && exceedance.multiple !== null) {
    const { multiple, qualifier } = exceedance
    const says = isBound(latest) ? format.qualifiedTimes(multiple, qualifier) : format.number(multiple)
    lines.push({
      label: sum.multiple,
      sum: `${value(latest.value)} ÷ ${value(terms.value)} = ${says}`,
      note: null,
      result: { kind: 'times', amount: multiple },
    })
  }
  const gap = exceedance ?? distance
  if (gap !== null) {
    const [high, low] = latest.value > terms.value ? [latest.value, terms.value] : [terms.value, latest.value]
    lines.push({
      label: exceedance === null ? sum.toGo : sum.beyond,
      sum: `${value(high)} − ${value(low)} = ${format.difference(gap.amount, gap.qualifier, terms.unit)}`,
      note: null,
      result: { kind: 'difference', amount: gap.amount },
    })
  }
  return [...lines, ...paceLines(assessment, format, why)]
}
