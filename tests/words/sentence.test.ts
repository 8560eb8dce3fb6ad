import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import { createFormatter } from '#src/core/format.ts'
import { LANGUAGES, type Language, type Observation, type Target } from '#src/core/model.ts'
import { evidenceFor } from '#src/words/evidence-for.ts'
import { anyHistories, asOfs, hostileHistories, hostileTargets, targets } from '#tests/core/arbitraries.ts'
import { bounded, figure, inRole, seriesWith, since, targetWith, unitOf } from '#tests/core/build.ts'

function sentence(
  language: Language,
  asOf: string,
  observations: readonly Observation[],
  changes: Partial<Target> = {},
): string {
  const target = targetWith(changes)
  const assessment = assess({ target, observations, sources: [], asOf })
  return evidenceFor(language).sentence(createFormatter(language), target, assessment)
}

const yearly = seriesWith({ publication: { intervalMonths: 12, lagDays: 90 } })

describe('the sentence of a status says', () => {
  test.each<[string, string, Observation[], Partial<Target>, string, string]>([
    [
      'that its figure is old, and since when a newer one was due',
      '2026-07-08',
      [figure('2024', 180)],
      { ...since('2020', 100), series: [inRole('primary', [], yearly)] },
      'The figure is old: a newer one was due by 31 March 2026.',
      '新数据本应在2026年3月31日前公布',
    ],
    [
      'that a target met long ago by a multiple no longer informs',
      '2026-07-08',
      [figure('2021', 2700)],
      {},
      'the target no longer informs',
      '不再具有参考意义',
    ],
    ['the multiple as it is', '2026-07-08', [figure('2021', 2700)], {}, '9 times the target', '9'],
    [
      'by when it was first met, and that this is its first figure',
      '2026-07-08',
      [figure('2022-04', 330), figure('2025', 340)],
      {},
      'Met by April 2022, its first figure',
      '2022年4月',
    ],
    [
      'that the trend leads back',
      '2026-07-08',
      [figure('2022', 330), figure('2025', 310)],
      {},
      'the trend leads back',
      '此后趋势有所倒退',
    ],
    [
      'when it was reached, and that it was lost again',
      '2026-07-08',
      [figure('2022', 330), figure('2025', 290)],
      {},
      'Reached by 2022, and lost again since.',
      '最迟2022年曾达到目标，此后又不再达标',
    ],
    [
      'that a distance from a lower bound is at most',
      '2026-07-08',
      [bounded('2025', 18, 'at-least')],
      { value: 25, unit: unitOf('share') },
      'at most 7.0',
      '7.0',
    ],
    ['about where the figure is about', '2026-07-08', [bounded('2025', 275, 'about')], {}, 'about 25', '25'],
  ])('%s', (_name, asOf, observations, changes, english, chinese) => {
    expect(sentence('en', asOf, observations, changes)).toContain(english)
    expect(sentence('zh-CN', asOf, observations, changes)).toContain(chinese)
  })

  test('nothing of a figure that is still fresh or only due, nor of one without a schedule', () => {
    const series = [inRole('primary', [], yearly)]
    expect(sentence('en', '2026-03-31', [figure('2024', 180)], { series })).not.toContain('old')
    expect(sentence('en', '2026-07-08', [figure('2024', 180)])).not.toContain('old')
  })
})

test.each(LANGUAGES)('in %s a sentence is whole for any target, figures and day', (language) => {
  const format = createFormatter(language)
  fc.assert(
    fc.property(
      fc.oneof(targets, hostileTargets),
      fc.oneof(anyHistories, hostileHistories),
      asOfs,
      (target, observations, asOf) => {
        const assessment = assess({ target, observations, sources: [], asOf })
        const text = evidenceFor(language).sentence(format, target, assessment)
        expect(text.trim()).not.toBe('')
        expect(text).not.toMatch(/NaN|undefined|null|Infinity|Invalid|\[object|\s{2}/u)
      },
    ),
    { numRuns: 1000 },
  )
})
