import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import type { AssessmentInput } from '#src/core/assessment-input.ts'
import { dateOfDay, dayNumber } from '#src/core/calendar.ts'
import { decisiveFigures, recordsOf, RunningFigures } from '#src/core/decisive-figures.ts'
import { LedgerDays } from '#src/core/ledger-days.ts'
import { effectiveRecords, type LedgerBasis } from '#src/core/ledger-events.ts'
import { keepLedger } from '#src/core/ledger.ts'
import type { ConflictDecision, Observation, Revision } from '#src/core/model.ts'
import { dateTerms, termsInForce } from '#src/core/terms.ts'
import { anyHistories, asOfs, pathTargets, qualifiers, targets, values } from './arbitraries.ts'
import { bilingual, figure, sourceWith, targetWith } from './build.ts'

const sources = [sourceWith('bureau', { confidence: 'high' }), sourceWith('press'), sourceWith('office')]

const days = fc
  .integer({ min: dayNumber('2018-01-01') ?? 0, max: dayNumber('2034-12-31') ?? 0 })
  .map((day) => dateOfDay(day) ?? '')
const fewDays = fc.constantFrom(
  '2019',
  '2022-06-30',
  '2026-02',
  '2029-12-31',
  '2030-12-31',
  '2031',
  '2033-03-03',
)

/** Records that correct, contradict, repeat and withdraw each other. */
const records: fc.Arbitrary<readonly Observation[]> = fc
  .array(
    fc.record({
      asOf: fewDays,
      value: fc.option(values),
      sourceId: fc.constantFrom('bureau', 'press', 'office'),
      recordedOn: days,
      publishedOn: fc.option(days),
      qualifier: qualifiers,
      isBroken: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((list) =>
    list.map(({ asOf, value, recordedOn, isBroken, ...rest }, index) =>
      figure(asOf, value, {
        ...rest,
        id: `r${String(index)}`,
        break: isBroken,
        recordedAt: `${recordedOn}T00:00:00Z`,
      }),
    ),
  )

const revisions: fc.Arbitrary<readonly Revision[]> = fc
  .array(fc.record({ revisedOn: days, previousValue: values, previousDueBy: days }), { maxLength: 2 })
  .map((list) => list.map((one) => ({ ...one, reason: bilingual('Revised'), sourceIds: [] })))

const decisions: fc.Arbitrary<readonly ConflictDecision[]> = fc
  .array(
    fc.record({ asOf: fewDays, sourceId: fc.constantFrom('bureau', 'press', 'office'), decidedOn: days }),
    { maxLength: 2 },
  )
  .map((list) => list.map((one) => ({ ...one, seriesId: 'main', reason: bilingual('Decided') })))

const eventful = fc
  .record({ target: fc.oneof(targets, pathTargets), records, revisions, decisions, asOf: asOfs })
  .map(({ target, records: observations, asOf, ...happened }): AssessmentInput => {
    return { target: { ...target, ...happened }, observations, sources, asOf }
  })

describe('what decides', () => {
  test('judged on the figures that decide alone, a target has the same status for the same reason', () => {
    fc.assert(
      fc.property(fc.oneof(targets, pathTargets), anyHistories, asOfs, (target, observations, asOf) => {
        const input = { target, observations, sources, asOf }
        const all = assess(input)
        const dated = dateTerms(all.terms)
        if (dated === null || all.figures.length === 0) return
        const deciding = recordsOf(decisiveFigures(all.figures, dated), input)
        const { status, reason, latest } = assess({ ...input, observations: deciding })
        expect({ status, reason, latest }).toEqual({
          status: all.status,
          reason: all.reason,
          latest: all.latest,
        })
      }),
    )
  })

  test('they stay few, however many figures there are', () => {
    const observations = Array.from({ length: 3_000 }, (_, index) =>
      figure(dateOfDay(15_000 + index) ?? '', index % 700, { break: index % 90 === 0 }),
    )
    const target = targetWith({ value: 650, kind: 'keep' })
    const { figures, terms } = assess({ target, observations, sources, asOf: '2034-06-07' })
    const dated = dateTerms(terms)
    expect(figures).toHaveLength(3_000)
    expect(dated === null ? null : decisiveFigures(figures, dated).length).toBeLessThanOrEqual(8)
  })

  test('figures may come in any order, be corrected and be taken away', () => {
    const [first, second, third] = assess({
      target: targetWith(),
      observations: [figure('2021', 1), figure('2022', 2), figure('2023', 3)],
      sources,
      asOf: '2034-06-07',
    }).figures
    const dated = dateTerms(termsInForce(targetWith(), '2034-06-07'))
    if (first === undefined || second === undefined || third === undefined || dated === null) {
      throw new Error('Three figures were given.')
    }
    const running = new RunningFigures()
    running.put(third.day, third)
    running.put(first.day, first)
    expect(running.decisive(dated)).toEqual([first, third])
    running.put(second.day, second)
    expect(running.decisive(dated)).toEqual([second, third])
    running.put(third.day, null)
    running.put(first.day, { ...first, value: 7 })
    running.put(first.day - 1, null)
    expect(running.decisive(dated)).toEqual([{ ...first, value: 7 }, second])
  })
})

describe('day after day', () => {
  for (const basis of ['period', 'publication'] satisfies LedgerBasis[]) {
    test(`each day of a ledger by ${basis} is judged as it would be by itself`, () => {
      fc.assert(
        fc.property(eventful, (input) => {
          const effective = effectiveRecords(input.observations ?? [], basis)
          const running = new LedgerDays(input, effective, basis)
          for (const { on } of keepLedger(input, basis).entries) {
            const observations = effective
              .filter(({ from }) => from !== null && from <= on)
              .map(({ record }) => record.observation)
            const publishedBy = basis === 'publication' ? on : undefined
            const { status, reason, terms, latest } = assess({
              ...input,
              observations,
              asOf: on,
              publishedBy,
            })
            expect(running.judge(on)).toEqual({
              status,
              reason,
              dueBy: terms.dueBy,
              hasFigure: latest !== null,
            })
          }
        }),
        { numRuns: 1_000 },
      )
    })
  }
})
