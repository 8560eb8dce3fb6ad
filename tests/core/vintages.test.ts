import { expect, test } from 'vitest'
import { listVintages } from '#src/core/vintages.ts'
import { figure, judgedOn } from './build.ts'

test('lists every record beside the one that it corrected', () => {
  const first = figure('2024', 41, { recordedAt: '2025-02-03T00:00:00Z' })
  const corrected = figure('2024', 44, { recordedAt: '2025-08-09T00:00:00Z' })
  const withdrawn = figure('2024', null, { recordedAt: '2025-09-09T00:00:00Z' })
  const other = figure('2024', 47, { sourceId: 'press' })
  const older = figure('2023', 31)
  const broken = figure('2022', Number.NaN)
  const observations = [withdrawn, other, corrected, broken, first, older]
  const { figures } = judgedOn('2026-06-07', observations)
  expect(listVintages(observations, figures)).toEqual([
    { observation: older, on: '2023-12-31', previous: null, change: null, isNewest: true, isJudged: true },
    { observation: first, on: '2024-12-31', previous: null, change: null, isNewest: false, isJudged: false },
    {
      observation: corrected,
      on: '2024-12-31',
      previous: first,
      change: 3,
      isNewest: false,
      isJudged: false,
    },
    {
      observation: withdrawn,
      on: '2024-12-31',
      previous: corrected,
      change: null,
      isNewest: true,
      isJudged: false,
    },
    { observation: other, on: '2024-12-31', previous: null, change: null, isNewest: true, isJudged: true },
  ])
})
