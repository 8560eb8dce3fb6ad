import { createFormatter } from '#src/core/format.ts'
import { formatMoment } from '#src/core/format-moment.ts'
import { LANGUAGES, type Unit } from '#src/core/model.ts'

const NUMBERS = [
  0,
  1,
  -1,
  0.004,
  0.453,
  0.9499,
  1.005,
  1.04,
  9.2,
  18,
  60.5,
  99.96,
  692,
  9999.996,
  51_716,
  92_000,
  999_999.996,
  18_734_567,
  1.8e12,
  2e21,
  1.795e308,
  -5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
]

const DATES = ['2024', '2024-02', '2022-09-07', '2023-12-31', '2025-02-30']

const MOMENTS = ['2026-11-23T06:32:59Z', '2025-12-31T16:00:00Z', '1949-05-27T12:00:00Z'].map((text) =>
  Date.parse(text),
)

const TIME_ZONES = ['Asia/Shanghai', 'America/New_York', 'Asia/Kolkata', 'UTC', 'Mars/Olympus']

const UNITS: readonly Unit[] = (['share', 'count', 'measure'] as const).map((kind) => ({
  id: kind,
  kind,
  symbol: { en: 'km', 'zh-CN': '公里' },
  name: { en: 'km', 'zh-CN': '公里' },
}))

/** Texts of every kind in both languages, to be made by more than one engine and compared. */
export function formattedSamples(): readonly string[] {
  return LANGUAGES.map(createFormatter).flatMap((format) => [
    ...NUMBERS.flatMap((value) => [
      format.number(value),
      format.compact(value),
      format.multiple(value),
      format.ratio(value),
      format.sharePercent(value),
      format.duration(value),
      format.years(value),
      format.ago(value),
      ...UNITS.flatMap((unit) => [
        format.qualified(value, 'at-least', unit),
        format.differenceWithUnit(value, 'at-most', unit),
        format.rate(value, 'about', unit),
      ]),
    ]),
    ...DATES.flatMap((date) => [format.date(date), format.period(date), format.shortPeriod(date)]),
    ...MOMENTS.flatMap((moment) =>
      TIME_ZONES.map((timeZone) => formatMoment(moment, timeZone, format.language)),
    ),
  ])
}
