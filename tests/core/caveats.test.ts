import { expect, test } from 'vitest'
import { caveatsOf } from '#src/core/caveats.ts'
import type { Note } from '#src/core/model.ts'
import { figure, inRole, seriesWith, targetWith } from './build.ts'

function note(en: string): Note {
  return { text: { en, 'zh-CN': `中文 ${en}` }, sourceIds: ['bureau'] }
}

test('tells what is to be known of the target, then of what measures it, the judged series first', () => {
  const [other, judged, beside] = [
    inRole(
      'alternative',
      [figure('2023', 41)],
      seriesWith({ id: 'other', notes: [note('wider'), note('said twice')] }),
    ),
    inRole('primary', [figure('2023', 17)], seriesWith({ id: 'judged', notes: [note('rounded')] })),
    inRole('related', [figure('2023', 999)], seriesWith({ id: 'beside', notes: [note('context')] })),
  ]
  const caveats = caveatsOf(targetWith({ notes: [note('said twice')], series: [other, judged, beside] }))
  expect(caveats.map(({ series, text }) => [series?.id ?? null, text.en])).toEqual([
    [null, 'said twice'],
    ['judged', 'rounded'],
    ['other', 'wider'],
  ])
  expect(caveats[1]?.sourceIds).toEqual(['bureau'])
})

test('a target that nothing is to be known of has no caveats', () => {
  expect(caveatsOf(targetWith({ notes: [], series: [] }))).toEqual([])
})
