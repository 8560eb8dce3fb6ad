import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'

import { readPlans } from '#tools/plans/read-plans.ts'

const { store, faults } = readPlans(fileURLToPath(new URL('../../../plans', import.meta.url)))

function figures(seriesId: string): readonly (readonly [string, string, number | null])[] {
  return (store.observations[seriesId] ?? []).map(({ asOf, qualifier, value }) => [asOf, qualifier, value])
}

function target(planId: string, id: string) {
  const found = store.targets.find((one) => one.planId === planId && one.id === id)
  if (found === undefined) throw new Error(`${planId} has no target ${id}.`)
  return found
}

/** Every text for people, with the path at which it stands. */
function localizedTexts(node: unknown, path: string): readonly (readonly [string, object])[] {
  if (typeof node !== 'object' || node === null) return []
  if ('en' in node || 'zh-CN' in node) return [[path, node]]
  return Object.entries(node).flatMap(([name, value]) => localizedTexts(value, `${path}.${name}`))
}

describe('the plans as shipped', () => {
  test('have no fault', () => {
    expect(faults).toEqual([])
  })

  test('are Digital Shanghai 2025 first, then its official counterparts, each leading to the other', () => {
    expect(
      store.plans.map(({ id, timeZone, start, dueBy, notice, targetCount }) => [
        id,
        timeZone,
        start,
        dueBy,
        notice?.planId,
        targetCount,
      ]),
    ).toEqual([
      ['digital-shanghai-2025', 'Asia/Shanghai', null, '2025-12-31', 'fourteenth-five-year-plan', 4],
      ['fourteenth-five-year-plan', 'Asia/Shanghai', null, '2025-12-31', 'digital-shanghai-2025', 4],
    ])
  })

  test('hold the published figures of each judged series, and nothing else', () => {
    expect(figures('digital-industries-share')).toEqual([['2024', 'at-least', 18]])
    expect(figures('digital-economy-share')).toEqual([
      ['2020', 'at-least', 50],
      ['2021', 'at-least', 50],
      ['2022', 'exact', 60.5],
    ])
    expect(figures('5g-stations-regulator')).toEqual([
      ['2022-04', 'exact', 51716],
      ['2022-12-07', 'at-least', 68000],
      ['2023-08', 'exact', 88000],
      ['2024-02', 'exact', 92000],
    ])
    expect(figures('5g-stations-outdoor')).toEqual([
      ['2019-12-31', 'at-least', 16000],
      ['2020-07', 'at-least', 25000],
      ['2020-10', 'exact', 31400],
      ['2020-12-31', 'exact', 32000],
      ['2022-06', 'at-least', 57000],
      ['2024-12-12', 'at-least', 83000],
    ])
    expect(figures('municipal-smart-factories')).toEqual([
      ['2020-12-31', 'exact', 20],
      ['2022-09-14', 'exact', 60],
      ['2022-12-31', 'exact', 100],
      ['2023-12-31', 'exact', 100],
      ['2023-12-31', 'exact', 177],
    ])
  })

  test('hold as many figures of each related series as were published', () => {
    const counts = Object.entries(store.observations).map(([id, own]) => [id, own.length])
    expect(Object.fromEntries(counts)).toEqual({
      'digital-industries-share': 1,
      'digital-economy-share': 3,
      'software-share': 1,
      '5g-stations-regulator': 4,
      '5g-stations-outdoor': 6,
      '5g-users': 4,
      '5g-density': 4,
      'city-test-roads': 8,
      'city-licensed-vehicles': 5,
      'lingang-test-roads': 4,
      'lingang-driverless-vehicles': 1,
      'lingang-l4-operators': 1,
      'municipal-smart-factories': 5,
      'municipal-smart-factories-new': 2,
    })
  })

  test.each([
    [
      'digital-shanghai-2025',
      'digital-gdp-share',
      25,
      '% of GDP',
      'inclusive',
      'digital-industries-share',
      [],
    ],
    [
      'digital-shanghai-2025',
      '5g-base-stations',
      10000,
      'stations',
      'inclusive',
      '5g-stations-regulator',
      ['5g-stations-outdoor'],
    ],
    ['digital-shanghai-2025', 'lingang-autonomous-vehicles', 50, 'percent', 'inclusive', undefined, []],
    [
      'digital-shanghai-2025',
      'smart-factories',
      100,
      'factories',
      'inclusive',
      'municipal-smart-factories',
      [],
    ],
    [
      'fourteenth-five-year-plan',
      'digital-economy-share',
      60,
      '% of GDP',
      'exclusive',
      'digital-economy-share',
      [],
    ],
    [
      'fourteenth-five-year-plan',
      '5g-base-stations',
      70000,
      'stations',
      'inclusive',
      '5g-stations-outdoor',
      ['5g-stations-regulator'],
    ],
    ['fourteenth-five-year-plan', 'lingang-vehicle-fleet', 1000, 'vehicles', 'inclusive', undefined, []],
    [
      'fourteenth-five-year-plan',
      'smart-factories',
      200,
      'factories',
      'inclusive',
      'municipal-smart-factories',
      [],
    ],
  ])(
    '%s asks in %s for %d %s (%s), judged on %s',
    (planId, id, value, unit, bound, primary, alternatives) => {
      const found = target(planId, id)
      expect(found).toMatchObject({
        value,
        unit: { name: { en: unit } },
        bound,
        direction: 'increase',
        kind: 'reach',
        milestones: [],
      })
      const inRole = (role: string) =>
        found.series.filter((one) => one.role === role).map((one) => one.seriesId)
      expect(inRole('primary')).toEqual(primary === undefined ? [] : [primary])
      expect(inRole('alternative')).toEqual(alternatives)
      expect(found.noFigureReason === null).toBe(primary !== undefined)
    },
  )

  test.each(['digital-shanghai-2025', 'fourteenth-five-year-plan'])(
    '%s decides the two figures for the end of 2023 for 177, and keeps both',
    (planId) => {
      const [decision] = target(planId, 'smart-factories').decisions
      const own = store.observations['municipal-smart-factories'] ?? []
      const figureOf = (sourceId: string | undefined) =>
        own.find((one) => one.asOf === '2023-12-31' && one.sourceId === sourceId)?.value
      expect(decision).toMatchObject({ asOf: '2023-12-31', decidedOn: '2026-11-23' })
      expect(figureOf(decision?.sourceId)).toBe(177)
      expect(figureOf('science-technology-net-2024-01-05')).toBe(100)
    },
  )

  test('count the factories of the official plan from 20 at the end of 2020, and show three readings of the 200', () => {
    const { baseline, notes } = target('fourteenth-five-year-plan', 'smart-factories')
    expect(baseline).toEqual({ value: 20, asOf: '2020-12-31', sourceId: 'securities-news-2022-01-17' })
    expect(notes.flatMap((note) => note.sourceIds)).toEqual([
      'shanghai-service-2021-10-27',
      'xinhua-2023-01-18',
      'economic-daily-2024-01-09',
    ])
  })

  test('show other targets of the city as remarks beside the target', () => {
    const remarks = (id: string) =>
      target('fourteenth-five-year-plan', id).annotations.map(({ on, value }) => [on, value])
    expect(remarks('5g-base-stations')).toEqual([
      ['2019-12-31', 10000],
      ['2020-12-31', 30000],
      ['2021-12-31', 30000],
      ['2023-12-31', 77000],
    ])
    expect(remarks('smart-factories')).toEqual([['2022-12-31', 100]])
    expect(remarks('lingang-vehicle-fleet')).toEqual([
      ['2025-12-31', null],
      ['2025-12-31', null],
      ['2027-12-31', null],
      ['2027-12-31', null],
    ])
  })

  test('end the municipal series in 2023 and claim no schedule for any', () => {
    const ended = store.series.filter((one) => one.ended !== null).map((one) => [one.id, one.ended?.asOf])
    expect(ended).toEqual([['municipal-smart-factories', '2023-12-31']])
    expect(store.series.filter((one) => one.publication !== null)).toEqual([])
  })

  test('say everything to people in both languages, in Chinese with Chinese punctuation', () => {
    const texts = localizedTexts(store, 'store')
    expect(texts.length).toBeGreaterThan(150)
    const wrong = texts.filter(([, text]) => {
      const [en, zh] = ['en' in text ? text.en : '', 'zh-CN' in text ? text['zh-CN'] : '']
      if (typeof en !== 'string' || typeof zh !== 'string' || en.trim() === '' || zh.trim() === '')
        return true
      return /\p{Script=Han}/u.test(en) || /[;:()]|,(?!\d)/u.test(zh)
    })
    expect(wrong).toEqual([])
  })

  test('name every source that is kept, and keep none that is never named', () => {
    const named = new Set(
      JSON.stringify([store.plans, store.targets, store.series, store.observations]).match(/[a-z0-9-]+/gu),
    )
    expect(store.sources.filter((source) => !named.has(source.id))).toEqual([])
  })
})
