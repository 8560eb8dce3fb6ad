import { expect, test } from 'vitest'
import { faultsOf } from '#tools/contract/described.ts'
import { smallStore } from '#tests/mocks/small-store.ts'
import { answerFiles } from '#tools/static/answer-files.ts'
import { readPlans } from '#tools/plans/read-plans.ts'

const SCHEMAS = [
  [/^api\/v1\/health\.json$/u, 'Health'],
  [/^api\/v1\/plans\.json$/u, 'PlanList'],
  [/^api\/v1\/plans\/[^/]+\.json$/u, 'PlanDetail'],
  [/^api\/v1\/plans\/[^/]+\/targets\/[^/]+\.json$/u, 'TargetDetail'],
  [/^api\/v1\/series\/[^/]+\/observations\.json$/u, 'ObservationPage'],
] as const

test('every plan, target and series has its file, each valid by the contract', async () => {
  const { store } = readPlans('plans')
  const files = await answerFiles(store)
  expect(files.size).toBe(2 + store.plans.length + store.targets.length + store.series.length)
  const faults = [...files].flatMap(([path, body]) => {
    const schema = SCHEMAS.find(([shape]) => shape.test(path))?.[1]
    return schema === undefined
      ? [`${path} has no schema`]
      : faultsOf(schema, body).map((fault) => `${path}${fault}`)
  })
  expect(faults).toEqual([])
})

test('the health claims nothing that a host of files cannot do', async () => {
  const files = await answerFiles(smallStore)
  expect(files.get('api/v1/health.json')).toMatchObject({
    origin: 'live',
    capabilities: { events: false, conditionalRequests: false, paging: false },
  })
})

test('a series that is longer than a page ends the build with its name and what to do', async () => {
  const [series] = smallStore.series
  const seriesId = series?.id ?? ''
  const [first] = Object.values(smallStore.observations).flat()
  if (first === undefined) throw new Error('The small store has no observation.')
  const many = Array.from({ length: 1_001 }, (_, index) => ({ ...first, id: `made-${String(index)}` }))
  const store = { ...smallStore, observations: { ...smallStore.observations, [seriesId]: many } }
  await expect(answerFiles(store)).rejects.toThrow(
    `The series ${seriesId} has more than 1,000 entries, which a file can't page. ` +
      'Leave some out, or put a backend behind the app.',
  )
})
