/**
 * Worked examples, and no record of any plan: terms and figures that show one rule each. The page shows what the
 * core concludes from them, and the test suite pins it.
 */

import type {
  Baseline,
  Direction,
  IsoDate,
  Milestone,
  Period,
  Qualifier,
  Series,
  TargetBound,
  TargetKind,
  Unit,
} from '#src/core/model.ts'
import type { MethodSectionId } from '#src/words/method.ts'
import type { WorkedCaseId } from '#src/words/method-cases.ts'

/** The parts of the sum that a case is about. */
export type SumPart =
  | 'path'
  | 'milestones'
  | 'distance'
  | 'scale'
  | 'deadline'
  | 'conflict'
  | 'freshness'
  | 'growth'
  | 'slope'
  | 'rates'
  | 'projection'
  | 'flips'

export interface CaseFigure {
  readonly asOf: Period
  readonly value: number
  readonly qualifier: Qualifier
  /** The one that a recorded decision is for, where two sources differ; null where there is but one. */
  readonly conflict: 'decided-for' | 'decided-against' | null
}

export interface WorkedCase {
  readonly id: WorkedCaseId
  /** Where on the page it stands. */
  readonly section: MethodSectionId
  readonly unit: Unit
  readonly value: number
  readonly dueBy: IsoDate
  readonly direction: Direction
  readonly bound: TargetBound
  readonly kind: TargetKind
  readonly baseline: Omit<Baseline, 'sourceId'> | null
  readonly milestones: readonly Milestone[]
  /** Oldest first. */
  readonly figures: readonly CaseFigure[]
  readonly publication: Series['publication']
  readonly asOf: IsoDate
  readonly shows: readonly SumPart[]
}

const PERCENT: Unit = {
  id: 'percent',
  kind: 'share',
  symbol: { en: '%', 'zh-CN': '%' },
  name: { en: 'percent', 'zh-CN': '百分比' },
}

const SITES: Unit = {
  id: 'sites',
  kind: 'count',
  symbol: { en: 'sites', 'zh-CN': '处' },
  name: { en: 'sites', 'zh-CN': '处' },
}

const FACTORIES: Unit = {
  id: 'factories',
  kind: 'count',
  symbol: { en: 'factories', 'zh-CN': '家' },
  name: { en: 'factories', 'zh-CN': '工厂（家）' },
}

const KILOTONNES: Unit = {
  id: 'kilotonnes',
  kind: 'measure',
  symbol: { en: 'kt', 'zh-CN': '千吨' },
  name: { en: 'kilotonnes', 'zh-CN': '千吨' },
}

/** To reach, upwards; a case says only what is other. */
const RISING = {
  direction: 'increase',
  bound: 'inclusive',
  kind: 'reach',
  baseline: null,
  milestones: [],
  publication: null,
} as const

function figure(asOf: Period, value: number, qualifier: Qualifier = 'exact'): CaseFigure {
  return { asOf, value, qualifier, conflict: null }
}

/** Factories counted at the ends of years, once with two sources for the last and once with the lower one alone. */
const COUNTED_FACTORIES = {
  ...RISING,
  section: 'conflicts',
  unit: FACTORIES,
  value: 200,
  dueBy: '2025-12-31',
  baseline: { value: 20, asOf: '2020-12-31' },
  asOf: '2024-06-01',
} as const

const EARLIER_FACTORIES = [figure('2020-12-31', 20), figure('2022-09-14', 60), figure('2022-12-31', 100)]

export const WORKED_CASES: readonly WorkedCase[] = [
  {
    ...RISING,
    id: 'one-figure',
    section: 'rules',
    unit: PERCENT,
    value: 40,
    dueBy: '2028-12-31',
    figures: [figure('2024', 31)],
    asOf: '2025-09-30',
    shows: ['distance'],
  },
  {
    ...RISING,
    id: 'reached-and-lost',
    section: 'rules',
    unit: SITES,
    value: 150,
    dueBy: '2029-12-31',
    baseline: { value: 90, asOf: '2021' },
    figures: [figure('2023', 152), figure('2024', 146)],
    asOf: '2025-05-31',
    shows: ['distance'],
  },
  {
    ...RISING,
    id: 'keep-lost',
    section: 'rules',
    kind: 'keep',
    unit: PERCENT,
    value: 80,
    dueBy: '2030-12-31',
    baseline: { value: 84, asOf: '2020' },
    figures: [figure('2022', 83), figure('2024', 78)],
    asOf: '2025-04-30',
    shows: ['distance'],
  },
  {
    ...RISING,
    id: 'keep-recovering',
    section: 'rules',
    kind: 'keep',
    unit: PERCENT,
    value: 80,
    dueBy: '2030-12-31',
    baseline: { value: 84, asOf: '2020' },
    figures: [figure('2022', 76), figure('2024', 79)],
    asOf: '2025-04-30',
    shows: ['distance'],
  },
  {
    ...RISING,
    id: 'through-zero',
    section: 'pace',
    direction: 'decrease',
    unit: KILOTONNES,
    value: -12,
    dueBy: '2030-12-31',
    baseline: { value: 48, asOf: '2020' },
    figures: [figure('2025', 24)],
    asOf: '2026-03-31',
    shows: ['path', 'distance', 'growth'],
  },
  {
    ...RISING,
    id: 'missed-milestone',
    section: 'pace',
    unit: SITES,
    value: 130,
    dueBy: '2030-12-31',
    baseline: { value: 30, asOf: '2020' },
    milestones: [{ value: 90, dueBy: '2024-12-31' }],
    figures: [figure('2024', 75)],
    asOf: '2025-02-28',
    shows: ['path', 'milestones'],
  },
  {
    ...RISING,
    id: 'flat-milestone',
    section: 'pace',
    unit: SITES,
    value: 110,
    dueBy: '2030-12-31',
    baseline: { value: 50, asOf: '2020' },
    milestones: [{ value: 50, dueBy: '2022-12-31' }],
    figures: [figure('2021', 53)],
    asOf: '2022-08-31',
    shows: ['path', 'distance'],
  },
  {
    ...RISING,
    id: 'baseline-equals-target',
    section: 'pace',
    unit: SITES,
    value: 120,
    dueBy: '2030-12-31',
    baseline: { value: 120, asOf: '2020' },
    figures: [figure('2024', 118)],
    asOf: '2025-06-30',
    shows: ['path', 'distance', 'growth'],
  },
  {
    ...RISING,
    id: 'baseline-beyond-target',
    section: 'pace',
    unit: SITES,
    value: 500,
    dueBy: '2030-12-31',
    baseline: { value: 520, asOf: '2020' },
    figures: [figure('2024', 485)],
    asOf: '2025-06-30',
    shows: ['path', 'distance'],
  },
  {
    ...RISING,
    id: 'bound-at-deadline',
    section: 'bounds',
    unit: PERCENT,
    value: 25,
    dueBy: '2025-12-31',
    figures: [figure('2025', 18, 'at-least')],
    asOf: '2026-03-31',
    shows: ['deadline', 'distance'],
  },
  {
    ...RISING,
    id: 'bound-on-track',
    section: 'bounds',
    unit: PERCENT,
    value: 25,
    dueBy: '2030-12-31',
    baseline: { value: 15, asOf: '2020' },
    figures: [figure('2025', 21, 'at-least')],
    asOf: '2026-03-31',
    shows: ['path', 'distance'],
  },
  {
    ...RISING,
    id: 'older-figure',
    section: 'deadlines',
    unit: SITES,
    value: 700,
    dueBy: '2025-12-31',
    figures: [figure('2024', 640)],
    asOf: '2026-07-31',
    shows: ['deadline', 'distance'],
  },
  {
    ...RISING,
    id: 'missed',
    section: 'deadlines',
    unit: PERCENT,
    value: 95,
    dueBy: '2024-12-31',
    figures: [figure('2024', 92)],
    asOf: '2025-06-30',
    shows: ['deadline', 'distance'],
  },
  {
    ...RISING,
    id: 'met-late',
    section: 'deadlines',
    unit: SITES,
    value: 300,
    dueBy: '2023-12-31',
    figures: [figure('2023', 280), figure('2024', 310)],
    asOf: '2025-06-30',
    shows: ['deadline', 'distance'],
  },
  {
    ...RISING,
    id: 'not-held',
    section: 'deadlines',
    kind: 'keep',
    unit: PERCENT,
    value: 97,
    dueBy: '2024-12-31',
    baseline: { value: 98, asOf: '2020' },
    figures: [figure('2023', 96), figure('2024', 99)],
    asOf: '2025-06-30',
    shows: ['deadline', 'distance'],
  },
  {
    ...COUNTED_FACTORIES,
    id: 'conflict-decided',
    figures: [
      ...EARLIER_FACTORIES,
      { ...figure('2023-12-31', 177), conflict: 'decided-for' },
      { ...figure('2023-12-31', 100), conflict: 'decided-against' },
    ],
    shows: ['path', 'conflict'],
  },
  {
    ...COUNTED_FACTORIES,
    id: 'conflict-lower',
    figures: [...EARLIER_FACTORIES, figure('2023-12-31', 100)],
    shows: ['path'],
  },
  {
    ...RISING,
    id: 'overdue',
    section: 'freshness',
    unit: PERCENT,
    value: 75,
    dueBy: '2030-12-31',
    baseline: { value: 60, asOf: '2020' },
    figures: [figure('2024', 66)],
    publication: { intervalMonths: 12, lagDays: 90 },
    asOf: '2026-05-31',
    shows: ['path', 'freshness'],
  },
  {
    ...RISING,
    id: 'nine-times',
    section: 'distance',
    unit: SITES,
    value: 500,
    dueBy: '2030-12-31',
    figures: [figure('2022', 1800), figure('2024', 4500)],
    asOf: '2026-01-31',
    shows: ['distance', 'scale'],
  },
  {
    ...RISING,
    id: 'small-baseline',
    section: 'checks',
    unit: PERCENT,
    value: 60,
    dueBy: '2030-12-31',
    baseline: { value: 0.37, asOf: '2015' },
    figures: [figure('2025', 9.53)],
    asOf: '2026-06-30',
    shows: ['path', 'scale', 'growth', 'slope'],
  },
  {
    ...RISING,
    id: 'zero-baseline',
    section: 'checks',
    unit: SITES,
    value: 100,
    dueBy: '2030-12-31',
    baseline: { value: 0, asOf: '2020' },
    figures: [figure('2024', 30)],
    asOf: '2025-06-30',
    shows: ['path', 'growth'],
  },
  {
    ...RISING,
    id: 'three-methods',
    section: 'checks',
    unit: PERCENT,
    value: 100,
    dueBy: '2030-12-31',
    baseline: { value: 40, asOf: '2015' },
    figures: [
      figure('2020', 66),
      figure('2021', 68),
      figure('2022', 69),
      figure('2023', 71),
      figure('2024', 72),
      figure('2025', 73),
    ],
    asOf: '2026-04-30',
    shows: ['path', 'growth', 'slope'],
  },
  {
    ...RISING,
    id: 'projection',
    section: 'projections',
    unit: PERCENT,
    value: 60,
    dueBy: '2030-12-31',
    baseline: { value: 20, asOf: '2019' },
    figures: [
      figure('2020', 24),
      figure('2021', 27),
      figure('2022', 32),
      figure('2023', 35),
      figure('2024', 39),
    ],
    asOf: '2025-03-31',
    shows: ['path', 'rates', 'projection'],
  },
  {
    ...RISING,
    id: 'near-threshold',
    section: 'flips',
    unit: SITES,
    value: 200,
    dueBy: '2030-12-31',
    baseline: { value: 100, asOf: '2020' },
    figures: [figure('2025', 145)],
    asOf: '2026-02-28',
    shows: ['path', 'flips'],
  },
]
