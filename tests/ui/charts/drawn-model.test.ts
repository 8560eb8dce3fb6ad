import { describe, expect, test } from 'vitest'
import { dateOfDay } from '#src/core/calendar.ts'
import type { Observation } from '#src/core/model.ts'
import { drawnModel } from '#src/ui/charts/drawn-model.ts'
import { pointsOf, type TrajectoryModel } from '#src/ui/charts/trajectory-model.ts'
import { timeOf } from '#src/ui/charts/trajectory-points.ts'
import { figure, inRole, since, targetWith } from '#tests/core/build.ts'
import { charted } from './charted.ts'

const FIRST = 3_000

/** One figure a day from 1978 on. */
function daily(count: number, changes: (index: number) => Partial<Observation> = () => ({})) {
  return Array.from({ length: count }, (_, index) =>
    figure(dateOfDay(FIRST + index) ?? '', 100 + (index % 977), changes(index)),
  )
}

function modelOf(observations: readonly Observation[], milestones = [{ dueBy: '2000-03-04', value: 170 }]) {
  const target = targetWith({ ...since('1970', 50), milestones, series: [inRole('primary')] })
  return charted({ target, observations: { main: observations } }).model
}

function drawnTimes(model: TrajectoryModel, shown = model.timeDomain): readonly number[] {
  return drawnModel(model, shown)
    .model.lines.flatMap(pointsOf)
    .map(({ time }) => time)
}

describe('what is drawn of a model', () => {
  test('is the model itself where it holds a thousand figures', () => {
    const model = modelOf(daily(1_000))
    expect(drawnModel(model, model.timeDomain)).toEqual({ model, thinned: null })
    expect(drawnModel(model, model.timeDomain).model).toBe(model)
  })

  test('says how many of the figures it is where there are more', () => {
    const model = modelOf(daily(15_000))
    const { model: drawn, thinned } = drawnModel(model, model.timeDomain)
    expect(thinned?.all).toBe(15_000)
    expect(thinned?.drawn).toBe(drawn.lines.flatMap(pointsOf).length)
    expect(thinned?.drawn).toBeLessThan(1_000)
    expect(drawn).toEqual({ ...model, lines: drawn.lines })
  })

  test('holds the first, latest, lowest and highest figure and that of each day that the chart names', () => {
    const model = modelOf(daily(15_000))
    const all = model.lines.flatMap(pointsOf)
    const values = all.map(({ value }) => value)
    const drawn = drawnModel(model, model.timeDomain).model.lines.flatMap(pointsOf)
    for (const point of [
      all[0],
      all.at(-1),
      all[values.indexOf(Math.min(...values))],
      all[values.indexOf(Math.max(...values))],
      all.find(({ time }) => time === timeOf('2000-03-04')),
    ]) {
      expect(drawn).toContain(point)
    }
  })

  test('holds figures that are no plain reports or were corrected, where they are few', () => {
    const marked = [4_321, 6_543]
    const observations = daily(15_000, (index) => (marked.includes(index) ? { quality: 'provisional' } : {}))
    const corrected = figure(dateOfDay(FIRST + 7_777) ?? '', 612, { recordedAt: '2026-05-06T00:00:00Z' })
    const times = drawnTimes(modelOf([...observations, corrected]))
    for (const index of [...marked, 7_777]) expect(times).toContain((FIRST + index) * 86_400_000)
  })

  test('joins nothing across a break or a period without a figure', () => {
    const model = modelOf(
      daily(15_000, (index) => (index === 5_000 ? { break: true } : index === 9_000 ? { value: null } : {})),
    )
    const [line] = drawnModel(model, model.timeDomain).model.lines
    expect(line?.segments.map((segment) => segment.length > 100)).toEqual([true, true, true])
    expect(line?.segments.map(([first]) => first?.time)).toEqual(
      [0, 5_000, 9_001].map((index) => (FIRST + index) * 86_400_000),
    )
  })

  test('stays small where hardly any two figures join', () => {
    const model = modelOf(daily(15_000, (index) => (index % 3 === 0 ? { break: true } : {})))
    expect(drawnTimes(model).length).toBeLessThan(4_000)
  })

  test('is every figure of a shorter time, and the two ends of the series with their labels', () => {
    const model = modelOf(daily(15_000))
    const shown = [(FIRST + 8_000) * 86_400_000, (FIRST + 8_300) * 86_400_000] as const
    const times = drawnTimes(model, shown)
    expect(times.filter((time) => time >= shown[0] && time <= shown[1])).toHaveLength(301)
    expect(times).toHaveLength(305)
    expect(drawnModel(model, shown).thinned).toBeNull()
  })
})
