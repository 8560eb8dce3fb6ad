import { expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import type { Language } from '#src/core/model.ts'
import { orderTargets } from '#src/features/trajectories/order-targets.ts'
import { pageOf } from '#src/features/trajectories/page-of.ts'
import { shownLines, usualTargets, withTarget } from '#src/features/trajectories/shown-lines.ts'
import { shareModel } from '#src/ui/charts/share-model.ts'
import type { Order } from '#src/words/trajectories.ts'
import { figure, inRole, since, targetWith } from '#tests/core/build.ts'

const GIVEN = [
  { id: 'silk', chinese: '丝绸', latest: ['2024', 47], baseline: 2020 },
  { id: 'bridges', chinese: '桥梁', latest: ['2022', 130], baseline: null },
  { id: 'air', chinese: '空气', latest: ['2025', 31], baseline: 2018 },
  { id: 'ports', chinese: '港口', latest: ['2023', 62], baseline: 2021 },
] as const

const { placed } = shareModel(
  GIVEN.map(({ id, chinese, latest: [asOf, value], baseline }) => {
    const target = targetWith({
      id,
      name: { en: id, 'zh-CN': chinese },
      value: 100,
      ...(baseline === null ? {} : since(String(baseline), 0)),
      series: [inRole('primary', [figure(asOf, value)])],
    })
    return { target, assessment: assess({ target, sources: [], asOf: '2026-07-01' }) }
  }),
)

test.each<[Order, Language, readonly string[]]>([
  ['plan', 'en', ['silk', 'bridges', 'air', 'ports']],
  ['distance', 'en', ['air', 'silk', 'ports', 'bridges']],
  ['pace', 'en', ['air', 'silk', 'ports', 'bridges']],
  ['age', 'en', ['bridges', 'ports', 'silk', 'air']],
  ['name', 'en', ['air', 'bridges', 'ports', 'silk']],
  ['name', 'zh-CN', ['ports', 'air', 'bridges', 'silk']],
])('targets stand in the order of %s, %s, those without a measure last', (order, language, expected) => {
  expect(orderTargets(placed, order, language).map(({ target }) => target.id)).toEqual(expected)
})

const many = Array.from({ length: 30 }, (_, index) => {
  const [first] = placed
  if (first === undefined) throw new Error('There is no target to copy.')
  return { ...first, target: { ...first.target, id: `t${String(index)}` } }
})

test('a long list comes a page at a time, and a page beyond the last is the last', () => {
  expect(pageOf(many, 1).items).toHaveLength(24)
  expect(pageOf(many, 2).items.map(({ target }) => target.id)).toEqual([
    't24',
    't25',
    't26',
    't27',
    't28',
    't29',
  ])
  expect(pageOf(many, 9)).toEqual(pageOf(many, 2))
})

test('the chart shows the first twelve of many, and says where more were asked for', () => {
  const usual = shownLines(many, null)
  expect(usual.isCut).toBe(false)
  expect(usual.lines.map(({ line }) => line.target.id)).toEqual(usualTargets(many))
  const all = shownLines(
    many,
    many.map(({ target }) => target.id),
  )
  expect(all.isCut).toBe(true)
  expect(all.lines).toHaveLength(12)
  expect(new Set(all.lines.map(({ style }) => style)).size).toBe(12)
})

test('a target keeps its style whatever else is shown', () => {
  const alone = shownLines(placed, ['air']).lines
  expect(alone.map(({ line, style }) => [line.target.id, style])).toEqual([['air', 2]])
})

test('a choice that is the usual one again is none', () => {
  const less = withTarget(placed, null, { id: 'air', isShown: false })
  expect(less).toEqual(['silk', 'bridges', 'ports'])
  expect(withTarget(placed, less, { id: 'air', isShown: true })).toBeNull()
  expect(withTarget(placed, [], { id: 'air', isShown: true })).toEqual(['air'])
})
