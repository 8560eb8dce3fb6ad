import { addMonths } from '#src/core/calendar.ts'
import type { Annotation, LocalizedText, Observation, Plan, SeriesRole, Unit } from '#src/core/model.ts'
import { bilingual, figure, seriesWith, sourceWith, targetWith } from '#tests/core/build.ts'
import type { PlanStore, PlanTarget } from '#tools/plans/plan-store.ts'

/** Targets that are hard to draw, as a plan of their own. */

export const HOSTILE_PLAN = 'hostile'

const SHARE: Unit = {
  id: 'share',
  kind: 'share',
  symbol: { en: '%', 'zh-CN': '%' },
  name: { en: '% of all', 'zh-CN': '占全部的百分比' },
}

const COUNT: Unit = {
  id: 'places',
  kind: 'count',
  symbol: { en: 'places', 'zh-CN': '处' },
  name: { en: 'places', 'zh-CN': '处' },
}

const MEASURE: Unit = {
  id: 'degrees',
  kind: 'measure',
  symbol: { en: 'degree days per household and year', 'zh-CN': '度日/户·年' },
  name: { en: 'degree days per household and year', 'zh-CN': '每户每年度日数' },
}

const plan: Plan = {
  id: HOSTILE_PLAN,
  name: bilingual('Hostile plan'),
  description: bilingual('Targets that are hard to draw'),
  timeZone: 'Asia/Shanghai',
  start: null,
  dueBy: '2030-12-31',
  notice: null,
  contextNotes: [],
  themes: [],
  targetCount: 0,
}

interface HostileSeries {
  readonly role?: SeriesRole
  readonly name?: LocalizedText
  readonly observations: readonly Observation[]
}

interface HostileTarget {
  readonly target: PlanTarget
  readonly series: readonly { readonly id: string; readonly name: LocalizedText; readonly unit: Unit }[]
  readonly observations: Readonly<Record<string, readonly Observation[]>>
}

function hostile(
  id: string,
  changes: Partial<Omit<PlanTarget, 'series'>>,
  all: readonly HostileSeries[],
): HostileTarget {
  const unit = changes.unit ?? COUNT
  const named = all.map(({ role = 'primary', name = bilingual(`Series of ${id}`), observations }, index) => ({
    id: `${id}-${String(index)}`,
    role,
    name,
    unit,
    observations: observations.map((observation) => ({
      ...observation,
      id: `${id}-${String(index)}-${observation.id}`,
    })),
  }))
  return {
    target: {
      ...targetWith({ unit, ...changes }),
      id,
      planId: HOSTILE_PLAN,
      name: bilingual(id),
      series: named.map((one) => ({ role: one.role, seriesId: one.id })),
    },
    series: named,
    observations: Object.fromEntries(named.map((one) => [one.id, one.observations])),
  }
}

function note(on: string, value: number | null, text: string): Annotation {
  return { on, value, text: bilingual(text), sourceIds: ['bureau'] }
}

function monthly(count: number, valueAt: (index: number) => number): Observation[] {
  return Array.from({ length: count }, (_, index) =>
    figure((addMonths('1991-01-01', index) ?? '').slice(0, 7), valueAt(index)),
  )
}

const LONG_NAME: LocalizedText = {
  en: 'Households whose yearly demand for heating and cooling was metered and reported by the district, old method',
  'zh-CN': '由各区按旧方法计量并上报的年度供热与制冷需求所涉及的全部城镇居民家庭户数（含集中供暖与分户计量）',
}

const TARGETS: readonly HostileTarget[] = [
  hostile(
    'revised',
    {
      value: 240,
      dueBy: '2026-12-31',
      baseline: { value: 31, asOf: '2018', sourceId: null },
      milestones: [
        { dueBy: '2021-12-31', value: 97 },
        { dueBy: '2024-06-30', value: 171 },
      ],
      revisions: [
        {
          revisedOn: '2020-03-15',
          previousValue: 310,
          previousDueBy: '2025-12-31',
          reason: bilingual('Less was asked for'),
          sourceIds: [],
        },
        {
          revisedOn: '2023-05-20',
          previousValue: 268,
          previousDueBy: '2025-12-31',
          reason: bilingual('Again less'),
          sourceIds: [],
        },
      ],
    },
    [
      {
        observations: [
          figure('2018', 33),
          figure('2019', 52),
          figure('2020', 71),
          figure('2021', 88, { break: true }),
          figure('2022', null, { missingReason: bilingual('Nothing was counted') }),
          figure('2023', 139, { quality: 'provisional' }),
          figure('2024', 163, { quality: 'estimated', qualifier: 'at-most' }),
        ],
      },
    ],
  ),
  hostile(
    'falling',
    {
      value: 310,
      direction: 'decrease',
      unit: MEASURE,
      baseline: { value: 940, asOf: '2015', sourceId: null },
      milestones: [{ dueBy: '2022-12-31', value: 610 }],
    },
    [
      {
        observations: [2015, 2016, 2017, 2018, 2019, 2021, 2023].map((year, index) =>
          figure(String(year), 941 - 77 * index + (index % 2) * 23),
        ),
      },
    ],
  ),
  hostile(
    'negative',
    {
      value: -45,
      direction: 'decrease',
      unit: MEASURE,
      baseline: { value: 26, asOf: '2016', sourceId: null },
    },
    [{ observations: [figure('2016', 27), figure('2018', 9), figure('2020', -14), figure('2022', -17)] }],
  ),
  hostile('single', { value: 83, unit: SHARE, dueBy: '2026-06-30' }, [
    { observations: [figure('2026-02', 82.5, { qualifier: 'at-least' })] },
  ]),
  hostile(
    'ninefold',
    { value: 103, dueBy: '2027-12-31', baseline: { value: 12, asOf: '2015', sourceId: null } },
    [
      {
        observations: [14, 38, 79, 118, 246, 512, 801, 927].map((value, index) =>
          figure(String(2016 + index), value),
        ),
      },
    ],
  ),
  hostile(
    'long-names',
    { value: 690, unit: COUNT, annotations: [note('2021-12-31', 420, 'A goal of the district')] },
    [
      { name: LONG_NAME, observations: [figure('2017', 110), figure('2020', 410), figure('2023', 512)] },
      {
        role: 'alternative',
        name: { en: `${LONG_NAME.en} and new`, 'zh-CN': `${LONG_NAME['zh-CN']}与新方法` },
        observations: [figure('2017', 130), figure('2020', 433), figure('2023', 533)],
      },
      {
        role: 'alternative',
        name: { en: `${LONG_NAME.en} and newest`, 'zh-CN': `${LONG_NAME['zh-CN']}与最新方法` },
        observations: [
          figure('2018', 205),
          figure('2021', 466),
          figure('2024', 577, { quality: 'provisional' }),
        ],
      },
    ],
  ),
  hostile('four-hundred', { value: 61, unit: SHARE, baseline: { value: 11, asOf: '1991', sourceId: null } }, [
    { observations: monthly(400, (index) => Math.round(110 + index + 40 * Math.sin(index / 7)) / 10) },
  ]),
  hostile('standing-still', { value: 1_300_000_000_000, dueBy: '2026-12-31' }, [
    { observations: [figure('2023', 0), figure('2024', 0), figure('2025', 0)] },
  ]),
  hostile(
    'crowded',
    {
      value: 240,
      dueBy: '2027-12-31',
      annotations: Array.from({ length: 9 }, (_, index) =>
        note(
          `2022-${String(index + 1).padStart(2, '0')}-15`,
          index % 3 === 2 ? null : 150 + index,
          `Note of month ${String(index + 1)}`,
        ),
      ),
    },
    [
      {
        observations: [
          figure('2021', 122),
          figure('2022', 155),
          figure('2022', 158, { sourceId: 'second' }),
          figure('2022', 149, { sourceId: 'third', qualifier: 'at-least' }),
          figure('2022-06', 151),
          figure('2022-09', 153),
          figure('2023', 177),
        ],
      },
    ],
  ),
  hostile(
    'projected',
    { value: 470, dueBy: '2031-12-31', baseline: { value: 101, asOf: '2018', sourceId: null } },
    [
      {
        observations: [103, 149, 171, 232, 251, 298, 305].map((value, index) =>
          figure(String(2018 + index), value),
        ),
      },
    ],
  ),
]

export const HOSTILE_IDS: readonly string[] = TARGETS.map(({ target }) => target.id)

export const hostileStore: PlanStore = {
  plans: [{ ...plan, targetCount: TARGETS.length }],
  targets: TARGETS.map(({ target }) => target),
  series: TARGETS.flatMap(({ series }) => series.map(({ id, name, unit }) => seriesWith({ id, name, unit }))),
  observations: Object.fromEntries(TARGETS.flatMap(({ observations }) => Object.entries(observations))),
  sources: ['bureau', 'second', 'third'].map((id) => sourceWith(id)),
}
