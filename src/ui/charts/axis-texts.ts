import type { Formatter } from '#src/core/format.ts'
import type { Unit } from '#src/core/model.ts'

/** The unit without its symbol, where the axis names it: a share is always written with its sign. */
export function bareUnit(unit: Unit): Unit {
  return { ...unit, symbol: { en: '', 'zh-CN': '' } }
}

/**
 * What stands beside an axis: a count in words for powers of ten where that says all of every number and in
 * digits where it does not, and a measure without its unit, which is named once.
 */
export function axisTexts(values: readonly number[], unit: Unit, format: Formatter): string[] {
  const isShort = values.every((value) => Number(value.toPrecision(3)) === value)
  return values.map((value) => {
    if (unit.kind === 'measure') return format.number(value)
    return unit.kind === 'count' && isShort ? format.compact(value) : format.value(value, unit)
  })
}
