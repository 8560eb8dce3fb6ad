import type { ValueAxis } from './slide-model.ts'

const STEPS = 6
const FACTORS = [1, 2, 2.5, 5, 10] as const

function decimalsOf(step: number): number {
  const [, decimals = ''] = String(Number(step.toPrecision(3))).split('.')
  return decimals.length
}

/** Round steps over all of the values, with a number format that shows as many decimals as a step has. */
export function valueAxis(
  title: string,
  values: readonly number[],
  { isFromZero, isWhole, symbol }: { isFromZero: boolean; isWhole: boolean; symbol: string },
): ValueAxis {
  const all = isFromZero ? [0, ...values] : values
  const low = all.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  const high = all.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  const span = high - low || Math.abs(high) || 1
  const raw = isWhole ? Math.max(1, span / STEPS) : span / STEPS
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = Number(((FACTORS.find((factor) => factor * power >= raw) ?? 10) * power).toPrecision(3))
  const isFloor = isFromZero && low >= 0
  const decimals = decimalsOf(step)
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  return {
    title,
    lowest: isFloor ? 0 : Number((Math.floor(low / step - 0.1) * step).toPrecision(12)),
    highest: Number((Math.ceil(high / step + 0.1) * step).toPrecision(12)),
    step,
    format: symbol === '' ? digits : `${digits}"${symbol}"`,
  }
}
