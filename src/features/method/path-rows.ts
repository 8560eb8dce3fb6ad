import type { Formatter } from '#src/core/format.ts'
import { shareOfTheWay, startOfTheWay } from '#src/core/scale.ts'
import { dateTerms, requiredAt, requiredPath, type PathPoint } from '#src/core/terms.ts'
import {
  consequence,
  equation,
  minus,
  operand,
  signedDifference,
  type JudgedCase,
  type SumRow,
} from './sum-row.ts'

/** "20 + 1,095 ÷ 1,826 × (200 − 20)": how the path comes to its value on a day between two of its points. */
function pathSum(path: readonly PathPoint[], day: number, format: Formatter): string | null {
  const after = path.find((point) => point.day >= day)
  const before = path.findLast((point) => point.day < day)
  if (before === undefined || after === undefined || after.day === day) return null
  const days = `${format.number(day - before.day)} ÷ ${format.number(after.day - before.day)}`
  return `${format.number(before.value)} + ${days} × (${minus(after.value, before.value, format)})`
}

/** The required value on the day of the latest figure and, where it can be computed, the ratio to it. */
export function pathRows(judged: JudgedCase): SumRow[] {
  const { assessment, format, why } = judged
  const { terms, latest, pace } = assessment
  const dated = dateTerms(terms)
  if (dated === null || latest === null || terms.baseline === null) return []
  const path = requiredPath(dated)
  const required = requiredAt(path, latest.day)
  if (required === null) return []
  const { value: baseline } = terms.baseline
  const [change, requiredChange] = [latest.value - baseline, required - baseline]
  const { sum } = why
  const rows = [
    equation(
      sum.requiredAt(format.period(latest.observation.asOf)),
      pathSum(path, latest.day, format),
      format.number(required),
    ),
    equation(sum.change, minus(latest.value, baseline, format), signedDifference(change, judged)),
    equation(sum.requiredChange, minus(required, baseline, format), signedDifference(requiredChange, judged)),
  ]
  if (!pace.available) return rows
  const division = `${operand(change, format)} ÷ ${operand(requiredChange, format)}`
  return [...rows, equation(sum.ratio, division, format.ratio(pace.value.ratio))]
}

export function milestoneRows({ assessment, format, method, why }: JudgedCase): SumRow[] {
  const { milestones, terms } = assessment
  return milestones.map(({ milestone, state, figure }) =>
    consequence(
      method.example.milestoneBy(format.value(milestone.value, terms.unit), format.date(milestone.dueBy)),
      figure === null
        ? null
        : `${format.value(figure.value, terms.unit)} · ${format.period(figure.observation.asOf)}`,
      why.milestoneStates[state],
    ),
  )
}

/** What is still to go, or by how much and how many times the target is exceeded. */
export function distanceRows({ assessment, format, why }: JudgedCase): SumRow[] {
  const { latest, terms, distance, exceedance } = assessment
  const gap = exceedance ?? distance
  if (latest === null || gap === null) return []
  const [high, low] = latest.value > terms.value ? [latest.value, terms.value] : [terms.value, latest.value]
  const difference = equation(
    exceedance === null ? why.sum.toGo : why.sum.beyond,
    minus(high, low, format),
    format.differenceWithUnit(gap.amount, gap.qualifier, terms.unit),
  )
  const multiple = exceedance?.multiple ?? null
  if (multiple === null) return [difference]
  const [above, below] =
    terms.direction === 'increase' ? [latest.value, terms.value] : [terms.value, latest.value]
  const division = `${format.number(above)} ÷ ${format.number(below)}`
  return [difference, equation(why.sum.multiple, division, format.times(multiple))]
}

export function scaleRows({ assessment, format, method }: JudgedCase): SumRow[] {
  const { latest, terms } = assessment
  const start = startOfTheWay(terms)
  const share = latest === null ? null : shareOfTheWay(latest.value, terms)
  if (latest === null || share === null || !start.available || !share.available) return []
  const done = minus(latest.value, start.value, format)
  const way = minus(terms.value, start.value, format)
  return [equation(method.sumRows.scale, `(${done}) ÷ (${way})`, format.number(share.value))]
}
