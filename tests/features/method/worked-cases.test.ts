import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import { STATUSES, type Status, type StatusReason } from '#src/core/assessment.ts'
import { projectBand } from '#src/core/band.ts'
import { checkGrowth } from '#src/core/crosscheck-growth.ts'
import { checkSlope } from '#src/core/crosscheck-slope.ts'
import { crossCheck, type DisagreementCode } from '#src/core/crosschecks.ts'
import { findFlips } from '#src/core/flip.ts'
import { readConflicts } from '#src/core/other-readings.ts'
import { shareOfTheWay } from '#src/core/scale.ts'
import { caseInput } from '#src/features/method/case-input.ts'
import { WORKED_CASES } from '#src/features/method/worked-cases.ts'
import { WORKED_CASE_IDS, type WorkedCaseId } from '#src/words/method-cases.ts'

function inputOf(id: WorkedCaseId) {
  const worked = WORKED_CASES.find((one) => one.id === id)
  if (worked === undefined) throw new Error(`There is no worked case ${id}.`)
  return caseInput(worked)
}

function assessmentOf(id: WorkedCaseId) {
  return assess(inputOf(id))
}

/** Status and reason, and the pace ratio to four decimals or why there is none. */
const EXPECTED: Readonly<Record<WorkedCaseId, readonly [Status, StatusReason, string]>> = {
  'one-figure': ['not-assessed', 'one-figure-only', 'one-figure-only'],
  'reached-and-lost': ['met', 'reached-and-lost', '2.4883'],
  'keep-lost': ['regressing', 'keep-moving-away', 'baseline-meets-target'],
  'keep-recovering': ['off-track', 'keep-not-held', 'baseline-meets-target'],
  'baseline-equals-target': ['not-assessed', 'baseline-meets-target', 'baseline-meets-target'],
  'baseline-beyond-target': ['not-assessed', 'baseline-meets-target', 'baseline-meets-target'],
  'flat-milestone': ['not-assessed', 'no-change-required-yet', 'no-change-required-yet'],
  'missed-milestone': ['behind', 'pace', '0.7500'],
  'through-zero': ['behind', 'pace', '0.8000'],
  'bound-at-deadline': ['outcome-awaited', 'deadline-figure-only-a-bound', 'one-figure-only'],
  'bound-on-track': ['on-track', 'pace', '1.2000'],
  'older-figure': ['outcome-awaited', 'no-figure-for-deadline', 'one-figure-only'],
  missed: ['missed', 'deadline-figure-misses', 'one-figure-only'],
  'met-late': ['met-late', 'reached-after-deadline', 'no-baseline'],
  'not-held': ['missed', 'not-held', 'baseline-meets-target'],
  'conflict-decided': ['on-track', 'pace', '1.4545'],
  'conflict-lower': ['behind', 'pace', '0.7411'],
  overdue: ['on-track', 'pace', '0.9999'],
  'nine-times': ['met', 'meets-target', 'no-baseline'],
  'small-baseline': ['off-track', 'pace', '0.2304'],
  'zero-baseline': ['behind', 'pace', '0.7499'],
  'three-methods': ['behind', 'pace', '0.8249'],
  projection: ['on-track', 'pace', '1.0446'],
  'near-threshold': ['behind', 'pace', '0.9000'],
}

describe('the worked cases', () => {
  test.each(WORKED_CASE_IDS)('%s comes to its status, reason and ratio', (id) => {
    const { status, reason, pace, faults } = assessmentOf(id)
    expect(faults).toEqual([])
    expect([status, reason, pace.available ? pace.value.ratio.toFixed(4) : pace.reason]).toEqual(EXPECTED[id])
  })

  test('are all on the page, each once', () => {
    expect(WORKED_CASES.map(({ id }) => id).toSorted()).toEqual([...WORKED_CASE_IDS].toSorted())
  })

  test('show every status', () => {
    const shown = new Set(WORKED_CASES.map((worked) => assess(caseInput(worked)).status))
    expect(STATUSES.filter((status) => !shown.has(status))).toEqual([])
  })

  test('rest on nothing but figures marked as illustrative', () => {
    const observations = WORKED_CASES.flatMap((worked) => caseInput(worked).target.series).flatMap(
      ({ history }) => history,
    )
    expect(new Set(observations.map(({ quality }) => quality))).toEqual(new Set(['illustrative']))
  })
})

test.each<[WorkedCaseId, string, string, readonly DisagreementCode[]]>([
  ['small-baseline', 'substantial-progress 0.9504', 'fewer-than-four-years', ['growth-kinder']],
  ['zero-baseline', 'substantial-progress 5.6240', 'fewer-than-four-years', ['growth-kinder']],
  ['three-methods', 'substantial-progress 0.9843', 'off 0.7407', ['growth-kinder', 'slope-stricter']],
  ['projection', 'substantial-progress 1.3605', 'on-track -0.0714', []],
  ['through-zero', 'opposite-signs', 'fewer-than-four-years', []],
  ['baseline-equals-target', 'no-growth-required', 'fewer-than-four-years', []],
  ['bound-on-track', 'only-a-bound', 'fewer-than-four-years', []],
  ['keep-lost', 'keep-target', 'keep-target', []],
  ['one-figure', 'no-baseline', 'fewer-than-four-years', []],
])('%s is checked by growth as %s and by slope as %s', (id, expectedGrowth, expectedSlope, disagreements) => {
  const assessment = assessmentOf(id)
  const growth = checkGrowth(assessment)
  const slope = checkSlope(assessment)
  expect(
    growth.available ? `${growth.value.class} ${String(growth.value.ratio?.toFixed(4))}` : growth.reason,
  ).toBe(expectedGrowth)
  expect(
    slope.available ? `${slope.value.class} ${slope.value.uncoveredShare.toFixed(4)}` : slope.reason,
  ).toBe(expectedSlope)
  expect(crossCheck(assessment).disagreements).toEqual(disagreements)
})

test('a share from 0.37 to 9.53 covered 15% of the way in 67% of the time', () => {
  const { terms, latest } = assessmentOf('small-baseline')
  const share = shareOfTheWay(latest?.value ?? Number.NaN, terms)
  expect(share).toMatchObject({ available: true })
  expect(share.available ? share.value : null).toBeCloseTo(0.1536, 4)
})

test('a baseline of zero becomes 0.001 in the growth ratio and stays zero on the path', () => {
  const assessment = assessmentOf('zero-baseline')
  const growth = checkGrowth(assessment)
  expect(growth.available ? growth.value.baseline.value : null).toBe(0.001)
  expect(assessment.pace.available ? assessment.pace.value.baseline.value : null).toBe(0)
})

test('the figure of the decision is judged, and the other one would give another status', () => {
  const input = inputOf('conflict-decided')
  const { latest } = assess(input)
  expect(latest).toMatchObject({ value: 177, choice: 'recorded-decision' })
  const [reading, ...more] = readConflicts(input)
  expect(more).toEqual([])
  expect(reading).toMatchObject({ changesStatus: true, other: { value: 100 } })
  expect(reading?.assessment.status).toBe('behind')
})

test('nine times the target is said as nine times and no longer informs', () => {
  expect(assessmentOf('nine-times').exceedance).toMatchObject({
    multiple: 9,
    amount: 4000,
    isBeyondInforming: true,
  })
})

test.each<[WorkedCaseId, number, string]>([
  ['bound-at-deadline', 7, 'at-most'],
  ['bound-on-track', 4, 'at-most'],
  ['baseline-beyond-target', 15, 'exact'],
  ['flat-milestone', 57, 'exact'],
  ['through-zero', 36, 'exact'],
  ['reached-and-lost', 4, 'exact'],
  ['older-figure', 60, 'exact'],
])('%s is %d from its target, %s', (id, amount, qualifier) => {
  expect(assessmentOf(id).distance).toEqual({ amount, qualifier })
})

test.each<[WorkedCaseId, number | null]>([
  ['older-figure', null],
  ['missed', 92],
  ['met-late', 280],
  ['bound-at-deadline', 18],
])('%s has at its deadline the value %s', (id, value) => {
  expect(assessmentOf(id).outcome?.value ?? null).toBe(value)
})

test('the milestone was missed by the figure of its own day', () => {
  expect(assessmentOf('missed-milestone').milestones).toMatchObject([
    { state: 'missed', figure: { value: 75 } },
  ])
})

test('the old figure has been overdue since its next one was', () => {
  expect(assessmentOf('overdue').freshness).toEqual({
    ageDays: 516,
    state: 'overdue',
    nextDueOn: '2026-03-31',
  })
})

test('the recent pace gets there in time, and a part of the band does', () => {
  const assessment = assessmentOf('projection')
  expect(assessment.projection).toMatchObject({
    available: true,
    value: { on: '2030-04-02', isInTime: true, isPast: false },
  })
  const band = projectBand(assessment)
  expect(band).toMatchObject({ available: true, value: { level: 0.95, reaches: 'part' } })
  expect(band.available ? band.value.figures : []).toHaveLength(5)
})

test('what would flip the status is on the path by its thresholds', () => {
  const { higher, lower, date } = findFlips(inputOf('near-threshold'))
  expect(higher).toMatchObject({ status: 'on-track', isIncluded: true })
  expect(higher?.value).toBeCloseTo(147.5, 9)
  expect(lower).toMatchObject({ status: 'off-track', isIncluded: false })
  expect(lower?.value).toBeCloseTo(130, 9)
  expect(date).toMatchObject({ on: '2031-01-01', status: 'outcome-awaited', cause: 'deadline-passed' })
})
