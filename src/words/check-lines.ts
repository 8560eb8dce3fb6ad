import type { Computed } from '#src/core/assessment.ts'
import { DAYS_PER_YEAR } from '#src/core/calendar.ts'
import type { GrowthCheck, GrowthGap } from '#src/core/crosscheck-growth.ts'
import type { SlopeCheck, SlopeGap } from '#src/core/crosscheck-slope.ts'
import type { CrossChecks } from '#src/core/crosschecks.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Unit } from '#src/core/model.ts'
import type { LineResult } from './line-result.ts'
import type { Why } from './why.ts'

/** What another published method says. */
export interface CheckLine {
  readonly name: string
  readonly method: string
  /** The method's own class, or why there is none. */
  readonly told: string
  readonly isAvailable: boolean
  /** The arithmetic with the numbers put in; null where there is none. */
  readonly sum: string | null
  readonly result: LineResult | null
}

function growthLine(growth: Computed<GrowthCheck, GrowthGap>, format: Formatter, why: Why): CheckLine {
  const named = { name: why.growthName, method: why.growthMethod, isAvailable: growth.available }
  if (!growth.available) {
    return { ...named, told: why.notAvailable(why.growthGaps[growth.reason]), sum: null, result: null }
  }
  const { class: found, actual, required, ratio } = growth.value
  const told = why.growthClasses[found]
  if (actual === null || required === null || ratio === null) {
    return { ...named, told, sum: null, result: null }
  }
  const percent = (share: number) => `${format.number(share * 100, { decimals: 2 })}%`
  const sum = why.growthSum(percent(actual), percent(required), format.number(ratio, { decimals: 4 }))
  return { ...named, told, sum, result: { kind: 'ratio', amount: ratio } }
}

function slopeLine(
  slope: Computed<SlopeCheck, SlopeGap>,
  unit: Unit,
  format: Formatter,
  why: Why,
): CheckLine {
  const named = { name: why.slopeName, method: why.slopeMethod, isAvailable: slope.available }
  if (!slope.available) {
    return { ...named, told: why.notAvailable(why.slopeGaps[slope.reason]), sum: null, result: null }
  }
  const { class: found, meanChange, yearsLeft, projected, uncoveredShare } = slope.value
  const sum = why.slopeSum(
    format.rate(meanChange, 'exact', unit),
    format.years(yearsLeft * DAYS_PER_YEAR),
    format.value(projected, unit),
    format.sharePercent(Math.max(0, uncoveredShare)),
  )
  return { ...named, told: why.slopeClasses[found], sum, result: { kind: 'value', amount: projected } }
}

/** The two published methods beside the status. */
export function checkLines(
  { growth, slope }: CrossChecks,
  unit: Unit,
  format: Formatter,
  why: Why,
): readonly CheckLine[] {
  return [growthLine(growth, format, why), slopeLine(slope, unit, format, why)]
}
