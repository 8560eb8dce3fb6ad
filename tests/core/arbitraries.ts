import fc from 'fast-check'
import { dateOfDay, dayNumber } from '#src/core/calendar.ts'
import type { Observation, Qualifier, Target, TargetBound, TargetKind } from '#src/core/model.ts'
import { bilingual, figure, inRole, seriesWith, targetWith } from './build.ts'

function dayBetween(first: string, last: string): fc.Arbitrary<string> {
  return fc
    .integer({ min: dayNumber(first) ?? 0, max: dayNumber(last) ?? 0 })
    .map((day) => dateOfDay(day) ?? first)
}

const year = fc.integer({ min: 2010, max: 2040 })
const period = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 10, max: 12 })).map(([y, month]) => `${y}-${month}`),
  dayBetween('2010-01-01', '2040-12-31'),
)

export const qualifiers = fc.constantFrom<Qualifier>('exact', 'about', 'at-least', 'at-most')
export const values = fc.integer({ min: -400, max: 400 })
export const asOfs = dayBetween('2009-06-01', '2042-06-30')

interface Shape {
  readonly qualifier: fc.Arbitrary<Qualifier>
  readonly isBroken: fc.Arbitrary<boolean>
}

/** Sound observations, one a day, in any order. */
export function histories({ qualifier, isBroken }: Shape): fc.Arbitrary<Observation[]> {
  const one = fc.record({ asOf: dayBetween('2010-01-01', '2040-12-31'), value: values, qualifier, isBroken })
  return fc
    .uniqueArray(one, { maxLength: 9, selector: ({ asOf }) => asOf })
    .map((list) =>
      list.map(({ asOf, value, isBroken: isCut, ...rest }) => figure(asOf, value, { break: isCut, ...rest })),
    )
}

export const exactHistories = histories({ qualifier: fc.constant('exact'), isBroken: fc.constant(false) })
export const anyHistories = histories({ qualifier: qualifiers, isBroken: fc.boolean() })

const terms = {
  bound: fc.constantFrom<TargetBound>('inclusive', 'exclusive'),
  kind: fc.constantFrom<TargetKind>('reach', 'keep'),
  dueBy: dayBetween('2030-01-01', '2030-12-31'),
}
const baselineDays = dayBetween('2010-01-01', '2020-12-31')

/** Value and baseline have nothing to do with each other, so that the baseline may meet the target. */
const anywhere: fc.Arbitrary<Target> = fc
  .record({
    ...terms,
    value: values,
    direction: fc.constantFrom('increase', 'decrease'),
    baseline: fc.option(fc.record({ value: values, asOf: baselineDays })),
  })
  .map(({ baseline, ...rest }) =>
    targetWith({ ...rest, baseline: baseline === null ? null : { ...baseline, sourceId: null } }),
  )

/** From a baseline through up to three milestones, of which some may ask for no change. */
export const pathTargets: fc.Arbitrary<Target> = fc
  .record({
    ...terms,
    start: values,
    baselineOn: baselineDays,
    sign: fc.constantFrom(1, -1),
    steps: fc.array(fc.nat(90), { maxLength: 3 }),
    lastStep: fc.integer({ min: 1, max: 200 }),
    days: fc.uniqueArray(dayBetween('2021-01-01', '2029-12-31'), { minLength: 3, maxLength: 3 }),
  })
  .map(({ start, baselineOn, sign, steps, lastStep, days, ...rest }) => {
    let value = start
    const dates = days.toSorted()
    const milestones = steps.map((step, index) => {
      value += sign * step
      return { value, dueBy: dates[index] ?? '' }
    })
    return targetWith({
      ...rest,
      value: value + sign * lastStep,
      direction: sign === 1 ? 'increase' : 'decrease',
      baseline: { value: start, asOf: baselineOn, sourceId: null },
      milestones,
    })
  })

/** Sound targets due by some day of 2030, with and without a baseline and milestones. */
export const targets: fc.Arbitrary<Target> = fc.oneof(anywhere, pathTargets)

const anyNumber = fc.oneof(
  values,
  fc.double(),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 1e308, 5e-324, -0),
)
const anyDate = fc.oneof(
  dayBetween('1000-01-01', '9999-12-31'),
  fc.constantFrom('2025-02-30', '2025', '', 'soon', '2025-12-31', '9999-12-31', '1000-01-01'),
)
const anyPeriod = fc.oneof(period, anyDate)

export const anyDates = anyDate
export const anyPeriods = anyPeriod
export const anyNumbers = anyNumber

/** Observations of which any part may be broken. */
export const hostileHistories: fc.Arbitrary<Observation[]> = fc.array(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      asOf: anyPeriod,
      value: fc.option(anyNumber),
      qualifier: qualifiers,
      break: fc.boolean(),
      sourceId: fc.constantFrom('bureau', 'press', 'nobody'),
      publishedOn: fc.option(anyDate),
      recordedAt: fc.constantFrom('2026-03-04T05:06:07Z', '2026-03-04T05:06:07+08:00', '2026-03-04', ''),
    })
    .map(({ asOf, value, ...rest }) => figure(asOf, value, rest)),
  { maxLength: 8 },
)

/** Targets of which any part may be broken. */
export const hostileTargets: fc.Arbitrary<Target> = fc
  .record({
    value: anyNumber,
    direction: fc.constantFrom('increase', 'decrease'),
    bound: fc.constantFrom('inclusive', 'exclusive'),
    kind: fc.constantFrom('reach', 'keep'),
    dueBy: anyDate,
    baseline: fc.option(fc.record({ value: anyNumber, asOf: anyPeriod, sourceId: fc.constant(null) })),
    milestones: fc.array(fc.record({ value: anyNumber, dueBy: anyDate }), { maxLength: 3 }),
    revisions: fc.array(
      fc.record({
        revisedOn: anyDate,
        previousValue: anyNumber,
        previousDueBy: anyDate,
        reason: fc.constant(bilingual('Revised')),
        sourceIds: fc.constant([]),
      }),
      { maxLength: 2 },
    ),
    roles: fc.array(fc.constantFrom('primary', 'alternative', 'related'), { maxLength: 3 }),
    publication: fc.option(fc.record({ intervalMonths: anyNumber, lagDays: anyNumber })),
    endedOn: fc.option(anyPeriod),
  })
  .map(({ roles, publication, endedOn, ...rest }) => {
    const ended = endedOn === null ? null : { asOf: endedOn, reason: bilingual('Ended') }
    return targetWith({
      ...rest,
      series: roles.map((role) => inRole(role, [], seriesWith({ publication, ended }))),
    })
  })
