import { describe, expect, test } from 'vitest'
import type { Language, Observation, Target } from '#src/core/model.ts'
import { extremesText, readoutText } from '#src/ui/charts/readout.ts'
import { stopsOf, stopsWithin, type HiddenLines } from '#src/ui/charts/trajectory-stops.ts'
import { bilingual, figure, inRole, seriesWith, since, targetWith, unitOf } from '#tests/core/build.ts'
import { charted, chartOf, chartReading, storedTarget } from './charted.ts'
import { HOSTILE_PLAN, hostileStore } from './hostile-plan.ts'

const SHOWN: HiddenLines = { path: false, projection: false }

function read(
  observations: readonly Observation[],
  changes: Partial<Target> = {},
  language: Language = 'en',
  hidden = SHOWN,
): readonly string[] {
  const unit = unitOf('share')
  const model = chartOf(observations, {
    unit,
    series: [inRole('primary', [], seriesWith({ unit }))],
    ...changes,
  })
  return stopsOf(model, hidden).map((stop) => readoutText(stop, model, chartReading(language)))
}

const TWO = [figure('2021', 110), figure('2022', 137)]
const WITH_PATH = { ...since('2020', 100), milestones: [{ dueBy: '2026-12-31', value: 210 }] }

describe('what is read, stop after stop', () => {
  test('is each figure with its period and the target then, and the deadline at last', () => {
    expect(read(TWO, { value: 100 })).toEqual([
      '2021: 110% · target 100%',
      '2022: 137% · target 100%',
      'Deadline 31 Dec 2030 · target 100%',
    ])
  })

  test('is the same in Chinese', () => {
    expect(read(TWO, { value: 100 }, 'zh-CN')).toEqual([
      '2021年：110% · 目标100%',
      '2022年：137% · 目标100%',
      '期限2030年12月31日 · 目标100%',
    ])
  })

  test('holds milestones, the path and the projection', () => {
    expect(read(TWO, WITH_PATH)).toEqual([
      '2021: 110% · path required 118.32% · target 300%',
      '2022: 137% · path required 136.65% · target 300%',
      'Milestone 210% by 31 Dec 2026 · path required 210% · target 300%',
      'At the recent pace 300% on 14 Jan 2029 · path required 255.89% · target 300%',
      'Deadline 31 Dec 2030 · path required 300% · target 300%',
    ])
  })

  test('leaves out the lines that are hidden', () => {
    expect(read(TWO, WITH_PATH, 'en', { path: true, projection: true })).toEqual([
      '2021: 110% · target 300%',
      '2022: 137% · target 300%',
      'Milestone 210% by 31 Dec 2026 · target 300%',
      'Deadline 31 Dec 2030 · target 300%',
    ])
  })

  test('says what kind of figure it is', () => {
    const [first, second] = read([
      figure('2021', 110, { qualifier: 'at-least', quality: 'provisional' }),
      figure('2022', 137, { break: true, quality: 'illustrative' }),
    ])
    expect(first).toContain('2021: over 110% (provisional)')
    expect(second).toContain('2022: 137% (illustrative, not comparable with the one before)')
  })

  test('holds both figures of a conflict, the judged one first', () => {
    const [first] = read([
      figure('2021', 110),
      figure('2021', 123, { sourceId: 'second', publishedOn: '2020-01-01' }),
    ])
    expect(first).toContain('2021: 123% · 2021: 110% (not judged)')
  })

  test('holds a period without a value, with the reason', () => {
    const all = read([
      figure('2020', 90),
      figure('2021', null, { missingReason: bilingual('Not counted') }),
      figure('2022', 137),
    ])
    expect(all[1]).toContain('2021: no figure (Not counted)')
  })

  test('follows the target through its revisions', () => {
    const revision = {
      revisedOn: '2022-06-01',
      previousValue: 400,
      previousDueBy: '2030-12-31',
      reason: bilingual('less'),
      sourceIds: [],
    }
    expect(read(TWO, { revisions: [revision] }).slice(0, 2)).toEqual([
      '2021: 110% · target 400%',
      '2022: 137% · target 300%',
    ])
  })

  test('names the series where there are several, and the dated notes', () => {
    const target = storedTarget(hostileStore, HOSTILE_PLAN, 'long-names')
    const { model } = charted({
      target,
      observations: hostileStore.observations,
      sources: hostileStore.sources,
    })
    const texts = stopsOf(model, SHOWN).map((stop) => readoutText(stop, model, chartReading('en')))
    expect(texts[0]).toMatch(
      /^2017: 110 \(Households .* old method\) · 2017: 130 \(Households .* and new\) · target 690 places$/u,
    )
    expect(texts.find((text) => text.includes('note 1'))).toContain('note 1, 31 Dec 2021')
  })

  test('keeps to the stretch of time shown', () => {
    const model = chartOf(TWO)
    const within = stopsWithin(stopsOf(model, SHOWN), [Date.parse('2022-01-01'), Date.parse('2023-01-01')])
    expect(within.map(({ time }) => new Date(time).getUTCFullYear())).toEqual([2022])
  })
})

describe('the extremes', () => {
  test('are the first, the latest, the lowest and the highest judged figure', () => {
    const model = chartOf([figure('2019', 31), figure('2020', 17), figure('2021', 53), figure('2022', 47)])
    expect(extremesText(model, chartReading('en'))).toBe(
      '4 figures: first 31, 2019; latest 47, 2022; lowest 17, 2020; highest 53, 2021.',
    )
    expect(extremesText(model, chartReading('zh-CN'))).toBe(
      '共4个数据：首个31（2019年）；最新47（2022年）；最低17（2020年）；最高53（2021年）。',
    )
  })

  test('are told with how many figures of another definition and of other sources are drawn', () => {
    const { model } = charted({
      target: targetWith({
        series: [
          inRole('primary', [], seriesWith()),
          inRole(
            'alternative',
            [],
            seriesWith({ id: 'wider', name: { en: 'Wider', 'zh-CN': '宽口径' }, unit: seriesWith().unit }),
          ),
        ],
      }),
      observations: {
        [seriesWith().id]: [
          figure('2021', 31),
          figure('2021', 33, { id: 'other', sourceId: 'second', publishedOn: '2020-01-01' }),
        ],
        wider: [figure('2020', 44), figure('2021', 48)],
      },
    })
    expect(extremesText(model, chartReading('en'))).toBe(
      'One figure: 33, 2021. Not judged: 2 figures of “Wider”. Not judged: 1 figure of other sources.',
    )
    expect(extremesText(model, chartReading('zh-CN'))).toMatch(
      / 未采用：“宽口径”的2个数据。 未采用：其他来源的1个数据。$/u,
    )
  })

  test('of one figure are that figure', () => {
    expect(extremesText(chartOf([figure('2019', 31)]), chartReading('en'))).toBe('One figure: 31, 2019.')
  })

  test('are absent where nothing is on record', () => {
    const { model } = charted({ target: targetWith(), observations: {} })
    expect(extremesText(model, chartReading('en'))).toBeNull()
  })
})
