import { addDays, addMonths, lastDayOf } from '#src/core/calendar.ts'
import type { IsoDate, Observation, Period, UnitKind } from '#src/core/model.ts'
import { randomFrom } from './random.ts'

/** What a generated series is to look like. The same shape always gives the same observations. */
export interface SeriesShape {
  readonly seriesId: string
  readonly sourceId: string
  readonly seed: string
  /** How many observations, up to 100,000. */
  readonly count: number
  /** The day that the last of them describes, the last one of its month. */
  readonly last: IsoDate
  readonly unit: UnitKind
  /** What the first and, but for the noise, the last value are. */
  readonly from: number
  readonly to: number
  /** How many of a thousand have no value, with the reason beside it. */
  readonly gapsInThousand: number
}

/** More than these in months would begin before anybody counted; they are days. */
const MOST_MONTHS = 1200
const MOST_QUARTERS = 60
const LAG_DAYS = 30
const NOISE_SHARE = 0.02
const WAVE_SHARE = 0.03
const WAVES = 5

const MISSING = { en: 'Left out by the generator, to try a gap.', 'zh-CN': '由生成程序留空，用于检验缺值。' }

/** How many months lie between two of so many figures; 0 where they are days. */
export function monthsBetween(count: number): number {
  if (count > MOST_MONTHS) return 0
  return count > MOST_QUARTERS ? 1 : 3
}

function periods(count: number, last: IsoDate): readonly Period[] {
  const months = monthsBetween(count)
  const firstOfMonth = `${last.slice(0, 7)}-01`
  return Array.from({ length: count }, (_, index) => {
    const before = count - 1 - index
    const day = months === 0 ? addDays(last, -before) : addMonths(firstOfMonth, -before * months)
    if (day === null) throw new Error(`There is no day ${String(before)} steps before ${last}.`)
    return months === 0 ? day : day.slice(0, 7)
  })
}

/** A value that its unit can have: whole things, and shares from 0 to 100. */
export function fitting(value: number, unit: UnitKind): number {
  if (unit === 'count') return Math.max(0, Math.round(value))
  const rounded = Math.round(value * 100) / 100
  return unit === 'share' ? Math.min(100, Math.max(0, rounded)) : Math.max(0, rounded)
}

/** Observations that run from one value to another in slow waves with some noise, all of them illustrative. */
export function generatedObservations(shape: SeriesShape): readonly Observation[] {
  const { seriesId, sourceId, count, last, unit, from, to, gapsInThousand } = shape
  const random = randomFrom(shape.seed)
  const way = to - from
  const turn = random() * 2 * Math.PI
  return periods(count, last).map((asOf, index) => {
    const time = count === 1 ? 1 : index / (count - 1)
    // Both ends stay where they were asked for.
    const swing = Math.sin(time * Math.PI) * Math.sin(time * WAVES * 2 * Math.PI + turn) * WAVE_SHARE
    const noise = index === 0 ? 0 : (random() - 0.5) * 2 * NOISE_SHARE
    const isGap = index > 0 && index < count - 1 && random() * 1000 < gapsInThousand
    const publishedOn = addDays(lastDayOf(asOf) ?? asOf, LAG_DAYS)
    return {
      id: `${seriesId}-${asOf}`,
      asOf,
      value: isGap ? null : fitting(from + way * (time + swing + noise), unit),
      missingReason: isGap ? MISSING : null,
      qualifier: 'exact',
      quality: 'illustrative',
      break: false,
      sourceId,
      publishedOn,
      recordedAt: `${publishedOn ?? last}T01:00:00Z`,
      note: null,
    }
  })
}
