import { expect, test } from 'vitest'
import type { Source } from '#src/core/model.ts'
import { judgeTarget } from '#src/features/overview/judge-target.ts'
import { indexOf } from '#contract/answers/store-source.ts'
import { GENERATED_PLAN_ID, generatedPlan } from '#tools/generated/generated-plan.ts'

const STORE = generatedPlan({ targets: 3, observations: { least: 12, most: 12 } })

function sourcesOf(sources: readonly Source[]): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.id, source]))
}

function firstTarget() {
  const [target] = structuredClone(indexOf(STORE).targets(GENERATED_PLAN_ID))
  if (target === undefined) throw new Error('The generated plan has no target.')
  return target
}

const DAY = { asOf: '2026-11-29', publishedBy: undefined }

test('keeps the assessment of a target that has not changed, whatever else came', () => {
  const target = firstTarget()
  const before = judgeTarget(target, { ...DAY, sources: sourcesOf(STORE.sources) })
  const more = sourcesOf([...STORE.sources, ...STORE.sources.map((one) => ({ ...one, id: 'another' }))])
  expect(judgeTarget(target, { ...DAY, sources: more })).toBe(before)
})

test('judges anew for another day, for what was published, and where its own source has changed', () => {
  const target = firstTarget()
  const sources = sourcesOf(STORE.sources)
  const before = judgeTarget(target, { ...DAY, sources })
  const earlier = judgeTarget(target, { ...DAY, asOf: '2026-05-01', sources })
  expect(earlier.assessment.asOf).toBe('2026-05-01')
  const published = judgeTarget(target, { ...DAY, publishedBy: '2026-11-29', sources })
  expect(published.assessment.publishedBy).toBe('2026-11-29')
  const changed = sourcesOf(STORE.sources.map((source) => ({ ...source, confidence: 'high' })))
  expect(judgeTarget(target, { ...DAY, sources: changed })).not.toBe(before)
})
