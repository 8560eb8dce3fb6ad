import { expect, test } from 'vitest'
import { seriesFigures } from '#src/core/series-figures.ts'
import { bilingual, figure, sourceWith, targetWith } from './build.ts'

test('gives the figures of any series by the rules of the judged one', () => {
  const decision = { asOf: '2024', sourceId: 'rumour', reason: bilingual('Chosen'), decidedOn: '2025-06-07' }
  const observations = [
    figure('2025', 61),
    figure('2024', 51, { sourceId: 'office' }),
    figure('2024', 52, { sourceId: 'rumour' }),
    figure('2023', Number.NaN),
    figure('2022', 41, { recordedAt: '2026-01-02T00:00:00Z' }),
    figure('2022', 43, { recordedAt: '2026-01-03T00:00:00Z' }),
  ]
  const sources = [sourceWith('office', { confidence: 'high' }), sourceWith('rumour', { confidence: 'low' })]
  const decisions = [{ ...decision, seriesId: 'beside' }]
  const input = { target: targetWith({ decisions }), observations, sources, asOf: '2025-12-30' }
  const values = (seriesId: string): number[] =>
    seriesFigures({ ...input, seriesId }).map(({ value }) => value)
  expect(values('beside')).toEqual([43, 52])
  expect(values('other')).toEqual([43, 51])
})

test('keeps to what had been published by a day', () => {
  const observations = [figure('2024', 51, { publishedOn: '2025-02-03' }), figure('2025', 61)]
  const input = { target: targetWith(), seriesId: 'main', observations, sources: [], asOf: '2026-06-07' }
  const values = (publishedBy: string): number[] =>
    seriesFigures({ ...input, publishedBy }).map(({ value }) => value)
  expect(values('2025-02-02')).toEqual([])
  expect(values('2025-02-03')).toEqual([51])
})
