/**
 * Cases that show each rule at work, with made-up figures. The method page shows them and the test suite
 * executes them, so that neither can say what the other does not.
 */

import type { Status, StatusReason } from './assessment.ts'
import type {
  Direction,
  IsoDate,
  Milestone,
  Period,
  Qualifier,
  TargetBound,
  TargetKind,
  UnitKind,
} from './model.ts'

/** The terms and figures of a case, nothing but what judging looks at. */
export interface WorkedCase {
  readonly id: string
  readonly unit: UnitKind
  readonly value: number
  readonly direction: Direction
  readonly kind: TargetKind
  readonly bound: TargetBound
  readonly dueBy: IsoDate
  readonly baseline: readonly [Period, number] | null
  readonly milestones: readonly Milestone[]
  readonly figures: readonly (readonly [Period, number, Qualifier])[]
  readonly asOf: IsoDate
  /** What judging it gives; `ratio` to four decimals, null where no pace can be computed. */
  readonly gives: { readonly status: Status; readonly reason: StatusReason; readonly ratio: number | null }
}

const REACH = {
  direction: 'increase',
  kind: 'reach',
  bound: 'inclusive',
  baseline: null,
  milestones: [],
} as const

export const WORKED_CASES: readonly WorkedCase[] = [
  {
    ...REACH,
    id: 'small-baseline-flattered',
    unit: 'share',
    value: 60,
    dueBy: '2030-12-31',
    baseline: ['2015', 0.37],
    figures: [['2025', 9.53, 'exact']],
    asOf: '2026-02-03',
    gives: { status: 'off-track', reason: 'pace', ratio: 0.2304 },
  },
  {
    ...REACH,
    id: 'conflict-higher-figure',
    unit: 'count',
    value: 400,
    dueBy: '2025-12-31',
    baseline: ['2020', 40],
    figures: [['2023', 350, 'exact']],
    asOf: '2024-06-01',
    gives: { status: 'on-track', reason: 'pace', ratio: 1.436 },
  },
  {
    ...REACH,
    id: 'conflict-lower-figure',
    unit: 'count',
    value: 400,
    dueBy: '2025-12-31',
    baseline: ['2020', 40],
    figures: [['2023', 200, 'exact']],
    asOf: '2024-06-01',
    gives: { status: 'behind', reason: 'pace', ratio: 0.7411 },
  },
  {
    ...REACH,
    id: 'lower-bound-after-deadline',
    unit: 'share',
    value: 25,
    dueBy: '2025-12-31',
    figures: [['2025', 18, 'at-least']],
    asOf: '2026-02-03',
    gives: { status: 'outcome-awaited', reason: 'deadline-figure-only-a-bound', ratio: null },
  },
  {
    ...REACH,
    id: 'last-figure-a-year-older',
    unit: 'share',
    value: 25,
    dueBy: '2025-12-31',
    figures: [['2024', 18, 'at-least']],
    asOf: '2026-02-03',
    gives: { status: 'outcome-awaited', reason: 'no-figure-for-deadline', ratio: null },
  },
  {
    ...REACH,
    id: 'nine-times-the-target',
    unit: 'count',
    value: 500,
    dueBy: '2030-12-31',
    figures: [
      ['2022', 900, 'exact'],
      ['2025', 4500, 'exact'],
    ],
    asOf: '2026-02-03',
    gives: { status: 'met', reason: 'meets-target', ratio: null },
  },
  {
    ...REACH,
    id: 'reached-and-lost',
    unit: 'measure',
    value: 80,
    dueBy: '2030-12-31',
    baseline: ['2020', 40],
    figures: [
      ['2024', 82, 'exact'],
      ['2025', 76, 'exact'],
    ],
    asOf: '2026-02-03',
    gives: { status: 'met', reason: 'reached-and-lost', ratio: 1.8 },
  },
  {
    ...REACH,
    id: 'one-figure-only',
    unit: 'share',
    value: 25,
    dueBy: '2030-12-31',
    figures: [['2024', 18, 'exact']],
    asOf: '2026-02-03',
    gives: { status: 'not-assessed', reason: 'one-figure-only', ratio: null },
  },
  {
    ...REACH,
    id: 'zero-baseline',
    unit: 'count',
    value: 60,
    dueBy: '2030-12-31',
    baseline: ['2020', 0],
    figures: [['2025', 21, 'exact']],
    asOf: '2026-02-03',
    gives: { status: 'behind', reason: 'pace', ratio: 0.7 },
  },
  {
    ...REACH,
    id: 'baseline-equals-target',
    unit: 'share',
    value: 45,
    dueBy: '2030-12-31',
    baseline: ['2020', 45],
    figures: [['2025', 43, 'exact']],
    asOf: '2026-02-03',
    gives: { status: 'not-assessed', reason: 'baseline-meets-target', ratio: null },
  },
  {
    ...REACH,
    id: 'baseline-beyond-target',
    unit: 'share',
    value: 45,
    dueBy: '2030-12-31',
    baseline: ['2020', 47],
    figures: [['2025', 44, 'exact']],
    asOf: '2026-02-03',
    gives: { status: 'not-assessed', reason: 'baseline-meets-target', ratio: null },
  },
  {
    ...REACH,
    id: 'flat-milestone',
    unit: 'count',
    value: 90,
    dueBy: '2030-12-31',
    baseline: ['2020', 30],
    milestones: [{ value: 30, dueBy: '2025-12-31' }],
    figures: [['2024', 33, 'exact']],
    asOf: '2025-02-03',
    gives: { status: 'not-assessed', reason: 'no-change-required-yet', ratio: null },
  },
  {
    ...REACH,
    id: 'kept-and-lost',
    kind: 'keep',
    unit: 'share',
    value: 90,
    dueBy: '2030-12-31',
    baseline: ['2020', 93],
    figures: [['2025', 88, 'exact']],
    asOf: '2026-02-03',
    gives: { status: 'regressing', reason: 'keep-moving-away', ratio: null },
  },
  {
    ...REACH,
    id: 'falling-target',
    direction: 'decrease',
    unit: 'measure',
    value: 20,
    dueBy: '2030-12-31',
    baseline: ['2020', 70],
    figures: [['2025', 46, 'exact']],
    asOf: '2026-02-03',
    gives: { status: 'on-track', reason: 'pace', ratio: 0.96 },
  },
]
