import { describe, expect, test } from 'vitest'

import { readPlans } from '#tools/plans/read-plans.ts'

import { contentOf, SMALL_PLANS, writePlans } from './small-plans.ts'

const OBSERVATIONS = 'series/observations.csv'

describe('readPlans', () => {
  function readSmall() {
    return readPlans(writePlans(SMALL_PLANS)).store
  }

  test('plans come in the order of plans.yaml and targets in that of plan.yaml', () => {
    const { plans, targets } = readSmall()
    expect(plans.map((plan) => plan.id)).toEqual(['clean-river', 'quiet-city'])
    expect(targets.map((target) => `${target.planId}/${target.id}`)).toEqual([
      'clean-river/good-samples',
      'clean-river/plants',
      'quiet-city/night-noise',
    ])
  })

  test('a plan carries everything its file says', () => {
    expect(readSmall().plans[0]).toEqual({
      id: 'clean-river',
      name: { en: 'Clean river', 'zh-CN': '清洁河流' },
      description: { en: 'What the river plan asks for', 'zh-CN': '河流规划的目标' },
      timeZone: 'Asia/Shanghai',
      start: '2020-01-01',
      dueBy: '2029-12-31',
      notice: { text: { en: 'Read the other plan too', 'zh-CN': '另见其他规划' }, planId: 'quiet-city' },
      contextNotes: [
        { text: { en: 'The river is 77 km long', 'zh-CN': '河长77公里' }, sourceIds: ['river-paper'] },
      ],
      themes: [{ id: 'water', name: { en: 'Water', 'zh-CN': '水' } }],
      targetCount: 2,
    })
  })

  test('a target carries everything its file says', () => {
    expect(readSmall().targets[0]).toEqual({
      id: 'good-samples',
      planId: 'clean-river',
      themeId: 'water',
      name: { en: 'Good samples', 'zh-CN': '合格样本' },
      definition: { en: 'At least 80% of samples', 'zh-CN': '不低于样本的80%' },
      question: { en: 'whether 80% of samples passed', 'zh-CN': '样本合格率是否达到80%' },
      value: 80,
      unit: {
        id: 'share-of-samples',
        kind: 'share',
        symbol: { en: '%', 'zh-CN': '%' },
        name: { en: '% of samples', 'zh-CN': '占样本的百分比' },
      },
      direction: 'increase',
      bound: 'inclusive',
      kind: 'reach',
      dueBy: '2029-12-31',
      baseline: { value: 40, asOf: '2020', sourceId: 'river-report' },
      milestones: [
        { value: 55, dueBy: '2024-12-31' },
        { value: 65, dueBy: '2026-12-31' },
      ],
      revisions: [
        {
          revisedOn: '2021-07-01',
          previousValue: 70,
          previousDueBy: '2028-12-31',
          reason: { en: 'A new law', 'zh-CN': '新法律' },
          sourceIds: ['river-report'],
        },
      ],
      responsible: { en: 'River Office', 'zh-CN': '河流办公室' },
      sourceIds: ['river-report'],
      notes: [
        {
          text: { en: 'Samples are taken in June', 'zh-CN': '样本于6月采集' },
          sourceIds: ['river-report', 'river-paper'],
        },
      ],
      annotations: [{ on: '2022-08-01', value: 50, text: { en: 'Flood', 'zh-CN': '洪水' }, sourceIds: [] }],
      decisions: [
        {
          seriesId: 'good-samples',
          asOf: '2022-06',
          sourceId: 'river-report',
          reason: { en: 'The report is checked', 'zh-CN': '报告经过核对' },
          decidedOn: '2024-02-03',
        },
      ],
      noFigureReason: null,
      series: [
        { role: 'primary', seriesId: 'good-samples' },
        { role: 'alternative', seriesId: 'good-samples-lab' },
        { role: 'related', seriesId: 'plants' },
      ],
    })
  })

  test('what a target leaves out is null or empty, and nothing is filled in', () => {
    expect(readSmall().targets[1]).toMatchObject({
      id: 'plants',
      themeId: null,
      question: null,
      bound: 'exclusive',
      kind: 'keep',
      baseline: null,
      milestones: [],
      revisions: [],
      responsible: null,
      sourceIds: [],
      notes: [],
      annotations: [],
      decisions: [],
      noFigureReason: { en: 'Nobody counts them', 'zh-CN': '无人统计' },
      series: [],
    })
  })

  test('a series carries its unit, schedule, end and notes', () => {
    const [first, second, third] = readSmall().series
    expect(first).toMatchObject({
      definition: { en: 'Samples that pass', 'zh-CN': '合格的样本' },
      publication: { intervalMonths: 12, lagDays: 90 },
      ended: null,
      notes: [],
    })
    expect(second).toMatchObject({ definition: null, publication: null, unit: { kind: 'share' } })
    expect(third).toMatchObject({
      unit: { id: 'plants', kind: 'count' },
      ended: { asOf: '2023', reason: { en: 'The register was closed.', 'zh-CN': '登记已停止。' } },
      notes: [
        {
          text: { en: 'Small plants are left out.', 'zh-CN': '不含小型厂。' },
          sourceIds: ['river-report', 'river-paper'],
        },
      ],
    })
  })

  test('a source keeps publisher and title in their own language, and what is not known is null', () => {
    expect(readSmall().sources.slice(0, 2)).toEqual([
      {
        id: 'river-report',
        publisher: { text: 'River Office', lang: 'en' },
        title: { text: 'Report, second part', lang: 'en' },
        url: 'https://river.example/report',
        publishedOn: '2023-03-14',
        confidence: 'high',
      },
      {
        id: 'river-paper',
        publisher: { text: '河流日报', lang: 'zh-CN' },
        title: null,
        url: null,
        publishedOn: null,
        confidence: 'medium',
      },
    ])
  })

  test('an observation takes its own date of publication, else that of its source, else none', () => {
    const dates = readSmall().observations['good-samples']?.map(({ asOf, sourceId, publishedOn }) => [
      asOf,
      sourceId,
      publishedOn,
    ])
    expect(dates).toEqual([
      ['2021', 'river-report', '2022-02-01'],
      ['2022-06', 'river-paper', null],
      ['2022-06', 'river-report', '2023-03-14'],
      ['2023', 'river-report', '2023-03-14'],
    ])
  })

  test('a missing value is null with its reason, and every series has a list of observations', () => {
    const { observations } = readSmall()
    expect(observations['good-samples']?.at(-1)).toEqual({
      id: 'good-samples_2023_river-report_2024-01-02T03:04:05Z',
      asOf: '2023',
      value: null,
      missingReason: { en: 'The station was flooded.', 'zh-CN': '监测站被淹。' },
      qualifier: 'exact',
      quality: 'reported',
      break: false,
      sourceId: 'river-report',
      publishedOn: '2023-03-14',
      recordedAt: '2024-01-02T03:04:05Z',
      note: null,
    })
    expect(observations['good-samples-lab']).toEqual([])
  })

  test('observations come oldest period first, and a corrected figure after the one it corrects', () => {
    const rows = [
      'good-samples,2022-06,45,exact,reported,no,river-report,,2024-01-02T04:04:04+01:00,,,,',
      'good-samples,2020-12-31,33,exact,reported,no,river-report,,2025-01-02T03:04:05Z,,,,',
      'good-samples,2022-06,44,exact,reported,no,river-report,,2024-05-02T03:04:05Z,,,,',
    ]
    const text = `${contentOf(OBSERVATIONS)}${rows.join('\n')}\n`
    const { store, faults } = readPlans(writePlans({ ...SMALL_PLANS, [OBSERVATIONS]: text }))
    expect(faults).toEqual([])
    expect(store.observations['good-samples']?.map(({ value }) => value)).toEqual([
      33,
      41.5,
      45,
      47,
      46,
      44,
      null,
    ])
    expect(store.observations['good-samples']?.[2]?.recordedAt).toBe('2024-01-02T03:04:04Z')
  })
})
