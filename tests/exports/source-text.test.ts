import { expect, test } from 'vitest'
import { pictureTexts } from '#src/exports/picture-texts.ts'
import { sourceText } from '#src/exports/source-text.ts'
import { contextOf, evidenceOf, TODAY } from './shipped-evidence.ts'

const FIRST = 'digital-shanghai-2025'
const DAY = '2024-06-01'

function only(targetId: string, publishedBy?: string) {
  return evidenceOf(FIRST, {
    asOf: publishedBy ?? TODAY,
    ...(publishedBy === undefined ? {} : { publishedBy }),
  }).filter(({ target }) => target.id === targetId)
}

test('a file that holds related series names their publishers, and one without a figure says so', async () => {
  const context = await contextOf('en', FIRST)
  const lingang = only('lingang-autonomous-vehicles')
  expect(sourceText(lingang, context)).toBe('no figure, so none')
  expect(sourceText(lingang, context, 'all')).toContain('Jiefang Daily')
})

test('the publishers of the latest figures come first', async () => {
  const all = evidenceOf(FIRST)
  const latest = all.flatMap(({ sources, assessment }) =>
    sources.filter(({ id }) => id === assessment.latest?.observation.sourceId),
  )
  const told = sourceText(all, await contextOf('en', FIRST))
  for (const { publisher } of latest) expect(told).toContain(publisher.text)
})

test('nobody is named for a figure that was not known by the day', async () => {
  const context = await contextOf('en', FIRST, { asOf: DAY, publishedBy: DAY })
  // Its 177 has no publication date, and its place is taken by 100.
  expect(sourceText(only('smart-factories'), context)).toContain('Yangtze Delta')
  expect(sourceText(only('smart-factories', DAY), context)).not.toContain('Yangtze Delta')
})

test('on one scale only their own series are drawn, and only their sources named', async () => {
  const context = await contextOf('en', FIRST)
  expect(sourceText(only('5g-base-stations'), context)).toContain('Yicai Global')
  expect(sourceText(only('5g-base-stations'), context, 'own')).not.toContain('Yicai Global')
})

test('a picture says what counts on a past day, and which targets it holds', async () => {
  const all = only('smart-factories', DAY)
  const whole = pictureTexts(all, await contextOf('en', FIRST, { asOf: DAY }))
  expect(whole.origin).not.toMatch(/known to have been published|1 of 4/u)
  const changes = { asOf: DAY, publishedBy: DAY, selection: '1 of 4 targets (Smart factories)' }
  const { origin } = pictureTexts(all, await contextOf('en', FIRST, changes))
  expect(origin).toContain('Only figures known to have been published by then count')
  expect(origin).toContain('1 of 4 targets (Smart factories)')
})
