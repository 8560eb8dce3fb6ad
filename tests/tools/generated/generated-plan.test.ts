import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import { STATUSES } from '#src/core/assessment.ts'
import { indexOf } from '#contract/answers/store-source.ts'
import { generatedObservations } from '#tools/generated/generated-observations.ts'
import { GENERATED_PLAN_ID, generatedPlan } from '#tools/generated/generated-plan.ts'
import { writePlanFolder } from '#tools/generated/plan-folder.ts'
import { readPlans } from '#tools/plans/read-plans.ts'

const WISH = { targets: 240, observations: { least: 12, most: 20 } }

describe('a generated plan', () => {
  test('is the same for the same wish and another for another seed', () => {
    expect(generatedPlan(WISH)).toEqual(generatedPlan(WISH))
    const other = generatedPlan({ ...WISH, seed: 'another' })
    expect(other.observations).not.toEqual(generatedPlan(WISH).observations)
  })

  test('says that it is generated, and that each of its figures is illustrative', () => {
    const { plans, observations } = generatedPlan(WISH)
    expect(plans[0]?.notice?.text.en).toContain('generated')
    const qualities = Object.values(observations).flatMap((all) => all.map(({ quality }) => quality))
    expect(new Set(qualities)).toEqual(new Set(['illustrative']))
  })

  test('has as many targets and observations as it was asked for', () => {
    const { plans, targets, observations } = generatedPlan(WISH)
    expect(plans[0]?.targetCount).toBe(240)
    expect(new Set(targets.map(({ id }) => id)).size).toBe(240)
    const counts = Object.values(observations).map(({ length }) => length)
    expect(Math.min(...counts)).toBe(12)
    expect(Math.max(...counts)).toBe(20)
  })

  test('shows nearly every status', () => {
    const store = generatedPlan(WISH)
    const judged = indexOf(store)
      .targets(GENERATED_PLAN_ID)
      .map((target) => assess({ target, sources: store.sources, asOf: '2026-11-29' }).status)
    const shown = STATUSES.filter((status) => judged.includes(status))
    expect(shown).toEqual(
      expect.arrayContaining([
        'met',
        'missed',
        'on-track',
        'behind',
        'off-track',
        'regressing',
        'not-assessed',
      ]),
    )
  })

  describe('as a folder', () => {
    let folder = ''
    afterEach(() => {
      rmSync(folder, { recursive: true, force: true })
    })

    test('is read without a fault, and as the same plan', async () => {
      folder = mkdtempSync(join(tmpdir(), 'generated-'))
      await writePlanFolder(folder, WISH)
      const { store, faults } = readPlans(folder)
      const expected = generatedPlan(WISH)
      expect(faults).toEqual([])
      expect(store.plans).toEqual(expected.plans)
      expect(store.targets).toEqual(expected.targets)
      expect(store.series).toEqual(expected.series)
      const values = (observations: typeof store.observations) =>
        Object.values(observations).map((all) => all.map(({ asOf, value }) => [asOf, value]))
      expect(values(store.observations)).toEqual(values(expected.observations))
    })
  })
})

test('a series of 100,000 observations has each on a day of its own, from the first value towards the last', () => {
  const observations = generatedObservations({
    seriesId: 'long',
    sourceId: 'generated-figures',
    seed: 'long',
    count: 100_000,
    last: '2026-09-30',
    unit: 'measure',
    from: 10,
    to: 90,
    gapsInThousand: 2,
  })
  expect(observations).toHaveLength(100_000)
  expect(new Set(observations.map(({ asOf }) => asOf)).size).toBe(100_000)
  expect(observations.at(-1)?.asOf).toBe('2026-09-30')
  expect(observations[0]?.value).toBe(10)
  expect(observations.at(-1)?.value ?? 0).toBeCloseTo(90, -1)
  expect(observations.filter(({ value }) => value === null).length).toBeGreaterThan(100)
})
