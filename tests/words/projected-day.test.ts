import { expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import { LANGUAGES, type Qualifier, type Target } from '#src/core/model.ts'
import { projectedDay } from '#src/words/projected-day.ts'
import { figure, targetWith } from '#tests/core/build.ts'

const AS_OF = '2026-06-30'

/** The day that is told for a target of two figures, of which the first or the last is no more than a bound. */
function told(first: Qualifier, last: Qualifier, isDecrease = false, changes: Partial<Target> = {}) {
  const [from, to, aim] = isDecrease ? [200, 180, 100] : [100, 120, 200]
  const target = targetWith({
    value: aim,
    direction: isDecrease ? 'decrease' : 'increase',
    dueBy: '2035-12-31',
    baseline: null,
    ...changes,
  })
  const observations = [
    { ...figure('2023', from), qualifier: first },
    { ...figure('2025', to), qualifier: last },
  ]
  const { projection, terms } = assess({ target, observations, sources: [], asOf: AS_OF })
  if (!projection.available) throw new Error(`No day is projected: ${projection.reason}.`)
  return LANGUAGES.map((language) => projectedDay('2033', projection.value, terms, language))
}

test.each([
  ['exact', 'exact', false, ['2033', '2033']],
  ['at-least', 'exact', false, ['2033 at the earliest', '最早2033']],
  ['exact', 'at-least', false, ['2033 at the latest', '最迟2033']],
  ['about', 'exact', false, ['about 2033', '约2033']],
  ['at-least', 'exact', true, ['2033 at the latest', '最迟2033']],
  ['exact', 'at-least', true, ['2033 at the earliest', '最早2033']],
] as const)('from %s to %s, falling: %s', (first, last, isDecrease, expected) => {
  expect(told(first, last, isDecrease)).toEqual(expected)
})
