import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import type { Observation, Target } from '#src/core/model.ts'
import { bounded, figure, inRole, judgedOn, since, targetWith, verdictOf } from './build.ts'

type Row = [name: string, observations: readonly Observation[], verdict: string, changes?: Partial<Target>]

/** Due by the end of 2030, judged in the middle of 2028: before the deadline. */
function before(observations: readonly Observation[], changes?: Partial<Target>): string {
  return verdictOf(judgedOn('2028-06-07', observations, changes))
}

/** The same target, judged in the middle of 2034: after the deadline. */
function after(observations: readonly Observation[], changes?: Partial<Target>): string {
  return verdictOf(judgedOn('2034-06-07', observations, changes))
}

const fall: Partial<Target> = { value: 40, direction: 'decrease' }
const keep: Partial<Target> = { kind: 'keep', value: 90 }
const keepBelow: Partial<Target> = { kind: 'keep', value: 15, direction: 'decrease' }

describe('rule 1: no usable value', () => {
  test('without any series nothing was ever measured', () => {
    const target = targetWith({ series: [] })
    expect(verdictOf(assess({ target, sources: [], asOf: '2028-06-07' }))).toBe('not-assessed never-measured')
  })

  test.each(['related', 'alternative'] as const)('a series that is %s is not judged', (role) => {
    const target = targetWith({ series: [inRole(role, [figure('2024', 350)])] })
    const result = assess({ target, sources: [], asOf: '2034-06-07' })
    expect(verdictOf(result)).toBe('not-assessed only-related-series')
    expect(result.figures).toEqual([])
  })

  test.each([
    ['no record at all', []],
    ['only a value that is missing for a reason', [figure('2024', null)]],
    ['only a value for a later day', [figure('2028', 350)]],
  ])('%s is nothing on record yet', (_name, observations) => {
    const result = judgedOn('2028-06-07', observations)
    expect(verdictOf(result)).toBe('not-assessed nothing-on-record-yet')
    expect(result).toMatchObject({
      latest: null,
      distance: null,
      freshness: null,
      firstMet: null,
      exceedance: null,
    })
  })

  test('comes before the deadline rule: what was never measured is not awaited', () => {
    expect(verdictOf(judgedOn('2034-06-07', []))).toBe('not-assessed nothing-on-record-yet')
  })

  test('a value of zero is a value', () => {
    const result = judgedOn('2028-06-07', [figure('2026', 0)], since('2020', -5))
    expect(result.latest?.value).toBe(0)
    expect(verdictOf(result)).toBe('off-track pace')
  })
})

describe('rule 3: met before the deadline', () => {
  test.each<Row>([
    ['the latest value meets it', [figure('2026', 300)], 'met meets-target'],
    ['a lower bound meets it', [bounded('2026', 300, 'at-least')], 'met meets-target'],
    ['an about value meets it', [bounded('2026', 301, 'about')], 'met meets-target'],
    ['a falling value meets it', [figure('2026', 40)], 'met meets-target', fall],
    [
      'zero meets a target of zero',
      [figure('2026', 0)],
      'met meets-target',
      { value: 0, direction: 'decrease' },
    ],
    ['below zero meets a negative target', [figure('2026', -7)], 'met meets-target', { ...fall, value: -6 }],
    ['reached and lost again', [figure('2024', 305), figure('2026', 290)], 'met reached-and-lost'],
    ['falling: reached and lost', [figure('2024', 39), figure('2026', 41)], 'met reached-and-lost', fall],
    [
      'reached, and the latest is a bound that does not say it was lost',
      [figure('2024', 305), bounded('2026', 290, 'at-least')],
      'met reached-before-deadline',
    ],
    ['kept', [figure('2024', 92), figure('2026', 91)], 'met meets-target', keep],
    ['kept again after a loss', [figure('2024', 89), figure('2026', 91)], 'met meets-target', keep],
    ['kept below', [figure('2026', 14)], 'met meets-target', keepBelow],
  ])('%s', (_name, observations, verdict, changes) => {
    expect(before(observations, changes)).toBe(verdict)
  })

  test('a value equal to a target that must be passed does not meet it', () => {
    const exclusive = { bound: 'exclusive', ...since('2020', 20) } as const
    const result = judgedOn('2028-06-07', [figure('2026', 300)], exclusive)
    expect(verdictOf(result)).toBe('on-track pace')
    expect(result.distance).toEqual({ amount: 0, qualifier: 'exact' })
    expect(verdictOf(judgedOn('2028-06-07', [figure('2026', 300.1)], exclusive))).toBe('met meets-target')
  })

  test('on the day of the deadline itself it has not passed', () => {
    const observations = [figure('2030', 310)]
    expect(verdictOf(judgedOn('2030-12-31', observations))).toBe('met meets-target')
    expect(verdictOf(judgedOn('2031-01-01', observations))).toBe('met met-at-deadline')
  })
})

describe('rule 4 for a target to keep', () => {
  test.each<Row>([
    ['below and rising', [figure('2024', 85), figure('2026', 88)], 'off-track keep-not-held', keep],
    ['below and falling', [figure('2024', 88), figure('2026', 85)], 'regressing keep-moving-away', keep],
    ['below and level', [figure('2024', 88), figure('2026', 88)], 'off-track keep-not-held', keep],
    ['below, one figure', [figure('2026', 88)], 'off-track keep-not-held', keep],
    [
      'below after a baseline that met it',
      [figure('2026', 88)],
      'regressing keep-moving-away',
      { ...keep, ...since('2020', 93) },
    ],
    [
      'below after a break',
      [figure('2024', 91), figure('2026', 88, { break: true })],
      'off-track keep-not-held',
      keep,
    ],
    ['above and rising', [figure('2024', 16), figure('2026', 18)], 'regressing keep-moving-away', keepBelow],
    ['above and falling', [figure('2024', 18), figure('2026', 16)], 'off-track keep-not-held', keepBelow],
    ['a lower bound below', [bounded('2026', 88, 'at-least')], 'not-assessed only-a-bound', keep],
    [
      'an upper bound below what was',
      [figure('2024', 89), bounded('2026', 88, 'at-most')],
      'regressing keep-moving-away',
      keep,
    ],
    [
      'below a lower bound that was itself higher',
      [bounded('2024', 89, 'at-least'), figure('2026', 88)],
      'regressing keep-moving-away',
      keep,
    ],
    [
      'below an upper bound',
      [bounded('2024', 89, 'at-most'), figure('2026', 88)],
      'off-track keep-not-held',
      keep,
    ],
  ])('%s', (_name, observations, verdict, changes) => {
    expect(before(observations, changes)).toBe(verdict)
  })
})

describe('rule 2: after the deadline, to reach', () => {
  test.each<Row>([
    ['a figure for the deadline meets it', [figure('2030', 300)], 'met met-at-deadline'],
    ['a figure for its very day meets it', [figure('2030-12-31', 305)], 'met met-at-deadline'],
    ['reached before', [figure('2027', 305)], 'met reached-before-deadline'],
    [
      'reached before and lost by the deadline',
      [figure('2027', 305), figure('2030', 280)],
      'met reached-before-deadline',
    ],
    [
      'reached before, still at the deadline',
      [figure('2027', 305), figure('2030', 310)],
      'met met-at-deadline',
    ],
    ['a figure for the deadline misses', [figure('2030', 299)], 'missed deadline-figure-misses'],
    ['missed, reached later', [figure('2030', 299), figure('2032', 301)], 'met-late reached-after-deadline'],
    ['missed, still short', [figure('2030', 280), figure('2032', 290)], 'missed deadline-figure-misses'],
    ['no figure for the deadline', [figure('2029', 290)], 'outcome-awaited no-figure-for-deadline'],
    [
      'the day before is not the deadline',
      [figure('2030-12-30', 290)],
      'outcome-awaited no-figure-for-deadline',
    ],
    [
      'the first later one meets',
      [figure('2029', 290), figure('2032', 310)],
      'met-late first-proved-after-deadline',
    ],
    ['the first later one misses', [figure('2029', 290), figure('2032', 295)], 'missed later-figure-misses'],
    [
      'the first later one misses, the next meets',
      [figure('2031', 295), figure('2032', 310)],
      'met-late reached-after-deadline',
    ],
    [
      'a bound at the deadline',
      [bounded('2030', 280, 'at-least')],
      'outcome-awaited deadline-figure-only-a-bound',
    ],
    [
      'an upper bound at the deadline misses',
      [bounded('2030', 280, 'at-most')],
      'missed deadline-figure-misses',
    ],
    ['a lower bound at the deadline meets', [bounded('2030', 300, 'at-least')], 'met met-at-deadline'],
    [
      'a bound at the deadline, met by a later figure',
      [bounded('2030', 280, 'at-least'), figure('2032', 310)],
      'met-late first-proved-after-deadline',
    ],
    [
      'a bound at the deadline, missed by a later figure',
      [bounded('2030', 280, 'at-least'), figure('2032', 290)],
      'missed later-figure-misses',
    ],
    [
      'only bounds at the deadline and after',
      [bounded('2030', 280, 'at-least'), bounded('2032', 290, 'at-least')],
      'outcome-awaited deadline-figure-only-a-bound',
    ],
    [
      'a bound after the deadline decides nothing, the next one does',
      [bounded('2031', 285, 'at-least'), figure('2032', 290)],
      'missed later-figure-misses',
    ],
    ['falling: met', [figure('2030', 40)], 'met met-at-deadline', fall],
    ['falling: missed', [figure('2030', 41)], 'missed deadline-figure-misses', fall],
    [
      'falling: bound',
      [bounded('2030', 44, 'at-most')],
      'outcome-awaited deadline-figure-only-a-bound',
      fall,
    ],
    ['falling: late', [figure('2030', 43), figure('2032', 38)], 'met-late reached-after-deadline', fall],
  ])('%s', (_name, observations, verdict, changes) => {
    expect(after(observations, changes)).toBe(verdict)
  })
})

describe('rule 2: after the deadline, to keep', () => {
  test.each<Row>([
    ['kept to the deadline', [figure('2028', 92), figure('2030', 91)], 'met met-at-deadline', keep],
    ['reached and kept', [figure('2026', 85), figure('2030', 91)], 'met met-at-deadline', keep],
    [
      'met before, no figure for the deadline',
      [figure('2028', 92)],
      'outcome-awaited no-figure-for-deadline',
      keep,
    ],
    ['lost at the deadline', [figure('2028', 92), figure('2030', 88)], 'missed not-held', keep],
    [
      'lost on the way, regained by the deadline',
      [figure('2026', 92), figure('2028', 88), figure('2030', 91)],
      'missed not-held',
      keep,
    ],
    ['lost since the baseline', [figure('2030', 88)], 'missed not-held', { ...keep, ...since('2020', 93) }],
    ['never met', [figure('2028', 85), figure('2030', 88)], 'missed deadline-figure-misses', keep],
    [
      'never met, not by the baseline either',
      [figure('2028', 85), figure('2030', 88)],
      'missed deadline-figure-misses',
      { ...keep, ...since('2020', 82) },
    ],
    [
      'a figure for the very day of a baseline that met it loses nothing',
      [figure('2020', 87), figure('2030', 91)],
      'met met-at-deadline',
      { ...keep, ...since('2020', 93) },
    ],
    [
      'never met, met later',
      [figure('2030', 88), figure('2032', 91)],
      'met-late reached-after-deadline',
      keep,
    ],
    [
      'lost, met later',
      [figure('2028', 92), figure('2030', 88), figure('2032', 91)],
      'missed not-held',
      keep,
    ],
    [
      'met before and after but unknown at the deadline',
      [figure('2028', 92), figure('2032', 91)],
      'outcome-awaited no-figure-for-deadline',
      keep,
    ],
    ['met first after the deadline', [figure('2032', 91)], 'met-late first-proved-after-deadline', keep],
    [
      'the first later one misses',
      [figure('2028', 92), figure('2032', 88)],
      'missed later-figure-misses',
      keep,
    ],
    [
      'a bound on the way loses nothing',
      [figure('2026', 92), bounded('2028', 88, 'at-least'), figure('2030', 91)],
      'met met-at-deadline',
      keep,
    ],
    ['kept below', [figure('2028', 14), figure('2030', 15)], 'met met-at-deadline', keepBelow],
    ['not kept below', [figure('2028', 14), figure('2030', 16)], 'missed not-held', keepBelow],
  ])('%s', (_name, observations, verdict, changes) => {
    expect(after(observations, changes)).toBe(verdict)
  })
})

test.each([
  ['2030-12-30', 1, false],
  ['2030-12-31', 0, false],
  ['2031-01-02', -2, true],
])('on %s there are %i days to the deadline', (asOf, daysToDeadline, isPastDeadline) => {
  expect(judgedOn(asOf, [figure('2029', 290)])).toMatchObject({ daysToDeadline, isPastDeadline })
})

describe('the figure that decides the outcome', () => {
  const observations = [figure('2029', 290), figure('2031', 305), figure('2032', 310)]
  test('is the first at or after the deadline', () => {
    expect(judgedOn('2034-06-07', observations).outcome?.on).toBe('2031-12-31')
    expect(judgedOn('2034-06-07', [...observations, figure('2030', 299)]).outcome?.on).toBe('2030-12-31')
  })

  test('is none before the deadline', () => {
    expect(judgedOn('2030-12-31', [...observations, figure('2030', 299)]).outcome).toBeNull()
  })
})

test('a revision changes the terms from its own day on and no earlier', () => {
  const revised: Partial<Target> = {
    value: 260,
    dueBy: '2032-12-31',
    revisions: [
      {
        revisedOn: '2029-03-04',
        previousValue: 300,
        previousDueBy: '2030-12-31',
        reason: { en: 'Lowered', 'zh-CN': '下调' },
        sourceIds: [],
      },
      {
        revisedOn: '2031-05-06',
        previousValue: 240,
        previousDueBy: '2031-12-31',
        reason: { en: 'Raised', 'zh-CN': '上调' },
        sourceIds: [],
      },
    ],
  }
  const observations = [figure('2027', 250)]
  const terms = (asOf: string): unknown[] => {
    const { value, dueBy, revision } = judgedOn(asOf, observations, revised).terms
    return [value, dueBy, revision?.revisedOn ?? null]
  }
  expect(terms('2029-03-03')).toEqual([300, '2030-12-31', null])
  expect(terms('2029-03-04')).toEqual([240, '2031-12-31', '2029-03-04'])
  expect(terms('2031-05-05')).toEqual([240, '2031-12-31', '2029-03-04'])
  expect(terms('2031-05-06')).toEqual([260, '2032-12-31', '2031-05-06'])
  expect(verdictOf(judgedOn('2029-03-03', observations, revised))).toBe('not-assessed one-figure-only')
  expect(verdictOf(judgedOn('2029-03-04', observations, revised))).toBe('met meets-target')
  expect(verdictOf(judgedOn('2031-05-06', observations, revised))).toBe('not-assessed one-figure-only')
})
