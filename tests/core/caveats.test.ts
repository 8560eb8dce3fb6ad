import { expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import { caveatsOf, type JudgedTarget } from '#src/core/caveats.ts'
import type { Note, Source, Target } from '#src/core/model.ts'
import { figure, inRole, seriesWith, targetWith } from './build.ts'

function note(en: string): Note {
  return { text: { en, 'zh-CN': `中文 ${en}` }, sourceIds: ['bureau'] }
}

function judgedWith(
  changes: Partial<Target>,
  sources: readonly Source[] = [],
  publishedBy?: string,
): JudgedTarget {
  const target = targetWith(changes)
  return { target, sources, assessment: assess({ target, sources, asOf: '2028-06-07', publishedBy }) }
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
  const caveats = caveatsOf(judgedWith({ notes: [note('said twice')], series: [other, judged, beside] }))
  expect(caveats.map(({ series, text }) => [series?.id ?? null, text.en])).toEqual([
    [null, 'said twice'],
    ['judged', 'rounded'],
    ['other', 'wider'],
  ])
  expect(caveats[1]?.sourceIds).toEqual(['bureau'])
})

test('a target that nothing is to be known of has no caveats', () => {
  expect(caveatsOf(judgedWith({ notes: [], series: [] }))).toEqual([])
})

test('where only what was published counts, what came out later is not told', () => {
  const source = (id: string, publishedOn: string | null): Source => ({
    id,
    publisher: { text: id, lang: 'en' },
    title: null,
    url: null,
    publishedOn,
    confidence: 'medium',
  })
  const sources = [source('early', '2022-03-01'), source('late', '2024-03-01'), source('undated', null)]
  const notes = [['early'], ['late'], ['late', 'early'], ['late', 'undated'], [], ['nowhere']].map(
    (sourceIds) => ({
      ...note(sourceIds.join(' and ')),
      sourceIds,
    }),
  )
  const told = (publishedBy: string | undefined): readonly string[] =>
    caveatsOf(judgedWith({ notes, series: [] }, sources, publishedBy)).map(({ text }) => text.en)
  expect(told(undefined)).toHaveLength(6)
  expect(told('2024-03-01')).toHaveLength(6)
  expect(told('2024-02-29')).toEqual(['early', 'late and early', 'late and undated', '', 'nowhere'])
})
