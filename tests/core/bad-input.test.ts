import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import { projectBand } from '#src/core/band.ts'
import { crossCheck } from '#src/core/crosschecks.ts'
import { findFlips } from '#src/core/flip.ts'
import { keepLedger } from '#src/core/ledger.ts'
import type { Observation } from '#src/core/model.ts'
import { readAlternatives, readConflicts } from '#src/core/other-readings.ts'
import { openPlanLedger } from '#src/core/plan-ledger.ts'
import { readRecords } from '#src/core/records.ts'
import { explainRules } from '#src/core/rules.ts'
import { shareOfTheWay } from '#src/core/scale.ts'
import { seriesFigures } from '#src/core/series-figures.ts'
import { listVintages } from '#src/core/vintages.ts'
import { supposePace, supposeValue } from '#src/core/what-if.ts'
import {
  anyDates,
  anyNumbers,
  anyPeriods,
  asOfs,
  hostileHistories,
  hostileTargets,
  targets,
} from './arbitraries.ts'
import { figure, sourceWith, verdictOf } from './build.ts'
import { notFiniteIn } from './numbers-in.ts'

const sources = [sourceWith('bureau', { confidence: 'high' }), sourceWith('press')]

/** Everything that judging looks at, with any part of it broken. */
const inputs = fc.record({
  target: fc.oneof(targets, hostileTargets),
  observations: hostileHistories,
  sources: fc.constant(sources),
  asOf: fc.oneof(asOfs, anyDates),
  publishedBy: fc.option(anyDates, { nil: undefined }),
})

test('any input gives a status with a reason: nothing is thrown, and no number computed is not finite', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const result = assess(input)
      expect([...notFiniteIn(result)]).toEqual([])
      expect(result.terms.direction).toBe(input.target.direction)
      expect(result.reason === 'invalid-input' && result.faults.length === 0).toBe(false)
    }),
    { numRuns: 3000 },
  )
})

test('whatever else is concluded from any input is finite too, or says why it is not there', () => {
  fc.assert(
    fc.property(inputs, anyNumbers, anyPeriods, (input, number, period) => {
      const { target, observations, asOf, publishedBy } = input
      const assessment = assess(input)
      const history = { target, seriesId: 'main', observations, sources, asOf, publishedBy }
      expect([
        ...notFiniteIn([
          crossCheck(assessment),
          explainRules(assessment),
          projectBand(assessment),
          findFlips(input),
          keepLedger(input),
          keepLedger(input, 'publication'),
          readConflicts(input),
          readAlternatives(input),
          listVintages(observations, assessment.figures),
          seriesFigures(history),
          shareOfTheWay(number, target),
          supposeValue(input, period, number),
          supposePace(input, number),
        ]),
      ]).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('the days of a plan of any targets lead to entries with a status each', () => {
  fc.assert(
    fc.property(fc.array(inputs, { maxLength: 3 }), anyDates, anyDates, (given, asOf, day) => {
      const plan = given.map(({ target, observations }) => ({
        ...target,
        series: target.series.map((entry) => ({ ...entry, history: observations })),
      }))
      for (const basis of ['period', 'publication'] as const) {
        const ledger = openPlanLedger({ targets: plan, sources, asOf, basis })
        for (const on of [ledger.before(day), ledger.after(day), day]) {
          const { entries, more } = ledger.on(on ?? asOf)
          expect(more).toBe(0)
          expect(entries.every(({ entry }) => entry.causes.length > 0)).toBe(true)
        }
      }
    }),
  )
})

test('every observation is read as it is or reported, once', () => {
  fc.assert(
    fc.property(hostileHistories, (observations) => {
      const { records, faults } = readRecords(observations)
      const read = records.map(({ index }) => index)
      const reported = faults.map(({ at }) => Number(/^observations\[(\d+)\]/u.exec(at)?.[1]))
      expect([...read, ...reported].toSorted((a, b) => a - b)).toEqual(observations.map((_, index) => index))
      expect(records.every(({ observation, index }) => observation === observations[index])).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('what is judged is what was given, neither moved nor mended', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { figures } = assess(input)
      const days = figures.map(({ on }) => on)
      expect(days).toEqual([...new Set(days)].toSorted())
      for (const { observation, value, on, qualifier } of figures) {
        expect(input.observations.includes(observation)).toBe(true)
        expect({ value, qualifier }).toEqual({
          value: observation.value,
          qualifier: observation.qualifier,
        })
        expect(on.startsWith(observation.asOf)).toBe(true)
        expect(on <= input.asOf).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})

/** Records that often are copies of each other, or contradict each other. */
const collidingHistories = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      asOf: fc.constantFrom('2024', '2024-12', '2025'),
      value: fc.constantFrom(120, 130),
      sourceId: fc.constantFrom('bureau', 'press'),
      recordedAt: fc.constantFrom('2026-01-02T00:00:00Z', '2026-03-04T00:00:00Z'),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map(({ asOf, value, ...rest }) => figure(asOf, value, rest)))

test('the order of broken observations changes nothing that is concluded', () => {
  const shuffled = fc
    .oneof(hostileHistories, collidingHistories)
    .chain((history) =>
      fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
    )
  fc.assert(
    fc.property(targets, shuffled, asOfs, (target, [observations, other], asOf) => {
      const told = (history: readonly Observation[]): unknown => {
        const result = assess({ target, observations: history, sources, asOf })
        return [verdictOf(result), result.figures.map(({ on, value }) => [on, value]), result.faults.length]
      }
      expect(told(other)).toEqual(told(observations))
    }),
    { numRuns: 2000 },
  )
})
