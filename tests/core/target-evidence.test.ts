import { expect, test } from 'vitest'
import type { SeriesRole } from '#src/core/model.ts'
import { judgeEvidence, type SeriesEvidence } from '#src/core/target-evidence.ts'
import { figure, inRole, seriesWith, sourceWith, targetWith, verdictOf } from './build.ts'

function seriesIn(role: SeriesRole, id: string, values: readonly number[]): SeriesEvidence {
  const observations = values.map((value, index) =>
    figure(String(2024 + index), value, { publishedOn: `${2025 + index}-02-03` }),
  )
  return { role, series: seriesWith({ id }), observations }
}

const evidence = {
  target: targetWith({ series: [inRole('primary', [figure('2023', 17)])] }),
  series: [seriesIn('related', 'beside', [999]), seriesIn('primary', 'main', [280, 310])],
  sources: [sourceWith('bureau')],
}

test('judges on every record of the primary series, and on none of the others', () => {
  const result = judgeEvidence(evidence, '2026-06-07', undefined)
  expect(result).toMatchObject(evidence)
  expect(result.assessment.figures.map(({ value }) => value)).toEqual([280, 310])
  expect(verdictOf(result.assessment)).toBe('met meets-target')
})

test('keeps to the day, and to what had been published by another', () => {
  const values = (asOf: string, publishedBy?: string): number[] =>
    judgeEvidence(evidence, asOf, publishedBy).assessment.figures.map(({ value }) => value)
  expect(values('2025-12-30')).toEqual([280])
  expect(values('2026-06-07', '2026-02-02')).toEqual([280])
})

test('without a primary series judges on what the target carries', () => {
  const series = [seriesIn('related', 'beside', [999])]
  const { assessment } = judgeEvidence({ ...evidence, series }, '2026-06-07', undefined)
  expect(assessment.figures.map(({ value }) => value)).toEqual([17])
})
