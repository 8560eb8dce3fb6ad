import { checkGrowth } from '#src/core/crosscheck-growth.ts'
import { checkSlope } from '#src/core/crosscheck-slope.ts'
import {
  equation,
  minus,
  operand,
  plainRow,
  signedDifference,
  type JudgedCase,
  type SumRow,
} from './sum-row.ts'

const RATIO_DECIMALS = 4

/** As many as let a reader who divides the two rates come to the ratio. */
const RATE_DECIMALS = 3

export function growthRows({ assessment, format, method, why }: JudgedCase): SumRow[] {
  const { growthName } = why
  const check = checkGrowth(assessment)
  if (!check.available) return [plainRow(growthName, why.notAvailable(why.growthGaps[check.reason]))]
  const { class: progress, ratio, actual, required, figure, year, baseline, target } = check.value
  const name = why.growthClasses[progress]
  if (ratio === null || actual === null || required === null) return [plainRow(growthName, name)]
  const growth = (to: number, years: number) => (
    <>
      ({format.number(to)} ÷ {operand(baseline.value, format)})
      <span className="sr-only"> {method.sumRows.toThePowerOf} (</span>
      <sup>1 ÷ {format.number(years)}</sup>
      <span className="sr-only">)</span> − 1
    </>
  )
  const percent = (share: number) => `${format.number(share * 100, { decimals: RATE_DECIMALS })}%`
  // The ratio counts towards the target, so that growth of a falling target has the other sign here.
  const division = `${percent(ratio * Math.abs(required))} ÷ ${percent(Math.abs(required))}`
  const { growthActual, growthRequired } = method.sumRows
  return [
    equation(growthActual, growth(figure.value, year - baseline.year), percent(actual)),
    equation(growthRequired, growth(target.value, target.year - baseline.year), percent(required)),
    equation(growthName, division, `${format.number(ratio, { decimals: RATIO_DECIMALS })} · ${name}`),
  ]
}

export function slopeRows(judged: JudgedCase): SumRow[] {
  const { assessment, format, method, why } = judged
  const { slopeName } = why
  const check = checkSlope(assessment)
  if (!check.available) return [plainRow(slopeName, why.notAvailable(why.slopeGaps[check.reason]))]
  const { class: progress, figures, meanChange, yearsLeft, projected, uncoveredShare } = check.value
  const [first, last] = [figures.at(0), figures.at(-1)]
  if (first === undefined || last === undefined) return []
  const { terms } = assessment
  const { slopeMean, slopeProjected, slopeUncovered } = method.sumRows
  return [
    equation(
      slopeMean,
      `(${minus(last.value, first.value, format)}) ÷ ${format.number(figures.length - 1)}`,
      signedDifference(meanChange, judged),
    ),
    equation(
      slopeProjected,
      `${format.number(last.value)} + ${operand(meanChange, format)} × ${format.number(yearsLeft)}`,
      format.value(projected, terms.unit),
    ),
    equation(
      slopeUncovered,
      `(${minus(terms.value, projected, format)}) ÷ (${minus(terms.value, last.value, format)})`,
      `${format.number(uncoveredShare * 100)}% · ${why.slopeClasses[progress]}`,
    ),
  ]
}
