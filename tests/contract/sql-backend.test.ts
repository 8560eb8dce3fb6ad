import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiClient } from '#src/api/client.ts'
import { startExample, type ExampleBackend } from '#tests/tools/conformance/example-backend.ts'
import { checkBackend } from '#tools/conformance/check-backend.ts'
import { block, printed } from './guide.ts'

let backend: ExampleBackend

beforeAll(async () => {
  backend = await startExample()
}, 240_000)

afterAll(() => {
  backend.stop()
})

test('a backend of plain JavaScript over one SQL table is as the contract says', async () => {
  const report = await checkBackend(backend.baseUrl, { origin: 'https://app.example' })
  expect(report.findings).toEqual([])
  expect(report.notTried).toEqual([
    'Paging (limit, cursor): not claimed.',
    'ETag and 304: not claimed.',
    'The stream of events: not claimed.',
  ])
  expect(report.passedChecks).toBeGreaterThan(100)
})

test('the guide prints what the check says of it', async () => {
  expect(await printed(backend)).toBe(block('what backend.js gets'))
})

test('the client of the app reads a whole plan from it, a missing value with its reason', async () => {
  const client = createApiClient({ baseUrl: backend.baseUrl })
  const { plan, targets } = await client.wholePlan('green-city-2030')
  expect(plan.targetCount).toBe(2)
  expect(targets.map(({ id, value }) => [id, value])).toEqual([
    ['street-trees', 60_000],
    ['electric-buses', 100],
  ])

  const { items, sources } = await client.allObservations('street-trees')
  expect(items.map(({ asOf, value }) => [asOf, value])).toEqual([
    ['2021', 41_200],
    ['2022', 45_800],
    ['2023', null],
    ['2024', 52_100],
  ])
  expect(items[2]?.missingReason?.en).toBe('No count was made in 2023.')
  expect(sources.map(({ id }) => id)).toEqual(['city-yearbook'])
})

test('the client of the app is told in words what is not there', async () => {
  const client = createApiClient({ baseUrl: backend.baseUrl })
  await expect(client.plan('no-such-plan')).rejects.toThrow('There is no plan no-such-plan.')
})
