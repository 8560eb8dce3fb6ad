import { describe, expect, test } from 'vitest'
import type { Target } from '#src/core/model.ts'
import { LOOKED_AT, openPlanLedger, type PlanLedger } from '#src/core/plan-ledger.ts'
import { figure, inRole, since, sourceWith, targetWith } from './build.ts'

const sources = [sourceWith('bureau')]

function targetOf(id: string, history: Parameters<typeof inRole>[1], changes: Partial<Target> = {}): Target {
  return targetWith({ id, ...since('2020', 100), series: [inRole('primary', history)], ...changes })
}

const rising = targetOf('rising', [
  figure('2023-12-31', 180, { publishedOn: '2024-02-11' }),
  figure('2024-12-31', 190),
])
const met = targetOf('met', [figure('2023-12-31', 310, { publishedOn: '2024-03-22' })])

function open(targets: readonly Target[], basis: 'period' | 'publication' = 'period', asOf = '2026-05-06') {
  return openPlanLedger({ targets, sources, asOf, basis })
}

/** "rising: not-assessed > on-track" for each target with an entry on the day. */
function told(ledger: PlanLedger, day: string): string[] {
  return ledger
    .on(day)
    .entries.map(({ target, entry }) => `${target.id}: ${entry.previous ?? 'none'} > ${entry.status}`)
}

describe('the days of a plan', () => {
  test.each([
    ['2026-05-06', '2024-12-31', null],
    ['2024-12-31', '2023-12-31', null],
    ['2024-06-01', '2023-12-31', '2024-12-31'],
    ['2023-12-31', null, '2024-12-31'],
    ['2019-01-01', null, '2023-12-31'],
  ])('around %s are %s and %s', (day, before, after) => {
    const ledger = open([rising, met])
    expect([ledger.before(day), ledger.after(day)]).toEqual([before, after])
  })

  test('end with the day that the ledger is opened for', () => {
    const ledger = open([rising], 'period', '2024-12-30')
    expect(ledger.after('2023-12-31')).toBeNull()
    expect(ledger.on('2024-12-31').entries).toEqual([])
  })

  test('are those of publication where only that counts, and what has no date has no day', () => {
    const ledger = open([rising, met], 'publication')
    expect(ledger.after('2000-01-01')).toBe('2024-02-11')
    expect(ledger.after('2024-02-11')).toBe('2024-03-22')
    expect(ledger.after('2024-03-22')).toBeNull()
    expect(told(ledger, '2024-02-11')).toEqual(['rising: none > on-track'])
  })

  test('leave out a deadline that was put off before it passed', () => {
    const revision = {
      revisedOn: '2024-04-05',
      previousValue: 280,
      previousDueBy: '2025-06-30',
      reason: rising.name,
      sourceIds: [],
    }
    const ledger = open([targetOf('revised', [figure('2023', 180)], { revisions: [revision] })])
    expect(ledger.after('2024-04-05')).toBeNull()
    expect(ledger.before('2026-05-06')).toBe('2024-04-05')
  })

  test('leave out a target whose data breaks a rule', () => {
    const broken = targetOf('broken', [figure('2023', 180)], { value: Number.NaN })
    expect(open([broken]).before('2026-05-06')).toBeNull()
  })
})

describe('what happened on a day', () => {
  test('tells changes of status first, then the rest, each in the order of the targets', () => {
    const steady = targetOf('steady', [figure('2022', 160), figure('2023', 180)])
    expect(told(open([steady, rising, met]), '2023-12-31')).toEqual([
      'rising: none > on-track',
      'met: none > met',
      'steady: on-track > on-track',
    ])
  })

  test('is nothing on any other day', () => {
    expect(open([rising]).on('2024-01-01')).toEqual({ entries: [], more: 0 })
  })

  test.each([
    [LOOKED_AT, LOOKED_AT, 0],
    [LOOKED_AT + 3, LOOKED_AT, 3],
  ])('of %i targets looks at %i and counts %i beyond', (count, lookedAt, more) => {
    const targets = Array.from({ length: count }, (_, index) =>
      targetOf(String(index), [figure('2023', 180)]),
    )
    const { entries, more: beyond } = open(targets).on('2023-12-31')
    expect([entries.length, beyond]).toEqual([lookedAt, more])
  })
})
